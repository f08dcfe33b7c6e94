using System.Collections.Immutable;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Compiling;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Support.Settling;

/// <summary>What may be left of shared caps, and why it is not settled.</summary>
internal sealed class CapChoices(Appraiser appraiser)
{
    private readonly HashSet<(CapPlan Cap, UndeterminedReason Reason)> _reasons = [];
    private readonly HashSet<(CapPlan Cap, FactNeed Need)> _needs = [];

    public IEnumerable<(CapPlan Cap, UndeterminedReason Reason)> Reasons => _reasons;

    public IEnumerable<(CapPlan Cap, FactNeed Need)> Needs => _needs;

    public RuleError? Error { get; private set; }

    public IReadOnlyList<CapChoice> Of(CapPlan cap, ImmutableArray<(Appraisal Appraisal, Choice Choice)> chosen, IReadOnlyDictionary<string, decimal> awards)
    {
        var members = chosen.Where(c => cap.Members.Contains(c.Appraisal.Plan.Index)).ToList();
        if (members.All(c => c.Choice.Rounded == 0))
        {
            return [new(0, null)];
        }

        // Policies of several reference dates have no year and no law in common but those of the as-of day.
        var first = members[0].Appraisal;
        var (context, year) = cap.HasOneReference ? (first.Context, first.Year) : (appraiser.PlainContext, appraiser.PlainContext.AsOf.Day.Year);
        var facts = appraiser.FactsFor(cap.Needs, awards, year);
        var isDayKnown = !cap.HasOneReference || first.Event is null;
        var (low, high) = Range(cap, cap.Most, facts, context, isDayKnown);
        var (usedLow, usedHigh) = cap.Others is { } others ? Range(cap, others, facts, context, isDayKnown) : (0, 0);
        var (used, isComplete) = Used(cap, year, members);
        var most = Math.Max(0, high is { } top ? top - usedLow - used : decimal.MaxValue);
        var least = !isComplete || usedHigh is null ? 0 : Math.Max(0, low - usedHigh.Value - used);
        if (!isComplete)
        {
            _reasons.Add((cap, new MissingFact(SupportTexts.Ledger(cap.Cap.Name))));
        }

        return least == most ? [new(most, null)] : [Choose(least), Choose(most)];

        CapChoice Choose(decimal room) => new(room, room == decimal.MaxValue ? null : SupportTexts.Room(cap.Cap, new Money(room, appraiser.Catalog.Catalog.Currency)));
    }

    private (decimal Low, decimal? High) Range(CapPlan cap, string name, FactSet facts, RuleContext context, bool isDayKnown)
    {
        if (!isDayKnown && appraiser.Catalog.DependsOnDay(name))
        {
            return (0, null);
        }

        var (low, high, evaluation, error) = appraiser.Amount(name, facts, context);
        Error ??= error;
        if (error is null && low != high)
        {
            _reasons.UnionWith(FirmReasons.Reasons(appraiser.Catalog, evaluation).Select(r => (cap, r)));
            _needs.UnionWith(FirmReasons.MissingFacts(appraiser.Catalog, evaluation).Select(n => (cap, n)));
        }

        return (low, high);
    }

    private (decimal Amount, bool IsComplete) Used(CapPlan cap, int year, List<(Appraisal Appraisal, Choice Choice)> members)
    {
        var span = cap.Cap.Over;
        if (span.Kind == CapSpanKind.Now)
        {
            return (0, true);
        }

        var entries = appraiser.Earlier.Besides(members.Where(m => m.Choice.Rounded > 0).Select(m => m.Appraisal), cap.Members.Select(m => appraiser.Catalog.Plans[m].Policy.Id)).ToList();
        int YearOf(AwardEntry entry) => cap.HasOneReference ? entry.Year : entry.GrantedOn.Year;
        var firstYear = Math.Max(1, span.Kind == CapSpanKind.Years ? year - span.Years + 1 : year);
        var valid = span.Kind == CapSpanKind.Range ? span.Range!.Value : appraiser.Catalog.Catalog.Rules.Valid ?? DateRange.Always;
        return span.Kind switch
        {
            CapSpanKind.Year or CapSpanKind.Years when cap.HasOneReference && members[0].Appraisal.Event is not null && entries.Count > 0 => (0, false),
            CapSpanKind.Year or CapSpanKind.Years =>
                (entries.Where(e => YearOf(e) >= firstYear && YearOf(e) <= year).Sum(e => e.Amount.Amount), appraiser.Earlier.IsCompleteFrom(new LocalDate(firstYear, 1, 1))),
            CapSpanKind.Validity or CapSpanKind.Range => (entries.Where(e => valid.Contains(e.GrantedOn)).Sum(e => e.Amount.Amount), appraiser.Earlier.IsCompleteFrom(valid.Start)),
            _ => (entries.Sum(e => e.Amount.Amount), appraiser.Earlier.IsCompleteForever),
        };
    }
}
