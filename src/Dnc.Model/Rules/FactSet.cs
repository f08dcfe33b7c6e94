using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>What is known about a subject (主体数据): an enterprise, a project, a person, a unit, an organisation, or the surroundings.</summary>
/// <remarks>
/// What no claim states is missing: never zero, never false. Equality is that of the subject and the claims in their order; evaluation does not depend on the order.
/// </remarks>
public sealed partial record FactSet
{
    /// <summary>Creates a set of facts.</summary>
    /// <param name="subject">Whose facts they are, such as a unified social credit code; null when it does not matter.</param>
    /// <param name="claims">The claims, in any order.</param>
    public FactSet(string? subject, ValueList<FactClaim> claims)
    {
        Subject = subject;
        Claims = Guard.NotNull(claims);
    }

    /// <summary>The set without facts, of nobody in particular.</summary>
    public static FactSet Empty { get; } = new(null, []);

    /// <summary>Whose facts they are; null when it does not matter.</summary>
    public string? Subject { get; }

    /// <summary>The claims, in the order in which they were given.</summary>
    public ValueList<FactClaim> Claims { get; }

    /// <summary>The set with one more claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The new set.</returns>
    public FactSet With(FactClaim claim) => new(Subject, Claims.Add(Guard.NotNull(claim)));

    /// <summary>The set with one more claim.</summary>
    /// <param name="key">The key of the fact.</param>
    /// <param name="time">The time; <see cref="FactTime.None"/> for a fact without one.</param>
    /// <param name="value">The value.</param>
    /// <returns>The new set.</returns>
    public FactSet With(string key, FactTime time, FactValue value) => With(new FactClaim(key, time, value));

    /// <summary>The set without what is claimed about a fact at a time.</summary>
    /// <param name="key">The key of the fact.</param>
    /// <param name="time">The time.</param>
    /// <returns>The new set.</returns>
    public FactSet Without(string key, FactTime time) => new(Subject, Claims.Where(c => c.Key != key || c.Time != time).ToValueList());

    /// <inheritdoc/>
    public bool Equals(FactSet? other) => other is not null && Subject == other.Subject && Claims == other.Claims;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Subject, Claims);
}
