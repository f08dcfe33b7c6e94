using System.Globalization;
using System.Text;
using Dnc.Model.Documents;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Tests.Conventions;
using Dnc.Model.Tests.Documents.Rules;
using Dnc.Model.Tests.Rules;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Documents;

public sealed class RulesJsonTests
{
    private const string Minimal = """{"schemaVersion":"1.0","id":"r","title":{"zh":"甲","en":"a"},"documents":[{"id":"law","title":"法"}],"rules":[{"id":"x","name":{"zh":"甲","en":"a"},"when":WHEN}]}""";

    [Fact]
    public void Write_OfRead_GivesTheSameBytes() => RulesJson.Write(SampleDocuments.Rules).ShouldBe(SampleDocuments.RulesText);

    [Fact]
    public void Sample_HasEveryKindOfNodeAndEveryOperator()
    {
        var nodes = Roots(SampleDocuments.Rules).SelectMany(r => Below(r.Path, r.Node)).Select(n => n.Node.GetType()).ToHashSet();
        Library.Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(RuleNode)) && !t.IsAbstract).Except(nodes).ShouldBeEmpty();
        var codecs = new NodeCodecs(ClauseCodecs.Of(null));

        // A line is read as its tree and written as that.
        codecs.Formula.Words.Concat(codecs.Criterion.Words).Where(w => w != "line" && !SampleDocuments.RulesText.Contains($"\"{w}\":", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Read_ALine_IsTheTreeThatItTells()
    {
        const string document = """
            { "schemaVersion": "1.0", "id": "lines", "title": { "zh": "例", "en": "lines" }, "documents": [ { "id": "law", "title": "Law", "publishedOn": "2020-01-01" } ],
              "facts": [ { "key": "revenue", "name": { "zh": "营业收入", "en": "revenue" }, "kind": "quantity", "unit": "元" }, { "key": "bad", "name": { "zh": "失信", "en": "bad" }, "kind": "flag" } ],
              "rules": [ { "id": "ok", "name": { "zh": "合格", "en": "ok" }, "when": CRITERION }, { "id": "sum", "name": { "zh": "金额", "en": "sum" }, "value": FORMULA } ] }
            """;
        RuleSet Rules(string criterion, string formula) => RulesJson.Read(document.Replace("CRITERION", criterion, StringComparison.Ordinal).Replace("FORMULA", formula, StringComparison.Ordinal)).OrThrow();
        var tree = Rules("""{ "all": [ { "atLeast": ["revenue", "2000万元"] }, { "not": "bad" } ], "clause": "§2" }""", """{ "min": [ { "product": ["revenue", "5%"] }, "500万元" ] }""");
        var lines = Rules("""{ "line": "revenue ≥ 2000万元 且 非（bad）", "clause": "§2" }""", """{ "line": "least of (revenue × 5%; 5,000,000 CNY)" }""");
        lines.ShouldBe(tree);
        RulesJson.Write(lines).ShouldBe(RulesJson.Write(tree));
    }

    [Theory]
    [InlineData("{ \"line\": \"revenue 大于 5元\" }", IssueCodes.UnreadableRuleLine, "$.rules[0].when.line", "At character 9")]
    [InlineData("{ \"line\": 5 }", IssueCodes.WrongKind, "$.rules[0].when.line", "")]
    [InlineData("{ \"line\": \"revenu ≥ 5元\" }", IssueCodes.UnknownRuleName, "$.rules[0].when.atLeast[0]", "Did you mean 'revenue'?")]
    public void Compile_ABadLine_IsAnIssueAtTheLine(string criterion, string code, string path, string words)
    {
        var document = """
            { "schemaVersion": "1.0", "id": "lines", "title": { "zh": "例", "en": "lines" }, "facts": [ { "key": "revenue", "name": { "zh": "营业收入", "en": "revenue" }, "kind": "quantity", "unit": "元" } ],
              "rules": [ { "id": "ok", "name": { "zh": "合格", "en": "ok" }, "when": CRITERION } ] }
            """.Replace("CRITERION", criterion, StringComparison.Ordinal);
        var issue = RulesJson.Compile(document).Issues.First(i => i.Severity == IssueSeverity.Error);
        (issue.Code, issue.Location.Path, issue.Location.Line).ShouldBe((code, path, 2));
        $"{issue.Message.En} {issue.Advice.En}".ShouldContain(words);
    }

    [Property(Arbitrary = [typeof(RuleGenerators)], MaxTest = 200)]
    public void Read_OfWrite_GivesEqualRules(RuleSet rules)
    {
        var written = RulesJson.Write(rules);
        var read = RulesJson.Read(written).OrThrow();
        read.ShouldBe(rules);
        RulesJson.Write(read).ShouldBe(written);
        RulesJson.Hash(read).ShouldBe(RulesJson.Hash(rules));
    }

    [Fact]
    public void Read_OfWrittenSeeds_GivesEqualRules()
    {
        var files = Directory.GetFiles(Path.Combine(Library.Root.FullName, "seeds"), "*.rules.json", SearchOption.AllDirectories);
        files.ShouldNotBeEmpty();
        foreach (var rules in files.Select(f => RulesJson.Read(File.ReadAllText(f), f).OrThrow()))
        {
            RulesJson.Read(RulesJson.Write(rules)).OrThrow().ShouldBe(rules);
            PathsLeadToNodes(rules).ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void Parts_OfTheSample_LeadToTheirNodesInTheDocument() => PathsLeadToNodes(SampleDocuments.Rules).ShouldBeGreaterThan(190);

    [Property(Arbitrary = [typeof(RuleGenerators)], MaxTest = 40)]
    public void Parts_OfAnyRules_LeadToTheirNodesInTheDocument(RuleSet rules) => PathsLeadToNodes(rules);

    [Theory]
    [InlineData("""{"value":{"sum":[1]},"clause":"§1"}""", """{ "sum": [1], "clause": "§1" }""")]
    [InlineData("""{"clause":"law §1","value":"x"}""", """{ "value": "x", "clause": "§1" }""")]
    [InlineData("""{"value":{"sum":[1]}}""", """{ "value": { "sum": [1] } }""")]
    [InlineData("1.50", "1.5")]
    [InlineData("\"20000000元\"", "\"2000万元\"")]
    [InlineData("\"7\"", "7")]
    [InlineData("""{"code":"2024-01-01"}""", """{ "code": "2024-01-01" }""")]
    [InlineData("""{"sum":[1],"clause":{"document":"other","sentence":2}}""", """{ "sum": [1], "clause": "other sentence 2" }""")]
    [InlineData("""{"sum":[1],"clause":{"document":"law","sentence":2}}""", """{ "sum": [1], "clause": "law sentence 2" }""")]
    [InlineData("""{"sum":[1],"clause":{"document":"a §b"}}""", """{ "sum": [1], "clause": { "document": "a §b" } }""")]
    public void Write_OfASpelling_IsTheShortest(string formula, string expected)
    {
        var rules = RulesJson.Read(Minimal.Replace("\"when\":WHEN", "\"value\":" + formula, StringComparison.Ordinal)).OrThrow();
        RulesJson.Write(rules).ShouldContain($"\"value\": {expected}", Shouldly.Case.Sensitive);
    }

    [Theory]
    [InlineData("""{"atleast":["x",1]}""", IssueCodes.UnknownOperator, "$.rules[0].when.atleast", "Did you mean 'atLeast'?")]
    [InlineData("""{"sum":[1,2]}""", IssueCodes.UnknownOperator, "$.rules[0].when.sum", "makes a formula")]
    [InlineData("""{"atLeast":[{"all":[true]},1]}""", IssueCodes.UnknownOperator, "$.rules[0].when.atLeast[0].all", "makes a criterion")]
    [InlineData("""{"all":[],"any":[]}""", IssueCodes.OneMemberExpected, "$.rules[0].when", "'all' and 'any'")]
    [InlineData("""{"clause":"§1"}""", IssueCodes.OneMemberExpected, "$.rules[0].when", "Write one operator")]
    [InlineData("""{"all":[true],"note":1}""", IssueCodes.UnknownMember, "$.rules[0].when.note", "all, clause, name")]
    [InlineData("""{"all":{"x":1}}""", IssueCodes.WrongKind, "$.rules[0].when.all", "expected a list")]
    [InlineData("3", IssueCodes.WrongKind, "$.rules[0].when", "A criterion is expected")]
    [InlineData("""{"not":["x"]}""", IssueCodes.WrongKind, "$.rules[0].when.not", "this is a list")]
    [InlineData("""{"atLeast":[true,1]}""", IssueCodes.WrongKind, "$.rules[0].when.atLeast[0]", "A formula is expected")]
    [InlineData("\"2000万元\"", IssueCodes.InvalidText, "$.rules[0].when", "put a figure into a comparison")]
    [InlineData("""{"atLeast":["x"]}""", IssueCodes.WrongItemCount, "$.rules[0].when.atLeast", "it takes 2")]
    [InlineData("""{"in":[]}""", IssueCodes.WrongItemCount, "$.rules[0].when.in", "at least 1")]
    [InlineData("""{"atLeast":["x","2000万园"]}""", IssueCodes.UnknownUnit, "$.rules[0].when.atLeast[1]", "no name, no day and no figure")]
    [InlineData("""{"atLeast":["x",1e3]}""", IssueCodes.NumberOutOfRange, "$.rules[0].when.atLeast[1]", "without an exponent")]
    [InlineData("""{"atLeast":["x",0.12345678901234567890123456789012]}""", IssueCodes.NumberOutOfRange, "$.rules[0].when.atLeast[1]", "exactly")]
    [InlineData("""{"all":[true],"clause":"§"}""", IssueCodes.InvalidText, "$.rules[0].when.clause", "is not a clause")]
    [InlineData("""{"all":[true],"clause":"§2 sentence x"}""", IssueCodes.InvalidText, "$.rules[0].when.clause", "is not a clause")]
    [InlineData("""{"passes":{"score":"s","atLeast":1,"moreThan":2}}""", IssueCodes.OneMemberExpected, "$.rules[0].when.passes", "'atLeast' and 'moreThan'")]
    [InlineData("""{"passes":{"score":"s"}}""", IssueCodes.OneMemberExpected, "$.rules[0].when.passes", "exactly one is expected")]
    [InlineData("""{"atLeast":[{"shift":{"of":"x"}},1]}""", IssueCodes.OneMemberExpected, "$.rules[0].when.atLeast[0].shift", "years, halfYears")]
    [InlineData("""{"about":{"of":"x","figure":1,"tolerance":{"relative":"-5%"}}}""", IssueCodes.InvalidText, "$.rules[0].when.about.tolerance", "not negative")]
    [InlineData("""{"reading":{"question":"q","options":{" ":true}}}""", IssueCodes.BlankText, "$.rules[0].when.reading.options[' ']", "blank")]
    [InlineData("null", IssueCodes.NullValue, "$.rules[0].when", "null")]
    public void Read_AFaultInANode_NamesCodePlaceAndAdvice(string when, string code, string path, string words)
    {
        var issue = RulesJson.Read(Minimal.Replace("WHEN", when, StringComparison.Ordinal), "file").Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path, issue.Location.Document, issue.Location.Line).ShouldBe((code, path, "file", 1));
        $"{issue.Message.En} {issue.Advice.En}".ShouldContain(words);
        issue.Location.Column.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("\"when\":true", "\"when\":true,\"value\":1", IssueCodes.OneMemberExpected, "$.rules[0]")]
    [InlineData("\"when\":true", "\"note\":{\"zh\":\"甲\",\"en\":\"a\"}", IssueCodes.OneMemberExpected, "$.rules[0]")]
    [InlineData("\"1.0\"", "\"2.0\"", IssueCodes.UnsupportedVersion, "$.schemaVersion")]
    [InlineData("\"rules\":", "\"parameters\":[{\"key\":\"p\",\"name\":{\"zh\":\"甲\",\"en\":\"a\"},\"values\":[{\"from\":\"2024-01-01\",\"value\":1,\"source\":\"lav\"}]}],\"rules\":", IssueCodes.InvalidText, "$.parameters[0].values[0].source")]
    [InlineData("\"rules\":", "\"parameters\":[{\"key\":\"p\",\"name\":{\"zh\":\"甲\",\"en\":\"a\"},\"values\":[{\"from\":\"2024-01-01\",\"ends\":false,\"source\":\"law\"}]}],\"rules\":", IssueCodes.InvalidText, "$.parameters[0].values[0]")]
    [InlineData("\"rules\":", "\"parameters\":[{\"key\":\"p\",\"name\":{\"zh\":\"甲\",\"en\":\"a\"},\"values\":[{\"from\":\"2024-01-01\",\"value\":1,\"source\":\"law\"},{\"from\":\"2024-01-01\",\"value\":2,\"source\":\"law\"}]}],\"rules\":", IssueCodes.DuplicateItem, "$.parameters[0]")]
    [InlineData("\"rules\":", "\"questions\":[{\"id\":\"q\",\"question\":{\"zh\":\"甲\",\"en\":\"a\"},\"options\":[{\"id\":\"a\",\"name\":{\"zh\":\"甲\",\"en\":\"a\"}},{\"id\":\"a\",\"name\":{\"zh\":\"甲\",\"en\":\"a\"}}]}],\"rules\":", IssueCodes.DuplicateItem, "$.questions[0]")]
    [InlineData("\"rules\":", "\"questions\":[{\"id\":\"q\",\"question\":{\"zh\":\"甲\",\"en\":\"a\"},\"choices\":[{\"option\":\"a\",\"chosenBy\":{\"zh\":\"甲\",\"en\":\"a\"},\"basis\":{\"zh\":\"甲\",\"en\":\"a\"},\"recordedAt\":\"2022-06-30T00:00:00Z\"}]}],\"rules\":", IssueCodes.UnknownOption, "$.questions[0]")]
    [InlineData("\"rules\":", "\"facts\":[{\"key\":\"f\",\"name\":{\"zh\":\"甲\",\"en\":\"a\"},\"kind\":\"quantity\",\"unit\":\"5元\"}],\"rules\":", IssueCodes.UnknownUnit, "$.facts[0].unit")]
    [InlineData("\"rules\":", "\"facts\":[{\"key\":\"f\",\"name\":{\"zh\":\"甲\",\"en\":\"a\"},\"kind\":\"quantitiy\"}],\"rules\":", IssueCodes.UnknownWord, "$.facts[0].kind")]
    public void Read_AFaultOutsideNodes_NamesCodeAndPlace(string old, string edited, string code, string path)
    {
        var issue = RulesJson.Read(Minimal.Replace("WHEN", "true", StringComparison.Ordinal).Replace(old, edited, StringComparison.Ordinal)).Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path).ShouldBe((code, path));
    }

    [Fact]
    public void Read_AFaultyListOfDocuments_BlamesNoClauseAndNoSource()
    {
        var json = Minimal.Replace("WHEN", """{"all":[true],"clause":"§1"}""", StringComparison.Ordinal).Replace("\"title\":\"法\"", "\"titel\":\"法\"", StringComparison.Ordinal);
        RulesJson.Read(json).Issues.ShouldAllBe(i => i.Location.Path!.StartsWith("$.documents", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_AClauseWithoutAnyDocument_AsksForOne()
    {
        var json = Minimal.Replace("WHEN", """{"all":[true],"clause":"§1"}""", StringComparison.Ordinal).Replace("\"documents\":[{\"id\":\"law\",\"title\":\"法\"}],", "", StringComparison.Ordinal);
        RulesJson.Read(json).Issues.ShouldHaveSingleItem().Advice.En.ShouldContain("name one");
    }

    [Fact]
    public void Read_SeveralFaults_ReportsAllAtOnce() =>
        RulesJson.Read(Minimal.Replace("WHEN", """{"all":[{"atLeast":["x","1园"]},{"foo":1},7,{"not":{"any":[null]}}]}""", StringComparison.Ordinal)).Issues.Select(i => i.Location.Path)
            .ShouldBe(["$.rules[0].when.all[0].atLeast[1]", "$.rules[0].when.all[1].foo", "$.rules[0].when.all[2]", "$.rules[0].when.all[3].not.any[0]"]);

    [Fact]
    public void Read_PracticalDepth_Fits()
    {
        // Twenty decision cases inside each other, the deepest form that a node has in JSON.
        var formula = Enumerable.Range(0, 20).Aggregate("1", (inner, _) => $$$"""{"case":{"branches":[{"when":"x","then":{{{inner}}}}],"else":0}}""");
        RulesJson.Read(Minimal.Replace("\"when\":WHEN", "\"value\":" + formula, StringComparison.Ordinal)).IsSuccess.ShouldBeTrue();
        RulesJson.DefaultLimits.MaxDepth.ShouldBe(256);
    }

    [Theory]
    [InlineData(240, true)]
    [InlineData(300, false)]
    [InlineData(200_000, false)]
    public void Read_AnyNesting_EndsWithAResult(int depth, bool fits)
    {
        var nested = string.Concat(Enumerable.Repeat("{\"not\":", depth)) + "true" + new string('}', depth);
        var result = RulesJson.Read(Minimal.Replace("WHEN", nested, StringComparison.Ordinal));
        result.IsSuccess.ShouldBe(fits);
        result.Issues.Select(i => i.Code).ShouldBe(fits ? [] : [IssueCodes.LimitExceeded]);
    }

    [Theory]
    [InlineData("\"value\":{\"sum\":[", "\"5园\"", "]}")]
    [InlineData("\"value\":{\"min\":[", "{\"mim\":1}", "]}")]
    [InlineData("\"when\":{\"all\":[", "{\"all\":[],\"any\":[]}", "]}")]
    [InlineData("\"when\":{", "\"all\":7", "}")]
    [InlineData("\"when\":{\"all\":[true],", "\"alle\":7", "}")]
    [InlineData("\"when\":{\"in\":[\"x\",", "7", "]}")]
    [InlineData("\"when\":{\"atLeast\":[\"x\",", "\"5园\"", "]}")]
    public void Read_HundredsOfThousandsOfFaultsOnOneLine_EndsSoonWithTheFirst(string start, string piece, string end)
    {
        var json = Minimal.Replace("\"when\":WHEN", start + string.Join(',', Enumerable.Repeat(piece, 150_000)) + end, StringComparison.Ordinal);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var issues = RulesJson.Read(json).Issues;
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        issues.Count.ShouldBeInRange(1, 201);
        issues.Where(i => i.Code == IssueCodes.LimitExceeded).ShouldHaveSingleItem();
    }

    [Fact]
    public void Read_MoreThanTheLimit_IsOneIssue()
    {
        var limits = new DocumentLimits { MaxBytes = 1000 };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(SampleDocuments.RulesText));
        foreach (var result in (Result<RuleSet>[])[RulesJson.Read(SampleDocuments.RulesText, "big", limits), RulesJson.Read(stream, "big", limits)])
        {
            result.Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.LimitExceeded);
        }
    }

    [Fact]
    public void Read_ADamagedDocument_NeverThrows()
    {
        var text = SampleDocuments.RulesText;
        for (var at = 0; at < text.TrimEnd().Length; at += 37)
        {
            RulesJson.Read(text[..at]).IsSuccess.ShouldBeFalse();
            foreach (var piece in (string[])["null", "[]", "{}", "\"\"", "-1"])
            {
                var end = text.IndexOfAny([',', '\n'], at);
                RulesJson.Read(string.Concat(text.AsSpan(0, at), piece, text.AsSpan(end < 0 ? text.Length : end)));
            }
        }
    }

    [Fact]
    public void Read_BytesAndStream_GiveTheSameRules()
    {
        using var written = new MemoryStream();
        RulesJson.Write(SampleDocuments.Rules, written);
        written.Position = 0;
        RulesJson.Read(written).OrThrow().ShouldBe(SampleDocuments.Rules);
        RulesJson.Read(written.ToArray()).OrThrow().ShouldBe(SampleDocuments.Rules);
    }

    [Theory]
    [InlineData("$.questions[0].options[1]", "{\n          \"id\": \"cap.award\"")]
    [InlineData("$.definitions[10].value.reading.options['cap.award']", "{ \"value\": \"50万元\"")]
    [InlineData("$.definitions[10].value.reading.nothing", "{\n          \"question\"")]
    public void Compile_FaultsOfMeaning_GetLineAndColumn(string path, string there)
    {
        var issue = new Issue(IssueCodes.UnknownReference, IssueLocation.At(path), new("甲", "a"), new("乙", "b"));
        var found = RuleReader.Compile(Encoding.UTF8.GetBytes(SampleDocuments.RulesText), "file", RulesJson.DefaultLimits, _ => Result.Failed<CompiledRules>([issue])).Issues.ShouldHaveSingleItem();
        found.Location.Document.ShouldBe("file");
        var lines = SampleDocuments.RulesText.Split('\n');
        string.Join('\n', lines.Skip(found.Location.Line!.Value - 1))[(found.Location.Column!.Value - 1)..].ShouldStartWith(there);
    }

    [Fact]
    public void Compile_FaultsOfForm_AreReported()
    {
        RulesJson.Compile(Minimal.Replace("WHEN", "7", StringComparison.Ordinal)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.WrongKind);
        RulesJson.Compile(Minimal.Replace("WHEN", "true", StringComparison.Ordinal)).OrThrow().Rules.Id.ShouldBe("r");
    }

    [Fact]
    public void Write_AFormThatNoDocumentHas_Throws() => Should.Throw<ArgumentException>(() => RulesJson.Write(SampleDocuments.Rules with
    {
        Rules = [new RuleDefinition("x", new("甲", "a"), new Comparison(new Reference("a"), Comparator.About, new Reference("b")))],
    }));

    private static int PathsLeadToNodes(RuleSet rules)
    {
        var json = Encoding.UTF8.GetBytes(RulesJson.Write(rules));
        var context = new ReadContext(new DocumentSource(json, null), RulesJson.DefaultLimits);
        var places = Places(DocumentParser.Parse(json, context)!).ToDictionary(n => n.Path, StringComparer.Ordinal);
        var codecs = new NodeCodecs(ClauseCodecs.Of(rules.Documents is [var first, ..] ? first.Id : null));
        var nodes = Roots(rules).SelectMany(r => Below(r.Path, r.Node)).ToList();
        foreach (var (path, node, isMerged) in nodes)
        {
            places.ShouldContainKey(path);
            RuleNode? read = node is Formula ? codecs.Formula.TryRead(places[path], context, out var f) ? f : null : codecs.Criterion.TryRead(places[path], context, out var c) ? c : null;
            (isMerged ? (read as NotedFormula)?.Inner ?? (RuleNode?)(read as NotedCriterion)?.Inner : read).ShouldBe(node, path);
        }

        return nodes.Count;
    }

    private static IEnumerable<DocumentNode> Places(DocumentNode node) => [node, .. node.Members.Select(m => m.Value).Concat(node.Items).SelectMany(Places)];

    // A node whose note stands beside its operator has the place of the note.
    private static IEnumerable<(string Path, RuleNode Node, bool IsMerged)> Below(string path, RuleNode node, bool isMerged = false) =>
        [(path, node, isMerged), .. node.Parts.SelectMany(p => Below(path + p.Step, p.Node, node is NotedFormula { IsMerged: true } or NotedCriterion { IsMerged: true }))];

    private static IEnumerable<(string Path, RuleNode Node)> Roots(RuleSet rules) =>
    [
        .. rules.Definitions.Select((d, i) => (At($"$.definitions[{i}].{(d.Node is Criterion ? "when" : "value")}"), d.Node)),
        .. rules.Rules.Select((d, i) => (At($"$.rules[{i}].{(d.Node is Criterion ? "when" : "value")}"), d.Node)),
        .. rules.Parameters.SelectMany((p, i) => p.Values.Entries.Select((e, j) => (Entry: e, Path: At($"$.parameters[{i}].values[{j}].value")))
            .Where(e => e.Entry.HasValue).Select(e => (e.Path, (RuleNode)e.Entry.Value))),
    ];

    private static string At(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
}
