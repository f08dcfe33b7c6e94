using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Cases;

/// <summary>What a case expects of one rule or definition (预期结果). What is null is not looked at.</summary>
public sealed record Expectation
{
    /// <summary>The rule or definition.</summary>
    public required string Target { get; init => field = Guard.NotBlank(value); }

    /// <summary>The verdict; for a formula, unknown means that it has no exact value.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The value, exactly.</summary>
    public ExpectedValue? Value { get; init; }

    /// <summary>The lower end of a value that is a range.</summary>
    public ExpectedValue? From { get; init; }

    /// <summary>The upper end of a value that is a range.</summary>
    public ExpectedValue? To { get; init; }

    /// <summary>The keys of the missing facts that decide, in any order; empty for none.</summary>
    public ValueList<string>? Missing { get; init; }

    /// <summary>The clauses of the criteria that fail, as the rules spell them, such as <c>§2(1)</c>; in any order, empty for none.</summary>
    public ValueList<string>? Failing { get; init; }

    /// <summary>Why the result is unknown, in any order; empty for no reason.</summary>
    public ValueList<ExpectedReason>? Reasons { get; init; }

    /// <summary>Whether the evaluation must fail with an error.</summary>
    public bool IsError { get; init; }

    /// <summary>Whether nothing is expected, so that nothing could fail.</summary>
    public bool IsEmpty => this is { Verdict: null, Value: null, From: null, To: null, Missing: null, Failing: null, Reasons: null, IsError: false };
}
