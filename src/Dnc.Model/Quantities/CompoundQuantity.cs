using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>A figure with a plain or a compound unit (数量、单价), such as <c>2000万元</c>, <c>30元/平方米/月</c> or <c>4.2%/年</c>.</summary>
/// <remarks>Equality is that of figure and unit. The <c>default</c> value is the number 0.</remarks>
public readonly record struct CompoundQuantity : IParsable<CompoundQuantity>
{
    private readonly ValueList<Unit>? _per;

    /// <summary>Creates a figure.</summary>
    /// <param name="quantity">The figure with the unit above the line.</param>
    /// <param name="per">The units below the line.</param>
    public CompoundQuantity(Quantity quantity, params ValueList<Unit> per)
    {
        Quantity = quantity;
        _per = Guard.NotNull(per).Count == 0 ? null : per;
    }

    /// <summary>The figure with the unit above the line.</summary>
    public Quantity Quantity { get; }

    /// <summary>The units below the line; empty for a plain unit.</summary>
    public ValueList<Unit> Per => _per ?? [];

    /// <summary>The unit.</summary>
    public CompoundUnit Unit => new(Quantity.Unit, Per);

    /// <summary>The amount in base units, exactly.</summary>
    public Rational Amount => _per is null ? Quantity.Amount : Quantity.Value * Unit.Factor;

    /// <summary>Takes a plain figure.</summary>
    public static implicit operator CompoundQuantity(Quantity quantity) => new(quantity);

    /// <summary>Takes a plain number.</summary>
    public static implicit operator CompoundQuantity(decimal number) => new(new Quantity(number, Units.Number));

    /// <summary>Reads a figure, see <see cref="TryParse(string, UnitCatalog, out CompoundQuantity, out Issue?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException">The text is no figure.</exception>
    public static CompoundQuantity Parse(string s) =>
        TryParse(Guard.NotNull(s), UnitCatalog.Standard, out var result, out var issue) ? result : throw new FormatException($"{issue.Message.En} {issue.Advice.En}");

    /// <inheritdoc/>
    static CompoundQuantity IParsable<CompoundQuantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a figure in the standard units.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The figure, or the number 0.</param>
    /// <returns>Whether the text is a figure.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out CompoundQuantity result)
    {
        result = default;
        return s is not null && TryParse(s, UnitCatalog.Standard, out result, out _);
    }

    /// <inheritdoc/>
    static bool IParsable<CompoundQuantity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CompoundQuantity result) => TryParse(s, out result);

    /// <summary>Reads a figure: a quantity, then for each unit below the line a slash and the unit, as in <c>30元/m²/月</c>.</summary>
    /// <param name="s">The text; at most 128 characters.</param>
    /// <param name="catalog">The units.</param>
    /// <param name="result">The figure, or the number 0.</param>
    /// <param name="issue">What is wrong; null on success.</param>
    /// <returns>Whether the text is a figure.</returns>
    public static bool TryParse(string s, UnitCatalog catalog, out CompoundQuantity result, [NotNullWhen(false)] out Issue? issue)
    {
        Guard.NotNull(s);
        Guard.NotNull(catalog);
        result = default;
        var parts = s.Split('/');
        if (!Quantity.TryParse(parts[0], catalog, out var quantity, out issue))
        {
            return false;
        }

        var per = new List<Unit>();
        foreach (var spelling in parts.Skip(1))
        {
            if (!catalog.TryGetBelow(spelling.Trim(), out var unit))
            {
                // The text is read as one of them, so that the words are those of every unknown unit.
                Quantity.TryParse("1" + spelling, catalog, out _, out issue);
                issue ??= ErrorMessages.NoUnitAfterSlash(spelling);
                return false;
            }

            per.Add(unit);
        }

        result = new CompoundQuantity(quantity, per.ToValueList());
        return true;
    }

    /// <summary>The figure as documents of a language spell it, such as <c>30元/平方米/个月</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; it reads back as the same amount.</returns>
    public string ToString(Language language) =>
        string.Join('/', Per.Select(u => u.ToString(language, 1m)).Prepend(Quantity.ToString(language)));

    /// <summary>The figure as Chinese documents spell it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.Zh);
}
