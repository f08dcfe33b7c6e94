using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Documents.Support;
using Dnc.Model.Primitives;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Rules;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Projects;

/// <summary>How the records about projects stand in a document: moves, events of libraries, reports.</summary>
internal sealed class RecordCodecs(RuleCodecs listed, FactCatalog facts, RecordHead head)
{
    public Codec<Recorded<(ProjectId Project, StageMove Move)>> Move => Codecs.Object<Recorded<(ProjectId Project, StageMove Move)>>("move", "A project enters a stage", o =>
    {
        var evidence = Codecs.Object<StageEvidence>("stageEvidence", "What shows that a stage could be entered", e =>
        {
            var requirement = e.Required("requirement", Codecs.Text, v => v.Requirement);
            var document = e.Required("document", listed.Source, v => v.Document);
            return r => new StageEvidence(r.Get(requirement), r.Get(document));
        });
        var project = o.Required("project", ProjectFileCodecs.Id, m => m.Record.Project);
        var to = o.Required("to", Codecs.Text, m => m.Record.Move.To);
        var on = o.Required("on", Codecs.Date, m => m.Record.Move.On);
        var author = o.Required("author", Codecs.Text, m => m.Record.Move.Author);
        var found = o.Default("found", Codecs.Flag, m => m.Record.Move.IsFound, false);
        var shown = o.OptionalList("evidence", Codecs.List(evidence), m => m.Record.Move.Evidence);
        var reason = o.Optional("reason", Codecs.Localized, m => m.Record.Move.Reason);
        var told = head.Declare(o, m => m.Move.Source, m => m.Move.RecordedAt, m => m.Move.Id, m => m.Move.Supersedes);
        return r => told(r) is var t
            ? new((r.Get(project), new StageMove(r.Get(to), r.Get(on), r.Get(author), t.Source, t.RecordedAt)
            {
                IsFound = r.Get(found),
                Evidence = r.Get(shown),
                Reason = r.Get(reason),
                Id = t.Id,
                Supersedes = t.Supersedes,
            }), t.WithdrawnAt)
            : null!;
    });

    public Codec<Recorded<LibraryEvent>> Event => Codecs.Object<Recorded<LibraryEvent>>("libraryEvent", "A project enters a library, changes its class, or leaves", o =>
    {
        var project = o.Required("project", ProjectFileCodecs.Id, m => m.Record.Project);
        var library = o.Required("library", Codecs.Text, m => m.Record.Library);
        var kind = o.Required("kind", Codecs.Words<LibraryEventKind>(), m => m.Record.Kind);
        var on = o.Required("on", Codecs.Date, m => m.Record.On);
        var into = o.Optional("class", Codecs.Text, m => m.Record.Class);
        var reason = o.Optional("reason", Codecs.Localized, m => m.Record.Reason);
        var told = head.Declare(o, e => e.Source, e => e.RecordedAt, e => e.Id, e => e.Supersedes);
        return r => told(r) is var t
            ? new(new LibraryEvent(r.Get(project), r.Get(library), r.Get(kind), r.Get(on), t.Source, t.RecordedAt)
            {
                Class = r.Get(into),
                Reason = r.Get(reason),
                Id = t.Id,
                Supersedes = t.Supersedes,
            }, t.WithdrawnAt)
            : null!;
    });

    public Codec<Recorded<ProjectReport>> Report => Codecs.Object<Recorded<ProjectReport>>("report", "What is reported about a project at the end of a month", o =>
    {
        var project = o.Required("project", ProjectFileCodecs.Id, m => m.Record.Project);
        var month = o.Required("month", ProjectFileCodecs.Month, m => m.Record.Month);
        var thisMonth = o.OptionalValue("thisMonth", MoneyCodecs.Money, m => m.Record.DoneThisMonth);
        var thisYear = o.OptionalValue("thisYear", MoneyCodecs.Money, m => m.Record.DoneThisYear);
        var sinceStart = o.OptionalValue("sinceStart", MoneyCodecs.Money, m => m.Record.DoneSinceStart);
        var physical = o.OptionalValue("physical", QuantityCodecs.Ratio, m => m.Record.Physical);
        var state = o.Optional("state", Codecs.Localized, m => m.Record.State);
        var entered = o.OptionalValue("inStatistics", Codecs.Flag, m => m.Record.InStatistics);
        var problems = o.Optional("problems", Codecs.Localized, m => m.Record.Problems);
        var contact = o.Optional("contact", Codecs.Text, m => m.Record.Contact);
        var stated = o.Default("facts", new FactSetCodec(facts, FactScope.Subject), m => m.Record.Facts, FactSet.Empty);
        var told = head.Declare(o, p => p.Source, p => p.RecordedAt);
        o.Check(r => r.Get(month).Kind == PeriodKind.Month ? null : ErrorMessages.NotAMonth(r.Get(month)));
        return r => told(r) is var t
            ? new(new ProjectReport(r.Get(project), r.Get(month), t.Source, t.RecordedAt)
            {
                DoneThisMonth = r.Get(thisMonth),
                DoneThisYear = r.Get(thisYear),
                DoneSinceStart = r.Get(sinceStart),
                Physical = r.Get(physical),
                State = r.Get(state),
                InStatistics = r.Get(entered),
                Problems = r.Get(problems),
                Contact = r.Get(contact),
                Facts = r.Get(stated),
            }, t.WithdrawnAt)
            : null!;
    });
}
