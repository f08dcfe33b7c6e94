using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using NodaTime;

namespace Dnc.Model.Rules;

public static partial class FormulaExtensions
{
    /// <summary>A day a time later (期限).</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The time in years, months or days.</param>
    /// <returns>The formula.</returns>
    public static Formula<LocalDate> Plus(this Formula<LocalDate> day, Formula<Period> time) =>
        new TypedFormula<LocalDate>(new DatePlus(Guard.NotNull(day).Node, Guard.NotNull(time).Node));

    /// <summary>The whole years to a later day (满年数).</summary>
    /// <param name="day">The first day.</param>
    /// <param name="later">The last day.</param>
    /// <returns>The formula.</returns>
    public static Formula<Period> WholeYearsTo(this Formula<LocalDate> day, Formula<LocalDate> later) => Between(TimeStep.WholeYears, day, later);

    /// <summary>The whole months to a later day (满月数).</summary>
    /// <param name="day">The first day.</param>
    /// <param name="later">The last day.</param>
    /// <returns>The formula.</returns>
    public static Formula<Period> WholeMonthsTo(this Formula<LocalDate> day, Formula<LocalDate> later) => Between(TimeStep.WholeMonths, day, later);

    /// <summary>The days to a later day (天数).</summary>
    /// <param name="day">The first day.</param>
    /// <param name="later">The last day.</param>
    /// <returns>The formula.</returns>
    public static Formula<Period> DaysTo(this Formula<LocalDate> day, Formula<LocalDate> later) => Between(TimeStep.Days, day, later);

    /// <summary>Whether a day lies from one day to another, both included (期限内).</summary>
    /// <param name="day">The day.</param>
    /// <param name="from">The first day; null for no limit.</param>
    /// <param name="to">The last day; null for no limit.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Within(this Formula<LocalDate> day, Formula<LocalDate>? from, Formula<LocalDate>? to) =>
        new Within(Guard.NotNull(day).Node, from?.Node, to?.Node);

    /// <summary>Whether a code is one of a set or in a range (代码范围).</summary>
    /// <param name="code">The code.</param>
    /// <param name="codes">The codes and ranges, such as <c>06-46</c>.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="FormatException">A text is no code and no range.</exception>
    public static Criterion In(this Formula<Code> code, params ValueList<string> codes) => new InCodes(Guard.NotNull(code).Node, Patterns(codes));

    /// <summary>Whether a code is another one.</summary>
    /// <param name="code">The code.</param>
    /// <param name="value">The other code.</param>
    /// <returns>The criterion.</returns>
    public static Criterion EqualTo(this Formula<Code> code, string value) => Guard.NotNull(code).EqualTo(new Code(value));

    /// <summary>What a code gives (按代码取值): the first row whose code or range holds it.</summary>
    /// <typeparam name="T">What a row gives.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="otherwise">What holds for other codes; null when the rule is silent there.</param>
    /// <param name="rows">The codes or ranges, and what they give.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="FormatException">A text is no code and no range.</exception>
    public static Formula<T> Lookup<T>(this Formula<Code> code, Formula<T>? otherwise, params ValueList<(string Codes, Formula<T> Value)> rows) =>
        new TypedFormula<T>(new Lookup(
            Guard.NotNull(code).Node, Guard.NotNull(rows).Select(r => new LookupEntry(Patterns([r.Codes]), r.Value.Node)).ToValueList(), otherwise?.Node));

    /// <summary>Interest (利息): principal × rate a year × time.</summary>
    /// <param name="principal">The principal.</param>
    /// <param name="rate">The rate a year.</param>
    /// <param name="time">The time: months or years; or days, with <paramref name="dayCount"/>.</param>
    /// <param name="dayCount">How many days a year has when the time is in days.</param>
    /// <returns>The formula.</returns>
    public static Formula<Money> Interest(this Formula<Money> principal, Formula<Ratio> rate, Formula<Period> time, DayCount dayCount = DayCount.None) =>
        new TypedFormula<Money>(new Interest(Guard.NotNull(principal).Node, Guard.NotNull(rate).Node, Guard.NotNull(time).Node, dayCount));

    /// <summary>The code with longer codes as parts of shorter ones, as in GB/T 4754.</summary>
    /// <param name="fact">The code.</param>
    /// <returns>The fact.</returns>
    public static Fact<Code> Hierarchical(this Fact<Code> fact) => Guard.NotNull(fact).Defined(d => d with { IsHierarchical = true });

    /// <summary>The code with the codes that it may be.</summary>
    /// <param name="fact">The code.</param>
    /// <param name="codes">The codes and their names.</param>
    /// <returns>The fact.</returns>
    public static Fact<Code> OneOf(this Fact<Code> fact, params ValueList<CodeName> codes) => Guard.NotNull(fact).Defined(d => d with { Codes = codes });

    private static TypedFormula<Period> Between(TimeStep step, Formula<LocalDate> from, Formula<LocalDate> to) =>
        new(new TimeBetween(step, Guard.NotNull(from).Node, Guard.NotNull(to).Node));

    private static ValueList<CodePattern> Patterns(ValueList<string> codes) => Guard.NotNull(codes).Select(CodePattern.Parse).ToValueList();
}
