using System.Globalization;
using static Dnc.Tool.Tests.CommandLine;

namespace Dnc.Tool.Tests;

/// <summary><c>dnc cohort</c>: tables as spreadsheets save them, rows with faults, and the comparison of two catalogues.</summary>
public sealed class CohortCommandTests : IDisposable
{
    private readonly TemporaryFile _catalog = Catalog("old", """{ "product": ["5%", "rd"] }""", 100);

    [Fact]
    public void Cohort_OfATableThatIsNotUtf8_IsRefused()
    {
        using var firms = new TemporaryFile("", ".csv");
        File.WriteAllBytes(firms.Path, [.. "id,rd\nf1,1"u8, 0xBD, 0xBA, (byte)'\n']);
        var (code, text, errors) = Cohort(firms);
        (code, text).ShouldBe((2, ""));
        errors.ShouldContain("错误 DNC3011: 文件不是UTF-8编码。");

        File.WriteAllBytes(firms.Path, [0xEF, 0xBB, 0xBF, .. "id,rd\nf1,100万元\n"u8]);
        Cohort(firms).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("id,企业名称,rd\nf1,甲,100万元\n")]
    [InlineData("id,rd\nf1,much\n")]
    public void Cohort_WithoutAnyGoodRow_HasNoResult(string table)
    {
        using var firms = new TemporaryFile(table, ".csv");
        var (code, text, errors) = Cohort(firms, "--keep-good");
        (code, text).ShouldBe((2, ""));
        errors.ShouldContain("表格没有一行可用");
        errors.ShouldNotContain("--keep-good");
    }

    [Fact]
    public void Cohort_OfGoodRowsOnly_SaysHowManyAreLeftOut()
    {
        using var firms = new TemporaryFile("id,rd\nf1,much\nf2,100万元\nf2,200万元\nf3,-1元\n", ".csv");
        using var ledger = new TemporaryFile("id,policy,grantedOn,amount\nf2,p,2023-01-01,5\nf2,p,yesterday,5\n", ".csv");
        Cohort(firms).Code.ShouldBe(2);
        var (code, text, errors) = Cohort(firms, "--keep-good", "--ledger", ledger.Path);
        code.ShouldBe(0);
        text.ShouldContain("企业表有3行有误，未计入");
        text.ShouldContain("奖补台账有1行有误，未计入");
        errors.ShouldContain("DNC2046");
        Cohort(firms, "--keep-good", "--lang", "en").Text.ShouldContain("3 rows of the table of firms have faults and are left out");
    }

    [Fact]
    public void Cohort_AgainstAnotherCatalogue_NamesWinnersAndLosers()
    {
        using var other = Catalog("new", """{ "product": ["10%", "rd"] }, "cap": "30万元" """, 50);
        using var firms = new TemporaryFile("id,rd\n" + string.Concat(Enumerable.Range(1, 12).Select(i => string.Create(CultureInfo.InvariantCulture, $"f{i:00},{i * 100}万元\n"))), ".csv");
        using var output = new TemporaryFile("", ".csv");
        var (code, text, _) = Cohort(firms, "--against", other.Path, "--out", output.Path);
        code.ShouldBe(0);
        text.ShouldContain("合计（预算分配前）：390万元");
        text.ShouldContain("改按“new”（以下合计、政策金额和企业增减均在预算分配前）：\n  合计 390万元 → 330万元\n  p: 390万元 → 330万元\n  另一方案预算 资金池：50万元，兑现50万元");
        text.ShouldContain("变化11家：增加5家，减少6家，增减未定0家\n  增加 f03: 15万元 → 30万元");
        text.ShouldContain("减少 f12: 60万元 → 30万元\n  减少 f11");
        File.ReadAllLines(output.Path)[..2].ShouldBe(["id,totalLow,totalHigh,error,against.totalLow,against.totalHigh,b.paidLow,b.paidHigh,p.status,p.low,p.high", "f01,50000,50000,,100000,100000,12820.51,12820.51,entitled,50000,50000"]);
        Cohort(firms, "--against", other.Path, "--lang", "en").Text.ShouldContain("Other catalogue: Budget pool: 500,000 CNY");
    }

    [Fact]
    public void Cohort_Against_NamesTenEachWay()
    {
        using var other = Catalog("new", """{ "product": ["10%", "rd"] }""", 50);
        using var firms = new TemporaryFile("id,rd\n" + string.Concat(Enumerable.Range(1, 13).Select(i => string.Create(CultureInfo.InvariantCulture, $"f{i:00},{i * 100}万元\n"))), ".csv");
        Cohort(firms, "--against", other.Path).Text.ShouldEndWith("  增加 f04: 20万元 → 40万元\n  另有3家\n");
        Cohort(firms, "--against", other.Path, "--lang", "en").Text.ShouldContain("and 3 more");
    }

    [Fact]
    public void Test_OfAPopulationWithOneFirmTwice_GoesOnWithOtherFiles()
    {
        const string cases = """{ "schemaVersion": "1.0", "catalog": "CATALOG", "asOf": "2024-06-30", "ledger": { "complete": true }, "cases": [ { "name": "c", "population": [FIRMS], "expect": { "total": 0 } } ] }""";
        using var good = new TemporaryFile(cases.Replace("CATALOG", Path.GetFileName(_catalog.Path), StringComparison.Ordinal).Replace("FIRMS", """{ "id": "a", "facts": { "rd": "0元" } }""", StringComparison.Ordinal), ".cases.json");
        using var bad = new TemporaryFile(File.ReadAllText(good.Path).Replace("[{", """[{ "id": "a" }, {""", StringComparison.Ordinal), ".cases.json");
        var (code, text, errors) = Run("test", bad.Path, good.Path);
        code.ShouldBe(2);
        errors.ShouldContain("DNC1618");
        text.ShouldContain("1 cases passed, 0 failed, 1 files not readable");
    }

    public void Dispose() => _catalog.Dispose();

    private (int Code, string Text, string Errors) Cohort(TemporaryFile firms, params string[] more) =>
        Run(["cohort", "--enterprises", firms.Path, "--catalog", _catalog.Path, "--as-of", "2024-06-30", .. more.Contains("--lang") ? more : [.. more, "--lang", "zh"]]);

    private static TemporaryFile Catalog(string id, string award, int pool) => new($$"""
        { "schemaVersion": "1.0", "id": "{{id}}", "title": { "zh": "{{id}}", "en": "{{id}}" }, "valid": "2024-01-01..",
          "facts": [ { "key": "rd", "name": { "zh": "研发费用", "en": "R&D" }, "kind": "quantity", "unit": "元", "minimum": "0元" } ],
          "policies": [ { "id": "p", "name": { "zh": "补助", "en": "support" }, "award": {{award}} } ],
          "budgets": [ { "id": "b", "name": { "zh": "资金池", "en": "pool" }, "of": ["p"], "amount": "{{pool}}万元", "allocate": "proRata" } ] }
        """, ".policies.json");
}
