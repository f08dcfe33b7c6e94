using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Enterprises;

/// <summary>A section of GB/T 4754-2017 (门类), such as C, manufacturing.</summary>
public sealed record IndustrySection
{
    internal IndustrySection(char code, LocalizedText name, CodePattern divisions) => (Code, Name, DivisionRange) = (code, name, divisions);

    /// <summary>Its letter, from A to T.</summary>
    public char Code { get; }

    /// <summary>Its name; the English one is this library's own translation.</summary>
    public LocalizedText Name { get; }

    /// <summary>Its divisions as a range of codes, such as <c>13-43</c>, ready for a rule.</summary>
    public CodePattern DivisionRange { get; }

    /// <summary>Its divisions, in the order of their codes.</summary>
    public ValueList<IndustryDivision> Divisions => IndustryCatalog.Divisions.Where(d => d.Section == this).ToValueList();

    /// <summary>The section in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>C 制造业</c>.</returns>
    public string ToString(Language language) => $"{Code} {Name[language]}";

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.En);
}
