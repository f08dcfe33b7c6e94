using System.Collections.Immutable;
using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Facts that have been given a value.</summary>
/// <param name="Values">The values.</param>
internal sealed record Assignment(ImmutableDictionary<FactNeed, FactValue> Values)
{
    public static Assignment Empty { get; } = new(ImmutableDictionary<FactNeed, FactValue>.Empty);

    public Assignment With(FactNeed need, FactValue value) => new(Values.SetItem(need, value));

    public Assignment With(Assignment other) => new(Values.SetItems(other.Values));

    /// <summary>The facts of one scope, in the order of their keys and times.</summary>
    public FactSet ToFacts(FactScope scope) => new(null, Values
        .Where(p => p.Key.Scope == scope)
        .OrderBy(p => p.Key.ToString(), StringComparer.Ordinal)
        .Select(p => new FactClaim(p.Key.Key, p.Key.Time, p.Value))
        .ToValueList());
}
