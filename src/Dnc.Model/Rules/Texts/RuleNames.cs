using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Texts;

/// <summary>The names that keys have for readers.</summary>
internal sealed class RuleNames(CompiledRules rules, RuleScope scope)
{
    /// <summary>The name of a fact, parameter, definition or label; the key itself when nothing has it.</summary>
    public LocalizedText Of(string key)
    {
        var home = rules.Locate(scope, key, out var local);
        return home.Definitions.TryGetValue(local, out var definition) ? definition.Name
            : home.Parameters.TryGetValue(local, out var parameter) ? parameter.Name
            : rules.Facts.TryGet(local, out var fact) ? fact.Name
            : new LocalizedText(key, key);
    }
}
