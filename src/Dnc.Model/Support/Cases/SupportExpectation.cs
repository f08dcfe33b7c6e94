using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Cases;

namespace Dnc.Model.Support.Cases;

/// <summary>What a case expects of a policy, a group, a total, or of anything about a firm of a population (预期结果). What is null is not looked at.</summary>
public sealed record SupportExpectation
{
    /// <summary>
    /// A policy, a group, <c>total</c>, <c>payable</c> or <c>ceilings</c>; of a population, a budget; of a firm of a population, also a classification, a score,
    /// a rule or a definition.
    /// </summary>
    public required string Target { get; init => field = Guard.NotBlank(value); }

    /// <summary>The verdict of a rule; for firms of a population only.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The amount, exactly; of a score, a rule or a definition of a firm of a population, the value.</summary>
    public ExpectedValue? Amount { get; init; }

    /// <summary>The least of an amount that is a range.</summary>
    public ExpectedValue? From { get; init; }

    /// <summary>The most of an amount that is a range.</summary>
    public ExpectedValue? To { get; init; }

    /// <summary>Whether the amount must not be settled.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>How the firm stands; for policies only.</summary>
    public PolicyStatus? Status { get; init; }

    /// <summary>The class, or the code that a definition gives; for firms of a population only. Undetermined classes are separated by slashes, in the order of the scheme.</summary>
    public string? Class { get; init; }

    /// <summary>The amount before caps; for policies only.</summary>
    public ExpectedValue? Gross { get; init; }

    /// <summary>What is due now; for policies only.</summary>
    public ExpectedValue? Payable { get; init; }

    /// <summary>What payers pay, exactly; for policies, and for the total.</summary>
    public ValueList<KeyValuePair<string, ExpectedValue>>? Funding { get; init; }

    /// <summary>The amounts of instalments, exactly; for policies only.</summary>
    public ValueList<KeyValuePair<string, ExpectedValue>>? Instalments { get; init; }

    /// <summary>What must be given back; for policies only.</summary>
    public ExpectedValue? Clawback { get; init; }

    /// <summary>The policies, groups and caps that take something off, in any order; for policies only.</summary>
    public ValueList<string>? CutBy { get; init; }

    /// <summary>The keys of the missing facts that decide, in any order; for policies only.</summary>
    public ValueList<string>? Missing { get; init; }

    /// <summary>The clauses that are not met, each of them; none at all for an empty list; for policies only.</summary>
    public ValueList<string>? Failing { get; init; }

    /// <summary>Why the amount is not settled, as words, in any order; for policies only.</summary>
    public ValueList<string>? Reasons { get; init; }

    /// <summary>Whether nothing is expected, so that nothing could fail.</summary>
    public bool IsEmpty => this == new SupportExpectation { Target = Target };
}
