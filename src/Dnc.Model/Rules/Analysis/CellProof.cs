using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Analysis;

/// <summary>That no facts exist for a question: every cell was looked at (穷举证明).</summary>
/// <param name="Cells">How many cells were looked at; 0 when the parts that have no facts decide alone.</param>
/// <param name="Facts">The facts that were cut, and where.</param>
/// <remarks>
/// Within a cell every comparison of the rules has one verdict, so that one representative stands for all its facts. Facts are taken within their declared
/// bounds and as multiples of their declared steps; codes consist of digits, and of letters where the rules name some.
/// </remarks>
public sealed record CellProof(long Cells, ValueList<FactCuts> Facts)
{
    /// <summary>The facts that were cut, and where.</summary>
    public ValueList<FactCuts> Facts { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Facts);
}
