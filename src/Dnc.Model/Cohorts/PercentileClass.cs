using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Cohorts;

/// <summary>One class of a scheme, up to a cumulative share of those who are ranked (档).</summary>
/// <param name="Code">The class, such as <c>A</c>.</param>
/// <param name="UpTo">The share, counted from the first, up to which the class reaches: more than 0, at most 1.</param>
public sealed record PercentileClass(string Code, Rational UpTo)
{
    /// <summary>The class.</summary>
    public string Code { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Code);

    /// <summary>The cumulative share up to which the class reaches.</summary>
    public Rational UpTo { get; init => field = InRange(value); } = InRange(UpTo);

    private static Rational InRange(Rational share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(share, Rational.Zero, nameof(UpTo));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, Rational.One, nameof(UpTo));
        return share;
    }
}
