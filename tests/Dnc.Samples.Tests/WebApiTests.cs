using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Dnc.Samples.Tests;

public sealed class WebApiTests(WebApplicationFactory<Program> host) : IClassFixture<WebApplicationFactory<Program>>
{
    private const string Facts = """
        { "schemaVersion": "1.0", "subject": "91370281MA0000015W", "facts": {
          "ten-best-scenario": false, "new-recognition": "none", "listed-provider": true, "local-firms": { "2021": "60家" }, "local-income": { "2021": "2000万元" },
          "safety-platform": false, "national-top-100": false } }
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Support_OfAFirm_IsTheWholePlan()
    {
        var (status, json) = await PostAsync("/support?asOf=2022-06-30", $$"""{ "facts": {{Facts}}, "ledger": { "schemaVersion": "1.0", "complete": true } }""");
        status.ShouldBe(HttpStatusCode.OK);
        json["total"]!["low"]!.GetValue<decimal>().ShouldBe(4_000_000m);
        json["policies"]!.AsArray().Single(p => p!["id"]!.GetValue<string>() == "service-provider")!["status"]!.GetValue<string>().ShouldBe("entitled");
    }

    [Fact]
    public async Task Support_WithoutALedger_IsARange()
    {
        var (_, json) = await PostAsync("/support?asOf=2022-06-30", $$"""{ "facts": {{Facts}} }""");
        json["total"]!["low"]!.GetValue<decimal>().ShouldBe(0m);
        json["total"]!["high"]!.GetValue<decimal>().ShouldBe(4_000_000m);
    }

    [Fact]
    public async Task Support_OfBadFacts_IsAProblemWithEveryIssue()
    {
        var (status, json) = await PostAsync("/support?asOf=2022-06-30", """{ "facts": { "schemaVersion": "1.0", "facts": { "local-firm": { "2021": "60家" }, "local-income": { "2021": "2000家" } } } }""");
        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        json["issues"]!.AsArray().Select(i => i!["path"]!.GetValue<string>()).ShouldBe(["$.facts.local-firm", "$.facts.local-income.2021"]);
        json["issues"]![0]!["advice"]!["en"]!.GetValue<string>().ShouldContain("local-firms");
    }

    [Theory]
    [InlineData("/support?asOf=2022-06-31", "{ \"facts\": {} }", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/support?asOf=2022-06-30", "no JSON", HttpStatusCode.BadRequest)]
    [InlineData("/support?asOf=2022-06-30", "{}", HttpStatusCode.BadRequest)]
    [InlineData("/rules/nothing?asOf=2022-06-30", "{}", HttpStatusCode.NotFound)]
    public async Task BadRequests_AreProblems(string address, string body, HttpStatusCode expected)
    {
        var (status, json) = await PostAsync(address, body);
        status.ShouldBe(expected);
        json["status"]!.GetValue<int>().ShouldBe((int)expected);
    }

    [Fact]
    public async Task Rules_OfAPolicy_TellTheVerdict()
    {
        var (status, json) = await PostAsync("/rules/policy.service-provider.when?asOf=2022-06-30", Facts);
        status.ShouldBe(HttpStatusCode.OK);
        json["results"]![0]!["verdict"]!.GetValue<string>().ShouldBe("true");
    }

    [Fact]
    public async Task Policies_AreListed()
    {
        using var client = host.CreateClient();
        var json = JsonNode.Parse(await client.GetStringAsync(new Uri("/policies", UriKind.Relative), Token))!.AsArray();
        json.Select(p => p!["id"]!.GetValue<string>()).ShouldBe(["scenario", "recognition", "service-provider", "safety", "top-100"]);
    }

    private async Task<(HttpStatusCode Status, JsonNode Json)> PostAsync(string address, string body)
    {
        using var client = host.CreateClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(address, UriKind.Relative), content, Token);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(Token))!);
    }
}
