using Dnc.Model.Primitives;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;

namespace Dnc.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeGenerators)], MaxTest = 200)]
public sealed class AsOfTests
{
    [Fact]
    public void KnownOn_IsTheLastInstantOfTheDayInChina()
    {
        var known = AsOf.Date(2021, 12, 31).KnownOn(2022, 6, 30).KnownUntil!.Value;
        known.ShouldBe(Instant.FromUtc(2022, 6, 30, 16, 0) - Duration.Epsilon);
        RecordedTime.DayOf(known).ShouldBe(new LocalDate(2022, 6, 30));
        RecordedTime.DayOf(known + Duration.Epsilon).ShouldBe(new LocalDate(2022, 7, 1));
        RecordedTime.StartOfDay(new LocalDate(2022, 7, 1)).ShouldBe(known + Duration.Epsilon);
    }

    [Theory]
    [InlineData("2021-12-31", "截至2021年12月31日", "as of 2021-12-31")]
    [InlineData("2021-12-31 known 2022-06-30", "截至2021年12月31日，以2022年6月30日终了时已有的记录为准", "as of 2021-12-31, as known at the end of 2022-06-30")]
    [InlineData(
        "2021-12-31 known 2022-06-30T15:59:59Z",
        "截至2021年12月31日，以2022-06-30T15:59:59Z已有的记录为准",
        "as of 2021-12-31, as known at 2022-06-30T15:59:59Z")]
    public void ToString_Forms(string text, string zh, string en)
    {
        var asOf = AsOf.Parse(text);
        asOf.ToString().ShouldBe(text);
        asOf.ToString(Language.Zh).ShouldBe(zh);
        asOf.ToString(Language.En).ShouldBe(en);
    }

    [Fact]
    public void Parse_EndOfDayAsInstant_IsTheDay() =>
        AsOf.Parse("2021-12-31 known 2022-06-30T15:59:59.999999999Z").ShouldBe(AsOf.Parse("2021-12-31 known 2022-06-30"));

    [Fact]
    public void ToString_FarthestInstants_DoNotOverflow()
    {
        AsOf.Date(2021, 1, 1).KnownAt(Instant.MaxValue).ToString().ShouldBe("2021-01-01 known 9999-12-31T23:59:59.999999999Z");
        AsOf.Date(2021, 1, 1).KnownAt(Instant.MinValue).ToString().ShouldStartWith("2021-01-01 known -9998-01-01");
    }

    [Fact]
    public void Default_AsksForTheFirstDay() => default(AsOf).ToString().ShouldBe("0001-01-01");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2021")]
    [InlineData("2021-12-31 known ")]
    [InlineData("2021-12-31 known 2022")]
    [InlineData("2021-12-31 known 2022-06-30T15:59:59")]
    [InlineData("2021-12-31, known 2022-06-30")]
    public void TryParse_OtherText_SaysWhatIsWrong(string? text)
    {
        AsOf.TryParse(text, out _, out var issue).ShouldBeFalse();
        issue!.Code.ShouldBe(IssueCodes.NotAnAsOf);
        Should.Throw<FormatException>(() => AsOf.Parse(text!));
    }

    [Property]
    public void Parse_OfToString_GivesBack(AsOf asOf) => AsOf.Parse(asOf.ToString()).ShouldBe(asOf);
}
