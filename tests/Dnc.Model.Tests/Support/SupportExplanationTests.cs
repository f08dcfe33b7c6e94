using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Support;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support;

/// <summary>What a plan with something of nearly everything tells people and programs.</summary>
public sealed class SupportExplanationTests
{
    private static readonly EnterpriseSupportPlan Rich = Plan(
        Catalog(
            [
                Policy("city", "{'product':['10%','revenue']}", "'clause':'§1','when':{'all':[{'atLeast':['staff','100人'],'clause':'§1(1)'},'x']},'cap':'80万元','window':{'yearlyFrom':'03-01','yearlyTo':'04-30'},'funding':[{'payer':'city','name':{'zh':'市级','en':'city'},'share':'60%'},{'payer':'county','name':{'zh':'县级','en':'county'},'share':'40%'}]"),
                Policy("zone", "{'product':['20%','award.city']}", "'clause':'§2'"),
                Policy("once", "'30万元'", "'clause':'§3','repeat':'once','instalments':[{'id':'first','name':{'zh':'首期','en':'first'},'share':'50%'},{'id':'rest','name':{'zh':'余款','en':'rest'},'share':'50%','when':'y'}]"),
                Policy("loan", "'50万元'", "'clause':'§4','upTo':true"),
                Policy("tax", "'10万元'", "'clause':'§5','flags':['taxLinked']"),
                Policy("near", "'5万元'", "'clause':'§6','when':{'atLeast':['staff','130人'],'clause':'§6(1)'}"),
                Policy("extra", "'12万元'", "'clause':'§7'"),
                Policy("other", "'8万元'", "'clause':'§8'"),
            ],
            [Group("g", "extra other", "'silent'", "'clause':'§9'")],
            [Cap("m", "city zone", "'90万元'", "'clause':'§10','over':'year'")]).Replace("award.city'", "award.city.capped'", StringComparison.Ordinal),
        "'revenue':{'2023':'1000万元'},'staff':'120人'",
        "'completeSince':'2024-01-01'",
        Day(2024, 8, 15));

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Explain_OfARichPlan_IsApproved(Language language) =>
        Rich.Explain().ToText(language).ShouldMatchApproved(c => c.WithDiscriminator(language.ToString()).SubFolder("Approved"));

    [Fact]
    public void Json_OfARichPlan_IsApproved() => SupportPlanJson.Write(Rich).ShouldMatchApproved(c => c.WithFileExtension("json").SubFolder("Approved"));

    [Fact]
    public void NearMisses_AreTheNearestFirst_WithWhatTheyWouldBring()
    {
        var miss = Rich.NearMisses().ShouldHaveSingleItem();
        (miss.Policy.Id, miss.Potential.Yuan()).ShouldBe(("near", "50000"));
        miss.Gap.ToText(Language.Zh).ShouldContain("130人");
    }

    [Fact]
    public void NextQuestions_AreByTheMoneyThatDependsOnThem()
    {
        var questions = Rich.NextQuestions();
        questions.Select(q => q.AtStake!.Value.Amount).ShouldBeInOrder(SortDirection.Descending);
        questions.Single(q => q.Fact?.Key == "x").Policies.ShouldBe(["city", "zone"]);
        questions.Select(q => q.ToText(Language.Zh)).ShouldAllBe(t => t.Contains('元', StringComparison.Ordinal));
    }

    // When everything is answered, only silent rules and what the population decides are left.
    [Fact]
    public void NextQuestions_AllAnswered_LeaveSilentRulesOnly()
    {
        var after = Rich.Catalog.Evaluate(
            Rich.Facts.With("x", Dnc.Model.Rules.FactTime.None, new Dnc.Model.Rules.FactFlag(true)), Dnc.Model.Support.Ledgers.AwardLedger.Nothing, Rich.Context);
        after.NextQuestions().ShouldAllBe(q => q.Reason.Word == "silent");
    }
}
