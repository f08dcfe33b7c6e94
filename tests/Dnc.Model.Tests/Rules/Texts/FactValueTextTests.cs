using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Texts;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Rules.Texts;

/// <summary>What a source says, in words of both languages.</summary>
public sealed class FactValueTextTests
{
    private static readonly DateRange First = DateRange.Parse("2019-01-01..2021-12-31");

    private static readonly DateRange Second = DateRange.Parse("2023-01-01..2025-12-31");

    public static TheoryData<FactValue, string, string> Values => new()
    {
        { new FactFlag(true), "是", "yes" },
        { new FactFlag(false), "否", "no" },
        { new FactCodes([]), "无", "none" },
        { new FactCodes(["a", "b"]), "a、b", "a, b" },
        { new FactItems([FactSet.Empty, FactSet.Empty]), "2项", "2 items" },
        { new FactItems([FactSet.Empty], false), "1项（不全）", "1 items, not all" },
        { new FactBeginning(ReportingPeriod.OfYear(2019)), "自2019年起有数值", "none before 2019" },
        { new FactLabel([], null), "从未", "never" },
        { new FactLabel([First, Second], null), $"{First}、{Second}", $"{First}, {Second}" },
        { new FactLabel([First], null, false), $"{First}（不全）", $"{First}, not all" },
        { new FactLabel([], new LocalDate(2018, 1, 1)), "从未（自2018-01-01起完整）", "never, in full since 2018-01-01" },
        { new FactLabel([], new LocalDate(2018, 1, 1), false), "从未（不全）", "never, not all" },
        { FactFigure.Exactly(CompoundQuantity.Parse("80元/平方米")), "80元/平方米", "80 CNY/m²" },
        { new FactFigure(Bound.Parse(">50"), []), "超过50", "more than 50" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void ToString_OfAValue_IsInWords(FactValue value, string zh, string en)
    {
        value.ToString(Language.Zh).ShouldBe(zh);
        value.ToString(Language.En).ShouldBe(en);
    }

    [Theory]
    [InlineData(Comparator.AtLeast, "不早于，含", "not before, included")]
    [InlineData(Comparator.MoreThan, "晚于，不含", "after, not included")]
    [InlineData(Comparator.AtMost, "不晚于，含", "not after, included")]
    [InlineData(Comparator.LessThan, "早于，不含", "before, not included")]
    public void MeaningForDays_OfAnOrder_SaysWhetherTheDayIsIncluded(Comparator comparator, string zh, string en)
    {
        ComparatorText.MeaningForDays(comparator, Language.Zh).ShouldBe(zh);
        ComparatorText.MeaningForDays(comparator, Language.En).ShouldBe(en);
    }
}
