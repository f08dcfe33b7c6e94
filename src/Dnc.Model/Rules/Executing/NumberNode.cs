using Dnc.Model.Reasoning;
using NodaTime;

namespace Dnc.Model.Rules.Executing;

/// <summary>A formula made ready to be evaluated often.</summary>
internal abstract class NumberNode
{
    private const int MaxDay = 2_932_896;
    private const int MinDay = -719_162;

    /// <summary>The value where it is one number, and every part is; false leaves it to <see cref="Range"/>.</summary>
    public abstract bool TryExact(ref RowState state, out Small value);

    /// <summary>The values that are possible; null where only the reference can tell.</summary>
    public abstract Interval<Small>? Range(ref RowState state);

    /// <summary>The day of a number; null beyond the calendar.</summary>
    public static LocalDate? DayOf(Small number) =>
        number.IsInteger && number.CompareTo(MinDay) >= 0 && number.CompareTo(MaxDay) <= 0 ? FactTimes.DayOf((int)number.ToWhole()) : null;
}
