using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Cases;

/// <summary>A worked example of rules (测算案例): facts and what they must give.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Start">The facts of the case and what is expected of them.</param>
/// <param name="Why">Why that is expected, with the clause; null when it is not told.</param>
/// <param name="Steps">What happens later, in order; empty for a case of one moment. Each step adds to those before it.</param>
public sealed record RuleCase(string Name, CaseStep Start, string? Why = null, ValueList<CaseStep>? Steps = null)
{
    /// <summary>What it shows.</summary>
    public string Name { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Name);

    /// <summary>The facts of the case and what is expected of them.</summary>
    public CaseStep Start { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Start);

    /// <summary>What happens later, in order; empty for a case of one moment. Each step adds to those before it.</summary>
    public ValueList<CaseStep> Steps { get; init => field = value ?? []; } = Steps ?? [];
}
