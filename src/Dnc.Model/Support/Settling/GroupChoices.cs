using System.Collections.Immutable;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Support.Combining;
using Dnc.Model.Support.Compiling;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Support.Settling;

/// <summary>The ways in which groups may combine, and why there are several.</summary>
internal sealed class GroupChoices(Appraiser appraiser)
{
    private static readonly GroupCombination Highest = new HighestOnly();
    private static readonly GroupCombination Together = new AllTogether();

    private readonly Dictionary<string, IReadOnlyList<GroupChoice>> _known = new(StringComparer.Ordinal);
    private readonly HashSet<(GroupPlan Group, UndeterminedReason Reason)> _reasons = [];

    public IEnumerable<(GroupPlan Group, UndeterminedReason Reason)> Reasons => _reasons;

    public IReadOnlyList<GroupChoice> Of(GroupPlan group, ImmutableArray<(Appraisal Appraisal, Choice Choice)> chosen)
    {
        var paying = group.Members.Count(m => chosen.Any(c => c.Appraisal.Plan.Index == m && c.Choice.Rounded > 0));
        if (paying > 1 && _known.TryGetValue(group.Group.Id, out var known))
        {
            return known;
        }

        // Of one award or none, every combination but an election comes to the same.
        var choices = paying > 1 || ElectionOf(group.Group.Combine) ? Find(group) : [new GroupChoice(Together, null, false, null)];
        if (paying > 0 && appraiser.Earlier.Lacks(group.Group.Repeats, group.Group.Of, chosen.First(c => c.Appraisal.Plan.Index == group.Members[0]).Appraisal.Year, Start))
        {
            _reasons.Add((group, new MissingFact(SupportTexts.Ledger(group.Group.Name))));
            var had = choices.Select(c => c with { HadEarlier = true, Assumption = SupportTexts.Join(c.Assumption, SupportTexts.GroupHadEarlier(group.Group)) }).ToList();
            var little = group.Group.Repeats == RepeatRule.TopUp && group.Group.Of.Any(appraiser.Catalog.Prioritised.Contains) ? had.Select(c => c with { Leaves = appraiser.SmallestUnit }) : [];
            choices = [.. choices, .. had, .. little];
        }

        return paying > 1 ? _known[group.Group.Id] = choices : choices;
    }

    private static bool ElectionOf(GroupCombination combine) =>
        combine is ByElection || (combine is CombinationByReading reading && reading.Options.Any(o => o.Combine is ByElection));

    private LocalDate Start => (appraiser.Catalog.Catalog.Rules.Valid ?? DateRange.Always).Start;

    private IReadOnlyList<GroupChoice> Find(GroupPlan group)
    {
        switch (group.Group.Combine)
        {
            case SilentCombination:
                _reasons.Add((group, new SilentRule(SupportTexts.SilentStacking(group.Group), group.Group.Clause)));
                return [new(Highest, null, false, SupportTexts.Highest(group.Group)), new(Together, null, false, SupportTexts.Together(group.Group))];
            case CombinationByReading reading:
                return ByReading(group, reading);
            case ByElection election:
                return ByFact(group, election, null);
            default:
                return [new(group.Group.Combine, null, false, null)];
        }
    }

    private IReadOnlyList<GroupChoice> ByReading(GroupPlan group, CombinationByReading reading)
    {
        var question = appraiser.Catalog.Catalog.Rules.Questions.First(q => q.Id.ToString() == reading.Question);
        var open = question.OpenOptions(appraiser.PlainContext.AsOf.KnownUntil);
        if (open.Count > 1)
        {
            _reasons.Add((group, new OpenReading(question.Id, question.Question, question.Options.Select(o => o.Id).ToValueList())));
        }

        return [.. open.SelectMany(option =>
        {
            var text = open.Count > 1 ? SupportTexts.Reading(question.Question, option.Name) : null;
            var combine = reading.Options.First(o => o.Option == option.Id).Combine;
            return combine is ByElection election ? ByFact(group, election, text) : [new GroupChoice(combine, null, false, text)];
        })];
    }

    private IReadOnlyList<GroupChoice> ByFact(GroupPlan group, ByElection election, LocalizedText? text)
    {
        var known = appraiser.CodesOf(CatalogParts.ElectionName(group.Group, election.Fact));
        var members = group.Members.Select(m => appraiser.Catalog.Plans[m].Policy).Where(p => known is null || known.Contains(p.Id)).ToList();
        if (known is { Count: 1 } || (known is not null && members.Count == 0))
        {
            return [new(election, known[0], false, text)];
        }

        _reasons.Add((group, new MissingFact(appraiser.NameOf(election.Fact))));
        return [.. members.Select(p => new GroupChoice(election, p.Id, false, text is null ? SupportTexts.Elected(group.Group, p) : SupportTexts.Join(text, SupportTexts.Elected(group.Group, p))))];
    }
}
