using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Enterprises;

/// <summary>The industries of GB/T 4754-2017 (国民经济行业分类): 20 sections and 97 divisions, with their names.</summary>
/// <remarks>
/// It does not hold the 473 groups and some 1,380 classes below the divisions: an <see cref="IndustryCode"/> of three or four digits is accepted by its
/// division, and whether there is such a group or class is not checked.
/// </remarks>
public static class IndustryCatalog
{
    /// <summary>The standard.</summary>
    public static SourceReference Source { get; } = new("gbt-4754-2017", "国民经济行业分类 GB/T 4754-2017");

    /// <summary>The sections, from A to T.</summary>
    public static ValueList<IndustrySection> Sections => IndustryTable.Sections;

    /// <summary>The divisions, from 01 to 97.</summary>
    public static ValueList<IndustryDivision> Divisions => IndustryTable.Divisions;

    /// <summary>The section with a letter.</summary>
    /// <param name="code">The letter, a capital.</param>
    /// <param name="section">The section, or null.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGetSection(char code, [NotNullWhen(true)] out IndustrySection? section)
    {
        section = code is >= 'A' and <= 'T' ? Sections[code - 'A'] : null;
        return section is not null;
    }

    /// <summary>The division with a code.</summary>
    /// <param name="code">Two digits.</param>
    /// <param name="division">The division, or null.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGetDivision(string code, [NotNullWhen(true)] out IndustryDivision? division)
    {
        // INVARIANT: the divisions are numbered from 01 without a hole.
        division = Guard.NotNull(code) is [>= '0' and <= '9', >= '0' and <= '9'] && ((code[0] - '0') * 10) + code[1] - '0' is > 0 and var number && number <= Divisions.Count
            ? Divisions[number - 1]
            : null;
        return division is not null;
    }
}
