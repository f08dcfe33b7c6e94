using Dnc.Model.Primitives;
using Dnc.Model.Rules.Texts;

namespace Dnc.Model.Rules;

public sealed partial class CompiledRules
{
    /// <summary>A rule or definition on one line, by the names that its facts and definitions have for readers.</summary>
    /// <param name="definition">A definition of these rules, or of those that they use.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text, such as <c>研发费用占比 ≥ 5%（以上，含）</c>.</returns>
    /// <exception cref="ArgumentException">The rules do not have the definition.</exception>
    public string ToText(RuleDefinition definition, Language language)
    {
        Guard.NotNull(definition);
        var scope = _scopes.Values.FirstOrDefault(s => s.Definitions.TryGetValue(definition.Id, out var known) && known == definition);
        Guard.That(scope is not null, "The definition is one of the rules.", nameof(definition));
        return RuleText.Of(definition.Node, new RuleNames(this, scope), Guard.Defined(language));
    }
}
