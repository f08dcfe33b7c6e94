using Dnc.Model.Support;
using Dnc.Model.Support.Ledgers;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support;

/// <summary>What earlier awards mean for the next one.</summary>
public sealed class RepeatTests
{
    private const string HadThisYear = "'complete':true,'awards':[{'policy':'p','grantedOn':'2024-03-01','amount':'40元'}]";
    private const string HadLastYear = "'complete':true,'awards':[{'policy':'p','grantedOn':'2023-03-01','amount':'40元'}]";
    private const string HadForLastYear = "'complete':true,'awards':[{'policy':'p','grantedOn':'2024-03-01','amount':'40元','forYear':2023}]";

    private const string Parts = "'instalments':[{'id':'first','name':{'zh':'首期','en':'first'},'share':'60%'},{'id':'rest','name':{'zh':'余款','en':'rest'},'share':'40%'}]";

    private static readonly SupportContext Now = Day(2024, 6, 30);

    // Two instalments of one year are one award, the greatest of 100; money given back is none, and takes off the sum.
    [Theory]
    [InlineData("{'product':['earlier.p.count','1元']}", "2")]
    [InlineData("'earlier.p.most'", "100")]
    [InlineData("'earlier.p'", "140")]
    public void EarlierNames_CountAwards_NotInstalments(string award, string expected)
    {
        const string entries = """
            {'policy':'p','grantedOn':'2022-03-01','amount':'60元','forYear':2022,'instalment':'first'},{'policy':'p','grantedOn':'2023-03-01','amount':'40元','forYear':2022,'instalment':'rest'},
            {'policy':'p','grantedOn':'2023-03-01','amount':'60元','forYear':2023,'instalment':'first'},{'policy':'p','grantedOn':'2024-03-01','amount':'-20元','forYear':2023}
            """;
        Plan(Catalog([Policy("p", "'100元'", "'repeat':'oncePerYear'," + Parts), Policy("q", award)]), "", $"'complete':true,'awards':[{entries}]", Now)["q"].Amount.Yuan().ShouldBe(expected);
    }

    // 60 of the award of another year, or of one that is no longer had, use up the cap; those of the award that is computed now are in it.
    [Theory]
    [InlineData("'x':true", 2023, "20 0")]
    [InlineData("'x':true", 2024, "80 0")]
    [InlineData("'x':false", 2024, "0 20")]
    public void Cap_OverYears_CountsInstalmentsOfAwardsThatAreNotComputedNow(string facts, int year, string expected)
    {
        var catalog = Catalog(
            [Policy("p", "'100元'", "'when':'x','repeat':'oncePerYear'," + Parts), Policy("q", "'50元'")],
            caps: [Cap("c", "p q", "'80元'", "'over':'ever'")]);
        Plan(catalog, facts, $"'complete':true,'awards':[{{'policy':'p','grantedOn':'{year}-03-01','amount':'60元','instalment':'first'}}]", Now).Yuan().ShouldBe(expected);
    }

    // 30 of 50 of the city were paid: the 100 of the nation top it up; the 50 itself are paid on.
    [Theory]
    [InlineData("'x':true", "0 70")]
    [InlineData("'x':false", "50 0")]
    public void Group_TopUp_TakesOffInstalmentsOfTheOthers(string facts, string expected) =>
        Plan(
            Catalog([Policy("p", "'50元'", "'repeat':'once'," + Parts), Policy("q", "'100元'", "'when':'x'")], [Group("g", "p q", "'highestOnly'", "'repeat':'topUp'")]),
            facts,
            "'complete':true,'awards':[{'policy':'p','grantedOn':'2023-03-01','amount':'30元','instalment':'first'}]",
            Now).Yuan().ShouldBe(expected);

    // What an award had is taken off it once, by its own rule or by that of the group.
    [Fact]
    public void Group_TopUp_OfAnAwardThatIsToppedUpItself_TakesItOffOnce() =>
        Plan(
            Catalog([Policy("p", "'100元'", "'repeat':'topUp'"), Policy("q", "'10元'")], [Group("g", "p q", "'highestOnly'", "'repeat':'topUp'")]), "", HadLastYear, Now)["p"].Lines()
            .ShouldBe("Gross:100 Earlier:-40");

    [Theory]
    [InlineData("unlimited", HadThisYear, "100", PolicyStatus.Entitled)]
    [InlineData("once", HadThisYear, "0", PolicyStatus.AlreadyHad)]
    [InlineData("once", HadLastYear, "0", PolicyStatus.AlreadyHad)]
    [InlineData("oncePerYear", HadThisYear, "0", PolicyStatus.AlreadyHad)]
    [InlineData("oncePerYear", HadLastYear, "100", PolicyStatus.Entitled)]
    [InlineData("oncePerYear", HadForLastYear, "100", PolicyStatus.Entitled)]
    [InlineData("topUp", HadLastYear, "60", PolicyStatus.Entitled)]
    [InlineData("topUp", "'complete':true,'awards':[{'policy':'p','grantedOn':'2023-03-01','amount':'140元'}]", "0", PolicyStatus.AlreadyHad)]
    [InlineData("topUp", "'complete':true,'awards':[{'policy':'p','grantedOn':'2024-07-01','amount':'40元'}]", "100", PolicyStatus.Entitled)]
    [InlineData("once", "", "0..100", PolicyStatus.Undetermined)]
    [InlineData("once", "'completeSince':'2020-01-01'", "100", PolicyStatus.Entitled)]
    [InlineData("once", "'completeSince':'2020-01-02'", "0..100", PolicyStatus.Undetermined)]
    [InlineData("once", "'awards':[{'policy':'p','grantedOn':'2023-03-01','amount':'40元'}]", "0", PolicyStatus.AlreadyHad)]
    [InlineData("oncePerYear", "'completeSince':'2024-01-01'", "100", PolicyStatus.Entitled)]
    [InlineData("oncePerYear", "'completeSince':'2024-01-02'", "0..100", PolicyStatus.Undetermined)]
    [InlineData("topUp", "'awards':[{'policy':'p','grantedOn':'2023-03-01','amount':'40元'}]", "0..60", PolicyStatus.Undetermined)]
    [InlineData("unlimited", "", "100", PolicyStatus.Entitled)]
    public void Policy_WithARepeatRule_LooksIntoTheLedger(string repeat, string ledger, string expected, PolicyStatus status)
    {
        var result = Plan(Catalog([Policy("p", "'100元'", $"'repeat':'{repeat}'")]), "", ledger, Now)["p"];
        (result.Amount.Yuan(), result.Status).ShouldBe((expected, status));
        result.Reasons.Select(r => r.Word).ShouldBe(status == PolicyStatus.Undetermined ? ["missing"] : []);
    }

    [Theory]
    [InlineData("once", HadLastYear, "0 0")]
    [InlineData("once", "'complete':true,'awards':[{'policy':'q','grantedOn':'2023-03-01','amount':'1元'}]", "0 0")]
    [InlineData("oncePerYear", HadLastYear, "100 0")]
    [InlineData("oncePerYear", HadThisYear, "0 0")]
    [InlineData("topUp", HadLastYear, "60 0")]
    [InlineData("topUp", "", "0..100 0")]
    [InlineData("once", "", "0..100 0")]
    [InlineData("oncePerYear", "'completeSince':'2024-01-01'", "100 0")]
    public void Group_WithARepeatRule_LooksAtAllItsPolicies(string repeat, string ledger, string expected) =>
        Plan(Catalog([Policy("p", "'100元'"), Policy("q", "'80元'")], [Group("g", "p q", "'highestOnly'", $"'repeat':'{repeat}'")]), "", ledger, Now).Yuan().ShouldBe(expected);

    // The year that counts is that of the group's policies, not of another one that shares a cap.
    [Fact]
    public void Group_WithARepeatRule_CountsTheYearOfItsOwnPolicies() =>
        Plan(
            Catalog(
                [Policy("z", "'5元'"), Policy("p", "'100元'", "'reference':{'yearOf':'revenue'}"), Policy("q", "'80元'", "'reference':{'yearOf':'revenue'}")],
                [Group("g", "p q", "'highestOnly'", "'repeat':'oncePerYear'")],
                [Cap("m", "z p", "'1000元'")]),
            "'revenue':{'2022':'1元'}", "'completeSince':'2024-01-01'", Now)["p"].Amount.Yuan().ShouldBe("0..100");

    [Theory]
    [InlineData("once")]
    [InlineData("oncePerYear")]
    [InlineData("topUp")]
    public void Book_ThenEvaluate_PaysNothingAgain(string repeat)
    {
        var catalog = Compile(Catalog([Policy("p", "'100元'", $"'repeat':'{repeat}'")])).OrThrow();
        var first = Plan(catalog, context: Now);
        var booked = first.Book(Now.AsOf.Day);
        booked.Entries.ShouldHaveSingleItem().ForYear.ShouldBe(2024);
        catalog.Evaluate(first.Facts, booked, Now)["p"].Amount.Yuan().ShouldBe("0");
    }

    [Fact]
    public void Ledger_RecordedLater_IsNotKnownEarlier()
    {
        const string ledger = "'complete':true,'awards':[{'policy':'p','grantedOn':'2023-03-01','amount':'40元','recordedAt':'2024-05-01T00:00:00Z'}]";
        var catalog = Catalog([Policy("p", "'100元'", "'repeat':'once'")]);
        Plan(catalog, "", ledger, new(Dnc.Model.Time.AsOf.Date(2024, 6, 30).KnownOn(2024, 4, 1)))["p"].Amount.Yuan().ShouldBe("100");
        Plan(catalog, "", ledger, new(Dnc.Model.Time.AsOf.Date(2024, 6, 30).KnownOn(2024, 6, 1)))["p"].Amount.Yuan().ShouldBe("0");
    }

    [Fact]
    public void Ledger_InAnotherCurrency_IsTheFirmsError()
    {
        var plan = Plan(Catalog([Policy("p", "'100元'", "'repeat':'topUp'")]), "", "'complete':true,'awards':[{'policy':'p','grantedOn':'2023-03-01','amount':'40美元'}]", Now);
        plan.Error!.Text.En.ShouldContain("another currency");
        plan["p"].Status.ShouldBe(PolicyStatus.Failed);
    }

    [Fact]
    public void Ledger_Declarations_SayFromWhenItIsComplete()
    {
        AwardLedger.Unknown.CompleteFrom.ShouldBeNull();
        AwardLedger.CompleteSince(2022).CompleteFrom.ShouldBe(new NodaTime.LocalDate(2022, 1, 1));
        Ledger("'complete':true").ShouldBe(AwardLedger.Nothing);
        Ledger("'completeSince':'2022-01-01'").ShouldBe(AwardLedger.CompleteSince(2022));
    }

    // What was had already is told so, although another award of the group is paid; what was lost to the other is told as that.
    [Fact]
    public void Policy_HadAlready_IsNotExcludedByItsGroup()
    {
        var plan = Plan(Catalog([Policy("p", "'100元'", "'repeat':'once'"), Policy("q", "'50元'"), Policy("r", "'20元'")], [Group("g", "p q r", "'highestOnly'")]), "", HadThisYear, Now);
        plan.Policies.Select(r => (r.Policy.Id, r.Status)).ShouldBe([("p", PolicyStatus.AlreadyHad), ("q", PolicyStatus.Entitled), ("r", PolicyStatus.Excluded)]);
        plan["p"].CutBy.ShouldBeEmpty();
        plan["r"].CutBy.ShouldBe(["q"]);
    }
}
