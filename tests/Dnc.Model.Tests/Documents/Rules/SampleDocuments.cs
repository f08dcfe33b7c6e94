using Dnc.Model.Documents;
using Dnc.Model.Rules;
using Dnc.Model.Tests.Conventions;

namespace Dnc.Model.Tests.Documents.Rules;

/// <summary>Documents that have every kind of node, fact and expectation once.</summary>
internal static class SampleDocuments
{
    public static string RulesText { get; } = Text("sample.rules.json");

    public static string FactsText { get; } = Text("sample.facts.json");

    public static string CasesText { get; } = Text("sample.cases.json");

    public static RuleSet Rules { get; } = RulesJson.Read(RulesText).OrThrow();

    public static FactCatalog Catalog { get; } = new(Rules.Facts);

    public static string PathOf(string name) => Path.Combine(Library.Root.FullName, "tests", "Dnc.Model.Tests", "Documents", "Rules", name);

    private static string Text(string name) => File.ReadAllText(PathOf(name));
}
