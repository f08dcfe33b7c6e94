using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Responsibilities;

/// <summary>A responsibility list reviewed on a day: what is missing, what is overdue, what is coming, and who carries how much (责任清单核查).</summary>
public sealed record ResponsibilityReview
{
    private ResponsibilityReview(ValueList<Responsibility> entries) => Entries = entries;

    /// <summary>The entries in force.</summary>
    public ValueList<Responsibility> Entries { get; }

    /// <summary>The required subjects for which, as the list is complete, nobody answers.</summary>
    public ValueList<ResponsibilitySubject> WithoutEntry { get; private init; } = [];

    /// <summary>The required subjects that have no entry in a list that may miss some.</summary>
    public ValueList<ResponsibilitySubject> NotKnown { get; private init; } = [];

    /// <summary>The subjects about which entries in force name different leaders, lead units, supporting units or due dates.</summary>
    public ValueList<ResponsibilitySubject> Disputed { get; private init; } = [];

    /// <summary>What entries lack, in the order of the entries.</summary>
    public ValueList<ResponsibilityGap> Gaps { get; private init; } = [];

    /// <summary>The steps whose due date has passed without the event, the earliest due first.</summary>
    public ValueList<RoadmapStep> Overdue { get; private init; } = [];

    /// <summary>The steps that are not done and due from the day on, as far ahead as was asked for, the earliest due first.</summary>
    public ValueList<RoadmapStep> Coming { get; private init; } = [];

    /// <summary>What each unit carries, in the order of the identifiers.</summary>
    public ValueList<UnitLoad> Loads { get; private init; } = [];

    internal static ResponsibilityReview Of(ResponsibilityList list, ValueList<ResponsibilitySubject> required, OrganizationRegister organizations, AsOf asOf, int comingDays)
    {
        Guard.NotNull(required);
        Guard.NotNull(organizations);
        ArgumentOutOfRangeException.ThrowIfNegative(comingDays);
        var entries = list.InForce(asOf);
        var there = entries.Select(e => e.Subject).ToHashSet();
        var absent = required.Where(s => !there.Contains(s)).ToLookup(s => list.IsComplete(s, asOf));

        // Several sources may tell of one step: it is shown once for each entry that differs.
        var steps = entries.SelectMany(e => e.Roadmap.Select(m => new RoadmapStep(e, m))).OrderBy(s => s.Step.Due).ToList();
        var overdue = steps.Where(s => s.Step.IsOverdue(asOf)).ToValueList();
        var last = asOf.Day.PlusDays(comingDays);
        return new ResponsibilityReview(entries)
        {
            WithoutEntry = absent[true].ToValueList(),
            NotKnown = absent[false].ToValueList(),
            Disputed = entries.GroupBy(e => e.Subject)
                .Where(g => g.Select(e => (e.Leader, e.LeaderOrganization, e.LeadUnit, e.SupportingUnits, e.Due)).Distinct().Count() > 1)
                .Select(g => g.Key).ToValueList(),
            Gaps = entries.SelectMany(e => GapsOf(e, organizations)).ToValueList(),
            Overdue = overdue,
            Coming = steps.Where(s => !s.Step.IsDone(asOf) && s.Step.Due >= asOf.Day && s.Step.Due <= last).ToValueList(),
            Loads = LoadsOf(entries, overdue),
        };
    }

    private static IEnumerable<ResponsibilityGap> GapsOf(Responsibility entry, OrganizationRegister organizations)
    {
        (ResponsibilityGapKind Kind, bool IsLacking)[] parts =
        [
            (ResponsibilityGapKind.Leader, entry.Leader is null && entry.LeaderOrganization is null),
            (ResponsibilityGapKind.LeadUnit, entry.LeadUnit is null),
            (ResponsibilityGapKind.Due, entry.Due is null),
            (ResponsibilityGapKind.Roadmap, entry.Roadmap.Count == 0),
        ];
        var named = entry.LeaderOrganization is { } leader ? [leader, .. entry.Units] : entry.Units;
        return parts.Where(p => p.IsLacking).Select(p => new ResponsibilityGap(entry, p.Kind))
            .Concat(named.Distinct().Where(u => !organizations.TryGet(u, out _)).Select(u => new ResponsibilityGap(entry, ResponsibilityGapKind.UnknownUnit, u)));
    }

    private static ValueList<UnitLoad> LoadsOf(ValueList<Responsibility> entries, ValueList<RoadmapStep> overdue)
    {
        var leads = entries.Where(e => e.LeadUnit is not null).Select(e => (Unit: e.LeadUnit!.Value, e.Subject)).Distinct().ToLookup(e => e.Unit, e => e.Subject);
        var supports = entries.SelectMany(e => e.SupportingUnits.Select(u => (Unit: u, e.Subject))).Distinct().ToLookup(e => e.Unit, e => e.Subject);
        return leads.Select(g => g.Key).Union(supports.Select(g => g.Key)).Order()
            .Select(u => new UnitLoad(
                u,
                leads[u].Count(),
                supports[u].Except(leads[u]).Count(),
                overdue.Where(s => s.Entry.LeadUnit == u).Select(s => (s.Entry.Subject, s.Step)).Distinct().Count()))
            .ToValueList();
    }
}
