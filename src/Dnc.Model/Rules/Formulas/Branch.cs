using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A branch of a choice: a condition and what holds under it.</summary>
/// <param name="When">The condition.</param>
/// <param name="Then">What holds.</param>
public sealed record Branch(Criterion When, Formula Then)
{
    /// <summary>The condition.</summary>
    public Criterion When { get; init => field = Guard.NotNull(value); } = Guard.NotNull(When);

    /// <summary>What holds.</summary>
    public Formula Then { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Then);
}
