using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Rules;

/// <summary>What a predicate of the host may read: the facts that its rule declares, and no others.</summary>
public sealed class OpaqueFacts
{
    private readonly Dictionary<string, ValueList<FactClaim>> _claims;

    internal OpaqueFacts(AsOf asOf, Dictionary<string, ValueList<FactClaim>> claims)
    {
        AsOf = asOf;
        _claims = claims;
    }

    /// <summary>The day of the evaluation.</summary>
    public AsOf AsOf { get; }

    /// <summary>What is claimed about a fact, as known at the as-of question.</summary>
    /// <param name="key">The key of the fact.</param>
    /// <param name="claims">The claims; empty when the fact is missing.</param>
    /// <returns>Whether the rule declares that the predicate reads the fact.</returns>
    public bool TryGet(string key, [NotNullWhen(true)] out ValueList<FactClaim>? claims) => _claims.TryGetValue(Guard.NotNull(key), out claims);
}
