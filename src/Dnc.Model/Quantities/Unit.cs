using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>A unit of measurement or of counting, as documents spell it (计量单位).</summary>
/// <remarks>
/// Two units compare when dimension and <see cref="Kind"/> are the same; <see cref="Factor"/> then says how many base units one unit is, exactly
/// (one mu, 亩, is 2000/3 m²). Equality is by content: id, dimension, kind, factor and spellings.
/// </remarks>
public sealed partial class Unit : IEquatable<Unit>
{
    private Unit(string id, Dimension dimension, string kind, Rational factor)
    {
        Id = Guard.NotBlank(id);
        Dimension = Guard.Defined(dimension);
        Kind = Guard.NotNull(kind);
        Guard.That(factor.Sign > 0, "A unit is a positive multiple of its base unit.", nameof(factor));
        Factor = factor;
    }

    /// <summary>The stable name of the unit, such as <c>m2</c>, <c>percent</c>, <c>CNY</c> or <c>件</c>; also a spelling that is read.</summary>
    public string Id { get; }

    /// <summary>What the unit measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>
    /// What a unit of its dimension must share to be compared: the code of the currency, the thing counted, or the sort of energy or of
    /// duration; empty where the dimension says all.
    /// </summary>
    /// <remarks>The counted kinds are named by a classifier: 名 and 位 are of the kind 人. The general 个 compares only with 个.</remarks>
    public string Kind { get; }

    /// <summary>How many base units of the dimension one unit is.</summary>
    public Rational Factor { get; }

    /// <summary>The spelling in Chinese documents, such as <c>平方米</c> or <c>元</c>; empty for plain numbers.</summary>
    public string Zh { get; private init; } = "";

    /// <summary>The spelling in English after the figure 1, such as <c>m²</c> or <c>enterprise</c>; empty for plain numbers.</summary>
    public string En { get; private init; } = "";

    /// <summary>The spelling in English after any other figure, such as <c>m²</c> or <c>enterprises</c>.</summary>
    public string EnPlural { get; private init; } = "";

    /// <summary>Further spellings that are read and never printed.</summary>
    public ValueList<string> Aliases { get; private init; } = [];

    /// <summary>The currency of a unit of money; <c>default</c> for every other unit.</summary>
    public Currency Currency { get; private init; }

    internal IEnumerable<string> Spellings => new[] { Zh, Id, En, EnPlural }.Concat(Aliases).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>Whether two units are the same in every part.</summary>
    public static bool operator ==(Unit? left, Unit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two units differ in any part.</summary>
    public static bool operator !=(Unit? left, Unit? right) => !(left == right);

    /// <summary>The unit of a currency.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The unit; its id is the code.</returns>
    /// <exception cref="InvalidOperationException">The currency is <c>default</c>.</exception>
    public static Unit Of(Currency currency) => currency.Entry.Unit;

    /// <summary>A unit in which things are counted.</summary>
    /// <param name="zh">The classifier, such as <c>家</c>.</param>
    /// <param name="en">The English word after the figure 1, such as <c>enterprise</c>.</param>
    /// <param name="enPlural">The English word after any other figure.</param>
    /// <param name="id">The stable name; null for the classifier.</param>
    /// <param name="kind">The kind of thing counted; null for the classifier. Units of one kind compare one to one.</param>
    /// <param name="aliases">Further spellings that are read.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException">A spelling is blank or could be taken for a figure.</exception>
    public static Unit Counted(string zh, string en, string enPlural, string? id = null, string? kind = null, ValueList<string>? aliases = null) =>
        Create(id ?? zh, Dimension.Count, kind ?? zh, Rational.One, zh, en, enPlural, aliases);

    /// <summary>A unit that measures.</summary>
    /// <param name="dimension">What it measures; money and things counted have factories of their own.</param>
    /// <param name="id">The stable name.</param>
    /// <param name="zh">The spelling in Chinese.</param>
    /// <param name="en">The spelling in English after the figure 1.</param>
    /// <param name="factor">How many base units of the dimension and kind one unit is.</param>
    /// <param name="enPlural">The spelling in English after any other figure; null for the same.</param>
    /// <param name="kind">The kind in the dimension, see <see cref="Kind"/>.</param>
    /// <param name="aliases">Further spellings that are read.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException">The dimension is number, money or count, the factor is not positive, or a spelling could be taken for a figure.</exception>
    public static Unit Measure(
        Dimension dimension, string id, string zh, string en, Rational factor, string? enPlural = null, string kind = "", ValueList<string>? aliases = null)
    {
        Guard.That(
            dimension is not (Dimension.Number or Dimension.Money or Dimension.Count),
            "Numbers have no unit, money has the units of the currencies, and counted things are made by Counted.",
            nameof(dimension));
        return Create(id, dimension, kind, factor, zh, en, enPlural ?? en, aliases);
    }

    /// <summary>Whether quantities in the two units can be added and compared.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>Whether dimension and kind are the same.</returns>
    public bool IsComparableTo(Unit other) =>
        ReferenceEquals(this, Guard.NotNull(other)) || (Dimension == other.Dimension && string.Equals(Kind, other.Kind, StringComparison.Ordinal));

    /// <summary>The spelling after a figure.</summary>
    /// <param name="language">The language.</param>
    /// <param name="value">The figure; it decides the English plural.</param>
    /// <returns>The spelling; empty for plain numbers.</returns>
    public string ToString(Language language, decimal value) =>
        language == Language.Zh ? Zh : value is 1m or -1m ? En : EnPlural;

    /// <inheritdoc/>
    public bool Equals(Unit? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Id, other.Id, StringComparison.Ordinal)
            && IsComparableTo(other)
            && Factor == other.Factor
            && string.Equals(Zh, other.Zh, StringComparison.Ordinal)
            && string.Equals(En, other.En, StringComparison.Ordinal)
            && string.Equals(EnPlural, other.EnPlural, StringComparison.Ordinal)
            && Currency == other.Currency
            && Aliases == other.Aliases);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);

    /// <summary>The id of the unit.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
