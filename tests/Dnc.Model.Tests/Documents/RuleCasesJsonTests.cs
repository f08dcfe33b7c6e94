using System.Text;
using Dnc.Model.Documents;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Tests.Documents.Rules;

namespace Dnc.Model.Tests.Documents;

public sealed class RuleCasesJsonTests
{
    private static readonly RuleCaseFile Sample = RuleCasesJson.Read(SampleDocuments.CasesText, SampleDocuments.Catalog).OrThrow();

    [Fact]
    public void Write_OfRead_GivesTheSameBytes() => RuleCasesJson.Write(Sample).ShouldBe(SampleDocuments.CasesText);

    [Fact]
    public void ReadRulePaths_TakesTheHeadAlone()
    {
        RuleCasesJson.ReadRulePaths("""{"rules":["a.json"],"cases":7,"facts":[]}"""u8).OrThrow().ShouldBe(["a.json"]);
        RuleCasesJson.ReadRulePaths("""{"cases":[]}"""u8).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.MissingMember);
        RuleCasesJson.ReadRulePaths("""{"rules":[]}"""u8).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.TooFewItems);
        RuleCasesJson.ReadRulePaths("[]"u8).IsSuccess.ShouldBeFalse();
    }

    [Theory]
    [InlineData("true", Verdict.True)]
    [InlineData("\"unknown\"", Verdict.Unknown)]
    [InlineData("{\"verdict\":false}", Verdict.False)]
    public void Read_AVerdict_IsOne(string json, Verdict verdict) => Expect(json).ShouldBe(new Expectation { Target = "x", Verdict = verdict });

    [Fact]
    public void Read_AValue_IsAFigureADayOrACode()
    {
        Expect("\"6%\"").Value.ShouldBe(new ExpectedFigure(CompoundQuantity.Parse("6%")));
        Expect("60").Value.ShouldBe(new ExpectedFigure(60m));
        Expect("\"2024-01-01\"").Value.ShouldBe(new ExpectedDay(new NodaTime.LocalDate(2024, 1, 1)));
        Expect("\"small\"").Value.ShouldBe(new ExpectedCode("small"));
        Expect("\"小型\"").Value.ShouldBe(new ExpectedCode("小型"));
        Expect("{\"code\":\"06\"}").Value.ShouldBe(new ExpectedCode("06"));
    }

    [Theory]
    [InlineData("06")]
    [InlineData("2024-01-01")]
    [InlineData("unknown")]
    [InlineData("small")]
    [InlineData("6%")]
    public void Read_OfWrittenCode_IsTheCode(string code)
    {
        var file = Sample with { Cases = [new RuleCase("a", new CaseStep { Expect = [new Expectation { Target = "x.y", Value = new ExpectedCode(code) }] })] };
        RuleCasesJson.Read(RuleCasesJson.Write(file), SampleDocuments.Catalog).OrThrow().ShouldBe(file);
    }

    [Fact]
    public void PathOf_EachExpectation_IsItsPlaceInTheDocument()
    {
        var json = Encoding.UTF8.GetBytes(SampleDocuments.CasesText);
        var context = new ReadContext(new DocumentSource(json, null), DocumentLimits.Default);
        var paths = Paths(DocumentParser.Parse(json, context)!).ToHashSet();
        var expected = Sample.Cases.SelectMany((c, i) => c.Start.Expect.Select(e => RuleCaseFile.PathOf(i, null, e.Target))
            .Concat(c.Steps.SelectMany((s, j) => s.Expect.Select(e => RuleCaseFile.PathOf(i, j, e.Target))))).ToList();
        expected.Count.ShouldBe(13);
        expected.Except(paths).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{}", IssueCodes.EmptyExpectation, "$.cases[0].expect.x")]
    [InlineData("{\"missing\":[\"rd\"],\"verdikt\":true}", IssueCodes.UnknownMember, "$.cases[0].expect.x.verdikt")]
    [InlineData("{\"value\":1,\"code\":\"a\"}", IssueCodes.OneMemberExpected, "$.cases[0].expect.x")]
    [InlineData("{\"reasons\":[\"mising\"]}", IssueCodes.UnknownWord, "$.cases[0].expect.x.reasons[0]")]
    [InlineData("{\"verdict\":\"maybe\"}", IssueCodes.UnknownWord, "$.cases[0].expect.x.verdict")]
    [InlineData("[]", IssueCodes.WrongKind, "$.cases[0].expect.x")]
    [InlineData("\" \"", IssueCodes.BlankText, "$.cases[0].expect.x")]
    public void Read_AFault_NamesCodeAndPlace(string json, string code, string path)
    {
        var issue = Read(json).Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path).ShouldBe((code, path));
    }

    [Fact]
    public void Read_AFaultyFact_IsLocatedInItsCase() =>
        RuleCasesJson.Read("""{"schemaVersion":"1.0","rules":["a"],"cases":[{"name":"n","facts":{"staf":1}}]}""", SampleDocuments.Catalog).Issues.ShouldHaveSingleItem()
            .Location.Path.ShouldBe("$.cases[0].facts.staf");

    [Fact]
    public void Read_AnUnknownKeyToLeaveOut_IsAFault() =>
        RuleCasesJson.Read("""{"schemaVersion":"1.0","rules":["a"],"cases":[{"name":"n","without":["staf"]}]}""", SampleDocuments.Catalog).Issues.ShouldHaveSingleItem()
            .Code.ShouldBe(IssueCodes.FactNotAsked);

    [Fact]
    public void Read_ADamagedDocument_NeverThrows()
    {
        var text = SampleDocuments.CasesText;
        for (var at = 0; at < text.TrimEnd().Length; at += 5)
        {
            RuleCasesJson.Read(text[..at], SampleDocuments.Catalog).IsSuccess.ShouldBeFalse();
            foreach (var piece in (string[])["null", "[]", "{}", "\"\"", "-1"])
            {
                var end = text.IndexOfAny([',', '\n'], at);
                RuleCasesJson.Read(string.Concat(text.AsSpan(0, at), piece, text.AsSpan(end < 0 ? text.Length : end)), SampleDocuments.Catalog);
            }
        }
    }

    [Fact]
    public void Read_BytesAndStream_GiveTheSameCases()
    {
        using var written = new MemoryStream();
        RuleCasesJson.Write(Sample, written);
        written.Position = 0;
        RuleCasesJson.Read(written, SampleDocuments.Catalog).OrThrow().ShouldBe(Sample);
    }

    private static IEnumerable<string> Paths(DocumentNode node) => [node.Path, .. node.Members.Select(m => m.Value).Concat(node.Items).SelectMany(Paths)];

    private static Expectation Expect(string json) => Read(json).OrThrow().Cases[0].Start.Expect.ShouldHaveSingleItem();

    private static Result<RuleCaseFile> Read(string expectation) =>
        RuleCasesJson.Read($$$"""{"schemaVersion":"1.0","rules":["a"],"cases":[{"name":"n","expect":{"x":{{{expectation}}}}}]}""", SampleDocuments.Catalog);
}
