using Dnc.Model.Primitives;
using Dnc.Model.Rules.Cases;

namespace Dnc.Model.Support.Cases;

/// <summary>What came of a case (案例结果).</summary>
/// <param name="Name">The case.</param>
/// <param name="Expectations">How many expectations it has.</param>
/// <param name="Failures">Those that were not met; empty when it passed.</param>
public sealed record SupportCaseResult(string Name, int Expectations, ValueList<RuleCaseFailure> Failures)
{
    /// <summary>The case.</summary>
    public string Name { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Name);

    /// <summary>Those that were not met; empty when it passed.</summary>
    public ValueList<RuleCaseFailure> Failures { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Failures);

    /// <summary>Whether it expects something, and all of it was met.</summary>
    public bool IsPassed => Failures.Count == 0;
}
