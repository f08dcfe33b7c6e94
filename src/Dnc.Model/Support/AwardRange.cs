using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Support;

/// <summary>An amount of an award: one, or those that it may be (奖补额区间).</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The most, included; null when nothing bounds it.</param>
public readonly record struct AwardRange(Money Low, Money? High)
{
    /// <summary>Whether there is one amount.</summary>
    public bool IsExact => High == Low;

    /// <summary>The amount; null when it is a range.</summary>
    public Money? Exact => IsExact ? Low : null;

    /// <summary>One amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The range.</returns>
    public static AwardRange Exactly(Money amount) => new(amount, amount);

    /// <summary>The range in words, such as <c>20万元至40万元</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToText(Language language) => (High, language) switch
    {
        ({ } high, _) when high == Low => Low.ToString(language),
        ({ } high, Language.Zh) => $"{Low.ToString(language)}至{high.ToString(language)}",
        ({ } high, _) => $"{Low.ToString(language)} to {high.ToString(language)}",
        (null, Language.Zh) => $"{Low.ToString(language)}以上",
        _ => $"{Low.ToString(language)} or more",
    };

    /// <summary>The range in English words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(Language.En);

    internal static AwardRange Of(Interval<Money> range) => new(range.Low!.Value, range.High);

    internal Interval<Money> ToInterval() => High is { } high ? Interval<Money>.Between(Low, high) : Interval<Money>.AtLeast(Low);

    internal AwardRange Plus(AwardRange other) => new(Low + other.Low, High is { } a && other.High is { } b ? a + b : null);
}
