using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;
using NodaTime;

namespace Dnc.Model.Rules;

/// <summary>The nodes, figures and claims of typed values.</summary>
internal static class TypedValues
{
    /// <summary>The constant of a value.</summary>
    public static Formula Node<T>(T value) => value switch
    {
        Money money => new Constant(Checked(money).ToQuantity()),
        Count count => new Constant(count.ToQuantity()),
        Ratio ratio => new Constant(ratio.ToQuantity()),
        Area area => new Constant(area.ToQuantity()),
        decimal number => new Constant(number),
        LocalDate day => new DateConstant(day),
        Period period => new Constant(Length(period)),
        Code code => new CodeConstant(code.Value),
        _ => throw new ArgumentException($"A formula has no constants of the type {typeof(T).Name}.", nameof(value)),
    };

    /// <summary>The figure of a value.</summary>
    public static CompoundQuantity Figure<T>(T value) =>
        Node(value) is Constant { Value: var figure } ? figure : throw new ArgumentException($"A value of the type {typeof(T).Name} is no figure.", nameof(value));

    /// <summary>What a claim says.</summary>
    public static FactValue Claim<T>(T value) => Node(value) switch
    {
        Constant figure => FactFigure.Exactly(figure.Value),
        DateConstant day => new FactDay(day.Value),
        var code => new FactCode(((CodeConstant)code).Value),
    };

    /// <summary>The unit, which must measure what the type says.</summary>
    public static Unit Unit<T>(Unit unit)
    {
        Guard.That(Guard.NotNull(unit).Dimension == DimensionOf<T>(), $"The unit {unit.Id} does not measure what the type {typeof(T).Name} says.", nameof(unit));
        return unit;
    }

    private static Dimension? DimensionOf<T>() =>
        typeof(T) == typeof(Money) ? Dimension.Money
        : typeof(T) == typeof(Count) ? Dimension.Count
        : typeof(T) == typeof(Ratio) ? Dimension.Ratio
        : typeof(T) == typeof(Area) ? Dimension.Area
        : typeof(T) == typeof(Period) ? Dimension.Duration
        : typeof(T) == typeof(decimal) ? Dimension.Number
        : null;

    private static Money Checked(Money money)
    {
        Guard.That(!money.Currency.IsNone, "An amount of money in a rule has a currency.", nameof(money));
        return money;
    }

    private static Quantity Length(Period period)
    {
        var days = (period.Weeks * 7L) + period.Days;
        Guard.That(!period.HasTimeComponent && (days == 0 || (period.Years == 0 && period.Months == 0)), "A time in a rule is in years and months, or in days.", nameof(period));
        return days != 0 ? new(days, Units.Get("天"))
            : period.Months == 0 ? new(period.Years, Units.Get("年"))
            : new((period.Years * 12L) + period.Months, Units.Get("个月"));
    }
}
