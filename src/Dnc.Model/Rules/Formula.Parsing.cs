using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules;

public abstract partial record Formula : IParsable<Formula>
{
    /// <summary>Reads a formula off one line, as <see cref="RuleNode.ToString(Language)"/> writes it in either language (一行写法).</summary>
    /// <param name="s">The text, such as <c>tax.paid × 50%</c>; at most 20,000 characters.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="FormatException">The text is none, or can be read in more than one way.</exception>
    public static Formula Parse(string s) =>
        TryParse(Guard.NotNull(s), UnitCatalog.Standard, out var result, out var issue) ? result : throw new FormatException($"{issue.Message.En} {issue.Advice.En}");

    /// <inheritdoc/>
    static Formula IParsable<Formula>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a formula in the standard units, see <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The formula, or null.</param>
    /// <returns>Whether the text is a formula.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Formula? result)
    {
        result = null;
        return s is not null && TryParse(s, UnitCatalog.Standard, out result, out _);
    }

    /// <inheritdoc/>
    static bool IParsable<Formula>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Formula result) => TryParse(s, out result);

    /// <summary>Reads a formula, and says what is wrong with a text that is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="units">The units.</param>
    /// <param name="result">The formula, or null.</param>
    /// <param name="issue">What was found and what was expected; its column is the place in the text, from 1. Null on success.</param>
    /// <returns>Whether the text is a formula.</returns>
    /// <remarks>
    /// What was written by keys is read back as it was, but for what such a text does not show: names given to nodes and to parts of scores, and whether an end that a tier
    /// does not have is included. The legal word behind a sign may be left out: <c>revenue ≥ 2000万元</c>.
    /// </remarks>
    public static bool TryParse(string s, UnitCatalog units, [NotNullWhen(true)] out Formula? result, [NotNullWhen(false)] out Issue? issue) =>
        Texts.LineParser.TryParse(Guard.NotNull(s), Guard.NotNull(units), r => r.ReadFormulas(), out result, out issue);
}
