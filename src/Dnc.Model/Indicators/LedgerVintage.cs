using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>An observation ledger as it was known at an instant, built once and then asked often (数据版次).</summary>
/// <remarks>Safe to be read by many threads.</remarks>
public sealed class LedgerVintage
{
    private readonly Vintage<Observation> _vintage;
    private readonly Lazy<Dictionary<string, ValueList<Observation>>> _bySubject;

    internal LedgerVintage(Vintage<Observation> vintage, ValueList<ConflictChoice> choices)
    {
        _vintage = vintage;
        Choices = choices;
        _bySubject = new Lazy<Dictionary<string, ValueList<Observation>>>(() => vintage.Entries
            .GroupBy(e => e.Subject, e => e.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Chosen([.. g]), StringComparer.Ordinal));
    }

    /// <summary>The instant up to which things were known; null for everything recorded.</summary>
    public Instant? KnownUntil => _vintage.KnownUntil;

    /// <summary>The decisions between sources known then.</summary>
    public ValueList<ConflictChoice> Choices { get; }

    /// <summary>The figures in force of one indicator and organisation: superseded ones are left out, sources that were not chosen too.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="organization">The organisation or area.</param>
    /// <returns>The figures, by time, then by source.</returns>
    public ValueList<Observation> Of(IndicatorId indicator, OrganizationId organization) =>
        _bySubject.Value.GetValueOrDefault(ObservationLedger.Subject(indicator, organization)) ?? [];

    /// <summary>The days over which nothing is missing, so that a flow without a figure there is zero.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="organization">The organisation or area.</param>
    /// <returns>The ranges, in order; they neither overlap nor touch.</returns>
    public ValueList<DateRange> CompleteOver(IndicatorId indicator, OrganizationId organization) =>
        _vintage.Of(ObservationLedger.Subject(indicator, organization)).CompleteOver;

    /// <summary>The decision that counts for figures whose last day is a given one; null when there is none.</summary>
    internal ConflictChoice? ChoiceFor(IndicatorId indicator, OrganizationId organization, LocalDate day) =>
        Choices.LastOrDefault(c => c.Indicator == indicator && c.Organization == organization && c.Range.Contains(day));

    // A choice sets the other sources aside only where the chosen one has a figure to put in their place.
    private ValueList<Observation> Chosen(List<Observation> figures) => figures
        .Where(o => ChoiceFor(o.Indicator, o.Organization, o.Time.Last) is not { } choice
            || choice.Source == o.Source.Id
            || !figures.Exists(other => other.Source.Id == choice.Source && choice.Range.Contains(other.Time.Last)))
        .OrderBy(o => o.Time)
        .ThenBy(o => o.Source.Id, StringComparer.Ordinal)
        .ToValueList();
}
