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

    // What is paid in parts with what a part waits for, what is given back with its clause and its base, and a ledger that names an award the catalogue lacks.
    [Theory]
    [InlineData("zh", "落户扶持 首期：150万元，已到拨付节点，已拨付150万元", "落户扶持 达产（law §3）：150万元，未到拨付节点（还差：实际投资增加4000万元，至1亿元）", "落户扶持：提前迁出，是（law §5），按已拨付200万元计100万元", "落户扶持合计还须追回150万元（不超过已拨付的200万元，已退还的不再追回）", "是否应为“settle”")]
    [InlineData("en", "settlement, first: 1,500,000 CNY, reached, paid 1,500,000 CNY", "settlement, full (law §3): 1,500,000 CNY, not reached (missing: invested up 40,000,000 CNY, to 100,000,000 CNY)", "settlement: moved away, yes (law §5): 1,000,000 CNY of the 2,000,000 CNY paid", "settlement, still to be given back in all: 1,500,000 CNY (never more than the 2,000,000 CNY that were paid, less what was given back)", "Is 'settle' meant?")]
    public void Support_TellsInstalmentsAndWhatIsGivenBack(string language, string first, string full, string clawback, string total, string doubt)
    {
        using var catalog = new TemporaryFile("""
            { "schemaVersion": "1.0", "id": "demo", "title": { "zh": "示例", "en": "demo" }, "valid": "2020-01-01..", "documents": [ { "id": "law", "title": "Law", "undated": true } ],
              "facts": [
                { "key": "invested", "name": { "zh": "实际投资", "en": "invested" }, "kind": "quantity", "unit": "元", "minimum": "0元", "step": "1元", "canChange": "up" },
                { "key": "moved", "name": { "zh": "迁出", "en": "moved" }, "kind": "flag" } ],
              "policies": [ { "id": "settle", "name": { "zh": "落户扶持", "en": "settlement" }, "clause": "§1", "award": "300万元", "repeat": "once",
                "instalments": [
                  { "id": "first", "name": { "zh": "首期", "en": "first" }, "share": "50%" },
                  { "id": "full", "name": { "zh": "达产", "en": "full" }, "share": "50%", "when": { "atLeast": ["invested", "1亿元"] }, "clause": "§3" } ],
                "clawbacks": [
                  { "id": "moved", "name": { "zh": "提前迁出", "en": "moved away" }, "when": "moved", "share": "50%", "clause": "§5" },
                  { "id": "fraud", "name": { "zh": "骗取", "en": "fraud" }, "when": "moved", "share": "100%", "clause": "§6" } ] } ] }
            """, ".policies.json");
        using var firm = new TemporaryFile("""{ "schemaVersion": "1.0", "facts": { "invested": "6000万元", "moved": true } }""");
        using var ledger = new TemporaryFile("""
            { "schemaVersion": "1.0", "complete": true, "awards": [
              { "policy": "settle", "grantedOn": "2022-03-01", "amount": "150万元", "instalment": "first" },
              { "policy": "settle", "grantedOn": "2022-04-01", "amount": "50万元", "instalment": "frist" },
              { "policy": "settle", "grantedOn": "2023-03-01", "amount": "-50万元" }, { "policy": "setle", "grantedOn": "2022-03-01", "amount": "1元" } ] }
            """);
        var (code, text, errors) = Run("support", "--enterprise", firm.Path, "--catalog", catalog.Path, "--ledger", ledger.Path, "--as-of", "2023-06-30", "--lang", language);
        code.ShouldBe(0, errors);
        ((string[])[first, full, clawback, total]).ShouldAllBe(line => text.Contains($"  {line}\n", StringComparison.Ordinal));
        errors.ShouldContain(doubt);
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
