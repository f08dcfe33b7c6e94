using Dnc.Model.Reasoning;
using Dnc.Model.Support;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support;

/// <summary>Awards for the same matter.</summary>
public sealed class CombinationTests
{
    private static readonly string[] Three = [Policy("p", "'a'"), Policy("q", "'b'"), Policy("r", "'c'")];

    [Theory]
    [InlineData("'highestOnly'", "'a':'10元','b':'30元','c':'20元'", "0 30 0")]
    [InlineData("'highestOnly'", "'a':'30元','b':'30元','c':'20元'", "30 0 0")]
    [InlineData("{'highest':2}", "'a':'10元','b':'30元','c':'20元'", "0 30 20")]
    [InlineData("{'highest':2}", "'a':'10元','b':'10元','c':'10元'", "10 10 0")]
    [InlineData("'byPriority'", "'a':'10元','b':'30元','c':'20元'", "10 0 0")]
    [InlineData("'byPriority'", "'a':'0元','b':'30元','c':'20元'", "0 30 0")]
    [InlineData("'sum'", "'a':'10元','b':'30元','c':'20元'", "10 30 20")]
    [InlineData("'bestForEnterprise'", "'a':'10元','b':'30元','c':'20元'", "0 30 0")]
    [InlineData("'highestOnly'", "'a':'10元~40元','b':'30元','c':'20元'", "0..40 0..30 0")]
    [InlineData("'highestOnly'", "'a':'40元以上','b':'30元','c':'20元'", "40.. 0 0")]
    [InlineData("'highestOnly'", "'a':'10元以上','b':'30元','c':'20元'", "0.. 0..30 0")]
    [InlineData("'byPriority'", "'a':'0元~40元','b':'30元','c':'20元'", "0..40 0..30 0")]
    public void Group_Combination_PaysWhatItSays(string combine, string facts, string expected)
    {
        var plan = Plan(Catalog(Three, [Group("g", "p q r", combine)]), facts);
        plan.Yuan().ShouldBe(expected);
        plan.OfGroup("g").Yuan().ShouldBe(plan.Total.Yuan());
    }

    // However small, the first is paid and shuts out the others.
    [Fact]
    public void Group_ByPriorityWithAFirstThatMayBeSmall_MayComeToNextToNothing() =>
        Plan(Catalog(Three, [Group("g", "p q r", "'byPriority'")]), "'a':'0元~40元','b':'30元','c':'20元'").Total.Yuan().ShouldBe("0.01..40");

    // Of what the first was paid earlier a fen may be missing: it is topped up, and shuts out the second all the same.
    [Theory]
    [InlineData("'repeat':'topUp'", "")]
    [InlineData("", "'repeat':'topUp'")]
    public void Group_ByPriorityWithAFirstThatMayBeToppedUp_MayComeToNextToNothing(string policy, string group) =>
        Plan(
            Catalog([Policy("p", "'40元'", policy), Policy("q", "'30元'")], [Group("own", "p", "'sum'", group), Group("g", "p q", "'byPriority'")]),
            "",
            "").Total.Yuan().ShouldBe("0.01..40");

    [Fact]
    public void Group_OneExcluded_SaysWhatIsPaidInstead()
    {
        var plan = Plan(Catalog(Three[..2], [Group("g", "p q", "'highestOnly'", "'clause':'§9'")]), "'a':'10元','b':'30元'");
        (plan["p"].Status, plan["p"].Lines()).ShouldBe((PolicyStatus.Excluded, "Gross:10 Exclusion:-10"));
        plan["p"].CutBy.ShouldBe(["q"]);
        plan["p"].Lowest[^1].Clause!.Section.ShouldBe("9");
    }

    [Theory]
    [InlineData("'choice':'p'", "10 0", "10")]
    [InlineData("'choice':'q'", "0 30", "30")]
    [InlineData("", "0..10 0..30", "10..30")]
    public void Group_ByElection_PaysTheOneElected(string choice, string expected, string total)
    {
        var plan = Plan(Catalog(Three[..2], [Group("g", "p q", "{'elected':'choice'}")]), $"'a':'10元','b':'30元'{(choice.Length > 0 ? "," + choice : "")}");
        (plan.Yuan(), plan.Total.Yuan()).ShouldBe((expected, total));
        plan["p"].Reasons.Select(r => r.Word).ShouldBe(choice.Length == 0 ? ["missing"] : []);
    }

    // A claim that was recorded later is not known yet.
    [Fact]
    public void Group_ByElectionRecordedLater_IsNotKnownEarlier()
    {
        const string facts = "'a':'10元','b':'30元','choice':{'value':'q','recordedAt':'2024-05-01T00:00:00Z'}";
        var catalog = Catalog(Three[..2], [Group("g", "p q", "{'elected':'choice'}")]);
        Plan(catalog, facts, context: new(Dnc.Model.Time.AsOf.Date(2024, 6, 30).KnownOn(2024, 4, 1))).Total.Yuan().ShouldBe("10..30");
        Plan(catalog, facts, context: new(Dnc.Model.Time.AsOf.Date(2024, 6, 30).KnownOn(2024, 6, 1))).Total.Yuan().ShouldBe("30");
    }

    [Fact]
    public void Group_Silent_IsBothReadings()
    {
        var plan = Plan(Catalog(Three[..2], [Group("g", "p q", "'silent'", "'clause':'§9'")]), "'a':'10元','b':'30元'");
        (plan.Yuan(), plan.Total.Yuan()).ShouldBe(("0..10 30", "30..40"));
        plan["p"].Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>();
        plan["q"].Reasons.ShouldBeEmpty();
        plan.Lowest!.Assumptions.ShouldHaveSingleItem().En.ShouldBe("group g: the highest only");
        plan.Highest!.Assumptions.ShouldHaveSingleItem().En.ShouldBe("group g: all together");
    }

    [Fact]
    public void Group_SilentWithOneAward_IsSettled() =>
        Plan(Catalog(Three[..2], [Group("g", "p q", "'silent'")]), "'a':'10元','b':'0元'").Total.Yuan().ShouldBe("10");

    [Theory]
    [InlineData("stack", "0..10 30", "30..40", "reading")]
    [InlineData("settled", "10 30", "40", "")]
    public void Group_ByReading_IsOpenUntilSomebodyChooses(string question, string expected, string total, string reasons)
    {
        var plan = Plan(Catalog(Three[..2], [Group("g", "p q", $"{{'reading':{{'question':'{question}','options':{{'yes':'sum','no':'highestOnly'}}}}}}")]), "'a':'10元','b':'30元'");
        (plan.Yuan(), plan.Total.Yuan()).ShouldBe((expected, total));
        string.Join(' ', plan["p"].Reasons.Select(r => r.Word)).ShouldBe(reasons);
    }

    [Fact]
    public void Group_ByReadingChosenLater_IsOpenAsOfBefore() =>
        Plan(Catalog(Three[..2], [Group("g", "p q", "{'reading':{'question':'settled','options':{'yes':'sum','no':'highestOnly'}}}")]), "'a':'10元','b':'30元'",
            context: new(Dnc.Model.Time.AsOf.Date(2024, 6, 30).KnownOn(2022, 1, 1))).Total.Yuan().ShouldBe("30..40");

    [Theory]
    [InlineData("'a':'50元','b':'90元','c':'60元'", "50 0 60")]
    [InlineData("'a':'30元','b':'90元','c':'40元'", "0 90 0")]
    [InlineData("'a':'50元','b':'100元','c':'50元'", "50 0 50")]
    public void Groups_BestForEnterpriseThatOverlap_TakeTheGreatestSum(string facts, string expected) =>
        Plan(Catalog(Three, [Group("g", "p q", "'bestForEnterprise'"), Group("h", "q r", "'bestForEnterprise'")]), facts).Yuan().ShouldBe(expected);

    [Fact]
    public void Group_BestForEnterpriseUnderACap_LooksAtWhatIsLeft() =>
        Plan(Catalog(Three, [Group("g", "p q", "'bestForEnterprise'")], [Cap("m", "q r", "'30元'")]), "'a':'25元','b':'40元','c':'30元'").Yuan().ShouldBe("25 0 30");

    // At most one is paid, so what was had is deducted from the one.
    [Fact]
    public void Group_BestForEnterpriseWithTopUp_DeductsFromTheOnePaid() =>
        Plan(Catalog(Three[..2], [Group("g", "p q", "'bestForEnterprise'", "'repeat':'topUp'")]), "'a':'100元','b':'80元'",
            "'complete':true,'awards':[{'policy':'p','grantedOn':'2023-01-01','amount':'50元'}]").Yuan().ShouldBe("50 0");

    [Fact]
    public void Groups_InTheirOrder_SettleOneAfterTheOther() =>
        Plan(Catalog(Three, [Group("g", "p q", "'highestOnly'"), Group("h", "q r", "'highestOnly'")]), "'a':'30元','b':'20元','c':'10元'").Yuan().ShouldBe("30 0 10");

    [Fact]
    public void Groups_OfManyOpenAwards_StillHaveSafeBounds()
    {
        var policies = Enumerable.Range(0, 14).Select(i => Policy($"p{i}", $"'{i + 1}元'", i % 2 == 0 ? "'upTo':true" : "'when':'x'")).ToArray();
        var plan = Plan(Catalog(policies, [Group("g", string.Join(' ', Enumerable.Range(0, 14).Select(i => $"p{i}")), "'highestOnly'")]));
        plan.OfGroup("g")!.Value.Low.Amount.ShouldBe(0);
        plan.OfGroup("g").Yuan().ShouldBe("0..14");
        plan["p13"].Amount.Yuan().ShouldBe("0..14");
    }

    // More ways than are tried: groups and caps bound what the awards come to together all the same. 13 + 12 under the two highest, and 20 under the cap.
    [Theory]
    [InlineData("'sum'", "'1000元'", "0..91")]
    [InlineData("'highestOnly'", "'1000元'", "0..13")]
    [InlineData("{'highest':2}", "'1000元'", "0..25")]
    [InlineData("'byPriority'", "'1000元'", "0..13")]
    [InlineData("'silent'", "'1000元'", "0..91")]
    [InlineData("{'reading':{'question':'stack','options':{'yes':{'highest':3},'no':'highestOnly'}}}", "'1000元'", "0..36")]
    [InlineData("'sum'", "'20元'", "0..20")]
    [InlineData("'sum'", "{'min':['pool','20元']}", "0..20")]
    [InlineData("{'highest':2}", "'20元'", "0..20")]
    public void Groups_BeyondTheWaysThatAreTried_AreBoundByGroupsAndCaps(string combine, string cap, string expected)
    {
        var ids = string.Join(' ', Enumerable.Range(1, 13).Select(i => $"p{i}"));
        var policies = Enumerable.Range(1, 13).Select(i => Policy($"p{i}", $"{{'min':[{{'max':['a','0元']}},'{i}元']}}", "'when':'x'"));
        var plan = Plan(Catalog([.. policies, Policy("q", "'5元'")], [Group("g", ids, combine)], [Cap("m", "g", cap)]));
        plan.OfGroup("g").Yuan().ShouldBe(expected);
        plan.Total.Yuan().ShouldBe(string.Join("..", expected.Split("..").Select(e => e == "0" ? "5" : (int.Parse(e, System.Globalization.CultureInfo.InvariantCulture) + 5).ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    // What a quota may take away is not told as certain where the ways are not all tried.
    [Fact]
    public void Award_AloneWithAQuota_MayComeToNothing() =>
        Plan(
            Catalog([Policy("q", "'65元'", "'quota':{'places':3,'rank':'staff'}"), Policy("r", "{'min':['award.q','30元']}"), Policy("s", "{'bands':{'of':'award.q','tiers':[{'lessThan':'10元','value':'1元'},{'atLeast':'10元','lessThan':'20元','value':'9元'}],'else':'2元'}}")]),
            "'staff':'1人'").Yuan().ShouldBe("0..65 0..30 1..9");
}
