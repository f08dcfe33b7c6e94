using System.Text;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Support;
using Dnc.Model.Support.Cases;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Documents;

public sealed class PolicyCasesJsonTests
{
    internal const string Sample = """
        {
          "schemaVersion": "1.0",
          "catalog": "world.policies.json",
          "uses": ["other.rules.json"],
          "source": "made up",
          "asOf": "2024-06-30",
          "ledger": { "complete": true },
          "facts": { "x": false },
          "cases": [
            { "name": "everything", "why": "§1", "facts": { "x": true, "y": false }, "appliedOn": "2024-06-01", "paidOn": "2024-07-01",
              "expect": {
                "p": { "amount": "100元", "status": "entitled", "gross": "150元", "payable": "60元", "funding": { "city": "100元" }, "instalments": { "first": "60元", "rest": 40 }, "clawback": 0, "cutBy": [], "missing": [], "failing": [], "reasons": [] },
                "g": "100元", "total": { "from": "100元", "to": "100元" }, "payable": 60, "ceilings": 0, "twice": "300元" },
              "steps": [ { "asOf": "2025-06-30", "facts": { "y": true }, "expect": { "p": { "payable": "40元" } } } ] },
            { "name": "not eligible", "expect": { "p": "notEligible", "total": 0 } },
            { "name": "not known", "without": ["x"], "expect": { "p": { "unknown": true, "missing": ["x"] }, "total": "unknown" } },
            { "name": "no ledger", "ledger": { "awards": [ { "policy": "p", "grantedOn": "2023-01-01", "amount": "30元" } ] }, "facts": { "x": true, "y": true }, "expect": { "p": "100元", "total": "100元" } }
          ]
        }
        """;

    private static readonly CompiledCatalog World = Compile(
        Catalog(
            [
                Policy("p", "'150元'", """
                    'cap':'100元','when':'x','funding':[{'payer':'city','name':{'zh':'市','en':'city'},'share':'100%'}],
                    'instalments':[{'id':'first','name':{'zh':'首期','en':'first'},'share':'60%'},{'id':'rest','name':{'zh':'余款','en':'rest'},'share':'40%','when':'y'}]
                    """),
            ],
            [Group("g", "p", "'sum'")]) + ",'definitions':[{'id':'twice','name':{'zh':'两倍','en':'twice'},'value':{'product':[2,'150元']}}]").OrThrow();

    [Fact]
    public void Run_Cases_ThatHold_Pass()
    {
        var results = SupportCaseRunner.Run(PolicyCasesJson.Read(Sample, World).OrThrow(), World);
        results.SelectMany(r => r.Failures.Select(f => $"{r.Name}: {f}")).ShouldBeEmpty();
        results.ShouldAllBe(r => r.IsPassed && r.Expectations > 0);
        results[0].Expectations.ShouldBe(7);
    }

    [Theory]
    [InlineData("\"amount\": \"100元\"", "\"amount\": \"99元\"", "$.cases[0].expect.p")]
    [InlineData("\"status\": \"entitled\"", "\"status\": \"excluded\"", "$.cases[0].expect.p")]
    [InlineData("\"gross\": \"150元\"", "\"gross\": \"100元\"", "$.cases[0].expect.p")]
    [InlineData("\"payable\": \"60元\"", "\"payable\": \"61元\"", "$.cases[0].expect.p")]
    [InlineData("\"city\": \"100元\"", "\"city\": \"10元\"", "$.cases[0].expect.p")]
    [InlineData("\"city\": \"100元\"", "\"county\": \"100元\"", "$.cases[0].expect.p")]
    [InlineData("\"rest\": 40", "\"rest\": 41", "$.cases[0].expect.p")]
    [InlineData("\"clawback\": 0", "\"clawback\": 1", "$.cases[0].expect.p")]
    [InlineData("\"cutBy\": []", "\"cutBy\": [\"q\"]", "$.cases[0].expect.p")]
    [InlineData("\"missing\": []", "\"missing\": [\"x\"]", "$.cases[0].expect.p")]
    [InlineData("\"failing\": []", "\"failing\": [\"§1\"]", "$.cases[0].expect.p")]
    [InlineData("\"reasons\": []", "\"reasons\": [\"silent\"]", "$.cases[0].expect.p")]
    [InlineData("\"g\": \"100元\"", "\"g\": \"101元\"", "$.cases[0].expect.g")]
    [InlineData("\"from\": \"100元\"", "\"from\": \"1元\"", "$.cases[0].expect.total")]
    [InlineData("\"to\": \"100元\"", "\"to\": \"101元\"", "$.cases[0].expect.total")]
    [InlineData("\"payable\": 60,", "\"payable\": 61,", "$.cases[0].expect.payable")]
    [InlineData("\"ceilings\": 0", "\"ceilings\": 1", "$.cases[0].expect.ceilings")]
    [InlineData("\"twice\": \"300元\"", "\"twice\": \"301元\"", "$.cases[0].expect.twice")]
    [InlineData("\"payable\": \"40元\"", "\"payable\": \"100元\"", "$.cases[0].steps[0].expect.p")]
    [InlineData("\"total\": 0", "\"total\": \"unknown\"", "$.cases[1].expect.total")]
    [InlineData("\"total\": \"unknown\"", "\"total\": 100", "$.cases[2].expect.total")]
    [InlineData("\"ceilings\": 0", "\"ceilings\": 0, \"nothing-of-it\": 5", "$.cases[0].expect.nothing-of-it")]
    public void Run_ACaseThatDiffers_FailsThere(string old, string edited, string path)
    {
        Sample.ShouldContain(old);
        var at = Sample.IndexOf(old, StringComparison.Ordinal);
        var text = Sample[..at] + edited + Sample[(at + old.Length)..];
        var failure = SupportCaseRunner.Run(PolicyCasesJson.Read(text, World).OrThrow(), World).SelectMany(r => r.Failures).ShouldHaveSingleItem();
        failure.Path.ShouldBe(path);
        failure.Expected.Zh.ShouldNotBeNullOrWhiteSpace();
        failure.Found.En.ShouldNotBe(failure.Expected.En);
    }

    [Theory]
    [InlineData("\"asOf\": \"2024-06-30\",", "", "an as-of date")]
    [InlineData(", \"expect\": { \"p\": \"notEligible\", \"total\": 0 }", "", "at least one expectation")]
    public void Run_ACaseThatLacksSomething_Fails(string old, string edited, string expected)
    {
        Sample.ShouldContain(old);
        SupportCaseRunner.Run(PolicyCasesJson.Read(Sample.Replace(old, edited, StringComparison.Ordinal), World).OrThrow(), World)
            .SelectMany(r => r.Failures).Select(f => f.Expected.En).ShouldContain(expected);
    }

    [Fact]
    public void Read_OfWrite_GivesEqualCases()
    {
        var cases = PolicyCasesJson.Read(Sample, World).OrThrow();
        var written = PolicyCasesJson.Write(cases);
        PolicyCasesJson.Read(written, World).OrThrow().ShouldBe(cases);
        using var stream = new MemoryStream();
        PolicyCasesJson.Write(cases, stream);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(written);
    }

    [Fact]
    public void ReadPaths_OfCases_NamesTheCatalogueFirst()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample);
        PolicyCasesJson.IsAbout(bytes).ShouldBeTrue();
        PolicyCasesJson.IsAbout("{\"rules\":[]}"u8).ShouldBeFalse();
        PolicyCasesJson.IsAbout("["u8).ShouldBeFalse();
        PolicyCasesJson.ReadPaths(bytes).OrThrow().ShouldBe(["world.policies.json", "other.rules.json"]);
        PolicyCasesJson.ReadPaths("{}"u8).Issues[0].Code.ShouldBe(IssueCodes.MissingMember);
    }

    [Theory]
    [InlineData("\"p\": \"notEligible\"", "\"p\": \"not-eligible\"", IssueCodes.InvalidText, "$.cases[1].expect.p")]
    [InlineData("\"p\": \"notEligible\"", "\"p\": {}", IssueCodes.EmptyExpectation, "$.cases[1].expect.p")]
    [InlineData("\"p\": \"notEligible\"", "\"p\": { \"sum\": 1 }", IssueCodes.UnknownMember, "$.cases[1].expect.p.sum")]
    [InlineData("\"facts\": { \"x\": false }", "\"facts\": { \"xx\": false }", IssueCodes.FactNotAsked, "$.facts.xx")]
    [InlineData("\"name\": \"not eligible\",", "\"name\": \"-\", \"population\": [{ \"id\": \"a\" }, { \"id\": \"b\" }, { \"id\": \"a\" }],", IssueCodes.DuplicateFirm, "$.cases[1].population[2].id")]
    [InlineData("\"name\": \"not eligible\",", "\"name\": \"-\", \"population\": [],", IssueCodes.TooFewItems, "$.cases[1].population")]
    public void Read_AFault_NamesCodeAndPlace(string old, string edited, string code, string path)
    {
        Sample.ShouldContain(old);
        var issue = PolicyCasesJson.Read(Sample.Replace(old, edited, StringComparison.Ordinal), World).Issues[0];
        (issue.Code, issue.Location.Path).ShouldBe((code, path));
    }
}
