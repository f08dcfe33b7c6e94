using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Support;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support.Compiling;

/// <summary>What is wrong with catalogues, each with its code, its place and advice.</summary>
public sealed class CatalogIssueTests
{
    private static readonly string P = Policy("p", "'1元'");
    private static readonly string Q = Policy("q", "'1元'");

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { Catalog([P, P]), IssueCodes.DuplicatePolicyId, "$.policies[1].id", "is taken by $.policies[0].id" },
        { Catalog([P], [Group("p", "p", "'sum'")]), IssueCodes.DuplicatePolicyId, "$.groups[0].id", "one space of identifiers" },
        { Catalog([P], [Group("g", "p p", "'sum'")]), IssueCodes.DuplicatePolicyId, "$.groups[0].of[1]", "no list names one twice" },
        { Catalog([Policy("p.capped", "'1元'")]), IssueCodes.ReservedPolicyName, "$.policies[0].id", "ends with '.capped'" },
        { Catalog([Policy("p", "'1元'", "'funding':[{'payer':'a','name':{'zh':'甲','en':'a'},'share':'50%'},{'payer':'a','name':{'zh':'甲','en':'a'},'share':'50%'}]")]), IssueCodes.DuplicatePolicyId, "$.policies[0].funding[1].payer", "taken" },
        { Catalog([Policy("1p", "'1元'")]), IssueCodes.BadPolicyId, "$.policies[0].id", "begin with an ASCII letter" },
        { Catalog([P], caps: [Cap("封顶", "p", "'1元'")]), IssueCodes.BadPolicyId, "$.caps[0].id", "names for readers" },
        { Catalog([Policy("p", "'1元'", "'clawbacks':[{'id':'a b','name':{'zh':'甲','en':'a'},'when':'x','share':'50%'}]")]), IssueCodes.BadPolicyId, "$.policies[0].clawbacks[0].id", "cannot be an identifier" },
        { Catalog([P]) + ",'definitions':[{'id':'award.p','name':{'zh':'甲','en':'a'},'value':1}]", IssueCodes.ReservedPolicyName, "$.definitions[0].id", "begins with 'award.'" },
        { Catalog([P]) + ",'rules':[{'id':'policy.z','name':{'zh':'甲','en':'a'},'value':1}]", IssueCodes.ReservedPolicyName, "$.rules[0].id", "begins with 'policy.'" },
        { Catalog([P], [Group("g", "p pp", "'sum'")]), IssueCodes.UnknownPolicy, "$.groups[0].of[1]", "Did you mean 'p'?" },
        { Catalog([P], caps: [Cap("m", "nothing-like-it", "'1元'")]), IssueCodes.UnknownPolicy, "$.caps[0].of[0]", "or add the policy" },
        { Catalog([Policy("p", "{'quotient':['a','b']}")]), IssueCodes.NotAnAward, "$.policies[0].award", "an amount of CNY" },
        { Catalog([Policy("p", "'1美元'")]), IssueCodes.NotAnAward, "$.policies[0].award", "an amount of CNY" },
        { Catalog([Policy("p", "'1元'", "'cap':'staff'")]), IssueCodes.NotAnAward, "$.policies[0].cap", "a count by a price" },
        { Catalog([Policy("p", "'1元'", "'round':{'to':'1美元','mode':'down'}")]), IssueCodes.NotAnAward, "$.policies[0].round.to", "one currency" },
        { Catalog([P], caps: [Cap("m", "p", "'staff'")]), IssueCodes.NotAnAward, "$.caps[0].most", "an amount of CNY" },
        { Catalog([P], caps: [Cap("m", "p", "'1元'", "'usedByOthers':'5%'")]), IssueCodes.NotAnAward, "$.caps[0].usedByOthers", "an amount of CNY" },
        { Catalog([Policy("p", "'award.q'"), Policy("q", "'award.p'")]), IssueCodes.CyclicAwards, "$.policies[0]", "p, q" },
        { Catalog([Policy("p", "'award.p.gross'")]), IssueCodes.CyclicAwards, "$.policies[0]", "none rests on itself" },
        { Catalog([P, Policy("q", "'award.p'")], [Group("g", "p q", "'sum'")]), IssueCodes.CyclicAwards, "$.policies[1]", "award.p.capped" },
        { Catalog([P, Policy("q", "'award.g'")], [Group("g", "p q", "'sum'")]), IssueCodes.CyclicAwards, "$.policies[1]", ".capped" },
        { Catalog([P, Q], caps: [Cap("m", "p", "'award.p'")]), IssueCodes.CyclicAwards, "$.caps[0]", "award.p" },
        { Catalog([Policy("p", "'1元'", "'instalments':[{'id':'a','name':{'zh':'甲','en':'a'},'share':'50%'},{'id':'b','name':{'zh':'乙','en':'b'},'share':'40%'}]")]), IssueCodes.SharesNotWhole, "$.policies[0].instalments", "add up to 90%" },
        { Catalog([Policy("p", "'1元'", "'funding':[{'payer':'a','name':{'zh':'甲','en':'a'},'share':'150%'}]")]), IssueCodes.SharesNotWhole, "$.policies[0].funding[0].share", "at most 100 %" },
        { Catalog([Policy("p", "'1元'", "'clawbacks':[{'id':'a','name':{'zh':'甲','en':'a'},'when':'x','share':'0%'}]")]), IssueCodes.SharesNotWhole, "$.policies[0].clawbacks[0].share", "more than 0" },
        { Catalog([P, Q], [Group("g", "p q", "{'elected':'staff'}")]), IssueCodes.BadElection, "$.groups[0].combine.elected", "no fact that is a code" },
        { Catalog([P, Policy("r", "'1元'")], [Group("g", "p r", "{'elected':'choice'}")]), IssueCodes.BadElection, "$.groups[0].combine.elected", "may be 'q'" },
        { Catalog([P, Q], [Group("g", "p q", "{'reading':{'question':'stack','options':{'yes':'sum','no':{'elected':'rating'}}}}")]), IssueCodes.BadElection, "$.groups[0].combine.reading.options.no.elected", "may be 'top'" },
        { Catalog([Policy("p", "'1元'", "'reference':{'event':'a'}")]), IssueCodes.BadReference, "$.policies[0].reference.event", "should be a day" },
        { Catalog([Policy("p", "'1元'", "'reference':{'yearOf':'staff'}")]), IssueCodes.BadReference, "$.policies[0].reference.yearOf", "no fact by year" },
        { Catalog([Policy("p", "'1元'", "'quota':{'places':5,'rank':'rating'}")]), IssueCodes.BadOrder, "$.policies[0].quota.rank", "does not order" },
        { Catalog([P]) + ",'budgets':[{'id':'b','name':{'zh':'预算','en':'b'},'of':['p'],'amount':'1亿元','allocate':'queue'}]", IssueCodes.BadOrder, "$.budgets[0].allocate", "nothing says which" },
        { Catalog([P]) + ",'budgets':[{'id':'b','name':{'zh':'预算','en':'b'},'of':['p'],'amount':'1亿元','allocate':'proRata','misfit':'skip'}]", IssueCodes.BadOrder, "$.budgets[0].misfit", "nobody has a turn" },
        { Catalog([P]) + ",'budgets':[{'id':'b','name':{'zh':'预算','en':'b'},'of':['p'],'amount':'1亿元','allocate':'proRata','by':'a'}]", IssueCodes.BadOrder, "$.budgets[0].by", "nobody has a turn" },
        { Catalog([P]) + ",'budgets':[{'id':'b','name':{'zh':'预算','en':'b'},'of':['p'],'amount':'1亿元','allocate':'proRata','ties':'byIdentifier'}]", IssueCodes.BadOrder, "$.budgets[0].ties", "nobody has a turn" },
        { Catalog([P]) + ",'budgets':[{'id':'b','name':{'zh':'预算','en':'b'},'of':['p'],'amount':'1亿元','allocate':'queue','by':'a','ties':'allInside'}]", IssueCodes.BadOrder, "$.budgets[0].ties", "paid first" },
        { Catalog([P]) + ",'budgets':[{'id':'b','name':{'zh':'预算','en':'b'},'of':['p'],'amount':'1亿元','allocate':'queue','by':'a','ties':'bySecondKey'}]", IssueCodes.BadOrder, "$.budgets[0].ties", "thenBy" },
        { Catalog([P]) + ",'budgets':[{'id':'b','name':{'zh':'预算','en':'b'},'of':['p'],'amount':'1亿元','allocate':'ranked','by':'a','ties':'bySecondKey','thenBy':'rating'}]", IssueCodes.BadOrder, "$.budgets[0].thenBy", "does not order" },
        { Catalog([P]) + ",'budgets':[{'id':'b','name':{'zh':'预算','en':'b'},'of':['p'],'amount':{'min':['pool','a']},'allocate':'proRata'}]", IssueCodes.BudgetOfAFirm, "$.budgets[0].amount", "'a', a fact of a firm" },
        { Catalog([Policy("p", "'1元'", "'round':{'to':'0.001元','mode':'down'}")]), IssueCodes.BadAwardRounding, "$.policies[0].round", "whole smallest units" },
        { Catalog([Policy("p", "'1元'", "'quota':{'share':'20%','rank':'staff'}")]), IssueCodes.BadQuota, "$.policies[0].quota", "Correct the share" },
        { Catalog([Policy("p", "'1元'", "'quota':{'share':'20%','rounding':'down','atMost':2,'atLeast':3,'rank':'staff'}")]), IssueCodes.BadQuota, "$.policies[0].quota", "at least 3" },
        { Catalog([Policy("p", "'1元'", "'quota':{'share':'120%','rounding':'down','rank':'staff'}")]), IssueCodes.BadQuota, "$.policies[0].quota", "120%" },
        { Catalog([P, Q], [Group("g", "p q", "{'reading':{'question':'stack','options':{'yes':'sum','no':'silent'}}}")]), IssueCodes.OpenWithinReading, "$.groups[0].combine.reading", "cannot be open itself" },
        { Catalog([P, Q], [Group("g", "p q", "{'reading':{'question':'stak','options':{'yes':'sum','no':'sum'}}}")]), IssueCodes.ReadingsDoNotFit, "$.groups[0].combine.reading.question", "stak" },
        { Catalog([Policy("p", "{'product':['5%','revenu']}")]), IssueCodes.UnknownRuleName, "$.policies[0].award.product[1]", "revenue" },
        { Catalog([Policy("p", "'1元'", "'when':'award.r'")]), IssueCodes.UnknownRuleName, "$.policies[0].when", "award.r" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Compile_AFault_NamesCodePlaceAndAdvice(string members, string code, string path, string words)
    {
        var issue = Errors(Compile(members)).ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path).ShouldBe((code, path));
        $"{issue.Message.En} {issue.Advice.En}".ShouldContain(words);
        issue.Location.Line.ShouldNotBeNull();
        issue.Message.Zh.ShouldNotBe(issue.Message.En);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void Compile_ManyAwardsAmongWhichTheFirmChooses_IsExactOrAnIssue(int count, bool isFine)
    {
        var ids = Enumerable.Range(0, count).Select(i => $"p{i}").ToList();
        var result = Compile(Catalog([.. ids.Select(i => Policy(i, "'1元'"))], [Group("g", string.Join(' ', ids.Take(11)), "'bestForEnterprise'"), Group("h", string.Join(' ', ids.Skip(10)), "'bestForEnterprise'")]));
        Errors(result).Select(i => i.Code).ShouldBe(isFine ? [] : [IssueCodes.TooManyCandidates]);
        if (isFine)
        {
            Plan(result.OrThrow()).Total.Yuan().ShouldBe("2");
        }
    }

    [Fact]
    public void Compile_SeveralFaults_TellsThemAll() =>
        Errors(Compile(Catalog([Policy("p", "'staff'", "'reference':{'yearOf':'a'}"), Policy("q", "'5%'")]))).Select(i => i.Location.Path)
            .ShouldBe(["$.policies[0].award", "$.policies[0].reference.yearOf", "$.policies[1].award"], ignoreOrder: true);

    [Fact]
    public void Compile_OfFactsThatReferencesAndElectionsName_DoesNotWarnOfThem() =>
        Compile(Catalog([Policy("p", "'1元'", "'reference':{'yearOf':'revenue'}"), Q], [Group("g", "p q", "{'elected':'choice'}")])).Issues.Select(i => i.Location.Path)
            .ShouldSatisfyAllConditions(p => p.ShouldNotContain("$.facts[0]"), p => p.ShouldNotContain("$.facts[7]"), p => p.ShouldContain("$.facts[6]"));

    [Fact]
    public void Compile_OfAFactNamedLikeAnAward_IsRefused()
    {
        var catalog = PoliciesJson.Read(Document(Catalog([P]))).OrThrow();
        var clash = catalog with { Rules = catalog.Rules with { Facts = [.. catalog.Rules.Facts, catalog.Rules.Facts[0] with { Key = "earlier.p" }] } };
        Errors(clash.Compile()).ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.ReservedPolicyName);
        var parameter = catalog with { Rules = catalog.Rules with { Parameters = [catalog.Rules.Parameters[0] with { Key = "cap.m" }] } };
        Errors(parameter.Compile()).ShouldHaveSingleItem().Location.Path.ShouldBe("$.parameters[0].key");
    }

    [Fact]
    public void Compile_AGroupOfNothing_ComesToNothing()
    {
        var catalog = PoliciesJson.Read(Document(Catalog([P]))).OrThrow();
        var name = new LocalizedText("空组", "empty");
        var compiled = (catalog with { Groups = [new PolicyGroup("g", name, [], new Dnc.Model.Support.Combining.AllTogether())] }).Compile().OrThrow();
        Plan(compiled).OfGroup("g").Yuan().ShouldBe("0");
        Should.Throw<KeyNotFoundException>(() => Plan(compiled).OfGroup("h"));
        Should.Throw<KeyNotFoundException>(() => Plan(compiled)["h"]);
    }

    [Fact]
    public void Parts_OutOfRange_AreRefusedInCSharp()
    {
        Should.Throw<ArgumentException>(() => new AwardRounding(Money.Cny(0.001m), Rounding.Down));
        Should.Throw<ArgumentException>(() => new Dnc.Model.Support.Combining.HighestOnly(0));
        Should.Throw<ArgumentException>(() => new Dnc.Model.Support.Combining.CombinationOption("a", new Dnc.Model.Support.Combining.SilentCombination()));
        Should.Throw<ArgumentException>(() => CapSpan.LastYears(0));
        Should.Throw<ArgumentException>(() => ApplicationWindow.On());
        Should.Throw<ArgumentNullException>(() => new AwardQuota(Dnc.Model.Cohorts.QuotaSize.Count(1), null!));
        Should.Throw<ArgumentNullException>(() => new SupportContext(default) { Surroundings = null! });
    }

    // The facts that a test does not need are warned of.
    private static List<Issue> Errors(Result<CompiledCatalog> result) => [.. result.Issues.Where(i => i.Severity == IssueSeverity.Error)];
}
