using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>The units that a reader of texts knows (单位目录).</summary>
/// <remarks>
/// Immutable: <see cref="With"/> gives another catalogue. Spellings of three letters or more are read in capitals and small letters alike; shorter
/// ones exactly, because <c>MW</c> and <c>mW</c> are not the same. Several units of one kind may share a spelling; it reads as the one added first.
/// </remarks>
public sealed class UnitCatalog
{
    private const int ShortestWord = 3;

    private readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _words;

    private UnitCatalog(ValueList<Unit> units)
    {
        Units = units;
        var exact = new Dictionary<string, Unit>(StringComparer.Ordinal);
        var words = new Dictionary<string, Unit>(StringComparer.OrdinalIgnoreCase);
        foreach (var unit in units)
        {
            foreach (var spelling in unit.Spellings)
            {
                Admit(exact, spelling, unit);
                if (spelling.Length >= ShortestWord && char.IsAsciiLetter(spelling[0]))
                {
                    Admit(words, spelling, unit);
                }
            }
        }

        _exact = exact.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The standard units: areas, ratios, masses, energies, counted things and currencies.</summary>
    public static UnitCatalog Standard { get; } = new(UnitTable.All().ToValueList());

    /// <summary>Every unit, in the order in which they were added.</summary>
    public ValueList<Unit> Units { get; }

    /// <summary>A catalogue with one more unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The new catalogue; this one when it has the unit already.</returns>
    /// <exception cref="ArgumentException">Another unit has the id, or one that does not compare one to one has a spelling.</exception>
    public UnitCatalog With(Unit unit)
    {
        Guard.NotNull(unit);
        if (Units.Contains(unit))
        {
            return this;
        }

        Guard.That(Units.All(u => u.Id != unit.Id), $"The catalogue has another unit with the id '{unit.Id}'.", nameof(unit));
        return new UnitCatalog(Units.Add(unit));
    }

    /// <summary>The unit that a text spells.</summary>
    /// <param name="spelling">An id or any other spelling.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="KeyNotFoundException">No unit is spelled so.</exception>
    public Unit Get(string spelling) =>
        TryGet(Guard.NotNull(spelling), out var unit) ? unit : throw new KeyNotFoundException(ErrorMessages.UnknownUnit(spelling, Nearest(spelling)).En);

    /// <summary>The unit that a text spells.</summary>
    /// <param name="spelling">An id or any other spelling, without spaces around it.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <returns>Whether a unit is spelled so.</returns>
    public bool TryGet(ReadOnlySpan<char> spelling, [NotNullWhen(true)] out Unit? unit) =>
        _exact.TryGetValue(spelling, out unit)
        || (spelling.Length >= ShortestWord && char.IsAsciiLetter(spelling[0]) && _words.TryGetValue(spelling, out unit));

    /// <summary>The unit that a text spells below a line: a unit, or so many of one, as in <c>吨标准煤/万元</c>, <c>件/万人</c> or <c>t/10,000 CNY</c>.</summary>
    /// <param name="spelling">The text between two slashes, without spaces around it.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <returns>Whether it is spelled so.</returns>
    internal bool TryGetBelow(ReadOnlySpan<char> spelling, [NotNullWhen(true)] out Unit? unit)
    {
        if (TryGet(spelling, out unit))
        {
            return true;
        }

        var length = 0;
        while (length < spelling.Length && (Magnitude.IsLetter(spelling[length]) || char.IsAsciiDigit(spelling[length]) || spelling[length] == ','))
        {
            length++;
        }

        if (length > 0 && Multiple(spelling[..length]) is { } times && TryGet(spelling[length..].TrimStart(' '), out var one) && one.Dimension is not (Dimension.Ratio or Dimension.PercentagePoint))
        {
            unit = Unit.SoMany(times, one);
        }

        return unit is not null;
    }

    private static decimal? Multiple(ReadOnlySpan<char> text)
    {
        var position = 0;
        return Magnitude.TryRead(text, out var factor) && factor > 1m ? factor
            : char.IsAsciiDigit(text[0]) && NumberReader.Read(text, ref position, false, out var number) == QuantityFaultKind.None && position == text.Length && Magnitude.Letters(number) is not null ? number
            : null;
    }

    /// <summary>The spellings known that are nearest to one that is not.</summary>
    /// <param name="spelling">A text that spells no unit.</param>
    /// <returns>At most three spellings, the nearest first; empty when none is near.</returns>
    public ValueList<string> Nearest(string spelling)
    {
        Guard.NotNull(spelling);
        if (spelling.Length > QuantityText.MaxLength)
        {
            return [];
        }

        var limit = Math.Max(1, spelling.Length / 3);
        return _exact.Dictionary.Keys
            .Select(k => (Spelling: k, Distance: EditDistance.Between(spelling, k, limit)))
            .Where(k => k.Distance <= limit && k.Distance < Math.Max(spelling.Length, k.Spelling.Length))
            .OrderBy(k => k.Distance)
            .ThenBy(k => k.Spelling, StringComparer.Ordinal)
            .Take(3)
            .Select(k => k.Spelling)
            .ToValueList();
    }

    private static void Admit(Dictionary<string, Unit> spellings, string spelling, Unit unit)
    {
        if (!spellings.TryAdd(spelling, unit))
        {
            var owner = spellings[spelling];
            Guard.That(
                owner.IsComparableTo(unit) && owner.Factor == unit.Factor,
                $"The spelling '{spelling}' is taken by the unit '{owner.Id}', which does not compare one to one with '{unit.Id}'.",
                nameof(unit));
        }
    }
}
