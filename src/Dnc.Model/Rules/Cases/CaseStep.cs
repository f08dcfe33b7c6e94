using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Cases;

/// <summary>A moment of a case: the facts that it adds, and what is expected then (案例步骤).</summary>
public sealed record CaseStep
{
    /// <summary>The as-of date; null for that of the step before, of the case or of the file.</summary>
    public AsOf? AsOf { get; init; }

    /// <summary>The latest year that facts by year are taken of; null for what the as-of date says.</summary>
    public int? ReferenceYear { get; init; }

    /// <summary>The facts of the subject that it adds or replaces.</summary>
    public FactSet Facts { get; init => field = Guard.NotNull(value); } = FactSet.Empty;

    /// <summary>The facts of the surroundings that it adds or replaces.</summary>
    public FactSet Context { get; init => field = Guard.NotNull(value); } = FactSet.Empty;

    /// <summary>The keys of facts of earlier steps, of the case or of the file that are no longer stated, such as one that is to be missing.</summary>
    public ValueList<string> Without { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What is expected.</summary>
    public ValueList<Expectation> Expect { get; init => field = Guard.NotNull(value); } = [];
}
