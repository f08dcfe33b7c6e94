using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Support;

/// <summary>How an award is rounded once, after its own cap (取整), such as down to whole 10,000 yuan.</summary>
/// <param name="To">The unit of rounding: a positive amount of money.</param>
/// <param name="Mode">The rule.</param>
public sealed record AwardRounding(Money To, Rounding Mode)
{
    /// <summary>The unit of rounding: a positive amount of money.</summary>
    public Money To { get; init => field = Checked(value); } = Checked(To);

    /// <summary>The rule.</summary>
    public Rounding Mode { get; init => field = Guard.Defined(value); } = Guard.Defined(Mode);

    private static Money Checked(Money to)
    {
        Guard.That(to.Amount > 0 && to.RoundToMinorUnit(Rounding.Down) == to, "An award is rounded to a positive number of the smallest units of its currency.", nameof(to));
        return to;
    }
}
