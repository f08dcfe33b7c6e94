using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A fact, a dated parameter, a definition or a date of the request, by its name (引用).</summary>
/// <param name="Key">The key: of a fact, a parameter or a definition, <c>document:definition</c> of a used document, or <c>asOf</c>.</param>
/// <remarks>JSON: the name itself. Within items, the facts of the item come first. A fact by year means the latest year that has ended on the as-of date, unless the request says otherwise.</remarks>
public sealed record Reference(string Key) : Formula
{
    /// <summary>The key: of a fact, a parameter or a definition, <c>document:definition</c> of a used document, or <c>asOf</c>.</summary>
    public string Key { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Key);

    internal override IEnumerable<RulePart> Parts => [];
}
