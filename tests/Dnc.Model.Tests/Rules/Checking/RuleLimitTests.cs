using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using static Dnc.Model.Tests.Rules.Checking.CheckedRules;

namespace Dnc.Model.Tests.Rules.Checking;

public sealed class RuleLimitTests
{
    [Fact]
    public void Compile_DeepNegation_IsAnIssue()
    {
        Criterion node = new Holds("listed");
        for (var i = 0; i < 90_000; i++)
        {
            node = new Negation(node);
        }

        var issue = IssuesOf(With(node)).ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.RuleTooDeep);
        issue.Location.Path.ShouldBe("$.rules[0].when");
    }

    [Fact]
    public void Compile_DeepNotes_IsAnIssue()
    {
        Formula node = R("revenue");
        for (var i = 0; i < 90_000; i++)
        {
            node = new NotedFormula(node);
        }

        IssuesOf(With(node)).ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.RuleTooDeep);
    }

    [Fact]
    public void Compile_LongChainOfDefinitions_TellsTheFirstThatIsTooDeep()
    {
        var issue = IssuesOf(Empty("rules", Chain(10_000))).ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.RuleTooDeep);
        issue.Location.Path.ShouldBe("$.definitions[64].when");
    }

    [Fact]
    public void Compile_ChainOfTheGreatestDepth_FindsNothing() => IssuesOf(Empty("rules", Chain(64))).ShouldBeEmpty();

    [Fact]
    public void Compile_LongCircleOfDefinitions_TellsItOnceAndShortened()
    {
        var issue = IssuesOf(Empty("rules", [Definition("d0", new Holds("d4999")), .. Chain(5_000).Skip(1)])).First(i => i.Code == IssueCodes.CyclicDefinition);
        issue.Message.En.Length.ShouldBeLessThan(300);
    }

    [Fact]
    public void Compile_CircleOfDefinitions_NamesIt()
    {
        var issue = IssuesOf(Empty("rules", Definition("a", R("b")), Definition("b", new Sum([Num(1), R("a")])))).ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.CyclicDefinition);
        issue.Location.Path.ShouldBe("$.definitions[1].value");
        issue.Message.En.ShouldBe("Definitions go round in a circle: a → b → a.");
    }

    [Fact]
    public void Compile_DefinitionNamedLikeAFactOfItems_IsNoCircle()
    {
        var rules = With(new Always(true)) with { Definitions = [Definition("principal", new ItemTotal(ItemAggregate.ItemSum, "loans", R("principal")))] };
        IssuesOf(rules).ShouldBeEmpty();
    }

    [Fact]
    public void Compile_TooManyNodes_IsAnIssue()
    {
        IssuesOf(With(new AllOf([.. Enumerable.Repeat<Criterion>(new Holds("listed"), 100_000)]))).ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.TooManyRuleNodes);
        IssuesOf(With(new AllOf([.. Enumerable.Repeat<Criterion>(new Holds("listed"), 7)])), limits: new RuleLimits { MaxNodes = 9 }).ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.TooManyRuleNodes);
        IssuesOf(With(new AllOf([.. Enumerable.Repeat<Criterion>(new Holds("listed"), 7)])), limits: new RuleLimits { MaxNodes = 10 }).ShouldBeEmpty();
    }

    [Fact]
    public void Compile_NodesSharedOverAndOver_IsAnIssue()
    {
        Criterion node = new Holds("listed");
        for (var i = 0; i < 60; i++)
        {
            node = new AnyOf([node, node]);
        }

        IssuesOf(With(node)).ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.TooManyRuleNodes);
    }

    [Fact]
    public void Compile_DefinitionsNamedOverAndOver_IsQuick()
    {
        // Following every name would take 2^60 steps.
        ValueList<RuleDefinition> definitions = [Definition("d0", F("1元")), .. Enumerable.Range(1, 31).Select(i => Definition($"d{i}", new Sum([R($"d{i - 1}"), R($"d{i - 1}")])))];
        IssuesOf(Empty("rules", definitions)).ShouldBeEmpty();
    }

    private static ValueList<RuleDefinition> Chain(int length) =>
        [Definition("d0", new Always(true)), .. Enumerable.Range(1, length - 1).Select(i => Definition($"d{i}", new Holds($"d{i - 1}")))];
}
