using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Time;

public sealed class PeriodWordsTests
{
    [Theory]
    [InlineData(PeriodKind.Year, 0, "最近年度", "the latest year")]
    [InlineData(PeriodKind.Year, -1, "上年", "the previous year")]
    [InlineData(PeriodKind.HalfYear, -1, "上个半年", "the previous half-year")]
    [InlineData(PeriodKind.Quarter, 1, "下季度", "the next quarter")]
    [InlineData(PeriodKind.Month, -12, "12个月前", "12 months earlier")]
    [InlineData(PeriodKind.HalfYear, 3, "3个半年后", "3 half-years later")]
    public void Which_ByDistance_IsNamed(PeriodKind kind, long by, string zh, string en)
    {
        PeriodWords.Which(kind, by, Language.Zh).ShouldBe(zh);
        PeriodWords.Which(kind, by, Language.En).ShouldBe(en);
    }

    [Theory]
    [InlineData(PeriodKind.Year, 1, "1年", "1 year")]
    [InlineData(PeriodKind.Quarter, 4, "4个季度", "4 quarters")]
    [InlineData(PeriodKind.Month, 6, "6个月", "6 months")]
    public void Many_Periods_AreCounted(PeriodKind kind, long count, string zh, string en)
    {
        PeriodWords.Many(kind, count, Language.Zh).ShouldBe(zh);
        PeriodWords.Many(kind, count, Language.En).ShouldBe(en);
    }
}
