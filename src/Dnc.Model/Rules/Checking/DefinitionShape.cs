namespace Dnc.Model.Rules.Checking;

/// <summary>How large a definition is, and which definitions it names at which depth.</summary>
internal sealed class DefinitionShape(RuleScope scope, RuleDefinition definition, string path, int ordinal, bool isNamedOnly)
{
    /// <summary>Its place in the order of the documents.</summary>
    public int Ordinal => ordinal;

    /// <summary>Whether it is no rule by itself, so that what has no exact value may stand in it.</summary>
    public bool IsNamedOnly => isNamedOnly;

    public RuleScope Scope => scope;

    public RuleDefinition Definition => definition;

    public string Path => path;

    /// <summary>The depth of its deepest node, the top being 1.</summary>
    public int Height { get; set; }

    /// <summary>Its height with definitions followed.</summary>
    public int FollowedHeight { get; set; }

    /// <summary>Whether it is nested too deeply to be walked through.</summary>
    public bool IsTooDeep { get; set; }

    /// <summary>The definitions that it names, by rule set and name, each with the depth of the deepest node that does.</summary>
    public Dictionary<(string Set, string Name), int> Uses { get; } = [];
}
