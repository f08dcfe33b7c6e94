using Dnc.Model.Primitives;
using static Dnc.Model.Tests.Support.Industries.IndustryWorld;

namespace Dnc.Model.Tests.Support.Industries;

/// <summary>What is wrong with industry strategies, each with its code, its place and advice.</summary>
public sealed class IndustryIssueTests
{
    private const string Name = "'name':{'zh':'甲','en':'a'}";
    private const string Positions = "'positions':'positions'";

    public static TheoryData<string, string, string, string, string> Faults => new()
    {
        { $"{Strategy()},{Strategy()}", "", IssueCodes.DuplicateIndustryId, "$.strategies[1].id", "stands at $.strategies[0].id already" },
        { Strategy(), $"{Positions},'chains':[{Chain},{Chain}]", IssueCodes.DuplicateIndustryId, "$.chains[1].id", "stands at" },
        { Strategy($"'targets':[{{'id':'t',{Name},'reach':'≥1元'}},{{'id':'t',{Name},'reach':'≥2元'}}]"), "", IssueCodes.DuplicateIndustryId, "$.strategies[0].targets[1].id", "stands at" },
        { Strategy($"'firmTargets':[{{'id':'t',{Name},'reach':'≥1元'}},{{'id':'t',{Name},'reach':'≥2元'}}]"), "", IssueCodes.DuplicateIndustryId, "$.strategies[0].firmTargets[1].id", "stands at" },
        { Strategy($"'directions':[{{'id':'t',{Name}}},{{'id':'t',{Name}}}]"), "", IssueCodes.DuplicateIndustryId, "$.strategies[0].directions[1].id", "stands at" },
        { Strategy("'keyFirms':['f','f']"), "", IssueCodes.DuplicateIndustryId, "$.strategies[0].keyFirms[1]", "stands at" },
        { Strategy("'keyFirms':['f','91370281MA0000016W']"), "", IssueCodes.BadCreditCode, "$.strategies[0].keyFirms[1]", "business licence" },
        { Strategy("'supportingOffices':['o','p','o']"), "", IssueCodes.DuplicateIndustryId, "$.strategies[0].supportingOffices[2]", "stands at" },
        { Strategy("'policies':['p','p']"), "", IssueCodes.DuplicateIndustryId, "$.strategies[0].policies[1]", "stands at" },
        { Strategy("'commitments':['7a','7a']"), "", IssueCodes.DuplicateIndustryId, "$.strategies[0].commitments[1]", "stands at" },
        { Strategy(), $"{Positions},'chains':[{Chain.Replace("'tower'", "'steel'", StringComparison.Ordinal)}]", IssueCodes.DuplicateIndustryId, "$.chains[0]", "'steel'" },
        { Strategy(id: "电力"), "", IssueCodes.BadIndustryId, "$.strategies[0].id", "names for readers" },
        { Strategy(), $"{Positions},'chains':[{Chain.Replace("'grid'", "'1grid'", StringComparison.Ordinal)}]", IssueCodes.BadIndustryId, "$.chains[0].id", "begin with an ASCII letter" },
        { Strategy(), $"{Positions},'chains':[{Chain.Replace("'tower'", "'a b'", StringComparison.Ordinal)}]", IssueCodes.BadIndustryId, "$.chains[0].links[1].id", "cannot be an identifier" },
        { Strategy("'chain':'grit'"), $"{Positions},'chains':[{Chain}]", IssueCodes.UnknownIndustryChain, "$.strategies[0].chain", "Did you mean 'grid'?" },
        { Strategy($"'chain':'nothing-like-it','directions':[{{'id':'t',{Name},'link':'tower'}}]"), $"{Positions},'chains':[{Chain}]", IssueCodes.UnknownIndustryChain, "$.strategies[0].chain", "or add the chain" },
        { Strategy($"'chain':'grid','directions':[{{'id':'t',{Name},'link':'towr'}}]"), $"{Positions},'chains':[{Chain}]", IssueCodes.UnknownChainLink, "$.strategies[0].directions[0].link", "Did you mean 'tower'?" },
        { Strategy($"'directions':[{{'id':'t',{Name},'link':'tower'}}]"), $"{Positions},'chains':[{Chain}]", IssueCodes.UnknownChainLink, "$.strategies[0].directions[0].link", "leave the link out" },
        { Strategy(scale: "'staff'"), "", IssueCodes.NotAnIndustryScale, "$.strategies[0].scale", "an amount of CNY" },
        { Strategy(scale: "'1美元'"), "", IssueCodes.NotAnIndustryScale, "$.strategies[0].scale", "output or the revenue" },
        { Strategy($"'targets':[{{'id':'t',{Name},'reach':'≥1人'}}]"), "", IssueCodes.BadScaleTarget, "$.strategies[0].targets[0].reach", "an amount of CNY" },
        { Strategy($"'targets':[{{'id':'t',{Name},'reach':'1000亿元左右'}}]"), "", IssueCodes.BadScaleTarget, "$.strategies[0].targets[0].reach", "≥1000亿元" },
        { Strategy($"'firmTargets':[{{'id':'t',{Name},'reach':'≤100亿元'}}]"), "", IssueCodes.BadScaleTarget, "$.strategies[0].firmTargets[0].reach", "at least, or more than" },
        { Strategy(), $"'chains':[{Chain}]", IssueCodes.BadChainPositions, "$.chains", "chain/link" },
        { Strategy(), $"'positions':'staff','chains':[{Chain}]", IssueCodes.BadChainPositions, "$.positions", "no fact that is a set of codes" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Compile_AFault_NamesCodePlaceAndAdvice(string strategies, string more, string code, string path, string words)
    {
        var result = Compile(strategies, more);
        result.IsSuccess.ShouldBeFalse();
        var issue = result.Issues.Where(i => i.Severity == IssueSeverity.Error).ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path).ShouldBe((code, path));
        issue.Location.Line.ShouldNotBeNull();
        $"{issue.Message.En} {issue.Advice?.En}".ShouldContain(words);
    }

    // What the rules find stands where the strategy has it.
    [Theory]
    [InlineData("{'in':['sector','38']}", "'output'", "$.strategies[0].when.in[0]")]
    [InlineData("{'all':['new',{'not':'nothing'}]}", "'output'", "$.strategies[0].when.all[1].not")]
    [InlineData("'new'", "{'sum':['output','staff']}", "$.strategies[0].scale.sum[1]")]
    [InlineData("'new'", "{'reading':{'question':'none','options':{'a':'output'}}}", "$.strategies[0].scale.reading")]
    public void Compile_AFaultOfARule_StandsAtTheStrategy(string when, string scale, string path)
    {
        var issue = Compile(Strategy(when: when, scale: scale), "").Issues.Where(i => i.Severity == IssueSeverity.Error).ShouldHaveSingleItem();
        issue.Location.Path.ShouldNotBeNull().ShouldStartWith(path);
    }

    [Fact]
    public void Compile_PositionsThatNobodyDefines_StandAtTheLinks() =>
        Compile(Strategy(), $"'positions':'nowhere','chains':[{Chain}]").Issues.Where(i => i.Severity == IssueSeverity.Error).Select(i => i.Location.Path)
            .ShouldBe(["$.chains[0].links[0]", "$.chains[0].links[1]", "$.chains[0].links[2]"]);
}
