using System.Globalization;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Tests.Conventions;

namespace Dnc.Model.Tests.Seeds;

/// <summary>The official standards and their worked cases.</summary>
public sealed class StandardTests
{
    private static readonly DirectoryInfo Folder = new(Path.Combine(Library.Root.FullName, "seeds", "standards"));

    public static TheoryData<string> Names => [.. Folder.EnumerateFiles("*.rules.json").Select(f => f.Name[..^".rules.json".Length]).Order(StringComparer.Ordinal)];

    [Fact]
    public void Names_AreNine() => Names.Count.ShouldBe(9);

    [Theory]
    [MemberData(nameof(Names))]
    public void Standard_HasNoIssue_AndIsWrittenAsItIsRead(string name)
    {
        var text = Text(name, "rules");
        var compiled = RulesJson.Compile(text, name, Used(name));
        compiled.Issues.ShouldBeEmpty();
        RulesJson.Read(RulesJson.Write(compiled.OrThrow().Rules)).OrThrow().ShouldBe(compiled.OrThrow().Rules);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Standard_AnswersItsCases(string name) => Failures(RulesJson.Compile(Text(name, "rules"), name, Used(name)).OrThrow(), name).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Standard_WithAFault_FailsACase(string name)
    {
        var mutants = StandardMutants.Of(Text(name, "rules")).ToList();
        mutants.ShouldNotBeEmpty();
        var compiled = mutants.Select(m => (m.Where, Rules: RulesJson.Compile(m.Json, name, Used(name)).TryGetValue(out var rules) ? rules : null)).ToList();
        var refused = compiled.Count(m => m.Rules is null);
        var alive = compiled.Where(m => m.Rules is not null && Failures(m.Rules, name).Count == 0).Select(m => m.Where).ToList();
        var caught = mutants.Count - refused - alive.Count;
        TestContext.Current.SendDiagnosticMessage(
            string.Create(CultureInfo.InvariantCulture, $"{name}: {mutants.Count} faults, {refused} refused when compiled, {caught} caught by a case, {alive.Count} not caught"));
        alive.ShouldBeEmpty();
    }

    private static ValueList<RuleSet> Used(string name) => RulesJson.Read(Text(name, "rules")).OrThrow().Uses.Select(u => RulesJson.Read(Text(u, "rules")).OrThrow()).ToValueList();

    private static string Text(string name, string kind) => File.ReadAllText(Path.Combine(Folder.FullName, $"{name}.{kind}.json"));

    private static List<string> Failures(CompiledRules rules, string name) =>
        [.. RuleCaseRunner.Run(RuleCasesJson.Read(Text(name, "cases"), rules.Facts, name).OrThrow(), rules).SelectMany(r => r.Failures.Select(f => $"{r.Case.Name}: {f}"))];
}
