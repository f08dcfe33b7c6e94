using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Something that is cut into cells: a fact, a formula of several facts that is taken as if it were one, or an atom of which nothing is known.</summary>
/// <param name="Need">The fact; otherwise null.</param>
/// <param name="Name">What it is called in a proof.</param>
/// <param name="Values">For a fact, a value for each cell; null for a cell whose values cannot be written.</param>
/// <param name="Ranges">For a formula, its range in each cell.</param>
/// <param name="Count">How many cells there are.</param>
/// <param name="Cuts">The cuts in words.</param>
internal sealed record CellVariable(FactNeed? Need, string Name, List<FactValue?> Values, List<Interval<Rational>> Ranges, int Count, ValueList<string> Cuts)
{
    /// <inheritdoc/>
    public bool Equals(CellVariable? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public FactCuts ToCuts() => new(Name, Cuts, Count);
}
