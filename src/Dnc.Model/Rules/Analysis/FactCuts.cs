using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Where the rules cut a fact, and into how many cells (分格).</summary>
/// <param name="Fact">The fact at its time; for a comparison of several facts with each other, the compared formula on one line.</param>
/// <param name="Cuts">The thresholds, codes or days at which the rules cut it; empty when they do not.</param>
/// <param name="Cells">How many cells that makes.</param>
public sealed record FactCuts(string Fact, ValueList<string> Cuts, int Cells)
{
    /// <summary>The fact at its time.</summary>
    public string Fact { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Fact);

    /// <summary>The thresholds, codes or days at which the rules cut it.</summary>
    public ValueList<string> Cuts { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Cuts);
}
