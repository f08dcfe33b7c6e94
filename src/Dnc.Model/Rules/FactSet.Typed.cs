using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Rules;

public sealed partial record FactSet
{
    /// <summary>The set with a value of a fact without a time, or of a fact by date that holds at every date.</summary>
    /// <typeparam name="T">What the fact is.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value.</param>
    /// <returns>The new set.</returns>
    public FactSet With<T>(Fact<T> fact, T value) => With(fact, FactTime.None, value);

    /// <summary>The set with a value of a fact by year.</summary>
    /// <typeparam name="T">What the fact is.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="year">The year.</param>
    /// <param name="value">The value.</param>
    /// <returns>The new set.</returns>
    public FactSet With<T>(Fact<T> fact, int year, T value) => With(fact, FactTime.Year(year), value);

    /// <summary>The set with a value of a fact at a time.</summary>
    /// <typeparam name="T">What the fact is.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="time">The day or period.</param>
    /// <param name="value">The value.</param>
    /// <returns>The new set.</returns>
    public FactSet With<T>(Fact<T> fact, FactTime time, T value) => With(Guard.NotNull(fact).Definition.Key, time, TypedValues.Claim(value));

    /// <summary>The set with the first year in which there was a value of a fact by year: before it there was none, and later years that are not stated are missing.</summary>
    /// <typeparam name="T">What the fact is.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="year">The first year.</param>
    /// <returns>The new set.</returns>
    public FactSet CompleteSince<T>(Fact<T> fact, int year) => With(Guard.NotNull(fact).Definition.Key, FactTime.None, new FactBeginning(ReportingPeriod.OfYear(year)));

    /// <summary>The set with a unit price.</summary>
    /// <typeparam name="TAbove">What stands above the line.</typeparam>
    /// <typeparam name="TBelow">What stands below the line.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="time">The day or period; <see cref="FactTime.None"/> for a fact without one.</param>
    /// <param name="value">The figure with its unit.</param>
    /// <returns>The new set.</returns>
    public FactSet With<TAbove, TBelow>(Fact<Per<TAbove, TBelow>> fact, FactTime time, CompoundQuantity value) =>
        With(Guard.NotNull(fact).Definition.Key, time, FactFigure.Exactly(value));

    /// <summary>The set with a code.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="code">The code.</param>
    /// <returns>The new set.</returns>
    public FactSet With(Fact<Code> fact, string code) => With(fact, new Code(code));

    /// <summary>The set with a yes or no.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">Whether it is so.</param>
    /// <param name="time">The day or period; none for a fact without one.</param>
    /// <returns>The new set.</returns>
    public FactSet With(FlagFact fact, bool value, FactTime time = default) => With(Guard.NotNull(fact).Definition.Key, time, new FactFlag(value));

    /// <summary>The set with a set of codes, told in full.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="codes">The codes; none for the empty set.</param>
    /// <returns>The new set.</returns>
    public FactSet With(CodesFact fact, params ValueList<string> codes) => With(Guard.NotNull(fact).Definition.Key, FactTime.None, new FactCodes(codes));

    /// <summary>The set with the times at which a label was held, told in full.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="held">The times; none for never.</param>
    /// <returns>The new set.</returns>
    public FactSet With(LabelFact fact, params ValueList<DateRange> held) => With(Guard.NotNull(fact).Definition.Key, FactTime.None, new FactLabel(held, null));

    /// <summary>The set with items, told in full.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="items">The facts of each item.</param>
    /// <returns>The new set.</returns>
    public FactSet With(ItemsFact fact, params ValueList<FactSet> items) => With(Guard.NotNull(fact).Definition.Key, FactTime.None, new FactItems(items));
}
