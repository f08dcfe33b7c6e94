using Dnc.Model.Primitives;
using Dnc.Model.Support;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support;

/// <summary>What one policy comes to by itself.</summary>
public sealed class AwardTests
{
    [Theory]
    [InlineData("'20万元'", "", "", "200000")]
    [InlineData("{'product':['10%','revenue']}", "'cap':'200万元'", "'revenue':{'2023':'1500万元'}", "1500000")]
    [InlineData("{'product':['10%','revenue']}", "'cap':'200万元'", "'revenue':{'2023':'2500万元'}", "2000000")]
    [InlineData("{'product':['50万元',{'wholeUnits':{'of':'revenue','unit':'1亿元'}}]}", "'cap':'200万元'", "'revenue':{'2023':'2.99亿元'}", "1000000")]
    [InlineData("{'product':['50万元',{'wholeUnits':{'of':'revenue','unit':'1亿元'}}]}", "'cap':'200万元'", "'revenue':{'2023':'9亿元'}", "2000000")]
    [InlineData("{'marginalRates':{'of':'revenue','steps':[{'from':'0元','rate':'1%'},{'from':'1000万元','rate':'2%'}]}}", "", "'revenue':{'2023':'1500万元'}", "200000")]
    [InlineData("{'max':[{'product':['5%','a']},{'product':['10%','b']}]}", "", "'a':'100元','b':'60元'", "6")]
    [InlineData("{'max':[{'product':['5%','a']},{'product':['10%','b']}]}", "", "'a':'200元','b':'60元'", "10")]
    [InlineData("{'difference':['a','b']}", "", "'a':'10元','b':'25元'", "0")]
    [InlineData("{'difference':['a','b']}", "", "'a':'25元','b':'10元'", "15")]
    [InlineData("{'product':['1%','a']}", "", "'a':'0.4元'", "0")]
    [InlineData("{'product':['1%','a']}", "", "'a':'0.5元'", "0.01")]
    [InlineData("'a'", "'round':{'to':'1万元','mode':'down'}", "'a':'129999.99元'", "120000")]
    [InlineData("'a'", "'cap':'12.5万元','round':{'to':'1万元','mode':'down'}", "'a':'129999.99元'", "120000")]
    [InlineData("'a'", "'round':{'to':'1万元','mode':'up'}", "'a':'120000.01元'", "130000")]
    [InlineData("'a'", "'cap':{'product':['50%','tax']}", "'a':'100元','tax':{'2023':'150元'}", "75")]
    [InlineData("'unit'", "", "", "200000")]
    public void Award_OfAForm_ComesToItsAmount(string award, string more, string facts, string expected)
    {
        var plan = Plan(Catalog([Policy("p", award, more)]), facts);
        plan["p"].Amount.Yuan().ShouldBe(expected);
        plan.Lowest!.Assumptions.ShouldBeEmpty();
        plan.Lowest.Lines.ShouldBe(plan.Highest!.Lines);
        plan["p"].Reasons.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("top", "150人", "500000")]
    [InlineData("top", "99人", "300000")]
    [InlineData("good", "150人", "200000")]
    [InlineData("good", "99人", "0")]
    public void Award_TableOfTwoFactors_IsItsCell(string rating, string staff, string expected)
    {
        var table = """
            {'table':{'rows':[{'in':['rating','top']},{'in':['rating','good']}],'columns':[{'atLeast':['staff','100人']},{'lessThan':['staff','100人']}],
             'cells':[['50万元','30万元'],['20万元','0元']],'else':'0元'}}
            """;
        var plan = Plan(Catalog([Policy("p", table)]), $"'rating':'{rating}','staff':'{staff}'");
        plan["p"].Amount.Yuan().ShouldBe(expected);
        plan["p"].Status.ShouldBe(expected == "0" ? PolicyStatus.NothingDue : PolicyStatus.Entitled);
    }

    [Fact]
    public void Lines_OfACappedAndRoundedAward_AddUp()
    {
        var plan = Plan(Catalog([Policy("p", "'a'", "'cap':'12.5万元','round':{'to':'1万元','mode':'down'},'clause':'§3'")]), "'a':'200000元'");
        plan["p"].Lines().ShouldBe("Gross:200000 Cap:-75000 Rounding:-5000");
        plan.Lowest!.Total.Amount.ShouldBe(120000);
        plan["p"].Lowest.ShouldAllBe(l => l.Clause!.Section == "3");
    }

    [Theory]
    [InlineData("'when':'x'", "'x':true", PolicyStatus.Entitled, "100")]
    [InlineData("'when':'x'", "'x':false", PolicyStatus.NotEligible, "0")]
    [InlineData("'when':'x'", "", PolicyStatus.Undetermined, "0..100")]
    [InlineData("'valid':'2024-07-01..2024-12-31'", "", PolicyStatus.NotInForce, "0")]
    [InlineData("'valid':'2024-06-30..2024-06-30'", "", PolicyStatus.Entitled, "100")]
    [InlineData("'valid':'2023-06-30..2024-06-29'", "", PolicyStatus.NotInForce, "0")]
    [InlineData("'upTo':true", "", PolicyStatus.Ceiling, "0..100")]
    [InlineData("'upTo':true,'when':'x'", "'x':false", PolicyStatus.NotEligible, "0")]
    [InlineData("'quota':{'places':50,'rank':'staff'}", "", PolicyStatus.Undetermined, "0..100")]
    public void Status_OfAFirm_IsTold(string more, string facts, PolicyStatus status, string expected)
    {
        var result = Plan(Catalog([Policy("p", "'100元'", more)]), facts)["p"];
        (result.Status, result.Amount.Yuan()).ShouldBe((status, expected));
    }

    [Fact]
    public void Ceiling_IsApartFromTheTotal_AndTheAuthorityDecides()
    {
        var plan = Plan(Catalog([Policy("p", "'100元'", "'upTo':true"), Policy("q", "'30元'")]));
        (plan.Total.Yuan(), plan.Ceilings.Yuan(), plan.Payable.Yuan()).ShouldBe(("30", "0..100", "30"));
        plan["p"].Reasons.ShouldHaveSingleItem().Word.ShouldBe("silent");
        plan.Book(new(2024, 7, 1)).Entries.ShouldHaveSingleItem().Policy.ShouldBe("q");
    }

    [Fact]
    public void Ceiling_AmongAwardsOfWhichTheHighestIsPaid_LeavesTheTotalOpen()
    {
        var plan = Plan(Catalog([Policy("p", "'100元'", "'upTo':true"), Policy("q", "'30元'")], [Group("g", "p q", "'highestOnly'")]));
        (plan["p"].Amount.Yuan(), plan["q"].Amount.Yuan()).ShouldBe(("0..100", "0..30"));
        (plan.Total.Yuan(), plan.Ceilings.Yuan()).ShouldBe(("0..30", "0..100"));
    }

    [Fact]
    public void Quota_NeedsThePopulation() =>
        Plan(Catalog([Policy("p", "'100元'", "'quota':{'places':50,'rank':'staff'}")]))["p"].Reasons.ShouldHaveSingleItem().Word.ShouldBe("population");

    [Fact]
    public void Award_KnownAsABoundOnly_HasNoMost()
    {
        var plan = Plan(Catalog([Policy("p", "{'product':['1%','revenue']}")]), "'revenue':{'2023':'超过21亿元'}");
        (plan["p"].Amount.Yuan(), plan.Total.Yuan()).ShouldBe(("21000000..", "21000000.."));
        (plan.Highest, plan["p"].Highest).ShouldBe((null, null));
        plan["p"].Status.ShouldBe(PolicyStatus.Undetermined);
        plan.NextQuestions().ShouldHaveSingleItem().AtStake.ShouldBeNull();
    }

    [Fact]
    public void Award_KnownAsABoundBeyondItsCap_IsSettled()
    {
        var plan = Plan(Catalog([Policy("p", "{'product':['1%','revenue']}", "'cap':'500万元'")]), "'revenue':{'2023':'超过21亿元'}");
        (plan["p"].Amount.Yuan(), plan["p"].Status).ShouldBe(("5000000", PolicyStatus.Entitled));
        plan.Lowest!.Assumptions.ShouldBeEmpty();
    }

    [Fact]
    public void Award_TooLarge_IsTheFirmsError()
    {
        var plan = Plan(Catalog([Policy("p", "{'product':['a','1000000000']}"), Policy("q", "'30元'")]).Replace("'1000000000'", "1000000000", StringComparison.Ordinal), "'a':'70000000000000000000000000元'");
        plan.Error.ShouldNotBeNull();
        (plan.Total, plan.Payable, plan.Lowest, plan.Highest).ShouldBe((null, null, null, null));
        plan["p"].Status.ShouldBe(PolicyStatus.Failed);
        plan.NextQuestions().ShouldBeEmpty();
        plan.Explain().ToText(Language.En).ShouldContain("evaluation failed");
    }

    [Theory]
    [InlineData("2024-07-31", "", PolicyStatus.Entitled)]
    [InlineData("2024-08-01", "", PolicyStatus.Barred)]
    [InlineData("2024-08-01", ",'lawfulBasis':'law'", PolicyStatus.Entitled)]
    public void Flag_FromTheDayOfTheRegulation_BarsPayment(string paidOn, string more, PolicyStatus status)
    {
        var catalog = Catalog([Policy("p", "'100元'", "'flags':['taxLinked']" + more)]);
        var result = Plan(catalog, context: Day(2024, 6, 30) with { PaidOn = NodaTime.Text.LocalDatePattern.Iso.Parse(paidOn).Value })["p"];
        (result.Status, result.Amount.Yuan()).ShouldBe((status, status == PolicyStatus.Barred ? "0" : "100"));
        if (result.IsBarred)
        {
            result.Lines().ShouldBe("Gross:100 Compliance:-100");
        }
    }

    [Fact]
    public void Flag_WithoutADayOfPayment_IsJudgedOnTheAsOfDate() =>
        Plan(Catalog([Policy("p", "'100元'", "'flags':['namedFirm','localRegistration']")]), context: Day(2024, 8, 1))["p"].Status.ShouldBe(PolicyStatus.Barred);
}
