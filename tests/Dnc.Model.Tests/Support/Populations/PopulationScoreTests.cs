using Dnc.Model.Cohorts;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support;
using Dnc.Model.Support.Cases;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support.Populations;

/// <summary>Scores by the extremes of a population, second keys of ties, and what cases may expect of a population.</summary>
public sealed class PopulationScoreTests
{
    private const string Name = "'name':{'zh':'甲','en':'a'}";
    private const string Score = $"{{'id':'s',{Name},'of':'a','among':{{'not':'x'}},'minMax':{{'from':20,'to':100}},'round':{{'to':0.01,'mode':'halfUp'}}}}";

    private static readonly string Award = Policy("p", "'10元'", "'when':{'atLeast':['score.s',60]}");
    private static readonly CompiledCatalog Plain = Compile($"{Catalog([Award])},'scores':[{Score}]").OrThrow();

    // 10, 20 and 50: (20 - 10)/40 of the 80 points above 20 are 20.
    [Fact]
    public void Score_IsThePlaceBetweenTheExtremes()
    {
        var result = Evaluate(Plain, [Firm("a", 10), Firm("b", 20), Firm("c", 50), Firm("out", 1000, outside: true)]);
        result.Scores.ShouldHaveSingleItem().Key.ShouldBe("s");
        Scores(result).ShouldBe("a 20, b 40, c 100");
        result.Firms.Select(f => f.Total!.Value.Yuan()).ShouldBe(["0", "0", "10", "0..10"]);
    }

    [Theory]
    [InlineData("'lowestFirst'", "a 100, b 80, c 20")]
    [InlineData("'highestFirst'", "a 20, b 40, c 100")]
    public void Score_OfAnOrder_GivesTheMostToItsBest(string order, string expected)
    {
        var catalog = Compile($"{Catalog([Award])},'scores':[{Score.Replace("'to':100", "'to':100,'order':" + order, StringComparison.Ordinal)}]").OrThrow();
        Scores(Evaluate(catalog, [Firm("a", 10), Firm("b", 20), Firm("c", 50)])).ShouldBe(expected);
    }

    // A third is rounded where the text says so, and nowhere else.
    [Theory]
    [InlineData("0.01", "halfUp", "46.67")]
    [InlineData("0.01", "down", "46.66")]
    [InlineData("1", "halfUp", "47")]
    [InlineData("0.5", "down", "46.5")]
    public void Score_IsRoundedAsNamed(string to, string mode, string expected)
    {
        var catalog = Compile($"{Catalog([Award])},'scores':[{Score.Replace("'to':0.01,'mode':'halfUp'", $"'to':{to},'mode':'{mode}'", StringComparison.Ordinal)}]").OrThrow();
        Scores(Evaluate(catalog, [Firm("a", 0), Firm("b", 1), Firm("c", 3)])).ShouldContain($"b {expected},");
    }

    [Fact]
    public void Score_OfEqualFigures_IsTheWholeScale()
    {
        Scores(Evaluate(Plain, [Firm("a", 7), Firm("b", 7)])).ShouldBe("a 20..100, b 20..100");
        Scores(Evaluate(Plain, [Firm("a", 7)])).ShouldBe("a 20..100");
        Evaluate(Plain, [Firm("a", 7)]).Scores[0].Value[0].Silence.ShouldNotBeNull();
    }

    [Fact]
    public void Score_OfOneFirmAlone_NeedsThePopulation()
    {
        var plan = Plan(Plain, "'a':'5元','x':false");
        plan["p"].Amount.Yuan().ShouldBe("0..10");
        plan["p"].Reasons.Select(r => r.Word).ShouldBe(["population"]);
        plan["p"].MissingFacts.ShouldBeEmpty();
        plan.NextQuestions().ShouldHaveSingleItem().Reason.ShouldBeOfType<NeedsPopulation>().Matter.En.ShouldContain("score among all");

        // Once the list is published, the firm's score is a fact like any other.
        Plan(Plain, "'score.s':60")["p"].Amount.Yuan().ShouldBe("10");
    }

    [Fact]
    public void Score_MayRestOnThoseBeforeIt()
    {
        var second = $"{{'id':'t',{Name},'of':{{'product':['score.s',2]}},'minMax':{{'from':0,'to':1}},'round':{{'to':0.1,'mode':'halfUp'}}}}";
        var catalog = Compile($"{Catalog([Award])},'scores':[{Score},{second}]").OrThrow();
        Evaluate(catalog, [Firm("a", 10), Firm("b", 20), Firm("c", 50)]).Scores[1].Value.Select(s => Text(s.Value.Low)).ShouldBe(["0", "0.3", "1"]);
    }

    // Whatever completes what is not known, the score of everybody lies in the range that was told.
    [Property(MaxTest = 300)]
    public void Score_OfEveryCompletion_LiesInItsRange(byte[] seeds, byte[] completion)
    {
        var figures = seeds.Take(6).Select((s, i) => (Id: $"f{i}", Low: s % 7, High: (s % 7) + (s / 7 % 4), Among: (Verdict)(s / 28 % 3))).ToList();
        var score = Plain.Catalog.Scores[0];
        var open = PopulationScores.Over(score, [.. figures.Select(f => (new CohortFigure(f.Id, Interval<Rational>.Between(f.Low, f.High)), f.Among))]);
        var settled = figures.Where((f, i) => f.Among == Verdict.True || (f.Among == Verdict.Unknown && Drawn(i) % 2 == 0))
            .Select((f, i) => (new CohortFigure(f.Id, Interval<Rational>.Exactly(f.Low + (Drawn(i + 6) % (f.High - f.Low + 1)))), Verdict.True)).ToList();
        foreach (var one in PopulationScores.Over(score, settled))
        {
            var range = open.Single(o => o.Id == one.Id).Value;
            range.Hull(one.Value).ShouldBe(range, one.Id);
        }

        int Drawn(int index) => index < completion.Length ? completion[index] : 0;
    }

    [Theory]
    [InlineData("'of':'score.s'", IssueCodes.LaterScore, "$.scores[0].of", "none rests on itself")]
    [InlineData("'of':'a','among':{'atLeast':['score.s',1]}", IssueCodes.LaterScore, "$.scores[0].among", "List the score")]
    [InlineData("'of':'listedOn'", IssueCodes.BadOrder, "$.scores[0].of", "no figure")]
    [InlineData("'of':'rating'", IssueCodes.BadOrder, "$.scores[0].of", "no figure")]
    public void Scores_WithFaults_AreIssues(string of, string code, string path, string words)
    {
        var score = $"{{'id':'s',{Name},{of},'minMax':{{'from':20,'to':100}},'round':{{'to':0.01,'mode':'halfUp'}}}}";
        var issue = Compile($"{Catalog([Award])},'scores':[{score}]").Issues.Single(i => i.Severity == IssueSeverity.Error);
        (issue.Code, issue.Location.Path).ShouldBe((code, path));
        $"{issue.Message.En} {issue.Advice.En}".ShouldContain(words);
        issue.Location.Line.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("'to':100", "'to':20", IssueCodes.BadScoreScale, "$.scores[0].minMax", "lowestFirst")]
    [InlineData("'to':0.01", "'to':0", IssueCodes.BadScoreScale, "$.scores[0].round", "more than 0")]
    [InlineData("'id':'s'", "'id':'p'", IssueCodes.DuplicatePolicyId, "$.scores[0].id", "one space of identifiers")]
    public void Scores_WithFaultyForms_AreIssues(string part, string faulty, string code, string path, string words)
    {
        var issue = Compile($"{Catalog([Policy("p", "'10元'")])},'scores':[{Score.Replace(part, faulty, StringComparison.Ordinal)}]").Issues.Single(i => i.Severity == IssueSeverity.Error);
        (issue.Code, issue.Location.Path).ShouldBe((code, path));
        $"{issue.Message.En} {issue.Advice.En}".ShouldContain(words);
    }

    [Fact]
    public void Facts_NamedLikeScores_AreRefused() =>
        Compile($"{Catalog([Award])},'scores':[{Score}],'definitions':[{{'id':'score.z',{Name},'value':1}}]").Issues.ShouldContain(i => i.Code == IssueCodes.ReservedPolicyName);

    [Fact]
    public void ScoreRounding_OfNothing_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => new ScoreRounding(0, Rounding.HalfUp));

    [Fact]
    public void Catalog_WithScoresAndSecondKeys_RoundTrips()
    {
        var catalog = Compile($"{Catalog([Policy("p", "'10元'", "'quota':{'places':1,'rank':'a','ties':'bySecondKey','thenBy':'b','thenOrder':'lowestFirst'}")])},'scores':[{Score}]," +
            $"'classes':[{{'id':'k',{Name},'score':'score.s','classes':[{{'code':'A','upTo':'50%'}},{{'code':'B','upTo':'100%'}}],'rounding':'up','ties':'bySecondKey','thenBy':'b'}}]").OrThrow().Catalog;
        PoliciesJson.Read(PoliciesJson.Write(catalog)).OrThrow().ShouldBe(catalog);
    }

    // Equal in a: the second key decides, in the order that is named; where it is not known, either may win.
    [Theory]
    [InlineData("", 1, 2, "a 0, b 10")]
    [InlineData(",'thenOrder':'lowestFirst'", 1, 2, "a 10, b 0")]
    [InlineData("", null, 2, "a 0..10, b 0..10")]
    public void Quota_OfEqualRanks_GoesByTheSecondKey(string order, int? first, int second, string expected)
    {
        var catalog = Compile(Catalog([Policy("p", "'10元'", $"'quota':{{'places':1,'rank':'a','ties':'bySecondKey','thenBy':'b'{order}}}")])).OrThrow();
        var result = Evaluate(catalog, [Firm("a", 7, b: first), Firm("b", 7, b: second)]);
        string.Join(", ", result.Firms.Select(f => $"{f.Id} {f.Total.Yuan()}")).ShouldBe(expected);
    }

    [Fact]
    public void Classes_OfEqualScores_GoByTheSecondKey()
    {
        var catalog = Compile($"{Catalog([Policy("p", "'10元'")])},'classes':[{{'id':'k',{Name},'score':'a','classes':[{{'code':'A','upTo':'50%'}},{{'code':'B','upTo':'100%'}}],'rounding':'up','ties':'bySecondKey','thenBy':'b'}}]").OrThrow();
        Evaluate(catalog, [Firm("a", 7, b: 1), Firm("b", 7, b: 2)]).Firms.Select(f => f.Classes[0].Value.ShouldHaveSingleItem()).ShouldBe(["B", "A"]);
    }

    [Theory]
    [InlineData("'places':1,'rank':'a','ties':'bySecondKey'", "$.policies[0].quota.ties", "Say in thenBy")]
    [InlineData("'places':1,'rank':'a','thenBy':'b'", "$.policies[0].quota.thenBy", "bySecondKey")]
    [InlineData("'places':1,'rank':'a','ties':'bySecondKey','thenBy':'rating'", "$.policies[0].quota.thenBy", "does not order")]
    public void SecondKeys_WithFaults_AreIssues(string quota, string path, string words)
    {
        var issue = Compile(Catalog([Policy("p", "'10元'", $"'quota':{{{quota}}}")])).Issues.Single(i => i.Severity == IssueSeverity.Error);
        (issue.Code, issue.Location.Path).ShouldBe((IssueCodes.BadOrder, path));
        $"{issue.Message.En} {issue.Advice.En}".ShouldContain(words);
    }

    // A firm of a population may be asked anything that a firm alone may be, and all firms together what groups cost.
    [Theory]
    [InlineData("'c.s':100,'c.g':'15元','c.total':'15元','c.ok':true,'a.ok':false,'c.twice':'100元','c.p':{'gross':'10元'},'out.s':'unknown','b.kind':'low'", "")]
    [InlineData("'c.s':99", "c.s")]
    [InlineData("'c.ok':false", "c.ok")]
    [InlineData("'c.twice':'99元'", "c.twice")]
    [InlineData("'c.g':'14元'", "c.g")]
    [InlineData("'b.kind':'high'", "b.kind")]
    [InlineData("'b.nothing':1", "b.nothing")]
    [InlineData("'nobody.p':1", "nobody.p")]
    [InlineData("'out.p':{'reasons':['missing']}", "out.p")]
    public void Cases_OfFirms_MayExpectAnything(string firms, string failing) => Failures("'total':{'from':'20元','to':'30元'},'g':{'from':'20元','to':'30元'},'p':{'from':'10元','to':'20元'}", firms).ShouldBe(failing);

    [Theory]
    [InlineData("'g':'21元'")]
    [InlineData("'ok':true")]
    [InlineData("'s':20")]
    public void Cases_OfAll_FailWhereNothingIsSuch(string expect) => Failures(expect, "").ShouldNotBeEmpty();

    // What was had once is not had again; a firm without a ledger of its own has that of the case.
    [Fact]
    public void Cases_OfFirms_HaveTheLedgerOfTheCase()
    {
        var catalog = Compile(Catalog([Policy("p", "'10元'", "'repeat':'once'")])).OrThrow();
        const string had = "{'complete':true,'awards':[{'policy':'p','grantedOn':'2023-01-01','amount':'10元'}]}";
        var text = $"{{'schemaVersion':'1.0','catalog':'c','asOf':'2024-06-30','ledger':{{'complete':true}},'cases':[{{'name':'n','population':[{{'id':'a','facts':{{}}}},{{'id':'b','facts':{{}},'ledger':{had}}}]," +
            "'expectFirms':{'a':{'p':'10元'},'b':{'p':{'status':'alreadyHad'}}}}]}";
        SupportCaseRunner.Run(PolicyCasesJson.Read(Quoted(text), catalog).OrThrow(), catalog).SelectMany(r => r.Failures).ShouldBeEmpty();
        SupportCaseRunner.Run(PolicyCasesJson.Read(Quoted(text.Replace("'ledger':{'complete':true},", "", StringComparison.Ordinal)), catalog).OrThrow(), catalog).SelectMany(r => r.Failures).Select(f => f.Target).ShouldBe(["a.p"]);
    }

    private static string Failures(string expect, string firms)
    {
        var catalog = Compile($"{Catalog([Award, Policy("q", "'5元'", "'when':{'not':{'lessThan':['a','20元']}}")], [Group("g", "p q", "'sum'")])},'scores':[{Score}]," +
            $"'definitions':[{{'id':'twice',{Name},'value':{{'product':[2,'a']}}}}]," +
            $"'rules':[{{'id':'ok',{Name},'when':{{'atLeast':['a','20元']}}}},{{'id':'kind',{Name},'codes':[{{'code':'low',{Name}}},{{'code':'high',{Name}}}]," +
            "'value':{'case':{'branches':[{'when':{'atLeast':['a','50元']},'then':{'code':'high'}}],'else':{'code':'low'}}}}]").OrThrow();
        string[] population = ["{'id':'a','facts':{'a':'10元'}}", "{'id':'b','facts':{'a':'19元'}}", "{'id':'c','facts':{'a':'50元'}}", "{'id':'out','facts':{'a':'60元','x':true}}"];
        var of = firms.Length == 0 ? "" : string.Join(',', firms.Split(",'").Select(f => "'" + f.TrimStart('\'')).GroupBy(f => f[1..f.IndexOf('.', StringComparison.Ordinal)])
            .Select(g => $"'{g.Key}':{{{string.Join(',', g.Select(f => "'" + f[(f.IndexOf('.', StringComparison.Ordinal) + 1)..]))}}}"));
        var text = $"{{'schemaVersion':'1.0','catalog':'c','asOf':'2024-06-30','ledger':{{'complete':true}},'facts':{{'x':false}},'cases':[{{'name':'n','population':[{string.Join(',', population)}],'expect':{{{expect}}},'expectFirms':{{{of}}}}}]}}";
        var file = PolicyCasesJson.Read(Quoted(text), catalog).OrThrow();
        PolicyCasesJson.Read(PolicyCasesJson.Write(file), catalog).OrThrow().ShouldBe(file);
        return string.Join(' ', SupportCaseRunner.Run(file, catalog).SelectMany(r => r.Failures).Select(f => f.Target));
    }

    private static CohortResult Evaluate(CompiledCatalog catalog, IEnumerable<CohortFirm> firms) =>
        CohortEvaluator.Evaluate(catalog, firms, Day(2024, 6, 30), null, TestContext.Current.CancellationToken);

    private static string Scores(CohortResult result) =>
        string.Join(", ", result.Scores[0].Value.Select(s => $"{s.Id} {Text(s.Value.Low)}{(s.Value.IsExact ? "" : $"..{Text(s.Value.High)}")}"));

    private static string Text(Rational? end) => end!.Value.ToDecimal(4, Rounding.HalfUp).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);

    private static CohortFirm Firm(string id, decimal a, bool outside = false, int? b = null)
    {
        var yuan = Units.Get("元");
        var facts = FactSet.Empty.With("a", FactTime.None, FactFigure.Exactly(new Quantity(a, yuan))).With("x", FactTime.None, new FactFlag(outside));
        return new CohortFirm(id, b is { } second ? facts.With("b", FactTime.None, FactFigure.Exactly(new Quantity(second, yuan))) : facts, AwardLedger.Nothing);
    }
}
