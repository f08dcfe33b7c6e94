using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Documents.Support;
using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Projects;

/// <summary>How the file of a project stands in a document.</summary>
internal static class ProjectFileCodecs
{
    public static readonly Codec<ProjectId> Id = Codecs.Id<ProjectId>();

    public static readonly Codec<ReportingPeriod> Month = Codecs.Parsed<ReportingPeriod>(new LocalizedText("月份", "a month"), "^\\d{4}-\\d{2}$", "2020-06");

    private static readonly Codec<Quantity> Quantity = Codecs.Parsed<Quantity>(new LocalizedText("带单位的数量", "a quantity with its unit"), null, "120亩");

    private static readonly Codec<ScheduleNode> Node = Codecs.Object<ScheduleNode>("scheduleNode", "What is to be done from 1 January to the end of a month", o =>
    {
        var month = o.Required("month", Month, n => n.Month);
        var total = o.Required("sinceJanuary", MoneyCodecs.Money, n => n.SinceJanuary);
        return r => new ScheduleNode(r.Get(month), r.Get(total));
    });

    private static readonly Codec<YearPlan> YearPlan = Codecs.Object<YearPlan>("yearPlan", "What is to be invested in a year", o =>
    {
        var year = o.Required("year", Codecs.Whole(ReportingPeriod.MinYear, ReportingPeriod.MaxYear), p => p.Year);
        var amount = o.Required("amount", MoneyCodecs.Money, p => p.Amount);
        var nodes = o.OptionalList("nodes", Codecs.List(Node), p => p.Nodes);
        o.Check(r => r.Get(amount).Amount > 0 ? null : ErrorMessages.NoYearPlan());
        o.Check(r => Dnc.Model.Projects.YearPlan.FaultOf(r.Get(year), r.Get(amount), r.Get(nodes)) is { } index ? ErrorMessages.NoNode(index, r.Get(year)) : null);
        return r => new YearPlan(r.Get(year), r.Get(amount), r.Get(nodes));
    });

    private static readonly Codec<FinancingSource> Financing = Codecs.Object<FinancingSource>("financingSource", "Where money for a project comes from", o =>
    {
        var kind = o.Required("kind", Codecs.Words<FinancingKind>(), f => f.Kind);
        var amount = o.OptionalValue("amount", MoneyCodecs.Money, f => f.Amount);
        return r => new FinancingSource(r.Get(kind), r.Get(amount));
    });

    private static readonly Codec<FactorNeed> Need = Codecs.Object<FactorNeed>("factorNeed", "Something that a project needs besides money", o =>
    {
        var kind = o.Required("kind", Codecs.Words<FactorKind>(), n => n.Kind);
        var name = o.Required("name", Codecs.Localized, n => n.Name);
        var amount = o.OptionalValue("amount", Quantity, n => n.Amount);
        var by = o.OptionalValue("neededBy", Codecs.Date, n => n.NeededBy);
        var met = o.OptionalValue("metOn", Codecs.Date, n => n.MetOn);
        return r => new FactorNeed(r.Get(kind), r.Get(name)) { Amount = r.Get(amount), NeededBy = r.Get(by), MetOn = r.Get(met) };
    });

    private static readonly Codec<ProjectProblem> Problem = Codecs.Object<ProjectProblem>("problem", "What holds a project back", o =>
    {
        var id = o.Required("id", Codecs.Text, p => p.Id);
        var text = o.Required("text", Codecs.Localized, p => p.Text);
        var raised = o.Required("raisedOn", Codecs.Date, p => p.RaisedOn);
        var owner = o.OptionalValue("owner", HeadCodecs.Organization, p => p.Owner);
        var due = o.OptionalValue("due", Codecs.Date, p => p.Due);
        var solved = o.OptionalValue("solvedOn", Codecs.Date, p => p.SolvedOn);
        return r => new ProjectProblem(r.Get(id), r.Get(text), r.Get(raised)) { Owner = r.Get(owner), Due = r.Get(due), SolvedOn = r.Get(solved) };
    });

    /// <summary>The file of a project, with facts of a catalogue and sources of the documents that are listed.</summary>
    public static Codec<Project> Of(RuleCodecs listed, FactCatalog facts)
    {
        var milestone = MilestoneCodec.Of(listed.Source, "milestone", "An event to be reached by a date");
        return Codecs.Object<Project>("project", "A project as its file describes it", o => Members(o, listed, facts, milestone));
    }

    private static Func<ObjectReader, Project> Members(ObjectShape<Project> o, RuleCodecs listed, FactCatalog facts, Codec<Milestone> milestone)
    {
        var id = o.Required("id", Id, p => p.Id);
        var name = o.Required("name", Codecs.Localized, p => p.Name);
        var kind = o.OptionalValue("kind", Codecs.Words<ProjectKind>(), p => p.Kind);
        var whole = o.OptionalValue("partOf", Id, p => p.PartOf);
        var industry = o.Optional("industry", Codecs.Text, p => p.Industry);
        var area = o.OptionalValue("area", HeadCodecs.Organization, p => p.Area);
        var owner = o.OptionalValue("owner", HeadCodecs.Organization, p => p.Owner);
        var runs = o.OptionalValue("operator", HeadCodecs.Organization, p => p.Operator);
        var answers = o.OptionalValue("responsibleUnit", HeadCodecs.Organization, p => p.ResponsibleUnit);
        var total = o.OptionalValue("totalInvestment", MoneyCodecs.Money, p => p.TotalInvestment);
        var years = o.OptionalList("years", Codecs.List(YearPlan), p => p.YearPlans);
        var financing = o.OptionalList("financing", Codecs.List(Financing), p => p.Financing);
        var start = o.OptionalValue("plannedStart", Codecs.Date, p => p.PlannedStart);
        var completion = o.OptionalValue("plannedCompletion", Codecs.Date, p => p.PlannedCompletion);
        var roadmap = o.OptionalList("roadmap", Codecs.List(milestone), p => p.Roadmap);
        var needs = o.OptionalList("needs", Codecs.List(Need), p => p.Needs);
        var problems = o.OptionalList("problems", Codecs.List(Problem), p => p.Problems);
        var approvals = o.OptionalList("approvals", Codecs.List(Codecs.Text), p => p.Approvals);
        var commitments = o.OptionalList("commitments", Codecs.List(Codecs.Id<CommitmentId>()), p => p.Commitments);
        var stated = o.Default("facts", new FactSetCodec(facts, FactScope.Subject), p => p.Facts, FactSet.Empty);
        var source = o.Optional("source", listed.Source, p => p.Source);
        var note = o.Optional("note", Codecs.Localized, p => p.Note);
        o.Check(r => Twice("years", r.Get(years).Select(y => FormattableString.Invariant($"{y.Year}"))));
        o.Check(r => Twice("roadmap", r.Get(roadmap).Select(m => m.Id)));
        o.Check(r => Twice("problems", r.Get(problems).Select(p => p.Id)));
        return r => new Project
        {
            Id = r.Get(id),
            Name = r.Get(name),
            Kind = r.Get(kind),
            PartOf = r.Get(whole),
            Industry = r.Get(industry),
            Area = r.Get(area),
            Owner = r.Get(owner),
            Operator = r.Get(runs),
            ResponsibleUnit = r.Get(answers),
            TotalInvestment = r.Get(total),
            YearPlans = r.Get(years),
            Financing = r.Get(financing),
            PlannedStart = r.Get(start),
            PlannedCompletion = r.Get(completion),
            Roadmap = r.Get(roadmap),
            Needs = r.Get(needs),
            Problems = r.Get(problems),
            Approvals = r.Get(approvals),
            Commitments = r.Get(commitments),
            Facts = r.Get(stated),
            Source = r.Get(source),
            Note = r.Get(note),
        };
    }

    internal static Fault? Twice(string member, IEnumerable<string> keys) =>
        keys.GroupBy(k => k, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice ? ErrorMessages.Twice(member, twice.Key) : null;
}
