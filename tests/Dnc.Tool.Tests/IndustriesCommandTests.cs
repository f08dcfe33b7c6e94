using static Dnc.Tool.Tests.CommandLine;

namespace Dnc.Tool.Tests;

/// <summary><c>dnc industries</c>, and <c>dnc validate</c> and <c>dnc schema</c> on industry strategies.</summary>
public sealed class IndustriesCommandTests
{
    private static readonly string Industries = Seed("policies/jiaozhou-key-industries.industries.json");
    private static readonly string Firms = Seed("policies/jiaozhou-key-industries-firms.csv");

    [Theory]
    [InlineData("text", "zh")]
    [InlineData("markdown", "en")]
    public void Industries_Forms_AreApproved(string format, string lang)
    {
        var (code, text, errors) = Run("industries", "--industries", Industries, "--enterprises", Firms, "--as-of", "2021-06-30", "--format", format, "--lang", lang);
        errors.ShouldBeEmpty();
        code.ShouldBe(0);
        text.ShouldMatchApproved(c => c.WithDiscriminator(format).SubFolder("Approved"));
    }

    [Fact]
    public void Industries_Json_HasEveryStanding()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Run("industries", "--industries", Industries, "--enterprises", Firms, "--as-of", "2021-06-30", "--format", "json").Text);
        json.RootElement.GetProperty("industries").GetString().ShouldBe("jiaozhou-key-industries");
        json.RootElement.GetProperty("standings").GetArrayLength().ShouldBe(9);
    }

    // In 2022 the latest year that has ended is 2021, of which the table tells nothing; 2020 is asked for by name.
    [Fact]
    public void Industries_OfAReferenceYear_TakeItsFigures()
    {
        Run("industries", "--industries", Industries, "--enterprises", Firms, "--as-of", "2022-06-30", "--lang", "zh").Text.ShouldNotContain("378亿元");
        Run("industries", "--industries", Industries, "--enterprises", Firms, "--as-of", "2022-06-30", "--reference-year", "2020", "--lang", "zh").Text.ShouldContain("378亿元");
    }

    [Theory]
    [InlineData("--industries", "none.json")]
    [InlineData("--enterprises", "none.csv")]
    [InlineData("--context", "none.json")]
    [InlineData("--as-of", "2021-13-01")]
    [InlineData("--format", "table")]
    public void Industries_BadInput_IsExitCodeTwo(string option, string value)
    {
        var options = new Dictionary<string, string> { ["--industries"] = Industries, ["--enterprises"] = Firms, ["--as-of"] = "2021-06-30" };
        options[option] = value;
        var (code, _, errors) = Run(["industries", .. options.SelectMany(o => (string[])[o.Key, o.Value])]);
        code.ShouldBe(2);
        errors.ShouldNotBeEmpty();
    }

    [Fact]
    public void Industries_WithABadRow_AreEvaluatedOnlyIfAsked()
    {
        using var firms = new TemporaryFile(File.ReadAllText(Firms) + "example-01,other,,,\n", ".csv");
        var (code, _, errors) = Run("industries", "--industries", Industries, "--enterprises", firms.Path, "--as-of", "2021-06-30");
        code.ShouldBe(2);
        errors.ShouldContain("--keep-good");
        Run("industries", "--industries", Industries, "--enterprises", firms.Path, "--as-of", "2021-06-30", "--keep-good").Code.ShouldBe(0);
    }

    [Fact]
    public void Industries_WithCatalogues_KnowTheirPolicies()
    {
        var catalog = Seed("policies/qingdao-2021-key-industries.policies.json");
        using var strategies = new TemporaryFile(
            File.ReadAllText(Industries).Replace("\"when\"", "\"policies\": [\"service-provider\"], \"when\"", StringComparison.Ordinal), ".industries.json");
        string[] Asking(string path, string with) => ["industries", "--industries", path, "--enterprises", Firms, "--as-of", "2021-06-30", "--catalog", with];
        Run(Asking(strategies.Path, catalog)).Code.ShouldBe(0);

        using var misspelt = new TemporaryFile(File.ReadAllText(strategies.Path).Replace("service-provider", "service-provder", StringComparison.Ordinal), ".industries.json");
        var (code, _, errors) = Run(Asking(misspelt.Path, catalog));
        code.ShouldBe(2);
        errors.ShouldContain("DNC1604");
        errors.ShouldContain("Did you mean 'service-provider'?");
        Run(Asking(strategies.Path, "none.json")).Code.ShouldBe(2);
        Run(Asking(strategies.Path, Industries)).Code.ShouldBe(2);
    }

    [Fact]
    public void Validate_OfStrategies_TellsTheirSize()
    {
        var (code, text, errors) = Run("validate", Industries);
        errors.ShouldBeEmpty();
        code.ShouldBe(0);
        text.ShouldContain("valid (9 industries, 4 facts)");
        using var faulty = new TemporaryFile(File.ReadAllText(Industries).Replace("\"link\": \"control\"", "\"link\": \"contrl\"", StringComparison.Ordinal), ".industries.json");
        var (bad, _, found) = Run("validate", faulty.Path);
        bad.ShouldBe(2);
        found.ShouldContain("Did you mean 'control'?");
    }

    [Fact]
    public void Schema_OfStrategies_IsPrinted() => Run("schema", "industries").Text.ShouldContain("\"firmTargets\"");
}
