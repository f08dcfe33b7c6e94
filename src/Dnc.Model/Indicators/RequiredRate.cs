using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>How much is needed in each remaining period to reach a target (剩余期间所需速度).</summary>
/// <param name="Amount">The amount per period, exact, in the base unit of the statistic; negative where the level must fall. A range where the figure so far is one.</param>
/// <param name="Per">The period; null for a day.</param>
/// <param name="Periods">How many periods remain.</param>
public sealed record RequiredRate(Interval<Rational> Amount, PeriodKind? Per, int Periods)
{
    /// <summary>The rate in words.</summary>
    /// <param name="unit">The unit of the statistic.</param>
    /// <returns>For example 每年100家（还剩2年） or 100 platforms a year (2 left).</returns>
    public LocalizedText Text(Unit unit)
    {
        var zh = Per is { } p ? PeriodWords.One(p, Language.Zh) : "日";
        var en = Per is { } q ? PeriodWords.One(q, Language.En) : "day";
        var falls = Amount.High is { Sign: < 0 };
        var amount = FigureText.Of(falls ? Interval.Negate(Amount) : Amount, Guard.NotNull(unit));
        return falls
            ? new LocalizedText($"每{zh}减少{amount.Zh}（还剩{Periods}{zh}）", $"{amount.En} less a {en} ({Periods} left)")
            : new LocalizedText($"每{zh}{amount.Zh}（还剩{Periods}{zh}）", $"{amount.En} a {en} ({Periods} left)");
    }
}
