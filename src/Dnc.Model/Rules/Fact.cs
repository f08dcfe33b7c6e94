using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Rules;

/// <summary>Defines facts with their types (定义指标): each is its definition and, in rules, the reference to it.</summary>
/// <remarks>A fact is named by its key until it is named otherwise. It stands wherever a <see cref="FactDefinition"/> is asked for.</remarks>
public static class Fact
{
    /// <summary>An amount of yuan.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The fact.</returns>
    public static Fact<Money> Money(string key) => Money(key, Currency.Cny);

    /// <summary>An amount of money.</summary>
    /// <param name="key">The key.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The fact.</returns>
    public static Fact<Money> Money(string key, Currency currency) => Figure<Money>(key, Unit.Of(currency));

    /// <summary>A number of things.</summary>
    /// <param name="key">The key.</param>
    /// <param name="unit">A counted unit.</param>
    /// <returns>The fact.</returns>
    public static Fact<Count> Count(string key, Unit unit) => Figure<Count>(key, TypedValues.Unit<Count>(unit));

    /// <summary>A ratio, in percent.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The fact.</returns>
    public static Fact<Ratio> Ratio(string key) => Figure<Ratio>(key, Units.Percent);

    /// <summary>An area.</summary>
    /// <param name="key">The key.</param>
    /// <param name="unit">The unit; null for square metres.</param>
    /// <returns>The fact.</returns>
    public static Fact<Area> Area(string key, Unit? unit = null) => Figure<Area>(key, TypedValues.Unit<Area>(unit ?? Units.SquareMetre));

    /// <summary>A plain number.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The fact.</returns>
    public static Fact<decimal> Number(string key) => Figure<decimal>(key, Units.Number);

    /// <summary>A length of time.</summary>
    /// <param name="key">The key.</param>
    /// <param name="unit">The unit, such as <c>年</c>, <c>个月</c> or <c>天</c>.</param>
    /// <returns>The fact.</returns>
    public static Fact<Period> Duration(string key, Unit unit) => Figure<Period>(key, TypedValues.Unit<Period>(unit));

    /// <summary>A unit price in yuan (单价), such as yuan per mu.</summary>
    /// <typeparam name="TBelow">What stands below the line.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="per">The unit below the line.</param>
    /// <returns>The fact.</returns>
    public static Fact<Per<Money, TBelow>> UnitPrice<TBelow>(string key, Unit per) =>
        Figure<Per<Money, TBelow>>(key, Unit.Of(Currency.Cny), TypedValues.Unit<TBelow>(per));

    /// <summary>A unit price in yuan over two units (单价), such as yuan per square metre and month.</summary>
    /// <typeparam name="TFirst">What stands below the first line.</typeparam>
    /// <typeparam name="TSecond">What stands below the second line.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="first">The first unit below the line.</param>
    /// <param name="second">The second unit below the line.</param>
    /// <returns>The fact.</returns>
    public static Fact<Per<Per<Money, TFirst>, TSecond>> UnitPrice<TFirst, TSecond>(string key, Unit first, Unit second) =>
        Figure<Per<Per<Money, TFirst>, TSecond>>(key, Unit.Of(Currency.Cny), TypedValues.Unit<TFirst>(first), TypedValues.Unit<TSecond>(second));

    /// <summary>A day.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The fact.</returns>
    public static Fact<LocalDate> Date(string key) => new(Of(key, FactKind.Date));

    /// <summary>A code.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The fact.</returns>
    public static Fact<Code> Code(string key) => new(Of(key, FactKind.Code));

    /// <summary>A set of codes.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The fact.</returns>
    public static CodesFact Codes(string key) => new(Of(key, FactKind.Codes));

    /// <summary>Yes or no.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The fact.</returns>
    public static FlagFact Flag(string key) => new(Of(key, FactKind.Flag));

    /// <summary>A label held for a time (称号).</summary>
    /// <param name="key">The key.</param>
    /// <returns>The fact.</returns>
    public static LabelFact Label(string key) => new(Of(key, FactKind.Label));

    /// <summary>Items with facts of their own (项目), such as loans.</summary>
    /// <param name="key">The key.</param>
    /// <param name="facts">The facts of each item.</param>
    /// <returns>The fact.</returns>
    public static ItemsFact Items(string key, params ValueList<FactDefinition> facts) => new(Of(key, FactKind.Items) with { Items = facts });

    private static Fact<T> Figure<T>(string key, Unit unit, params ValueList<Unit> per) => new(Of(key, FactKind.Quantity) with { Unit = new CompoundUnit(unit, per) });

    private static FactDefinition Of(string key, FactKind kind) => new() { Key = key, Name = LocalizedText.Same(key), Kind = kind };
}
