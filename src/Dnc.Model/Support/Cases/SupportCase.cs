using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Cases;

/// <summary>A worked example of a catalogue (政策测算案例): a firm, and what it must get.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Start">The facts of the case and what is expected of them.</param>
/// <param name="Why">Why that is expected, with the clause; null when it is not told.</param>
/// <param name="Steps">What happens later, in order. What was due at one moment is booked in the ledger before the next.</param>
public sealed record SupportCase(string Name, SupportCaseStep Start, string? Why = null, ValueList<SupportCaseStep>? Steps = null)
{
    /// <summary>What it shows.</summary>
    public string Name { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Name);

    /// <summary>The facts of the case and what is expected of them.</summary>
    public SupportCaseStep Start { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Start);

    /// <summary>What happens later, in order.</summary>
    public ValueList<SupportCaseStep> Steps { get; init => field = value ?? []; } = Steps ?? [];
}
