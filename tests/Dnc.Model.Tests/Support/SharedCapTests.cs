using Dnc.Model.Support;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support;

/// <summary>Caps that awards share.</summary>
public sealed class SharedCapTests
{
    private const string Had = "'awards':[{'policy':'p','grantedOn':'2019-06-01','amount':'1元'},{'policy':'p','grantedOn':'2022-06-01','amount':'10元'},{'policy':'q','grantedOn':'2023-06-01','amount':'20元'},{'policy':'q','grantedOn':'2024-02-01','amount':'40元'}]";

    private static readonly string[] Three = [Policy("p", "'a'"), Policy("q", "'b'"), Policy("r", "'c'")];

    [Theory]
    [InlineData("'reduce':'inOrder'", "'a':'60元','b':'60元','c':'60元'", "60 40 0")]
    [InlineData("", "'a':'10元','b':'20元','c':'60元'", "10 20 60")]
    [InlineData("'reduce':'proRata'", "'a':'60元','b':'60元','c':'60元'", "33.34 33.33 33.33")]
    [InlineData("'reduce':'proRata'", "'a':'100元','b':'200元','c':'300元'", "16.67 33.33 50")]
    [InlineData("'reduce':'proRata'", "'a':'0元','b':'20元','c':'60元'", "0 20 60")]
    public void Cap_NotEnough_CutsAsItSays(string more, string facts, string expected)
    {
        var plan = Plan(Catalog(Three, caps: [Cap("m", "p q r", "'100元'", more)]), facts);
        plan.Yuan().ShouldBe(expected);
        plan.Total!.Value.High!.Value.Amount.ShouldBeLessThanOrEqualTo(100);
    }

    [Theory]
    [InlineData("'now'", "60 40")]
    [InlineData("'year'", "60 0")]
    [InlineData("{'years':2}", "40 0")]
    [InlineData("{'years':3}", "30 0")]
    [InlineData("'validity'", "30 0")]
    [InlineData("'ever'", "29 0")]
    [InlineData("{'within':'2022-06-01..2023-05-31'}", "60 30")]
    public void Cap_OverATime_CountsWhatWasHadInIt(string over, string expected) =>
        Plan(Catalog(Three[..2], caps: [Cap("m", "p q", "'100元'", $"'over':{over}")]), "'a':'60元','b':'60元'", $"'complete':true,{Had}", Day(2024, 6, 30) with { ReferenceYear = 2024 }).Yuan().ShouldBe(expected);

    [Theory]
    [InlineData("'now'", "60 40")]
    [InlineData("'year'", "60 0")]
    [InlineData("{'years':2}", "0..40 0")]
    [InlineData("'ever'", "0..29 0")]
    public void Cap_OverATimeThatTheLedgerDoesNotTell_IsARange(string over, string expected)
    {
        var plan = Plan(Catalog(Three[..2], caps: [Cap("m", "p q", "'100元'", $"'over':{over}")]), "'a':'60元','b':'60元'", $"'completeSince':'2024-01-01',{Had}", Day(2024, 6, 30) with { ReferenceYear = 2024 });
        plan.Yuan().ShouldBe(expected);
        plan["p"].Reasons.Select(r => r.Word).ShouldBe(plan["p"].Amount.IsExact ? [] : ["missing"]);
    }

    [Fact]
    public void Cap_UsedByOthers_LeavesTheRest() =>
        Plan(Catalog(Three[..2], caps: [Cap("m", "p q", "'100元'", "'usedByOthers':'c'")]), "'a':'60元','b':'60元','c':'75元'").Yuan().ShouldBe("25 0");

    [Fact]
    public void Cap_UsedByOthersNotKnown_IsARange()
    {
        var plan = Plan(Catalog(Three[..2], caps: [Cap("m", "p q", "'100元'", "'usedByOthers':{'max':['c','0元']}")]), "'a':'60元','b':'60元'");
        plan.Yuan().ShouldBe("0..60 0..40");
        plan["q"].MissingFacts.Select(m => m.Key).ShouldBe(["c"]);
        plan["q"].Status.ShouldBe(PolicyStatus.Undetermined);
    }

    // The local tax retained bounds what a firm gets.
    [Theory]
    [InlineData("'tax':{'2023':'45元'}", "45 0")]
    [InlineData("", "0..60 0..60")]
    public void Cap_IsAFormula(string tax, string expected)
    {
        var plan = Plan(Catalog(Three[..2], caps: [Cap("m", "p q", "'tax'")]), $"'a':'60元','b':'60元'{(tax.Length > 0 ? "," + tax : "")}");
        plan.Yuan().ShouldBe(expected);
    }

    [Fact]
    public void Cap_UsedUp_IsTold()
    {
        var plan = Plan(Catalog(Three[..2], caps: [Cap("m", "p q", "'60元'", "'clause':'§7'")]), "'a':'60元','b':'60元'");
        (plan["q"].Status, plan["q"].Lines()).ShouldBe((PolicyStatus.UsedUp, "Gross:60 SharedCap:-60"));
        plan["q"].CutBy.ShouldBe(["m"]);
        plan["q"].Lowest[^1].Clause!.Section.ShouldBe("7");
    }

    [Fact]
    public void Cap_OfAGroup_IsOfItsPolicies() =>
        Plan(Catalog(Three, [Group("g", "p q", "'sum'")], [Cap("m", "g r", "'100元'")]), "'a':'60元','b':'30元','c':'30元'").Yuan().ShouldBe("60 30 10");

    [Fact]
    public void Caps_SeveralOnes_HoldTogether() =>
        Plan(Catalog(Three, caps: [Cap("m", "p q", "'70元'"), Cap("n", "q r", "'20元'")]), "'a':'60元','b':'60元','c':'60元'").Yuan().ShouldBe("60 10 10");

    // Of policies with several reference dates the year is that of the grant, whichever is listed first: 400 were granted in 2024 for 2023.
    [Theory]
    [InlineData("p q", "0 100")]
    [InlineData("q p", "100 0")]
    public void Cap_OfAYear_OverSeveralReferenceDates_IsByTheYearOfGranting(string order, string expected)
    {
        string[] policies = [.. order.Split(' ').Select(id => Policy(id, "'300元'", id == "p" ? "'reference':{'yearOf':'revenue'},'repeat':'oncePerYear'" : ""))];
        var plan = Plan(Catalog(policies, caps: [Cap("c", "p q", "'500元'", "'over':'year'")]), "'revenue':{'2023':'1元'}", "'complete':true,'awards':[{'policy':'p','grantedOn':'2024-03-01','amount':'400元','forYear':2023}]");
        plan.Yuan().ShouldBe(expected);
    }

    [Fact]
    public void Cap_InACurrencyWithoutCents_SharesWholeUnits()
    {
        var catalog = "'currency':'JPY'," + Catalog([Policy("p", "'10日元'"), Policy("q", "'10日元'"), Policy("r", "'10日元'")], caps: [Cap("m", "p q r", "'20日元'", "'reduce':'proRata'")]);
        Plan(catalog).Yuan().ShouldBe("7 7 6");
    }

    // What is left of the first cap may be anything from 0 to 95: at 18.88 the third gets 7.77 of it and 7.78 of the second cap, more than at either end (0 and 0).
    // Of 95 the others get 11.176… and 44.705…: an odd fen in between may go to either, so each may have the fen above.
    [Fact]
    public void Caps_ThatOverlapWithAnIncompleteLedger_HoldWhatComesInBetween()
    {
        var plan = Plan(
            Catalog(
                [Policy("p", "'27元'"), Policy("q", "'20元'"), Policy("r", "'70元'"), Policy("s", "'80元'")],
                caps: [Cap("first", "q r s", "'95元'", "'over':'ever','reduce':'proRata'"), Cap("second", "p q r", "'37元'")]),
            "",
            "");
        plan["r"].Amount.Yuan().ShouldBe("0..10");
        plan.Total.Yuan().ShouldBe("27..81.71");
    }
}
