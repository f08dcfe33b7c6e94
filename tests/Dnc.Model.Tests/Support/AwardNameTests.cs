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
    [InlineData("earlier.p.most", "40")]
    public void Name_InAnAward_IsTheFigure(string name, string expected) =>
        Plan(
            Catalog([Policy("p", "'100元'", "'cap':'80元'"), Policy("s", $"'{name}'")], [Group("g", "p", "'sum'")], [Cap("m", "p", "'60元'")]), "", Had, Day(2024, 6, 30))["s"]
            .Amount.Yuan().ShouldBe(expected);

    [Theory]
    [InlineData("{'equals':['earlier.p.count',2]}", Had, PolicyStatus.Entitled)]
    [InlineData("{'equals':['earlier.p.count',0]}", Had, PolicyStatus.NotEligible)]
    [InlineData("{'equals':['earlier.p.count',0]}", Complete, PolicyStatus.Entitled)]
    [InlineData("{'equals':['earlier.p.count',0]}", "", PolicyStatus.Undetermined)]
    [InlineData("{'equals':['earlier.p.last','2024-03-01']}", Had, PolicyStatus.Entitled)]
    [InlineData("{'lessThan':['earlier.p.last','2024-03-01']}", Had, PolicyStatus.NotEligible)]
    [InlineData("{'any':[{'equals':['earlier.p.count',0]},{'lessThan':['earlier.p.last','2022-06-30']}]}", Complete, PolicyStatus.Entitled)]
    [InlineData("{'lessThan':['earlier.p.last','2022-06-30']}", Complete, PolicyStatus.Undetermined)]
    [InlineData("{'lessThan':['earlier.p.last','2022-06-30']}", "'awards':[{'policy':'p','grantedOn':'2020-03-01','amount':'40元'}]", PolicyStatus.Undetermined)]
    [InlineData("{'atMost':['earlier.p.most','40元']}", Had, PolicyStatus.Entitled)]
    [InlineData("{'lessThan':['earlier.p.most','40元']}", Had, PolicyStatus.NotEligible)]
    [InlineData("{'lessThan':['earlier.p.most','1元']}", Complete, PolicyStatus.Entitled)]
    [InlineData("{'lessThan':['earlier.p.most','40元']}", "'awards':[{'policy':'p','grantedOn':'2020-03-01','amount':'40元'}]", PolicyStatus.NotEligible)]
    [InlineData("{'lessThan':['earlier.p.most','41元']}", "'awards':[{'policy':'p','grantedOn':'2020-03-01','amount':'40元'}]", PolicyStatus.Undetermined)]
    public void Name_OfWhatWasHad_IsHowOftenHowMuchAndWhen(string when, string ledger, PolicyStatus status) =>
        Plan(Catalog([Policy("p", "'1元'"), Policy("s", "'5元'", $"'when':{when}")]), "", ledger)["s"].Status.ShouldBe(status);

    [Fact]
    public void Name_OfWhatWasHad_IsABoundWhereTheLedgerIsNotComplete() =>
        Plan(Catalog([Policy("p", "'1元'"), Policy("s", "{'max':[{'difference':['100元','earlier.p']},'0元']}")]), "", "'awards':[{'policy':'p','grantedOn':'2023-03-01','amount':'40元'}]")["s"]
            .Amount.Yuan().ShouldBe("0..60");

    // The firm lacks no fact: the ledger tells it, and only that is asked.
    [Theory]
    [InlineData("earlier.p", "", "policy p")]
    [InlineData("earlier.p", "'awards':[{'policy':'p','grantedOn':'2023-03-01','amount':'40元'}]", "policy p")]
    [InlineData("earlier.g.most", "", "group g")]
    public void Name_OfWhatWasHad_AsksForTheLedgerWhereItIsNotComplete(string name, string ledger, string asked)
    {
        var result = Plan(Catalog([Policy("p", "'1元'"), Policy("s", $"{{'max':[{{'difference':['100元','{name}']}},'0元']}}")], [Group("g", "p", "'sum'")]), "", ledger)["s"];
        result.Reasons.ShouldHaveSingleItem().Text.En.ShouldBe($"missing: whether '{asked}' was had earlier (award ledger)");
        result.MissingFacts.ShouldBeEmpty();
    }

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

    // The zone's award rises and falls with the city's, which lies anywhere from 5 to 100 yuan: its least and its most may lie in between.
    [Theory]
    [InlineData("{'absolute':{'difference':['award.city','50元']}}", "0..50")]
    [InlineData("{'bands':{'of':'award.city','tiers':[{'lessThan':'20元','value':'10元'},{'atLeast':'20元','lessThan':'60元','value':'3元'},{'atLeast':'60元','value':'8元'}]}}", "3..10")]
    [InlineData("{'case':{'branches':[{'when':{'between':['award.city','20元','60元']},'then':'9元'}],'else':'1元'}}", "1..9")]
    [InlineData("{'case':{'branches':[{'when':{'lessThan':['award.city','60元']},'then':'award.city'}],'else':'0元'}}", "0..100")]
    [InlineData("{'product':['20%','award.city']}", "1..20")]
    [InlineData("{'max':[{'difference':['60元','award.city']},'0元']}", "0..55")]
    [InlineData("{'sum':[{'product':['10%','award.city']},{'min':['award.city','50元']}]}", "5.5..60")]
    [InlineData("{'round':{'of':{'quotient':['award.city',3]},'to':'1元','mode':'down'}}", "1..33")]
    [InlineData("{'product':['award.city',{'difference':[2,1]}]}", "5..100")]
    public void Name_OfAnOpenAward_GivesEveryAmountInBetween(string award, string expected)
    {
        var catalog = Compile(Catalog([Policy("zone", award), Policy("city", "'a'")])).OrThrow();
        var told = Plan(catalog, "'a':'5元~100元'");
        told["zone"].Amount.Yuan().ShouldBe(expected);
        for (var amount = 5; amount <= 100; amount++)
        {
            var exact = Plan(catalog, $"'a':'{amount}元'");
            exact["zone"].Amount.Low.Amount.ShouldBeInRange(told["zone"].Amount.Low.Amount, told["zone"].Amount.High!.Value.Amount);
            exact.Total!.Value.Low.Amount.ShouldBeInRange(told.Total!.Value.Low.Amount, told.Total.Value.High!.Value.Amount);
        }
    }

    // What is exact stays exact: a sum of awards of which only one is paid, and a condition on the award that moves with the amount.
    [Theory]
    [InlineData("{'product':['20%',{'sum':['award.p','award.q']}]}", "", "10..20")]
    [InlineData("{'product':['20%','award.g']}", "'when':{'moreThan':['award.g','0元']}", "10..20")]
    [InlineData("{'product':['20%','award.p']}", "'when':{'all':[{'moreThan':['award.p','0元']},{'not':{'atMost':['award.p','1元']}}]}", "0..20")]
    [InlineData("{'product':['20%','award.g']}", "'cap':{'product':['15%','award.g']}", "7.5..15")]
    public void Name_OfAwardsThatMoveTogether_StaysExact(string award, string more, string expected)
    {
        var plan = Plan(Catalog([Policy("zone", award, more), Policy("p", "'a'"), Policy("q", "'50元'")], [Group("g", "p q", "'highestOnly'")]), "'a':'0元~100元'");
        plan["zone"].Amount.Yuan().ShouldBe(expected);
        plan.Lowest!.Total.ShouldBe(plan.Total!.Value.Low);
        plan.Highest!.Total.ShouldBe(plan.Total.Value.High!.Value);
    }

    // What shares a cap with an award that may lie in between may lose more than at the ends; an award that rests on it in turn follows.
    [Fact]
    public void Name_OfAnAwardThatRestsOnAnother_FollowsItsWholeRange()
    {
        var middle = Policy("middle", "{'absolute':{'difference':['award.city','50元']}}");
        var plan = Plan(Catalog([Policy("last", "{'difference':['60元','award.middle']}"), middle, Policy("other", "'30元'"), Policy("city", "'a'")], [], [Cap("m", "middle other", "'60元'")]), "'a':'10元~90元'");
        plan["middle"].Amount.Yuan().ShouldBe("0..40");
        plan["last"].Amount.Yuan().ShouldBe("20..60");
    }

    // Thirteen open policies have 8,192 ways; beyond 4,096 of them the range is wider, and holds what the matching award may come to.
    [Fact]
    public void Name_BeyondTheLimit_GivesASafeRange()
    {
        var ids = Enumerable.Range(1, 13).Select(i => $"p{i:D2}").ToList();
        var catalog = Compile(Catalog(
            [.. ids.Select((id, i) => Policy(id, "'10元'", $"'when':{{'atLeast':['a','{i + 1}元']}}")), Policy("zone", "{'product':['20%','award.p01']}")], [Group("g", string.Join(' ', ids), "'sum'")])).OrThrow();
        Plan(catalog)["zone"].Amount.Yuan().ShouldBe("0..2");
        Plan(catalog).Total.Yuan().ShouldBe("0..132");
        Plan(catalog, "'a':'20元'").Total.Yuan().ShouldBe("132");
    }
}
