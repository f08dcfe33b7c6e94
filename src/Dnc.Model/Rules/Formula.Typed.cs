using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules;

/// <summary>A formula whose units the compiler checks (带类型的计算式): a face over the tree <see cref="Node"/>.</summary>
/// <typeparam name="T">
/// What it gives: <see cref="Money"/>, <see cref="Count"/>, <see cref="Ratio"/>, <see cref="Area"/>, <see cref="decimal"/> for plain numbers, <see cref="LocalDate"/>,
/// <see cref="Period"/> for lengths of time, <see cref="Code"/>, or <see cref="Per{TAbove, TBelow}"/> for unit prices.
/// </typeparam>
/// <remarks>
/// A value of the type stands for its constant wherever a formula is asked for. Sums, differences, products and quotients are operators, see
/// <see cref="FormulaExtensions"/>. Which currency and which counted unit a formula has is checked when its rule set is compiled.
/// </remarks>
public abstract class Formula<T>
{
    private protected Formula(Formula node) => Node = Guard.NotNull(node);

    /// <summary>The tree.</summary>
    public Formula Node { get; }

    /// <summary>Takes a constant.</summary>
    public static implicit operator Formula<T>(T value) => Of(TypedValues.Node(value));

    /// <summary>Gives the tree.</summary>
    public static implicit operator Formula(Formula<T> formula) => Guard.NotNull(formula).Node;

    /// <summary>Whether it is at least a figure (以上、达到、不低于); for days, not before.</summary>
    /// <param name="figure">The figure, included.</param>
    /// <returns>The criterion.</returns>
    public Criterion AtLeast(Formula<T> figure) => Compare(Comparator.AtLeast, figure);

    /// <summary>Whether it is more than a figure (超过); for days, after.</summary>
    /// <param name="figure">The figure, not included.</param>
    /// <returns>The criterion.</returns>
    public Criterion MoreThan(Formula<T> figure) => Compare(Comparator.MoreThan, figure);

    /// <summary>Whether it is at most a figure (以下、不超过); for days, not after.</summary>
    /// <param name="figure">The figure, included.</param>
    /// <returns>The criterion.</returns>
    public Criterion AtMost(Formula<T> figure) => Compare(Comparator.AtMost, figure);

    /// <summary>Whether it is less than a figure (不满、低于); for days, before.</summary>
    /// <param name="figure">The figure, not included.</param>
    /// <returns>The criterion.</returns>
    public Criterion LessThan(Formula<T> figure) => Compare(Comparator.LessThan, figure);

    /// <summary>Whether it equals a value (等于).</summary>
    /// <param name="value">The value.</param>
    /// <returns>The criterion.</returns>
    public Criterion EqualTo(Formula<T> value) => Compare(Comparator.Exactly, value);

    /// <summary>Whether it lies between two figures, both included.</summary>
    /// <param name="low">The lower figure.</param>
    /// <param name="high">The upper figure.</param>
    /// <returns>The criterion.</returns>
    public Criterion Between(Formula<T> low, Formula<T> high) => new Comparison(Node, Comparator.Between, Guard.NotNull(low).Node, Guard.NotNull(high).Node);

    /// <summary>Whether it is about a figure (左右).</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="tolerance">How near is about; null when nobody has said, which leaves the verdict unknown.</param>
    /// <returns>The criterion.</returns>
    public Criterion About(Formula<T> figure, Tolerance? tolerance = null) => new Nearness(Node, Guard.NotNull(figure).Node, tolerance);

    /// <summary>The same in an earlier or later period.</summary>
    /// <param name="unit">The periods that are counted.</param>
    /// <param name="by">How many periods later; −1 is the period before.</param>
    /// <returns>The formula.</returns>
    public Formula<T> Shift(PeriodKind unit, int by) => Of(new Shift(Node, unit, by));

    /// <summary>The same in the year before (上年).</summary>
    /// <returns>The formula.</returns>
    public Formula<T> YearBefore() => Shift(PeriodKind.Year, -1);

    /// <summary>The sum over the latest periods.</summary>
    /// <param name="count">How many periods.</param>
    /// <param name="unit">The periods.</param>
    /// <param name="ending">The last period: 0 for the latest, −1 for the one before.</param>
    /// <param name="since">A day such as the founding: periods that ended before it are left out; null counts every period.</param>
    /// <returns>The formula.</returns>
    public Formula<T> SumOver(int count, PeriodKind unit = PeriodKind.Year, int ending = 0, Formula<LocalDate>? since = null) =>
        Over(WindowAggregate.SumOver, count, unit, ending, since);

    /// <summary>The mean of the latest periods, see <see cref="SumOver"/>.</summary>
    /// <param name="count">How many periods.</param>
    /// <param name="unit">The periods.</param>
    /// <param name="ending">The last period: 0 for the latest, −1 for the one before.</param>
    /// <param name="since">A day such as the founding: periods that ended before it are left out; null counts every period.</param>
    /// <returns>The formula.</returns>
    public Formula<T> MeanOver(int count, PeriodKind unit = PeriodKind.Year, int ending = 0, Formula<LocalDate>? since = null) =>
        Over(WindowAggregate.MeanOver, count, unit, ending, since);

    /// <summary>The least of the latest periods, see <see cref="SumOver"/>.</summary>
    /// <param name="count">How many periods.</param>
    /// <param name="unit">The periods.</param>
    /// <param name="ending">The last period: 0 for the latest, −1 for the one before.</param>
    /// <param name="since">A day such as the founding: periods that ended before it are left out; null counts every period.</param>
    /// <returns>The formula.</returns>
    public Formula<T> MinOver(int count, PeriodKind unit = PeriodKind.Year, int ending = 0, Formula<LocalDate>? since = null) =>
        Over(WindowAggregate.MinOver, count, unit, ending, since);

    /// <summary>The greatest of the latest periods, see <see cref="SumOver"/>.</summary>
    /// <param name="count">How many periods.</param>
    /// <param name="unit">The periods.</param>
    /// <param name="ending">The last period: 0 for the latest, −1 for the one before.</param>
    /// <param name="since">A day such as the founding: periods that ended before it are left out; null counts every period.</param>
    /// <returns>The formula.</returns>
    public Formula<T> MaxOver(int count, PeriodKind unit = PeriodKind.Year, int ending = 0, Formula<LocalDate>? since = null) =>
        Over(WindowAggregate.MaxOver, count, unit, ending, since);

    /// <summary>The growth from an earlier period (增长率).</summary>
    /// <param name="by">How many periods lie between.</param>
    /// <param name="unit">The periods.</param>
    /// <returns>The formula.</returns>
    public Formula<Ratio> Growth(int by = 1, PeriodKind unit = PeriodKind.Year) => new TypedFormula<Ratio>(new Growth(Node, unit, by));

    /// <summary>The compound yearly growth (复合增长率), which can only be compared or rounded.</summary>
    /// <param name="years">How many years lie between.</param>
    /// <returns>The growth.</returns>
    public CompoundGrowthFormula CompoundGrowth(int years) => new(new CompoundGrowth(Node, years));

    /// <summary>Its size without the sign (绝对值).</summary>
    /// <returns>The formula.</returns>
    public Formula<T> Absolute() => Of(new Absolute(Node));

    /// <summary>How many whole units fit into it (每满).</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The formula.</returns>
    public Formula<decimal> WholeUnits(Formula<T> unit) => new TypedFormula<decimal>(new WholeUnits(Node, Guard.NotNull(unit).Node));

    /// <summary>It rounded to a step by a named rule.</summary>
    /// <param name="step">The step, such as 0.01 yuan.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The formula.</returns>
    public Formula<T> Rounded(T step, Rounding rule) => Of(new Rounded(Node, TypedValues.Figure(step), rule));

    /// <summary>It by another formula (单价): money over area is yuan per square metre.</summary>
    /// <typeparam name="TBelow">What stands below the line.</typeparam>
    /// <param name="below">What stands below the line.</param>
    /// <returns>The formula.</returns>
    public Formula<Per<T, TBelow>> Over<TBelow>(Formula<TBelow> below) => new TypedFormula<Per<T, TBelow>>(new Quotient(Node, Guard.NotNull(below).Node));

    /// <summary>A scale of tiers (分档), told from its top or from its bottom.</summary>
    /// <typeparam name="TResult">What a tier gives.</typeparam>
    /// <returns>The scale without tiers.</returns>
    public BandLadder<T, TResult> Bands<TResult>() => new(Node, [], null);

    /// <summary>A scale by marginal rates (超额累进).</summary>
    /// <param name="steps">Where each step begins, rising, and its rate.</param>
    /// <returns>The formula.</returns>
    public Formula<T> MarginalRates(params ValueList<(T From, Formula<Ratio> Rate)> steps) =>
        Of(new MarginalRates(Node, Guard.NotNull(steps).Select(s => new RateStep(TypedValues.Figure(s.From), s.Rate.Node)).ToValueList()));

    /// <summary>A scale of amounts that add up (逐档累加), each when its figure is reached.</summary>
    /// <typeparam name="TResult">What a step adds.</typeparam>
    /// <param name="steps">The figures, rising and included, and what is added.</param>
    /// <returns>The formula.</returns>
    public Formula<TResult> AmountsAtLeast<TResult>(params ValueList<(T From, Formula<TResult> Amount)> steps) => Amounts(steps, included: true);

    /// <summary>A scale of amounts that add up (逐档累加), each when its figure is exceeded.</summary>
    /// <typeparam name="TResult">What a step adds.</typeparam>
    /// <param name="steps">The figures, rising and not included, and what is added.</param>
    /// <returns>The formula.</returns>
    public Formula<TResult> AmountsMoreThan<TResult>(params ValueList<(T From, Formula<TResult> Amount)> steps) => Amounts(steps, included: false);

    /// <summary>An amount for the first year in which it exceeds a figure (首次突破): that of the highest step that no earlier year crossed.</summary>
    /// <typeparam name="TResult">What a step gives.</typeparam>
    /// <param name="steps">The figures, rising and not included, and the whole amount of each.</param>
    /// <param name="since">A day such as the founding: years that ended before it are no earlier years; null when the facts say where their history begins.</param>
    /// <param name="later">What a later crossing of a higher step is paid; null where the rule is silent.</param>
    /// <returns>The formula.</returns>
    public Formula<TResult> FirstMoreThan<TResult>(ValueList<(T From, Formula<TResult> Amount)> steps, Formula<LocalDate>? since = null, LaterCrossing? later = null) =>
        new TypedFormula<TResult>(new FirstAbove(Node, Steps(steps, included: false), since?.Node, later));

    /// <summary>An amount for the first year in which it reaches a figure (首次达到): that of the highest step that no earlier year crossed.</summary>
    /// <typeparam name="TResult">What a step gives.</typeparam>
    /// <param name="steps">The figures, rising and included, and the whole amount of each.</param>
    /// <param name="since">A day such as the founding: years that ended before it are no earlier years; null when the facts say where their history begins.</param>
    /// <param name="later">What a later crossing of a higher step is paid; null where the rule is silent.</param>
    /// <returns>The formula.</returns>
    public Formula<TResult> FirstAtLeast<TResult>(ValueList<(T From, Formula<TResult> Amount)> steps, Formula<LocalDate>? since = null, LaterCrossing? later = null) =>
        new TypedFormula<TResult>(new FirstAbove(Node, Steps(steps, included: true), since?.Node, later));

    /// <summary>It with its clause (条款).</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The formula.</returns>
    public Formula<T> Cite(ClauseReference clause) =>
        Of(Node is NotedFormula { Clause: null } noted ? noted with { Clause = Guard.NotNull(clause) } : new NotedFormula(Node, Guard.NotNull(clause)));

    /// <summary>It with a name.</summary>
    /// <param name="zh">The Chinese name.</param>
    /// <param name="en">The English name.</param>
    /// <returns>The formula.</returns>
    public Formula<T> Named(string zh, string en)
    {
        var name = new LocalizedText(zh, en);
        return Of(Node is NotedFormula { Name: null } noted ? noted with { Name = name } : new NotedFormula(Node, Name: name));
    }

    /// <summary>The tree on one line, in Chinese.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Node.ToString();

    internal static Formula<T> Of(Formula node) => new TypedFormula<T>(node);

    // INVARIANT: an internal abstract member closes the family.
    internal abstract void Close();

    private Comparison Compare(Comparator comparator, Formula<T> right) => new(Node, comparator, Guard.NotNull(right).Node);

    private Formula<T> Over(WindowAggregate aggregate, int count, PeriodKind unit, int ending, Formula<LocalDate>? since) =>
        Of(new Window(aggregate, Node, unit, count, ending, since?.Node));

    private static ValueList<AmountStep> Steps<TResult>(ValueList<(T From, Formula<TResult> Amount)> steps, bool included) =>
        Guard.NotNull(steps).Select(s => new AmountStep(TypedValues.Figure(s.From), included, s.Amount.Node)).ToValueList();

    private TypedFormula<TResult> Amounts<TResult>(ValueList<(T From, Formula<TResult> Amount)> steps, bool included) =>
        new(new MarginalAmounts(Node, Steps(steps, included)));
}
