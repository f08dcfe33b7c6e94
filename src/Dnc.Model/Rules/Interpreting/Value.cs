namespace Dnc.Model.Rules.Interpreting;

/// <summary>What a formula evaluates to: a <see cref="Figure"/>, a <see cref="CodeSet"/>, or <see cref="Anything"/> where the rule is silent.</summary>
internal abstract record Value
{
    /// <summary>Whether there is one value.</summary>
    public abstract bool IsExact { get; }

    /// <summary>The values of either.</summary>
    public static Value Hull(Value left, Value right) => (left, right) switch
    {
        (Figure a, Figure b) => new Figure(a.Range.Hull(b.Range), a.Measure.Join(b.Measure), a.Unit ?? b.Unit),
        (CodeSet a, CodeSet b) => CodeSet.Union(a, b),
        (Figure a, _) => a with { Range = default },
        (_, Figure b) => b with { Range = default },
        (CodeSet a, _) => a with { Possible = null },
        (_, CodeSet b) => b with { Possible = null },
        _ => left,
    };

    /// <summary>The values of any of several.</summary>
    public static Value Hull(IEnumerable<Value> values) => values.Aggregate((Value?)null, (hull, value) => hull is null ? value : Hull(hull, value)) ?? Anything.Instance;
}
