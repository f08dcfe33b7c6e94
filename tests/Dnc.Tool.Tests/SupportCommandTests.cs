using static Dnc.Tool.Tests.CommandLine;

namespace Dnc.Tool.Tests;

/// <summary><c>dnc support</c>, and <c>dnc test</c> on cases of catalogues.</summary>
public sealed class SupportCommandTests
{
    private static readonly string Catalog = Seed("policies/qingdao-2021-key-industries.policies.json");
    private static readonly string Firm = Seed("policies/example.facts.json");
    private static readonly string Ledger = Seed("policies/example.ledger.json");

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    public void Support_Forms_AreApproved(string format) =>
        Run("support", "--enterprise", Firm, "--catalog", Catalog, "--ledger", Ledger, "--as-of", "2022-06-30", "--format", format, "--lang", "zh").Text
            .ShouldMatchApproved(c => c.WithDiscriminator(format).SubFolder("Approved"));

    [Fact]
    public void Support_Json_IsThePlan()
    {
        var (code, text, errors) = Run("support", "--enterprise", Firm, "--catalog", Catalog, "--ledger", Ledger, "--as-of", "2022-06-30", "--format", "json");
        errors.ShouldBeEmpty();
        code.ShouldBe(0);
        using var json = System.Text.Json.JsonDocument.Parse(text);
        json.RootElement.GetProperty("catalog").GetString().ShouldBe("qingdao-2021-key-industries");
        json.RootElement.GetProperty("policies").GetArrayLength().ShouldBe(5);
    }

    // Without a ledger nobody knows what was had, and awards that are had once stay open.
    [Fact]
    public void Support_WithoutALedger_LeavesOpenWhatIsHadOnce() =>
        Run("support", "--enterprise", Firm, "--catalog", Catalog, "--as-of", "2022-06-30", "--explain", "--lang", "zh").Text.ShouldContain("此前是否享受（奖补台账）");

    [Theory]
    [InlineData("--catalog", "none.json")]
    [InlineData("--enterprise", "none.json")]
    [InlineData("--ledger", "none.json")]
    [InlineData("--as-of", "2022-13-01")]
    [InlineData("--applied-on", "yesterday")]
    [InlineData("--format", "csv")]
    public void Support_BadInput_IsExitCodeTwo(string option, string value)
    {
        var options = new Dictionary<string, string> { ["--enterprise"] = Firm, ["--catalog"] = Catalog, ["--as-of"] = "2022-06-30" };
        options[option] = value;
        var (code, _, errors) = Run(["support", .. options.SelectMany(o => (string[])[o.Key, o.Value])]);
        code.ShouldBe(2);
        errors.ShouldNotBeEmpty();
    }

    [Fact]
    public void Test_CasesOfCatalogues_AreRun()
    {
        var (code, text, errors) = Run("test", Path.GetDirectoryName(Catalog)!);
        errors.ShouldBeEmpty();
        code.ShouldBe(0);
        text.ShouldContain("0 failed");
    }

    // Where findings stand is told by the paths of the catalogue, not by those of the rules that its parts become.
    [Fact]
    public void Analyze_OfACatalogue_TellsWhatNobodyMeetsAndWhatNoBandCovers()
    {
        const string name = "\"name\": { \"zh\": \"甲\", \"en\": \"a\" }";
        using var catalog = new TemporaryFile($$"""
            { "schemaVersion": "1.0", "id": "demo", "title": { "zh": "示例", "en": "demo" }, "valid": "2024-01-01..",
              "facts": [ { "key": "fai", {{name}}, "kind": "quantity", "unit": "元", "minimum": "0元" } ],
              "rules": [ { "id": "large", {{name}}, "when": { "atLeast": ["fai", "1亿元"] } } ],
              "policies": [
                { "id": "none", {{name}}, "when": { "all": [ { "atLeast": ["fai", "2000万元"] }, { "lessThan": ["fai", "1000万元"] } ] }, "award": "1元" },
                { "id": "hole", {{name}}, "award": { "bands": { "of": "fai", "tiers": [ { "lessThan": "1000万元", "value": "0元" }, { "moreThan": "1000万元", "value": "1元" } ] } } } ] }
            """, ".policies.json");
        var (code, text, errors) = Run("analyze", catalog.Path);
        errors.ShouldContain("DNC1432");
        code.ShouldBe(1);
        text.ShouldContain("$.policies[0].when");
        text.ShouldContain("$.policies[1].award");
        text.ShouldNotContain("$.rules[1]");
        Run("analyze", catalog.Path, "--table").Text.ShouldContain("policy.none.when");
        Run("analyze", catalog.Path, "--boundary").Code.ShouldBe(2);
        Run("analyze", Catalog).Code.ShouldBe(0);
        using var faulty = new TemporaryFile("{}", ".policies.json");
        Run("analyze", faulty.Path).Code.ShouldBe(2);
    }
}
