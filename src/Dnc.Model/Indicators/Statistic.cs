using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>What is computed from the figures of an indicator before it is compared (统计口径).</summary>
public abstract record Statistic
{
    /// <summary>The statistic in words, such as <c>the sum over 2017-01-01 to 2021-12-31</c>.</summary>
    public abstract LocalizedText Text { get; }

    /// <summary>The days that the statistic looks at.</summary>
    public abstract DateRange Window { get; }

    // INVARIANT: an internal abstract member closes the family.
    internal abstract void Close();
}
