using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Cases;

/// <summary>What a case came to.</summary>
/// <param name="Case">The case.</param>
/// <param name="Expectations">How many expectations it has, those of its steps included.</param>
/// <param name="Failures">Those that were not met.</param>
public sealed record RuleCaseResult(RuleCase Case, int Expectations, ValueList<RuleCaseFailure> Failures)
{
    /// <summary>The case.</summary>
    public RuleCase Case { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Case);

    /// <summary>Those that were not met.</summary>
    public ValueList<RuleCaseFailure> Failures { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Failures);

    /// <summary>Whether every expectation was met.</summary>
    public bool IsPassed => Failures.Count == 0;
}
