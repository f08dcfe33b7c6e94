namespace Dnc.Model.Primitives;

/// <summary>A language in which texts are shown to people.</summary>
public enum Language
{
    /// <summary>Simplified Chinese (简体中文).</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
