using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Where rules cut a fact; more cuts than needed do no harm.</summary>
internal sealed class VariableCuts
{
    /// <summary>Amounts in base units; days as numbers, also of labels, where they begin a segment.</summary>
    public SortedSet<Rational> Points { get; } = [];

    /// <summary>Codes and ranges that are matched.</summary>
    public HashSet<CodePattern> Patterns { get; } = [];

    /// <summary>Codes that are compared or looked for exactly.</summary>
    public SortedSet<string> Codes { get; } = new(StringComparer.Ordinal);

    public void Add(VariableCuts other)
    {
        Points.UnionWith(other.Points);
        Patterns.UnionWith(other.Patterns);
        Codes.UnionWith(other.Codes);
    }
}
