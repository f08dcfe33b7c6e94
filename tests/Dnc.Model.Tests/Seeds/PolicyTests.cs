using Dnc.Model.Documents;
using Dnc.Model.Support.Cases;
using Dnc.Model.Tests.Conventions;

namespace Dnc.Model.Tests.Seeds;

/// <summary>The catalogues of support policies and their worked cases.</summary>
public sealed class PolicyTests
{
    private static readonly DirectoryInfo Folder = new(Path.Combine(Library.Root.FullName, "seeds", "policies"));

    public static TheoryData<string> Names => [.. Folder.EnumerateFiles("*.policies.json").Select(f => f.Name[..^".policies.json".Length]).Order(StringComparer.Ordinal)];

    [Fact]
    public void Names_EachHaveCases()
    {
        Names.Count.ShouldBeGreaterThanOrEqualTo(5);
        Folder.EnumerateFiles("*.cases.json").Select(f => f.Name[..^".cases.json".Length]).Order(StringComparer.Ordinal).ShouldBe(Names.Select(n => (string)n.Data));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Policies_HaveNoIssue_AndAreWrittenAsTheyAreRead(string name)
    {
        var text = Text($"{name}.policies.json");
        var compiled = PoliciesJson.Compile(text, name);
        compiled.Issues.ShouldBeEmpty();
        var catalog = compiled.OrThrow().Catalog;
        PoliciesJson.Read(PoliciesJson.Write(catalog)).OrThrow().ShouldBe(catalog);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Policies_AnswerTheirCases_WhichAreWrittenAsTheyAreRead(string name)
    {
        var catalog = PoliciesJson.Compile(Text($"{name}.policies.json"), name).OrThrow();
        var cases = PolicyCasesJson.Read(Text($"{name}.cases.json"), catalog, name).OrThrow();
        SupportCaseRunner.Run(cases, catalog).SelectMany(r => r.Failures.Select(f => $"{r.Name}: {f}")).ShouldBeEmpty();
        PolicyCasesJson.Read(PolicyCasesJson.Write(cases), catalog).OrThrow().ShouldBe(cases);
    }

    [Fact]
    public void Examples_AreRead()
    {
        var catalog = PoliciesJson.Compile(Text("qingdao-2021-key-industries.policies.json")).OrThrow();
        var ledger = LedgerJson.Read(Text("example.ledger.json")).OrThrow();
        LedgerJson.Read(LedgerJson.Write(ledger)).OrThrow().ShouldBe(ledger);
        FactsJson.Read(Text("example.facts.json"), catalog.Rules.Facts).OrThrow().Facts.Subject.ShouldBe(ledger.Subject);
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Folder.FullName, file));
}
