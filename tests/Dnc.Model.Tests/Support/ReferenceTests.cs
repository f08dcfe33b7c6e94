using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Support;
using NodaTime;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support;

/// <summary>The date that decides which law and which years apply.</summary>
public sealed class ReferenceTests
{
    private static readonly SupportContext Now = Day(2024, 6, 30);

    [Theory]
    [InlineData("'asOf'", "", "200000", 2024)]
    [InlineData("'application'", "", "100000", 2023)]
    [InlineData("{'event':'listedOn'}", "'listedOn':'2022-05-01'", "100000", 2022)]
    [InlineData("{'event':'listedOn'}", "'listedOn':'2024-01-01'", "200000", 2024)]
    [InlineData("{'yearOf':'revenue'}", "'revenue':{'2021':'1元','2022':'1元'}", "100000", 2022)]
    [InlineData("{'yearOf':'revenue'}", "'revenue':{'2022':'1元','2024':'1元'}", "100000", 2022)]
    [InlineData("{'yearOf':'revenue'}", "'revenue':{'2024':'1元'}", "100000", 2023)]
    [InlineData("{'yearOf':'revenue'}", "'revenue':{'2022':'1元','2025':'1元'}", "100000", 2022)]
    [InlineData("{'yearOf':'revenue'}", "", "100000", 2023)]
    public void Reference_DecidesParametersAndYear(string reference, string facts, string expected, int year)
    {
        var result = Plan(Catalog([Policy("p", "'unit'", $"'reference':{reference}")]), facts, context: Now with { AppliedOn = new LocalDate(2023, 12, 31) })["p"];
        (result.Amount.Yuan(), result.Year).ShouldBe((expected, year));
    }

    [Theory]
    [InlineData("2022-01-01", PolicyStatus.Entitled)]
    [InlineData("2021-12-31", PolicyStatus.NotInForce)]
    [InlineData("2022-12-31", PolicyStatus.Entitled)]
    [InlineData("2023-01-01", PolicyStatus.NotInForce)]
    public void Validity_IsJudgedAtTheReference_EndsIncluded(string day, PolicyStatus status)
    {
        var result = Plan(Catalog([Policy("p", "'100元'", "'reference':{'event':'listedOn'},'valid':'2022-01-01..2022-12-31'")]), $"'listedOn':'{day}'", context: Now)["p"];
        (result.Status, result.InForce).ShouldBe((status, status == PolicyStatus.Entitled ? Verdict.True : Verdict.False));
        result.ReferenceDate!.Value.ToString("uuuu-MM-dd", null).ShouldBe(day);
    }

    [Fact]
    public void Event_NotKnown_LeavesItOpenWhetherItIsInForce()
    {
        var result = Plan(Catalog([Policy("p", "'100元'", "'reference':{'event':'listedOn'},'valid':'2022-01-01..2022-12-31'")]), context: Now)["p"];
        (result.Status, result.InForce, result.Amount.Yuan()).ShouldBe((PolicyStatus.Undetermined, Verdict.Unknown, "0..100"));
        result.MissingFacts.Select(m => m.Key).ShouldBe(["listedOn"]);
    }

    // The standard was another one in each year: while the day is not known it may be any, and only what does not rest on the day is told.
    [Theory]
    [InlineData("'unit'", "", "0..")]
    [InlineData("'unit'", ",'cap':'70元'", "0..70")]
    [InlineData("'revenue'", "", "0..")]
    [InlineData("'a'", "", "0..40")]
    [InlineData("'a'", ",'repeat':'oncePerYear'", "0..40")]
    public void Event_NotKnown_LeavesOpenWhatRestsOnTheDay(string award, string more, string expected)
    {
        var result = Plan(Catalog([Policy("p", award, $"'reference':{{'event':'listedOn'}}{more}")]), "'a':'40元','revenue':{'2023':'9元'}", "'complete':true,'awards':[{'policy':'p','grantedOn':'2024-03-01','amount':'40元'}]", Now)["p"];
        (result.Status, result.Amount.Yuan(), result.Year, result.ReferenceDate).ShouldBe((PolicyStatus.Undetermined, expected, null, null));
        result.MissingFacts.Select(m => m.Key).ShouldBe(["listedOn"]);
        result.Explain().ToText(Language.En).ShouldContain("reference date: any value");
    }

    // What was had for the year of the event decides, and nobody knows that year.
    [Theory]
    [InlineData("'when':{'equals':['earlier.q.year','0元']}", "")]
    [InlineData("", "'earlier.q.year'")]
    public void Event_NotKnown_LeavesOpenWhatRestsOnAwardsOfItsYear(string when, string most)
    {
        var policy = Policy("p", "'40元'", "'reference':{'event':'listedOn'}" + (when.Length > 0 ? "," + when : ""));
        var catalog = Catalog([policy, Policy("q", "'1元'")], caps: most.Length > 0 ? [Cap("c", "p", most)] : []);
        Plan(catalog, "", "'complete':true,'awards':[{'policy':'q','grantedOn':'2022-03-01','amount':'30元'}]", Now)["p"].Amount.Yuan().ShouldBe("0..40");
    }

    [Theory]
    [InlineData("2024-06-30", PolicyStatus.Entitled)]
    [InlineData("2024-07-01", PolicyStatus.NotEligible)]
    public void Event_AfterTheAsOfDay_HasNotHappened(string day, PolicyStatus status)
    {
        var result = Plan(Catalog([Policy("p", "'100元'", "'clause':'§1','reference':{'event':'listedOn'}")]), $"'listedOn':'{day}'", context: Now)["p"];
        result.Status.ShouldBe(status);
        result.FailingClauses.Count.ShouldBe(status == PolicyStatus.Entitled ? 0 : 1);
        result.Explain().ToText(Language.En).Contains("has not happened by 2024-06-30", StringComparison.Ordinal).ShouldBe(status != PolicyStatus.Entitled);
    }

    [Fact]
    public void YearOf_AFactRecordedLater_IsOfAYearKnownThen()
    {
        const string facts = "'revenue':{'2022':'1元','2023':{'value':'1元','recordedAt':'2024-05-01T00:00:00Z'}}";
        var catalog = Catalog([Policy("p", "'1元'", "'reference':{'yearOf':'revenue'}")]);
        Plan(catalog, facts, context: new(Dnc.Model.Time.AsOf.Date(2024, 6, 30).KnownOn(2024, 4, 1)))["p"].Year.ShouldBe(2022);
        Plan(catalog, facts, context: new(Dnc.Model.Time.AsOf.Date(2024, 6, 30).KnownOn(2024, 6, 1)))["p"].Year.ShouldBe(2023);
    }

    [Fact]
    public void ReferenceYear_OfTheContext_IsTheYearOfFactsAndAward()
    {
        var result = Plan(Catalog([Policy("p", "'revenue'")]), "'revenue':{'2021':'7元','2023':'9元'}", context: Now with { ReferenceYear = 2021 })["p"];
        (result.Amount.Yuan(), result.Year).ShouldBe(("7", 2021));
        Plan(Catalog([Policy("p", "'revenue'", "'reference':{'yearOf':'revenue'}")]), "'revenue':{'2021':'7元','2023':'9元'}", context: Now with { ReferenceYear = 2021 })["p"].Amount.Yuan().ShouldBe("7");
    }

    // Who applied on a day on which nothing is taken gets nothing; without a day of application nobody knows, and the award is told with its window.
    [Theory]
    [InlineData("'2024-03-01..2024-04-30'", "2024-03-01", PolicyStatus.Entitled, "100")]
    [InlineData("'2024-03-01..2024-04-30'", "2024-04-30", PolicyStatus.Entitled, "100")]
    [InlineData("'2024-03-01..2024-04-30'", "2024-05-01", PolicyStatus.OutsideWindow, "0")]
    [InlineData("'2024-03-01..2024-04-30'", "2024-02-29", PolicyStatus.OutsideWindow, "0")]
    [InlineData("'2024-03-01..2024-04-30'", null, PolicyStatus.Entitled, "100")]
    [InlineData("'automatic'", "2024-05-01", PolicyStatus.Entitled, "100")]
    public void Window_AnApplicationOutsideIt_GetsNothing(string window, string? applied, PolicyStatus status, string amount)
    {
        var day = applied is null ? null : (LocalDate?)NodaTime.Text.LocalDatePattern.Iso.Parse(applied).Value;
        var plan = Plan(Catalog([Policy("p", "'100元'", $"'window':{window}")]), context: Now with { AppliedOn = day });
        (plan["p"].Status, plan["p"].Amount.Yuan(), plan.Total!.Value.Yuan()).ShouldBe((status, amount, amount));
    }

    [Theory]
    [InlineData("'automatic'", "2024-06-30", WindowPhase.Automatic, "", "免申即享")]
    [InlineData("'2024-06-30..2024-07-31'", "2024-06-30", WindowPhase.Open, "2024-06-30..2024-07-31", "申报中，截至2024-07-31")]
    [InlineData("'2024-03-01..2024-06-30'", "2024-06-30", WindowPhase.Open, "2024-03-01..2024-06-30", "申报中，截至2024-06-30")]
    [InlineData("'2024-07-01..2024-07-31'", "2024-06-30", WindowPhase.NotYetOpen, "2024-07-01..2024-07-31", "尚未开始，2024-07-01起申报")]
    [InlineData("['2025-03-01..2025-04-30','2024-03-01..2024-04-30']", "2024-06-30", WindowPhase.NotYetOpen, "2025-03-01..2025-04-30", "尚未开始，2025-03-01起申报")]
    [InlineData("['2024-03-01..2024-04-30','2023-03-01..2023-04-30']", "2024-06-30", WindowPhase.Closed, "2024-03-01..2024-04-30", "申报已于2024-04-30截止")]
    [InlineData("{'yearlyFrom':'03-01','yearlyTo':'04-30'}", "2024-06-30", WindowPhase.NotYetOpen, "2025-03-01..2025-04-30", "尚未开始，2025-03-01起申报")]
    [InlineData("{'yearlyFrom':'11-15','yearlyTo':'02-29'}", "2024-02-29", WindowPhase.Open, "2023-11-15..2024-02-29", "申报中，截至2024-02-29")]
    [InlineData("{'yearlyFrom':'11-15','yearlyTo':'02-29'}", "2023-02-28", WindowPhase.Open, "2022-11-15..2023-02-28", "申报中，截至2023-02-28")]
    [InlineData("{'yearlyFrom':'11-15','yearlyTo':'02-29'}", "2024-12-31", WindowPhase.Open, "2024-11-15..2025-02-28", "申报中，截至2025-02-28")]
    [InlineData("{'yearlyFrom':'11-15','yearlyTo':'02-29'}", "2024-03-01", WindowPhase.NotYetOpen, "2024-11-15..2025-02-28", "尚未开始，2024-11-15起申报")]
    public void Window_OnADay_HasItsState(string window, string day, WindowPhase phase, string days, string text)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var state = Plan(Catalog([Policy("p", "'1元'", $"'window':{window}")]), context: Day(date.Year, date.Month, date.Day))["p"].Window!;
        (state.Phase, state.Days?.ToString() ?? "", state.ToText(Dnc.Model.Primitives.Language.Zh)).ShouldBe((phase, days, text));
        state.ToText(Dnc.Model.Primitives.Language.En).ShouldNotBe(text);
    }
}
