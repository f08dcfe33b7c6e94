using Dnc.Model.Support;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support;

/// <summary>The names of awards and of what was had earlier, in rules.</summary>
public sealed class AwardNameTests
{
    private const string Had = "'complete':true,'awards':[{'policy':'p','grantedOn':'2023-03-01','amount':'40元'},{'policy':'p','grantedOn':'2024-03-01','amount':'7元'}]";

    [Theory]
    [InlineData("award.p", "60")]
    [InlineData("award.p.capped", "80")]
    [InlineData("award.p.gross", "100")]
    [InlineData("award.g", "60")]
    [InlineData("earlier.p", "47")]
    [InlineData("earlier.p.year", "7")]
    [InlineData("earlier.g", "47")]
    public void Name_InAnAward_IsTheFigure(string name, string expected) =>
        Plan(
            Catalog([Policy("p", "'100元'", "'cap':'80元'"), Policy("s", $"'{name}'")], [Group("g", "p", "'sum'")], [Cap("m", "p", "'60元'")]), "", Had, Day(2024, 6, 30))["s"]
            .Amount.Yuan().ShouldBe(expected);

    [Theory]
    [InlineData("{'equals':['earlier.p.count',2]}", Had, PolicyStatus.Entitled)]
    [InlineData("{'equals':['earlier.p.count',0]}", Had, PolicyStatus.NotEligible)]
    [InlineData("{'equals':['earlier.p.count',0]}", Complete, PolicyStatus.Entitled)]
    [InlineData("{'equals':['earlier.p.count',0]}", "", PolicyStatus.Undetermined)]
    public void Name_OfACount_IsHowOften(string when, string ledger, PolicyStatus status) =>
        Plan(Catalog([Policy("p", "'1元'"), Policy("s", "'5元'", $"'when':{when}")]), "", ledger)["s"].Status.ShouldBe(status);

    [Fact]
    public void Name_OfWhatWasHad_IsABoundWhereTheLedgerIsNotComplete() =>
        Plan(Catalog([Policy("p", "'1元'"), Policy("s", "{'max':[{'difference':['100元','earlier.p']},'0元']}")]), "", "'awards':[{'policy':'p','grantedOn':'2023-03-01','amount':'40元'}]")["s"]
            .Amount.Yuan().ShouldBe("0..60");

    // The zone adds 20 % of what the city pays after its cap.
    [Theory]
    [InlineData("'a':'100元'", "80 16", "96")]
    [InlineData("'a':'50元'", "50 10", "60")]
    [InlineData("'a':'50元~100元'", "50..80 10..16", "60..96")]
    public void Matching_OfASuperiorsAward_FollowsItsCap(string facts, string expected, string total)
    {
        var plan = Plan(Catalog([Policy("zone", "{'product':['20%','award.city']}"), Policy("city", "'a'", "'cap':'80元'")]), facts);
        ($"{plan["city"].Amount.Yuan()} {plan["zone"].Amount.Yuan()}", plan.Total.Yuan()).ShouldBe((expected, total));
    }

    [Fact]
    public void Matching_OfAnAwardThatMayBeOut_IsOpenWithItsReason()
    {
        var plan = Plan(Catalog([Policy("city", "'100元'", "'when':'x'"), Policy("zone", "'5元'", "'when':{'moreThan':['award.city','0元']}")]));
        plan.Yuan().ShouldBe("0..100 0..5");
        plan.Total.Yuan().ShouldBe("0..105");
        (plan["zone"].Status, plan["zone"].IsEligible).ShouldBe((PolicyStatus.Undetermined, Dnc.Model.Reasoning.Verdict.Unknown));
        plan["zone"].MissingFacts.Select(m => m.Key).ShouldBe(["x"]);
        plan["zone"].FailingClauses.ShouldBeEmpty();
    }

    [Fact]
    public void Matching_OfAnAwardThatTheLedgerLeavesOpen_SaysSo()
    {
        var plan = Plan(Catalog([Policy("city", "'100元'", "'repeat':'once'"), Policy("zone", "{'product':['20%','award.city']}")]), "", "");
        plan.Yuan().ShouldBe("0..100 0..20");
        plan["zone"].Reasons.ShouldBe(plan["city"].Reasons);
        plan.NextQuestions().ShouldHaveSingleItem().Policies.ShouldBe(["city", "zone"]);
    }

    [Fact]
    public void Matching_OfAnAwardWithoutABound_HasNoneEither()
    {
        var plan = Plan(
            Catalog([Policy("city", "'a'"), Policy("zone", "{'product':['20%','award.city']}", "'when':{'moreThan':['award.city','10元']}"), Policy("out", "'9元'", "'when':'x'")]), "'a':'5元以上','x':false");
        plan.Yuan().ShouldBe("5.. 0.. 0");
    }

    // What rests on another does not open the other.
    [Fact]
    public void Reasons_OfASuperior_AreNotThoseOfWhatRestsOnIt()
    {
        var plan = Plan(Catalog([Policy("city", "'100元'", "'when':'x'"), Policy("zone", "{'product':['20%','award.city']}", "'when':'y'")]));
        plan["city"].MissingFacts.Select(m => m.Key).ShouldBe(["x"]);
        plan["zone"].MissingFacts.Select(m => m.Key).Order().ShouldBe(["x", "y"]);
    }

    [Fact]
    public void Gross_BeyondACap_StaysOpenForWhatRestsOnIt()
    {
        var plan = Plan(Catalog([Policy("city", "'a'", "'cap':'80元'"), Policy("zone", "{'product':['10%','award.city.gross']}")]), "'a':'100元~200元'");
        plan.Yuan().ShouldBe("80 10..20");
    }

    [Fact]
    public void Name_WithinAGroup_OfTheCappedAmount_IsAllowed() =>
        Plan(Catalog([Policy("p", "'100元'", "'cap':'80元'"), Policy("s", "{'product':['50%','award.p.capped']}")], [Group("g", "p s", "'sum'")])).Yuan().ShouldBe("80 40");

    [Fact]
    public void Cap_OfAnotherAward_IsSettledAfterIt() =>
        Plan(Catalog([Policy("s", "'100元'"), Policy("p", "'30元'")], caps: [Cap("m", "s", "'award.p'")])).Yuan().ShouldBe("30 30");

    // A flagged award that is not paid is matched by nothing.
    [Fact]
    public void Matching_OfABarredAward_IsNothing() =>
        Plan(Catalog([Policy("city", "'100元'", "'flags':['taxLinked']"), Policy("zone", "{'product':['20%','award.city']}")]), context: Day(2024, 8, 1)).Yuan().ShouldBe("0 0");
}
