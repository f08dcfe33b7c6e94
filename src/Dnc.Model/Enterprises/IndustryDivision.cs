using Dnc.Model.Primitives;

namespace Dnc.Model.Enterprises;

/// <summary>A division of GB/T 4754-2017 (大类), such as 38, electrical machinery and equipment.</summary>
public sealed record IndustryDivision
{
    private readonly char _section;

    internal IndustryDivision(string code, LocalizedText name, char section) => (Code, Name, _section) = (code, name, section);

    /// <summary>Its two digits.</summary>
    public string Code { get; }

    /// <summary>Its name; the English one is this library's own translation.</summary>
    public LocalizedText Name { get; }

    /// <summary>The section that it belongs to.</summary>
    public IndustrySection Section => IndustryCatalog.Sections[_section - 'A'];

    /// <summary>The division in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>C38 电气机械和器材制造业</c>.</returns>
    public string ToString(Language language) => $"{_section}{Code} {Name[language]}";

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.En);
}
