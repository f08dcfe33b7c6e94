using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Texts;

namespace Dnc.Model.Tests.Rules.Texts;

public sealed class FactTimeTextTests
{
    [Theory]
    [InlineData("2024", "2024年", "2024")]
    [InlineData("2024-Q3", "2024年第三季度", "Q3 2024")]
    [InlineData("2024-06", "2024年6月", "June 2024")]
    [InlineData("2024-12-31", "截至2024年12月31日", "as of 2024-12-31")]
    public void Of_Time_IsInWords(string time, string zh, string en)
    {
        FactTimeText.Of(FactTime.Parse(time), Language.Zh).ShouldBe(zh);
        FactTimeText.Of(FactTime.Parse(time), Language.En).ShouldBe(en);
    }

    [Fact]
    public void Of_NoTime_IsEmpty() => FactTimeText.Of(FactTime.None, Language.Zh).ShouldBeEmpty();
}
