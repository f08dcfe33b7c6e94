using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;

namespace Dnc.Model.Rules;

/// <summary>A set of codes of a subject (代码集合), such as its certificates.</summary>
public sealed class CodesFact
{
    internal CodesFact(FactDefinition definition) => Definition = definition;

    /// <summary>Its definition.</summary>
    public FactDefinition Definition { get; }

    /// <summary>Gives the definition.</summary>
    public static implicit operator FactDefinition(CodesFact fact) => Guard.NotNull(fact).Definition;

    /// <summary>The fact with its name.</summary>
    /// <param name="zh">The Chinese name.</param>
    /// <param name="en">The English name.</param>
    /// <returns>The fact.</returns>
    public CodesFact Named(string zh, string en) => Defined(d => d with { Name = new LocalizedText(zh, en) });

    /// <summary>The fact with any other change to its definition.</summary>
    /// <param name="change">The change; it leaves the kind alone.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The kind changes.</exception>
    public CodesFact Defined(Func<FactDefinition, FactDefinition> change) => new(FactChanges.Apply(Definition, change));

    /// <summary>Whether the set has all of some codes.</summary>
    /// <param name="codes">The codes; at least one.</param>
    /// <returns>The criterion.</returns>
    public Criterion HasAll(params ValueList<string> codes) => new HasCodes(CodeMatch.HasAll, Definition.Key, codes);

    /// <summary>Whether the set has at least one of some codes.</summary>
    /// <param name="codes">The codes; at least one.</param>
    /// <returns>The criterion.</returns>
    public Criterion HasAny(params ValueList<string> codes) => new HasCodes(CodeMatch.HasAny, Definition.Key, codes);
}
