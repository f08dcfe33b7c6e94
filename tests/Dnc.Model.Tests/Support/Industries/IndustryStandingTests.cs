using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Industries;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Support.Industries.IndustryWorld;

namespace Dnc.Model.Tests.Support.Industries;

public sealed class IndustryStandingTests
{
    private const string Thousand = "'targets':[{'id':'t','name':{'zh':'千亿级','en':'100-billion class'},'reach':'≥1000亿元','due':'2024-06-30','clause':'§1'}]";
    private const string Moving = "'targets':[{'id':'t','name':{'zh':'百亿级','en':'10-billion class'},'reach':'超过100亿元'}]";

    [Fact]
    public void Members_AreThoseOfTheCriterion_AndThoseThatMayBe()
    {
        var standing = Standing(Strategy(), Maker("3821", "5"), Maker("10", "7"), Maker("", "3"), Maker("38", "2"));
        standing.CertainMembers.Select(m => m.Id).ShouldBe(["f1", "f4"]);
        var possible = standing.PossibleMembers.ShouldHaveSingleItem();
        (possible.Id, possible.Belongs).ShouldBe(("f3", Verdict.Unknown));
        possible.WhyItMayBelong.ShouldHaveSingleItem().ShouldBeOfType<MissingFact>().Fact.En.ShouldBe("industry");
        possible.WhyItsScaleIsOpen.ShouldBeEmpty();
        possible.Explain().ToText(Language.En).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .ShouldBe(["f3: unknown", "power equipment: unknown", "industry is unknown, required in 38-39: unknown", "industry: missing", "scale in power equipment = 300,000,000 CNY", "output (2023): 300,000,000 CNY"]);
        standing.Failed.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("3821:5 39:7", "12")]
    [InlineData("3821:5 10:7", "5")]
    [InlineData("3821:5 :7", "5..12")] // may belong: between nothing and all of it
    [InlineData("3821:5 39:", "5..")] // belongs, without figures: nothing bounds the sum, and it is not zero
    [InlineData("3821:5 :", "5..")]
    [InlineData("3821:5 10:", "5")]
    [InlineData("3821:≥5 39:7", "12..")]
    [InlineData("", "0")]
    public void Scale_IsTheSumOfMembers(string firms, string scale) =>
        Standing(Strategy(), [.. firms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => Maker(f.Split(':')[0], f.Split(':')[1]))]).Scale.Text().ShouldBe(scale);

    [Fact]
    public void Scale_OfAFigureWithoutBounds_StartsAtZero()
    {
        // Nothing bounds the revenue of the world from below; a scale is not negative all the same, unless a figure says so.
        Standing(Strategy(scale: "'revenue'"), "'industry':'38'").Scale.Text().ShouldBe("0..");
        Standing(Strategy(scale: "'revenue'"), "'industry':'38','revenue':{'2023':'≤3亿元'}").Scale.Text().ShouldBe("0..3");
        Standing(Strategy(scale: "'revenue'"), "'industry':'38','revenue':{'2023':'-1亿元'}", "'industry':'38','revenue':{'2023':'3亿元'}").Scale.Text().ShouldBe("2");
    }

    [Theory]
    [InlineData("600 400", Verdict.True, "0")] // 达到 includes the number
    [InlineData("600 399.5", Verdict.False, "0.5")]
    [InlineData("600 ", Verdict.Unknown, "0..400")]
    [InlineData("1000 ", Verdict.True, "0")]
    [InlineData("≥500", Verdict.Unknown, "0..500")]
    public void Target_IsReached_WhereEveryPossibleScaleReachesIt(string outputs, Verdict reached, string missing)
    {
        var target = Standing(Strategy(Thousand), [.. outputs.Split(' ').Select(o => Maker("38", o))]).Targets.ShouldHaveSingleItem();
        (target.IsReached, target.Missing.Text(), target.IsDue).ShouldBe((reached, missing, false));
    }

    [Fact]
    public void Target_ThatIsToBeExceeded_IsNotReachedByTheNumber()
    {
        var target = Standing(Strategy(Moving), Maker("38", "100")).Targets[0];
        (target.IsReached, target.Missing.Text(), target.IsDue).ShouldBe((Verdict.False, "0", false));
        Standing(Strategy(Moving), Maker("38", "100")).Explain().ToText(Language.Zh).ShouldContain("百亿级（超过100亿元），须超过该数：否");
        Standing(Strategy(Moving), Maker("38", "100.01")).Targets[0].IsReached.ShouldBe(Verdict.True);
    }

    [Fact]
    public void Target_IsDue_AfterItsDay()
    {
        Standing(Strategy(Thousand), AsOf.Date(new LocalDate(2024, 6, 30))).Targets[0].IsDue.ShouldBeFalse();
        Standing(Strategy(Thousand), AsOf.Date(new LocalDate(2024, 7, 1))).Targets[0].IsDue.ShouldBeTrue();
    }

    // Output in one firm is above revenue, in the other below: a reading is of both firms or of none.
    [Fact]
    public void Readings_AreOfAllFirmsOrOfNone()
    {
        string[] firms = ["'industry':'38','output':{'2023':'70亿元'},'revenue':{'2023':'40亿元'}", "'industry':'38','output':{'2023':'10亿元'},'revenue':{'2023':'50亿元'}"];
        var standing = Standing(Strategy(Moving, scale: ByReading), firms);
        standing.Readings.Select(r => $"{r.Name!.En} {r.Scale.Text()}").ShouldBe(["output 80", "revenue 90"]);
        standing.Scale.Text().ShouldBe("80..90");
        (standing.Targets[0].IsReached, standing.Targets[0].Missing.Text()).ShouldBe((Verdict.False, "10..20"));
        standing.Members.Select(m => m.Scale.Text()).ShouldBe(["40..70", "10..50"]);
        Standing(Strategy(Moving.Replace("100", "85", StringComparison.Ordinal), scale: ByReading), firms).Targets[0].IsReached.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Readings_ThatSomebodyHasChosen_AreChosenFromThenOn()
    {
        var strategy = Strategy(scale: ByReading.Replace("measure", "settled", StringComparison.Ordinal));
        const string firm = "'industry':'38','output':{'2023':'70亿元'},'revenue':{'2023':'40亿元'}";
        var standing = Standing(strategy, firm);
        standing.Readings.ShouldHaveSingleItem().Name.ShouldBeNull();
        standing.Scale.Text().ShouldBe("40");
        Standing(strategy, Day.KnownOn(2024, 2, 29), firm).Scale.Text().ShouldBe("40..70");
    }

    [Fact]
    public void Readings_OfWhoBelongs_MakePossibleMembers()
    {
        var standing = Standing(
            Strategy(when: "{'reading':{'question':'measure','options':{'output':{'in':['industry','38']},'revenue':'new'}}}"),
            Maker("38", "5", "'new':true"), Maker("38", "7", "'new':false"), Maker("10", "9", "'new':false"));
        standing.CertainMembers.Select(m => m.Id).ShouldBe(["f1"]);
        standing.PossibleMembers.ShouldHaveSingleItem().WhyItMayBelong.ShouldHaveSingleItem().ShouldBeOfType<OpenReading>();
        standing.Readings.Select(r => r.Scale.Text()).ShouldBe(["12", "5"]);
    }

    [Fact]
    public void FirmTargets_TellTheFirmsThatReachThem()
    {
        const string target = "'firmTargets':[{'id':'t','name':{'zh':'百亿级企业','en':'10-billion firms'},'reach':'≥100亿元','count':2,'due':'2023-12-31'},{'id':'u','name':{'zh':'百亿级企业','en':'some'},'reach':'≥100亿元'}]";
        var standing = Standing(Strategy(target), Maker("38", "100"), Maker("38", "99"), Maker("38", ""), Maker("", "300"), Maker("10", "500"));
        var firms = standing.FirmTargets[0];
        firms.Reached.ShouldBe(["f1"]);
        firms.Possible.ShouldBe(["f3", "f4"]);
        (firms.IsReached, firms.IsDue).ShouldBe((Verdict.Unknown, true));
        (standing.FirmTargets[1].IsReached, standing.FirmTargets[1].IsDue).ShouldBe((null, false));
        Standing(Strategy(target), Maker("38", "100"), Maker("38", "≥100"), Maker("38", "")).FirmTargets[0].IsReached.ShouldBe(Verdict.True);
        Standing(Strategy(target), Maker("38", "100"), Maker("38", "99")).FirmTargets[0].IsReached.ShouldBe(Verdict.False);
    }

    // Two firms reach it under each reading, though not the same ones.
    [Fact]
    public void FirmTargets_AreCountedUnderEachReading()
    {
        const string target = "'firmTargets':[{'id':'t','name':{'zh':'百亿级企业','en':'10-billion firms'},'reach':'≥100亿元','count':2}]";
        static string Firm(int output, int revenue) => $"'industry':'38','output':{{'2023':'{output}亿元'}},'revenue':{{'2023':'{revenue}亿元'}}";
        var firms = Standing(Strategy(target, scale: ByReading), Firm(100, 100), Firm(100, 1), Firm(1, 100)).FirmTargets[0];
        (firms.IsReached, firms.Reached, firms.Possible).ShouldBe((Verdict.True, (ValueList<string>)["f1"], (ValueList<string>)["f2", "f3"]));
    }

    [Fact]
    public void KeyFirms_AreFound_WhetherTheyBelongOrNot()
    {
        var firms = Standing(Strategy("'keyFirms':['f2','f9','f1','f3']"), Maker("38", "5"), Maker("10", "7"), Maker("", "")).KeyFirms;
        firms.Select(f => $"{f.Firm} {f.Belongs?.ToString() ?? "absent"} {f.Scale?.Text()}").ShouldBe(["f2 False 7", "f9 absent ", "f1 True 5", "f3 Unknown 0.."]);
    }

    [Fact]
    public void KeyFirms_ThatDoNotBelong_DoNotCount() => Standing(Strategy("'keyFirms':['f2']"), Maker("38", "5"), Maker("10", "7")).Scale.Text().ShouldBe("5");

    [Fact]
    public void Links_WithoutAnyFirm_AreToldFromThoseOfWhichItIsNotKnown()
    {
        const string chain = "'chain':'grid'";
        var known = Standing(Strategy(chain), Maker("38", "5", "'positions':['grid/tower','grid/service']"), Maker("10", "5", "'positions':['grid/steel']"));
        known.Links.Select(l => $"{l.Link.Id} {l.State} {string.Join(',', l.Firms)}").ShouldBe(["steel Outside ", "tower Filled f1", "service Filled f1"]);
        known.Gaps.ShouldBeEmpty();
        known.Explain().ToText(Language.Zh).ShouldContain("钢材：产业内无企业；产业外f2");
        known.Links.Select(l => l.ContradictsMap).ShouldBe([false, false, true]);

        // Somebody whose position is not known, and somebody of whom it is not known whether it belongs.
        Standing(Strategy(chain), Maker("38", "5", "'positions':['grid/tower']"), Maker("38", "5")).Links.Select(l => $"{l.State} {string.Join(',', l.Firms)}|{string.Join(',', l.Possible)}")
            .ShouldBe(["Unknown |f2", "Filled f1|f2", "Unknown |f2"]);
        Standing(Strategy(chain), Maker("", "5", "'positions':['grid/tower']")).Links.Select(l => l.State).ShouldBe([LinkState.Empty, LinkState.Unknown, LinkState.Empty]);
        Standing(Strategy(), Maker("38", "5")).Links.ShouldBeEmpty();
    }

    // A chain reaches across industries: a link is empty only where nobody of the whole population can stand there.
    [Theory]
    [InlineData("'positions':['grid/steel']", LinkState.Outside)]
    [InlineData("", LinkState.Unknown)]
    [InlineData("'positions':[]", LinkState.Empty)]
    public void Links_WithoutFirmsOfTheIndustry_AreEmptyOnlyIfNobodyIsThere(string outsider, LinkState state)
    {
        var standing = Standing(Strategy("'chain':'grid'"), Maker("38", "5", "'positions':['grid/tower']"), Maker("10", "5", outsider));
        standing.Links[0].State.ShouldBe(state);
        (standing.Links[0].Outside.Count + standing.Links[0].PossibleOutside.Count).ShouldBe(state == LinkState.Empty ? 0 : 1);
        standing.Explain().ToText(Language.En).ShouldContain(state switch { LinkState.Outside => "steel: none of the industry; outside the industry: f2", LinkState.Unknown => "steel: none of the industry; outside the industry: perhaps f2", _ => "steel: no firm" });
    }

    [Fact]
    public void UnknownPositions_AreTold()
    {
        var industries = Compile(Strategy("'chain':'grid'")).OrThrow();
        CohortFirm[] firms = [.. ((string[])["tower", "towr", "towr", "towr", "towr", "towr", "towr"]).Select((l, i) => Firm(industries, $"f{i}", $"'positions':['grid/{l}']"))];
        var issue = industries.UnknownPositions(firms).ShouldHaveSingleItem();
        (issue.Code, issue.Severity).ShouldBe((IssueCodes.UnknownChainPosition, IssueSeverity.Warning));
        issue.ToString(Language.En).ShouldContain("'grid/towr' is no link of a chain of the document: f1, f2, f3, f4, f5 and 1 more. Did you mean 'grid/tower'?");
        issue.Message.Zh.ShouldContain("f5等6家");
    }

    [Fact]
    public void Explain_OfManyFirms_SaysHowManyAreNotNamed()
    {
        var standing = Standing(Strategy(), [.. Enumerable.Repeat(Maker("", "5"), 13)]);
        standing.Explain().ToText(Language.Zh).ShouldContain("是否属于本产业待核实：等13家，其余1家未列");
        standing.Explain().ToText(Language.En).ShouldContain("may belong: and 1 more");
    }

    [Fact]
    public void Explain_OfWhatIsKnownWithinBounds_IsPlain() =>
        Standing(Strategy(), Maker("38", "≥5")).Explain().ToText(Language.Zh).ShouldContain("规模数据不全：f1（仅知产值（2023年）：达到5亿元）");

    [Fact]
    public void Directions_ForEmptyLinks_ComeFirst()
    {
        const string directions = """
            'chain':'grid','directions':[
              {'id':'a','name':{'zh':'甲','en':'a'},'link':'tower'},{'id':'b','name':{'zh':'乙','en':'b'}},{'id':'c','name':{'zh':'丙','en':'c'},'link':'service'},{'id':'d','name':{'zh':'丁','en':'d'},'link':'steel'}]
            """;
        var standing = Standing(Strategy(directions), Maker("38", "5", "'positions':['grid/tower']"), Maker("", "5", "'positions':['grid/service']"));
        standing.Directions.Select(d => d.Direction.Id).ShouldBe(["d", "c", "b", "a"]);
        standing.Directions.Where(d => d.FillsGap).ShouldHaveSingleItem().Link!.Link.Id.ShouldBe("steel");
    }

    [Fact]
    public void Firm_ThatCannotBeEvaluated_MayBelongWithAnyScale()
    {
        // A claim of the wrong kind is the firm's error.
        var industries = Compile(Strategy(Thousand)).OrThrow();
        var facts = Firm(industries, "f1", "'industry':'38'").Facts.With(new FactClaim("output", FactTime.Year(2023), new FactFlag(true)));
        var standing = industries.Evaluate([new CohortFirm("f1", facts, AwardLedger.Unknown), Firm(industries, "f2", Maker("10", "5"))], Day, TestContext.Current.CancellationToken)[0];
        var failed = standing.Failed.ShouldHaveSingleItem();
        failed.Id.ShouldBe("f1");
        failed.Error!.Text.En.ShouldNotBeEmpty();
        standing.Scale.Text().ShouldBe("0..");
        standing.Targets[0].IsReached.ShouldBe(Verdict.Unknown);
        standing.Explain().ToText(Language.En).ShouldContain(failed.Error.Text.En);
    }

    [Fact]
    public void Evaluate_TwoFirmsOfOneName_IsRefused()
    {
        var industries = Compile(Strategy()).OrThrow();
        var firm = Firm(industries, "f", "");
        Should.Throw<ArgumentException>(() => industries.Evaluate([firm, firm], Day, TestContext.Current.CancellationToken));
        Should.Throw<OperationCanceledException>(() => industries.Evaluate([firm], Day, new CancellationToken(canceled: true)));
        industries.Evaluate([], new RuleContext(Day), TestContext.Current.CancellationToken).ShouldHaveSingleItem().Members.ShouldBeEmpty();
    }

    [Fact]
    public void Count_OfFirms_IsOneOrMore()
    {
        var target = Compile(Strategy("'firmTargets':[{'id':'t','name':{'zh':'企业','en':'firms'},'reach':'≥1亿元'}]")).OrThrow().Set.Strategies[0].FirmTargets[0];
        Should.Throw<ArgumentException>(() => target with { Count = 0 });
        (target with { Count = 1 }).Count.ShouldBe(1);
    }

    // More than money can say is an end that nobody knows, not an error.
    [Fact]
    public void Scale_BeyondMoney_HasNoEnd()
    {
        var firms = Enumerable.Repeat("'industry':'38','output':{'2023':'79000000000000000000000000元'}", 3).ToArray();
        var scale = Standing(Strategy(), firms).Scale;
        (scale.Low!.Value.Amount, scale.High).ShouldBe((1_000_000_000_000_000_000_000_000m, null));
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Explain_OfARichStanding_IsApproved(Language language)
    {
        const string rich = """
            'clause':'§1','chain':'grid','keyFirms':['f2','f9','f1','f4'],
            'targets':[{'id':'t','name':{'zh':'千亿级','en':'100-billion class'},'reach':'≥1000亿元','due':'2023-12-31','clause':'§2'},{'id':'u','name':{'zh':'十亿级','en':'billion class'},'reach':'>10亿元','due':'2025-12-31'}],
            'firmTargets':[{'id':'t','name':{'zh':'百亿级企业','en':'10-billion firms'},'reach':'≥100亿元','count':2,'clause':'§3'},{'id':'u','name':{'zh':'千亿级企业','en':'100-billion firms'},'reach':'≥9000亿元'}],
            'directions':[{'id':'a','name':{'zh':'总部','en':'headquarters'}},{'id':'b','name':{'zh':'钢材企业','en':'steel makers'},'link':'steel','clause':'§4'}]
            """;
        static string Firm(string facts, string output, string revenue) => $"{facts}{(output.Length > 0 ? $",'output':{{'2023':'{output}'}}" : "")},'revenue':{{'2023':'{revenue}'}}";
        Standing(
            Strategy(rich, scale: ByReading),
            Firm("'industry':'38','positions':['grid/tower','grid/service']", "120亿元", "119亿元"),
            Firm("'industry':'10','positions':[]", "5亿元", "5亿元"),
            Firm("'industry':'39','positions':[]", "", "3亿元"),
            Firm("'positions':['grid/tower']", "60亿元", "61亿元"))
            .Explain().ToText(language).ShouldMatchApproved(c => c.WithDiscriminator(language.ToString()).SubFolder("Approved"));
    }
}
