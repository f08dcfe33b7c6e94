using Dnc.Model.Primitives;
using Dnc.Model.Time;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeGenerators)], MaxTest = 200)]
public sealed class TimeLimitTests
{
    [Theory]
    [InlineData("20个工作日", 20, LimitUnit.WorkingDays)]
    [InlineData("20工作日", 20, LimitUnit.WorkingDays)]
    [InlineData("1 working day", 1, LimitUnit.WorkingDays)]
    [InlineData("30日", 30, LimitUnit.CalendarDays)]
    [InlineData("30天", 30, LimitUnit.CalendarDays)]
    [InlineData("30个自然日", 30, LimitUnit.CalendarDays)]
    [InlineData("30 calendar days", 30, LimitUnit.CalendarDays)]
    [InlineData("24小时", 24, LimitUnit.Hours)]
    [InlineData("24 hours", 24, LimitUnit.Hours)]
    [InlineData("60分钟", 60, LimitUnit.Minutes)]
    [InlineData("60 minutes", 60, LimitUnit.Minutes)]
    [InlineData("1 minute", 1, LimitUnit.Minutes)]
    [InlineData("0个工作日", 0, LimitUnit.WorkingDays)]
    public void Parse_AsPeopleWrite(string text, int amount, LimitUnit unit)
    {
        var limit = TimeLimit.Parse(text);
        (limit.Amount, limit.Unit).ShouldBe((amount, unit));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("个工作日")]
    [InlineData("-1个工作日")]
    [InlineData("1.5 hours")]
    [InlineData("100001日")]
    [InlineData("20 个工作日")]
    public void TryParse_OtherText_SaysWhatIsWrong(string? text)
    {
        TimeLimit.TryParse(text, out _, out var issue).ShouldBeFalse();
        issue!.Code.ShouldBe(IssueCodes.NotATimeLimit);
        Should.Throw<FormatException>(() => TimeLimit.Parse(text!));
    }

    [Fact]
    public void Default_IsAtOnce() => default(TimeLimit).ShouldBe(TimeLimit.WorkingDays(0));

    [Fact]
    public void Hours_OutOfBounds_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => TimeLimit.Hours(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => TimeLimit.Hours(TimeLimit.MaxAmount + 1));
    }

    [Property]
    public void Parse_OfToString_GivesBack(TimeLimit limit)
    {
        TimeLimit.Parse(limit.ToString()).ShouldBe(limit);
        TimeLimit.Parse(limit.ToString(Language.En)).ShouldBe(limit);
    }
}
