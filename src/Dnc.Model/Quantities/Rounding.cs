namespace Dnc.Model.Quantities;

/// <summary>A rule that turns an exact figure into one with fewer decimals (修约规则).</summary>
/// <remarks>Nothing in the model rounds unless a caller names one of these.</remarks>
public enum Rounding
{
    /// <summary>To the nearest, a half away from zero (四舍五入): 2.5 becomes 3, −2.5 becomes −3. The value of <c>default</c>.</summary>
    HalfUp,

    /// <summary>To the nearest, a half to the even neighbour (四舍六入五成双, banker's rounding): 2.5 becomes 2, 3.5 becomes 4.</summary>
    HalfEven,

    /// <summary>Towards zero (舍去): 2.9 becomes 2, −2.9 becomes −2.</summary>
    Down,

    /// <summary>Away from zero (进一): 2.1 becomes 3, −2.1 becomes −3.</summary>
    Up,
}
