using static Dnc.Tool.Tests.CommandLine;

namespace Dnc.Tool.Tests;

/// <summary>The commands that work on rules, facts and cases.</summary>
public sealed class RuleCommandTests
{
    private const string Rules = """
        { "schemaVersion": "1.0", "id": "rules", "title": { "zh": "规则", "en": "rules" },
          "documents": [ { "id": "law", "title": "Law", "publishedOn": "2020-01-01" } ],
          "facts": [ { "key": "staff", "name": { "zh": "职工人数", "en": "staff" }, "kind": "quantity", "unit": "人", "minimum": "0人", "step": "1人" } ],
          "rules": [ { "id": "small", "name": { "zh": "小型", "en": "small" }, "clause": "§1", "when": { "atMost": ["staff", "500人"], "clause": "§1(1)" } } ] }
        """;

    [Theory]
    [InlineData("en", "small: no", "staff down 1 person, to 500 persons")]
    [InlineData("zh", "小型：否", "职工人数减少1人，至500人")]
    public void RulesEval_Text_ShowsVerdictClauseAndGap(string lang, string verdict, string gap)
    {
        using var files = new Folder(("a.rules.json", Rules), ("a.facts.json", """{ "schemaVersion": "1.0", "facts": { "staff": 501 } }"""));
        var (code, text, errors) = Run("rules", "eval", "--rules", files["a.rules.json"], "--facts", files["a.facts.json"], "--as-of", "2024-06-30", "--lang", lang);
        errors.ShouldBeEmpty();
        code.ShouldBe(0);
        text.ShouldStartWith(verdict);
        text.ShouldContain(gap);
        text.ShouldContain("§1(1)");
    }

    [Fact]
    public void RulesEval_Json_NamesWhatIsMissing()
    {
        using var files = new Folder(("a.rules.json", Rules), ("a.facts.json", """{ "schemaVersion": "1.0", "facts": { } }"""));
        var (code, text, _) = Run("rules", "eval", "--rules", files["a.rules.json"], "--facts", files["a.facts.json"], "--as-of", "2024-06-30", "--format", "json");
        code.ShouldBe(0);
        using var json = System.Text.Json.JsonDocument.Parse(text);
        var result = json.RootElement.GetProperty("results")[0];
        result.GetProperty("verdict").GetString().ShouldBe("unknown");
        result.GetProperty("missing")[0].GetString().ShouldBe("staff");
    }

    [Fact]
    public void RulesEval_BadFacts_IsExitCodeTwoWithThePlace()
    {
        using var files = new Folder(("a.rules.json", Rules), ("a.facts.json", """{ "schemaVersion": "1.0", "facts": { "staf": 5 } }"""));
        var (code, _, errors) = Run("rules", "eval", "--rules", files["a.rules.json"], "--facts", files["a.facts.json"], "--as-of", "2024-06-30");
        code.ShouldBe(2);
        errors.ShouldContain("$.facts.staf");
        errors.ShouldContain("'staff'");
    }

    [Fact]
    public void RulesEval_UnknownRule_IsExitCodeTwo()
    {
        using var files = new Folder(("a.rules.json", Rules), ("a.facts.json", """{ "schemaVersion": "1.0", "facts": { } }"""));
        Run("rules", "eval", "--rules", files["a.rules.json"], "--facts", files["a.facts.json"], "--as-of", "2024-06-30", "--rule", "large").Code.ShouldBe(2);
    }

    [Fact]
    public void RulesShow_PrintsEveryRuleOnOneLine()
    {
        using var files = new Folder(("a.rules.json", Rules));
        Run("rules", "show", "--rules", files["a.rules.json"], "--lang", "zh").Text.ShouldBe("small 小型（law §1）：职工人数 ≤ 500人（以下，含）〔law §1(1)〕\n");
    }

    [Fact]
    public void Test_FolderWithAFailure_ShowsTheExplanationAndGivesExitCodeOne()
    {
        using var files = new Folder(("a.rules.json", Rules), ("a.cases.json", Cases("true")));
        var (code, text, _) = Run("test", files.Path);
        code.ShouldBe(1);
        text.ShouldContain("$.cases[0].expect.small: small: expected yes, found no");
        text.ShouldContain("staff is 501 persons, required ≤ 500 persons");
        text.ShouldContain("1 files: 0 cases passed, 1 failed");
    }

    [Fact]
    public void Test_CasesThatHold_GiveExitCodeZero()
    {
        using var files = new Folder(("a.rules.json", Rules), ("a.cases.json", Cases("""{ "verdict": false, "failing": ["§1(1)"] }""")));
        Run("test", files["a.cases.json"]).Code.ShouldBe(0);
    }

    [Fact]
    public void Test_MissingRules_IsExitCodeTwo()
    {
        using var files = new Folder(("a.cases.json", Cases("true")));
        Run("test", files.Path).Code.ShouldBe(2);
        Run("test", files["none.cases.json"]).Code.ShouldBe(2);
    }

    [Fact]
    public void Analyze_Contradiction_IsFoundAndGivesExitCodeOne()
    {
        using var files = new Folder(("a.rules.json", Rules.Replace("""{ "atMost": ["staff", "500人"], "clause": "§1(1)" }""", """{ "all": [ { "atMost": ["staff", "500人"] }, { "moreThan": ["staff", "500人"] } ] }""", StringComparison.Ordinal)));
        var (code, text, _) = Run("analyze", files["a.rules.json"]);
        code.ShouldBe(1);
        text.ShouldContain("error $.rules[0].when");
    }

    [Fact]
    public void Analyze_Boundary_WritesCasesThatHold()
    {
        using var files = new Folder(("a.rules.json", Rules));
        var (code, text, errors) = Run("analyze", files["a.rules.json"], "--boundary");
        errors.ShouldBeEmpty();
        code.ShouldBe(0);
        File.WriteAllText(files["b.cases.json"], text);
        var tested = Run("test", files["b.cases.json"]);
        tested.Code.ShouldBe(0, tested.Text + tested.Errors);
        tested.Text.ShouldContain("1 files: 4 cases passed");
    }

    [Fact]
    public void Validate_Rules_CountsThem()
    {
        using var files = new Folder(("a.rules.json", Rules), ("b.rules.json", Rules.Replace("\"staff\", \"500人\"", "\"staff\", \"500元\"", StringComparison.Ordinal)));
        Run("validate", files["a.rules.json"]).Text.ShouldContain("1 facts, 1 rules");
        var (code, _, errors) = Run("validate", files["b.rules.json"]);
        code.ShouldBe(2);
        errors.ShouldContain("$.rules[0].when.atMost");
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("facts")]
    [InlineData("cases")]
    [InlineData("governance")]
    public void Schema_IsPrinted(string name) => Run("schema", name).Text.ShouldContain("json-schema.org");

    private static string Cases(string expected) =>
        $$"""{ "schemaVersion": "1.0", "rules": ["a.rules.json"], "asOf": "2024-06-30", "cases": [ { "name": "one too many", "facts": { "staff": 501 }, "expect": { "small": {{expected}} } } ] }""";

    /// <summary>A folder of files that is gone when the test is.</summary>
    private sealed class Folder : IDisposable
    {
        public Folder(params (string Name, string Text)[] files)
        {
            foreach (var (name, text) in files)
            {
                File.WriteAllText(this[name], text);
            }
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("dnc ").FullName;

        public string this[string name] => System.IO.Path.Combine(Path, name);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
