using System.Text.RegularExpressions;
using Dnc.Model.Documents;
using Dnc.Model.Tests.Conventions;
using NJsonSchema;

namespace Dnc.Model.Tests.Documents.Rules;

/// <summary>The schemas of rules, facts and cases.</summary>
public sealed partial class SchemaTests
{
    public static TheoryData<string> Names => ["rules", "facts", "cases", "policies", "ledger", "policy-cases", "industries", "governance"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema_IsTheOnePublished(string name) =>
        Schema(name).ShouldBe(File.ReadAllText(Path.Combine(Library.Root.FullName, "docs", "schemas", $"{name}.schema.json")), "publish the schema anew, and say why");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Schema_ValidatesTheSample(string name) => (await Load(name)).Validate(Text(name)).ShouldBeEmpty();

    [Fact]
    public async Task Schema_ValidatesTheSeeds()
    {
        foreach (var name in (string[])["rules", "cases", "policies", "ledger", "policy-cases", "industries"])
        {
            // Cases of policies stand beside the policies.
            var ending = name == "policy-cases" ? "cases" : name;
            var files = Directory.GetFiles(Path.Combine(Library.Root.FullName, "seeds"), $"*.{ending}.json", SearchOption.AllDirectories)
                .Where(f => ending != "cases" || Path.GetFileName(Path.GetDirectoryName(f)) == "policies" == (name == "policy-cases")).ToList();
            files.ShouldNotBeEmpty();
            var schema = await Load(name);
            files.Where(f => schema.Validate(File.ReadAllText(f)).Count > 0).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("rules", "\"atMost\": [\"staff\", \"500人\"]", "\"atMost\": [\"staff\"]")]
    [InlineData("rules", "\"moreThan\": [\"revenue\"", "\"moreThn\": [\"revenue\"")]
    [InlineData("rules", "\"kind\": \"flag\"", "\"kind\": \"flags\"")]
    [InlineData("rules", "\"atLeast\": 60", "\"score2\": 60")]
    [InlineData("facts", "\"held\": [\"2019-12-01..2022-11-30\"]", "\"hold\": []")]
    [InlineData("facts", "\"2024-Q3\"", "\"2024-Q5\"")]
    [InlineData("facts", "\"completeSince\": \"2012\"", "\"completeSince\": \"2012-01-01\"")]
    [InlineData("rules", "\"later\": \"difference\"", "\"later\": \"rest\"")]
    [InlineData("cases", "\"verdict\": \"unknown\"", "\"verdict\": \"perhaps\"")]
    [InlineData("policies", "\"over\":\"year\"", "\"over\":\"years\"")]
    [InlineData("policies", "{\"highest\":2}", "{\"highest\":0}")]
    [InlineData("policies", "\"window\":\"automatic\"", "\"window\":5")]
    [InlineData("policies", "\"mode\":\"down\"", "\"mode\":\"downwards\"")]
    [InlineData("ledger", "\"grantedOn\": \"2023-03-02\"", "\"granted\": \"2023-03-02\"")]
    [InlineData("governance", "\"onDayOff\": \"next\"", "\"onDayOff\": \"later\"")]
    [InlineData("governance", "\"leadUnit\": \"transport-bureau\"", "\"lead\": \"transport-bureau\"")]
    [InlineData("policy-cases", "\"status\": \"entitled\"", "\"status\": \"granted\"")]
    [InlineData("industries", "\"stage\":\"upstream\"", "\"stage\":\"above\"")]
    [InlineData("industries", "\"count\":3", "\"count\":0")]
    [InlineData("cases", "\"rules\": [\"sample.rules.json\", \"other.rules.json\"]", "\"rules\": []")]
    public async Task Schema_RefusesFaultsOfForm(string name, string old, string edited)
    {
        Text(name).ShouldContain(old, Case.Sensitive);
        (await Load(name)).Validate(Text(name).Replace(old, edited, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    // The validator at hand speaks an older draft, in which definitions and constants are spelled otherwise.
    private static Task<JsonSchema> Load(string name) =>
        JsonSchema.FromJsonAsync(Constant().Replace(Schema(name).Replace("$defs", "definitions", StringComparison.Ordinal), "\"enum\": [$1]"), TestContext.Current.CancellationToken);

    private static string Schema(string name) => name switch
    {
        "rules" => RulesJson.Schema(),
        "facts" => FactsJson.Schema(),
        "policies" => PoliciesJson.Schema(),
        "ledger" => LedgerJson.Schema(),
        "policy-cases" => PolicyCasesJson.Schema(),
        "governance" => GovernanceJson.Schema(),
        "industries" => IndustriesJson.Schema(),
        _ => RuleCasesJson.Schema(),
    };

    private static string Text(string name) => name switch
    {
        "rules" => SampleDocuments.RulesText,
        "facts" => SampleDocuments.FactsText,
        "policies" => PoliciesJsonTests.Everything,
        "ledger" => LedgerJsonTests.Sample,
        "policy-cases" => PolicyCasesJsonTests.Sample,
        "governance" => GovernanceJsonTests.Sample,
        "industries" => IndustriesJsonTests.Everything,
        _ => SampleDocuments.CasesText,
    };

    [GeneratedRegex("\"const\": (\"[^\"]*\")")]
    private static partial Regex Constant();
}
