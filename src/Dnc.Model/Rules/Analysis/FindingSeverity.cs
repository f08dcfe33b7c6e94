namespace Dnc.Model.Rules.Analysis;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>Probably not meant.</summary>
    Warning,

    /// <summary>Not meant by any sensible rule: a contradiction, or something that nobody can reach.</summary>
    Error,
}
