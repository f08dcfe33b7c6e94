using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules;

public abstract partial record Formula
{
    /// <summary>The as-of date of the evaluation (基准日).</summary>
    public static Formula<LocalDate> AsOf { get; } = new TypedFormula<LocalDate>(new Reference("asOf"));

    /// <summary>A constant.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The formula.</returns>
    public static Formula<T> Constant<T>(T value) => value;

    /// <summary>A unit price as a constant (单价), such as 30 yuan per square metre.</summary>
    /// <typeparam name="TBelow">What stands below the line.</typeparam>
    /// <param name="amount">The money.</param>
    /// <param name="per">The unit below the line.</param>
    /// <returns>The formula.</returns>
    public static Formula<Per<Money, TBelow>> UnitPrice<TBelow>(Money amount, Unit per) =>
        new TypedFormula<Per<Money, TBelow>>(new Constant(new CompoundQuantity(TypedValues.Figure(amount).Quantity, TypedValues.Unit<TBelow>(per))));

    /// <summary>A unit price over two units as a constant (单价), such as 30 yuan per square metre and month.</summary>
    /// <typeparam name="TFirst">What stands below the first line.</typeparam>
    /// <typeparam name="TSecond">What stands below the second line.</typeparam>
    /// <param name="amount">The money.</param>
    /// <param name="first">The first unit below the line.</param>
    /// <param name="second">The second unit below the line.</param>
    /// <returns>The formula.</returns>
    public static Formula<Per<Per<Money, TFirst>, TSecond>> UnitPrice<TFirst, TSecond>(Money amount, Unit first, Unit second) =>
        new TypedFormula<Per<Per<Money, TFirst>, TSecond>>(
            new Constant(new CompoundQuantity(TypedValues.Figure(amount).Quantity, TypedValues.Unit<TFirst>(first), TypedValues.Unit<TSecond>(second))));

    /// <summary>A dated parameter or a definition by its name; its type is checked when the rule set is compiled.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="key">The key; <c>document:definition</c> for a used document.</param>
    /// <returns>The formula.</returns>
    public static Formula<T> Reference<T>(string key) => new TypedFormula<T>(new Reference(key));

    /// <summary>The least of formulas (最小值, 封顶).</summary>
    /// <typeparam name="T">What they give.</typeparam>
    /// <param name="first">The first.</param>
    /// <param name="others">The others.</param>
    /// <returns>The formula.</returns>
    public static Formula<T> Min<T>(Formula<T> first, params ValueList<Formula<T>> others) => new TypedFormula<T>(new Least(Nodes([Guard.NotNull(first), .. Guard.NotNull(others)])));

    /// <summary>The greatest of formulas (最大值, 保底).</summary>
    /// <typeparam name="T">What they give.</typeparam>
    /// <param name="first">The first.</param>
    /// <param name="others">The others.</param>
    /// <returns>The formula.</returns>
    public static Formula<T> Max<T>(Formula<T> first, params ValueList<Formula<T>> others) => new TypedFormula<T>(new Greatest(Nodes([Guard.NotNull(first), .. Guard.NotNull(others)])));

    /// <summary>How many criteria are true (满足项数).</summary>
    /// <param name="criteria">The criteria.</param>
    /// <returns>The formula.</returns>
    public static Formula<decimal> CountTrue(params ValueList<Criterion> criteria) => new TypedFormula<decimal>(new CountTrue(criteria));

    /// <summary>The first day of a period.</summary>
    /// <param name="unit">The kind of the period.</param>
    /// <param name="by">Which period: 0 for the latest that has ended, −1 for the one before.</param>
    /// <returns>The formula.</returns>
    public static Formula<LocalDate> FirstDay(PeriodKind unit, int by = 0) => new TypedFormula<LocalDate>(new PeriodDay(PeriodEnd.FirstDay, unit, by));

    /// <summary>The last day of a period.</summary>
    /// <param name="unit">The kind of the period.</param>
    /// <param name="by">Which period: 0 for the latest that has ended, −1 for the one before.</param>
    /// <returns>The formula.</returns>
    public static Formula<LocalDate> LastDay(PeriodKind unit, int by = 0) => new TypedFormula<LocalDate>(new PeriodDay(PeriodEnd.LastDay, unit, by));

    /// <summary>A table of two ways (双向决策表).</summary>
    /// <typeparam name="T">What a cell gives.</typeparam>
    /// <param name="rows">The conditions of the rows.</param>
    /// <param name="columns">The conditions of the columns.</param>
    /// <param name="cells">The cells, a list a row.</param>
    /// <param name="otherwise">What holds when no row or no column is true.</param>
    /// <returns>The formula.</returns>
    public static Formula<T> Table<T>(ValueList<Criterion> rows, ValueList<Criterion> columns, ValueList<ValueList<Formula<T>>> cells, Formula<T> otherwise) =>
        new TypedFormula<T>(new DecisionTable(rows, columns, Guard.NotNull(cells).Select(Nodes).ToValueList(), Guard.NotNull(otherwise).Node));

    /// <summary>A formula that differs by the reading of an open question (按解释取值).</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="question">The id of the question.</param>
    /// <param name="options">The id of each reading and the formula under it.</param>
    /// <returns>The formula.</returns>
    public static Formula<T> ByReading<T>(string question, params ValueList<(string Option, Formula<T> Then)> options) =>
        new TypedFormula<T>(new FormulaByReading(question, Guard.NotNull(options).Select(o => new ReadingFormula(o.Option, o.Then.Node)).ToValueList()));

    /// <summary>Where the rule does not say what holds (规则未规定).</summary>
    /// <typeparam name="T">What it would give.</typeparam>
    /// <param name="zh">What it is silent on, in Chinese.</param>
    /// <param name="en">What it is silent on, in English.</param>
    /// <returns>The formula.</returns>
    public static Formula<T> Silent<T>(string zh, string en) => new TypedFormula<T>(new Silent(new LocalizedText(zh, en)));

    private static ValueList<Formula> Nodes<T>(ValueList<Formula<T>> formulas) => formulas.Select(f => f.Node).ToValueList();
}
