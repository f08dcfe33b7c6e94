using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Indicators;

/// <summary>The figure of a whole put together from the figures of its units, beside the figure that the whole publishes itself (逐级汇总).</summary>
public sealed record RollUp
{
    private RollUp(OrganizationId whole, StatisticValue own, StatisticValue total, ValueList<RollUpPart> parts, ValueList<OrganizationId> inside)
    {
        Whole = whole;
        Own = own;
        Total = total;
        Parts = parts;
        CountedInAnother = inside;
    }

    /// <summary>The whole.</summary>
    public OrganizationId Whole { get; }

    /// <summary>The figure that the whole publishes itself.</summary>
    public StatisticValue Own { get; }

    /// <summary>The figure put together from the parts, by the rule of the indicator's kind; unknown, with the reason, when parts do not combine.</summary>
    public StatisticValue Total { get; }

    /// <summary>The units that were counted, in the order of the register.</summary>
    public ValueList<RollUpPart> Parts { get; }

    /// <summary>Units that were named but belong to another one that was counted, so that their figures are in it already.</summary>
    public ValueList<OrganizationId> CountedInAnother { get; }

    /// <summary>The counted units whose figures are missing or not complete.</summary>
    public ValueList<OrganizationId> Missing => Parts.Where(p => !p.Value.IsComplete).Select(p => p.Organization).ToValueList();

    /// <summary>The figure of the parts less that of the whole; null unless both are complete.</summary>
    public Interval<Rational>? Difference => Total.IsComplete && Own.IsComplete ? Interval.Subtract(Total.Range, Own.Range) : null;

    /// <summary>Whether the parts add up to the whole: yes or no only where every value that the figures allow agrees.</summary>
    public Verdict AddsUp => Difference is { } difference ? difference.IsWithin(Interval<Rational>.Exactly(Rational.Zero)) : Verdict.Unknown;

    /// <summary>Puts the figures of units together.</summary>
    /// <param name="register">The units and their hierarchy.</param>
    /// <param name="reader">Reads the figures.</param>
    /// <param name="indicators">The indicators, for the numerator and the denominator of a ratio.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="statistic">The statistic; one that adds up, so neither growth nor a share.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="units">The units to count, in any order; each is below the whole. One named twice, or below another one named, is counted once.</param>
    /// <returns>The figure of the units beside that of the whole.</returns>
    /// <exception cref="ArgumentException">A unit is not below the whole.</exception>
    /// <exception cref="KeyNotFoundException">The register lacks a unit.</exception>
    public static RollUp Over(
        OrganizationRegister register,
        StatisticReader reader,
        IndicatorCatalog indicators,
        Indicator indicator,
        Statistic statistic,
        OrganizationId whole,
        ValueList<OrganizationId> units)
    {
        Guard.NotNull(register);
        Guard.NotNull(reader);
        Guard.NotNull(indicators);
        Guard.NotNull(indicator);
        Guard.NotNull(statistic);
        var named = Guard.NotNull(units).ToHashSet();
        foreach (var unit in named)
        {
            Guard.That(register.AncestorsOf(unit).Any(a => a.Id == whole), $"'{unit}' belongs to '{whole}'.", nameof(units));
        }

        var inside = register.All.Select(o => o.Id).Where(u => named.Contains(u) && register.AncestorsOf(u).Any(a => named.Contains(a.Id))).ToValueList();
        var counted = register.All.Select(o => o.Id).Where(u => named.Contains(u) && !inside.Contains(u)).ToList();
        var parts = counted.Select(u => new RollUpPart(u, reader.Read(statistic, indicator, u))).ToValueList();
        return new RollUp(whole, reader.Read(statistic, indicator, whole), Combine(reader, indicators, indicator, statistic, parts), parts, inside);
    }

    private static StatisticValue Combine(StatisticReader reader, IndicatorCatalog indicators, Indicator indicator, Statistic statistic, ValueList<RollUpPart> parts)
    {
        var adds = statistic is not (GrowthOver or ShareOf) && parts.Count > 0;
        return (indicator.OverHierarchy, indicator.Kind) switch
        {
            (HierarchyRule.Sum, _) when adds => Sum(indicator.Unit, parts.Select(p => p.Value)),
            (HierarchyRule.RatioOfSums, RatioOf ratio) when adds && indicators.TryGet(ratio.Numerator, out var top) && indicators.TryGet(ratio.Denominator, out var bottom) =>
                StatisticReader.Quotient(
                    indicator.Unit,
                    Sum(top.Unit, parts.Select(p => reader.Read(statistic, top, p.Organization))),
                    Sum(bottom.Unit, parts.Select(p => reader.Read(statistic, bottom, p.Organization))),
                    new LocalizedText("分母之和不为正时的比率", "a ratio whose denominators do not add up to something positive"),
                    Rational.Zero),
            _ => new StatisticValue(indicator.Unit)
            {
                Reasons =
                [
                    new SilentRule(indicator.NotAdditive is { } why
                        ? new LocalizedText($"各部分如何汇总（{why.Zh}）", $"how the parts combine ({why.En})")
                        : new LocalizedText("各部分如何汇总", "how the parts combine")),
                ],
            },
        };
    }

    private static StatisticValue Sum(Unit unit, IEnumerable<StatisticValue> values) => StatisticValues.Join(unit, [.. values], parts => (
        StatisticValues.Sum(parts.Select(p => p.Range)),
        parts.Any(p => p.SoFar is not null) ? StatisticValues.Sum(parts.Select(p => p.SoFar ?? Interval<Rational>.Exactly(Rational.Zero))) : null)) with
    {
        Covered = [],
        Series = [],
    };
}
