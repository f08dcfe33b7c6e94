using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Support;
using NodaTime;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support;

/// <summary>Who pays, in which parts, and what is given back.</summary>
public sealed class PaymentTests
{
    private const string Parts = "'instalments':[{'id':'first','name':{'zh':'首期','en':'first'},'share':'60%'},{'id':'rest','name':{'zh':'余款','en':'rest'},'share':'40%','when':'x'}]";
    private const string Payers = "'funding':[{'payer':'province','name':{'zh':'省','en':'province'},'share':'50%'},{'payer':'city','name':{'zh':'市','en':'city'},'share':'30%'},{'payer':'county','name':{'zh':'县','en':'county'},'share':'20%'}]";
    private const string Back = "'clawbacks':[{'id':'moved','name':{'zh':'迁出','en':'moved away'},'when':'y','share':'50%'}]";

    private static readonly SupportContext Now = Day(2024, 6, 30);

    [Theory]
    [InlineData("'100元'", "province 50,city 30,county 20")]
    [InlineData("'0.01元'", "province 0.01,city 0,county 0")]
    [InlineData("'0.05元'", "province 0.03,city 0.01,county 0.01")]
    public void Funding_AddsUpToTheFen(string award, string expected)
    {
        var plan = Plan(Catalog([Policy("p", award, Payers)]));
        string.Join(',', plan["p"].Funding.Select(f => $"{f.Payer} {f.Amount.Yuan()}")).ShouldBe(expected);
        plan.Funding.ShouldBe(plan["p"].Funding);
    }

    [Fact]
    public void Funding_OfAllPolicies_IsByPayer_CeilingsApart()
    {
        var plan = Plan(Catalog([Policy("p", "'100元'", Payers), Policy("q", "'10元'", Payers), Policy("r", "'10元'", "'upTo':true," + Payers), Policy("s", "'10元'", "'when':'x'," + Payers)]));
        string.Join(',', plan.Funding.Select(f => $"{f.Payer} {f.Amount.Yuan()}")).ShouldBe("province 55..60,city 33..36,county 22..24");
    }

    [Theory]
    [InlineData("'x':false", "60", Verdict.False)]
    [InlineData("'x':true", "100", Verdict.True)]
    [InlineData("", "60..100", Verdict.Unknown)]
    public void Instalments_AreDueByTheirMilestones(string facts, string payable, Verdict reached)
    {
        var plan = Plan(Catalog([Policy("p", "'100元'", Parts)]), facts, context: Now);
        (plan["p"].Amount.Yuan(), plan["p"].Payable.Yuan(), plan.Payable.Yuan(), plan.Total.Yuan()).ShouldBe(("100", payable, payable, "100"));
        plan["p"].Instalments[1].IsReached.ShouldBe(reached);
        plan["p"].Instalments.Select(i => i.Amount.Yuan()).ShouldBe(["60", "40"]);
    }

    [Fact]
    public void Instalments_Booked_ArePaidOnce()
    {
        var catalog = Compile(Catalog([Policy("p", "'100元'", Parts)])).OrThrow();
        var first = Plan(catalog, "'x':false", context: Now);
        var booked = first.Book(Now.AsOf.Day);
        booked.Entries.Select(e => (e.Instalment, e.Amount.Amount)).ShouldBe([("first", 60m)]);

        var later = Plan(catalog, "'x':true", context: Day(2025, 6, 30));
        var second = catalog.Evaluate(later.Facts, booked, Day(2025, 6, 30));
        (second["p"].Payable.Yuan(), second["p"].Instalments[0].Paid.Amount).ShouldBe(("40", 60m));
        var done = second.Book(new LocalDate(2025, 6, 30));
        done.Entries.Count.ShouldBe(2);
        catalog.Evaluate(later.Facts, done, Day(2025, 6, 30)).Payable.Yuan().ShouldBe("0");
    }

    [Fact]
    public void Instalments_OfAnAwardOfEachYear_ArePaidForEachYear()
    {
        var catalog = Compile(Catalog([Policy("p", "'100元'", "'repeat':'oncePerYear'," + Parts)])).OrThrow();
        var booked = Plan(catalog, "'x':false", context: Now).Book(Now.AsOf.Day);
        catalog.Evaluate(Plan(catalog, "'x':false").Facts, booked, Day(2025, 6, 30)).Payable.Yuan().ShouldBe("60");
    }

    // Two clauses that hold ask for 50 and 100 of the 100 paid; what was given back is not asked for again, and what is paid later is not paid yet.
    [Theory]
    [InlineData("{'policy':'p','grantedOn':'2023-03-01','amount':'100元'}", "'x':true,'y':true", "100")]
    [InlineData("{'policy':'p','grantedOn':'2023-03-01','amount':'100元'}", "'x':false,'y':true", "50")]
    [InlineData("{'policy':'p','grantedOn':'2023-03-01','amount':'100元'}", "'y':true", "50..100")]
    [InlineData("{'policy':'p','grantedOn':'2023-03-01','amount':'100元'},{'policy':'p','grantedOn':'2024-01-05','amount':'-30元'}", "'x':true,'y':true", "70")]
    [InlineData("{'policy':'p','grantedOn':'2023-03-01','amount':'100元'},{'policy':'p','grantedOn':'2024-01-05','amount':'-100元'}", "'x':true,'y':true", "0")]
    [InlineData("{'policy':'p','grantedOn':'2023-03-01','amount':'100元','paidOn':'2024-06-30'}", "'x':true,'y':false", "100")]
    [InlineData("{'policy':'p','grantedOn':'2023-03-01','amount':'100元','paidOn':'2024-07-01'}", "'x':true,'y':false", "0")]
    public void Clawbacks_Together_AreNoMoreThanWasPaid_LessWhatWasGivenBack(string entries, string facts, string expected)
    {
        const string clauses = "'clawbacks':[{'id':'moved','name':{'zh':'迁出','en':'moved away'},'when':'y','share':'50%'},{'id':'fraud','name':{'zh':'骗取','en':'fraud'},'when':'x','share':'100%'}]";
        var plan = Plan(Catalog([Policy("p", "'100元'", "'repeat':'once'," + clauses)]), facts, $"'complete':true,'awards':[{entries}]", Now);
        (plan.ToGiveBackOf("p").Yuan(), plan.ToGiveBack.Yuan()).ShouldBe((expected, expected));
        (expected == "0").ShouldBe(plan.Clawbacks.Count == 0);
        plan.Clawbacks.ShouldAllBe(c => c.Paid.Amount == 100m);
    }

    // A milestone comes after the year that the award is for.
    [Fact]
    public void Instalments_AreJudgedOnTheAsOfDate()
    {
        var parts = Parts.Replace("'when':'x'", "'when':{'within':{'of':'asOf','from':'2024-06-01'}}", StringComparison.Ordinal);
        Plan(Catalog([Policy("p", "'100元'", "'reference':{'yearOf':'revenue'}," + parts)]), "'revenue':{'2022':'1元'}", context: Now)["p"].Payable.Yuan().ShouldBe("100");
    }

    [Fact]
    public void Instalments_OfAnOddAmount_AddUp()
    {
        var result = Plan(Catalog([Policy("p", "'0.03元'", Parts)]), "'x':true")["p"];
        result.Instalments.Select(i => i.Amount.Yuan()).ShouldBe(["0.02", "0.01"]);
    }

    [Theory]
    [InlineData("'y':true", "True 35")]
    [InlineData("'y':false", "")]
    [InlineData("", "Unknown 35")]
    public void Clawback_OfWhatWasPaid_IsItsShare(string facts, string expected)
    {
        const string ledger = "'complete':true,'awards':[{'policy':'p','grantedOn':'2022-06-01','amount':'50元'},{'policy':'p','grantedOn':'2023-06-01','amount':'20元'}]";
        var plan = Plan(Catalog([Policy("p", "'100元'", Back)]), facts, ledger, Now);
        string.Join(',', plan.Clawbacks.Select(c => $"{c.IsDue} {c.Amount.Amount.ToString("0.##", null)}")).ShouldBe(expected);
    }

    [Fact]
    public void Clawback_OfNothing_IsNone() => Plan(Catalog([Policy("p", "'100元'", Back)]), "'y':true").Clawbacks.ShouldBeEmpty();

    // The part of a promise of 100 yuan that was not kept is given back: nothing where it was kept, and never more than all.
    [Theory]
    [InlineData("'y':true,'a':'80元'", "True 14..14")]
    [InlineData("'y':true,'a':'100元'", "True 0..0")]
    [InlineData("'y':true,'a':'120元'", "True 0..0")]
    [InlineData("'y':true,'a':'-10元'", "True 70..70")]
    [InlineData("'y':true,'a':'>80元'", "True 0..14")]
    [InlineData("'y':true", "True 0..70")]
    [InlineData("'a':'80元'", "Unknown 14..14")]
    public void Clawback_OfAFormula_IsThatPartOfWhatWasPaid(string facts, string expected)
    {
        const string ledger = "'complete':true,'awards':[{'policy':'p','grantedOn':'2022-06-01','amount':'50元'},{'policy':'p','grantedOn':'2023-06-01','amount':'20元'}]";
        var back = Back.Replace("'50%'", "{'quotient':[{'difference':['100元','a']},'100元']}", StringComparison.Ordinal);
        var plan = Plan(Catalog([Policy("p", "'100元'", back)]), facts, ledger, Now);
        string.Join(',', plan.Clawbacks.Select(c => $"{c.IsDue} {new AwardRange(c.Least, c.Amount).Low.Amount:0.##}..{c.Amount.Amount:0.##}")).ShouldBe(expected);
        PoliciesJson.Read(PoliciesJson.Write(plan.Catalog.Catalog)).OrThrow().ShouldBe(plan.Catalog.Catalog);
    }

    [Theory]
    [InlineData("'5元'")]
    [InlineData("'listedOn'")]
    [InlineData("{'sum':['a','b']}")]
    [InlineData("'120%'")]
    [InlineData("2")]
    [InlineData("0")]
    public void Clawback_OfNoShare_IsAnIssue(string share)
    {
        var issue = Compile(Catalog([Policy("p", "'100元'", Back.Replace("'50%'", share, StringComparison.Ordinal))])).Issues.Where(i => i.Severity == IssueSeverity.Error).ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path).ShouldBe((IssueCodes.SharesNotWhole, "$.policies[0].clawbacks[0].share"));
    }
}
