namespace Dnc.Model.Projects;

/// <summary>What a project needs besides money (要素).</summary>
public enum FactorKind
{
    /// <summary>Land to build on (用地).</summary>
    Land,

    /// <summary>Energy and the allowance for it (用能).</summary>
    Energy,

    /// <summary>Workers (用工).</summary>
    Labour,

    /// <summary>Anything else, such as water or an emission allowance (其他要素).</summary>
    Other,
}
