using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Compiling;

namespace Dnc.Model.Support.Settling;

/// <summary>A policy for a firm by itself, before it is settled with others.</summary>
internal sealed record Appraisal(PolicyPlan Plan)
{
    /// <summary>Whether it is in force at its reference date.</summary>
    public Verdict InForce { get; init; } = Verdict.True;

    /// <summary>The evaluation of its criterion; null when there is none, or it was not asked.</summary>
    public RuleEvaluation? When { get; init; }

    public Verdict Eligible { get; init; } = Verdict.True;

    public RuleEvaluation? Gross { get; init; }

    public RuleEvaluation? Cap { get; init; }

    /// <summary>The evaluation of its reference date, where that is not settled.</summary>
    public RuleEvaluation? Event { get; init; }

    /// <summary>Whether its reference date is that of an event which has not happened by the as-of day.</summary>
    public bool IsAhead { get; init; }

    public ValueList<Choice> Choices { get; init; } = [];

    /// <summary>Whether nothing bounds the amount.</summary>
    public bool IsUnbounded { get; init; }

    public bool IsBarred { get; init; }

    /// <summary>Whether the firm applied on a day on which no applications are taken.</summary>
    public bool IsOutsideWindow { get; init; }

    /// <summary>Whether it is not known that the ledger tells every earlier award that matters.</summary>
    public bool LacksLedger { get; init; }

    public RuleError? Error { get; init; }

    /// <summary>The facts and the context that it was evaluated on.</summary>
    public required FactSet Facts { get; init; }

    public required RuleContext Context { get; init; }

    /// <summary>The year that it is for; 0 while that is not known.</summary>
    public int Year { get; init; }

    /// <summary>Whether the firm cannot have it, whatever else holds.</summary>
    public bool IsOut => InForce == Verdict.False || Eligible == Verdict.False;
}
