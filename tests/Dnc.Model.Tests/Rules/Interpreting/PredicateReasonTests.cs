using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Tests.Rules.Analysis;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>Why a predicate of the host leaves a verdict open: the facts that it reads and nobody gave, or its own silence.</summary>
public sealed class PredicateReasonTests
{
    private static readonly Opaque Visit = new("visit", ["f", "g"]);

    [Fact]
    public void Reasons_WhereFactsAreMissing_AreThese()
    {
        var evaluation = Evaluate(Verdict.Unknown, FactSet.Empty.With("g", FactTime.None, new FactFlag(true)));
        evaluation.MissingFacts.ShouldBe([new FactNeed("f", FactTime.None)]);
        evaluation.Reasons.ShouldHaveSingleItem().ShouldBeOfType<MissingFact>();
    }

    [Fact]
    public void Reasons_WhereAllIsKnown_AreItsSilence()
    {
        var evaluation = Evaluate(Verdict.Unknown, FactSet.Empty.With("g", FactTime.None, new FactFlag(true)).With("f", FactTime.None, new FactFlag(true)));
        evaluation.MissingFacts.ShouldBeEmpty();
        evaluation.Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>();
    }

    [Theory]
    [InlineData(Verdict.True)]
    [InlineData(Verdict.False)]
    public void Reasons_OfAnAnswer_AreNone(Verdict answer)
    {
        var evaluation = Evaluate(answer, FactSet.Empty);
        evaluation.Verdict.ShouldBe(answer);
        evaluation.Reasons.ShouldBeEmpty();
    }

    [Fact]
    public void Verdict_OfAnAnswerThatIsNone_IsUnknown() => Evaluate((Verdict)77, FactSet.Empty).Verdict.ShouldBe(Verdict.Unknown);

    private static RuleEvaluation Evaluate(Verdict answer, FactSet facts) =>
        Small.Compile(Visit, predicates: new Dictionary<string, OpaquePredicate> { ["visit"] = _ => answer }).Evaluate("it", facts, Small.Day);
}
