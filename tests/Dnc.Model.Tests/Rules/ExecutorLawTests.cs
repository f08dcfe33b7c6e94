using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Rules;

public sealed class ExecutorLawTests
{
    private const int Samples = 300;

    // The executor judges alone where it can, and leaves the rest to the interpreter; nobody can tell which.
    [Property(Arbitrary = [typeof(RuleWorld)], MaxTest = 2000)]
    public void Evaluate_Always_AnswersWhatTheInterpreterAnswers(RuleCase sample)
    {
        foreach (var name in (string[])[RuleWorld.Rule, "eligible", RuleWorld.Amount])
        {
            var evaluation = sample.Rules.Evaluate(name, sample.Facts, sample.Context);
            var judgement = sample.Judge(name);
            evaluation.Verdict.ShouldBe(judgement.Verdict);
            evaluation.Error.ShouldBe(judgement.Error);
        }
    }

    [Fact]
    public void Evaluate_MostRules_NeedNoInterpreter()
    {
        var samples = RuleWorld.Cases().Generator.Sample(Samples);
        var alone = samples.Count(s => s.Rules.Evaluate("eligible", s.Facts, s.Context).Traced().Verdict is not null);
        alone.ShouldBeGreaterThan(Samples * 3 / 4);
    }

    [Property(Arbitrary = [typeof(RuleWorld)], MaxTest = 300)]
    public void Traced_TheLastNode_IsTheVerdict(RuleCase sample)
    {
        var (verdict, trace) = sample.Rules.Evaluate(RuleWorld.Rule, sample.Facts, sample.Context).Traced();
        if (verdict is { } known)
        {
            ((int)known).ShouldBe(trace[^1]);
        }
    }
}
