using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;

namespace Dnc.Model.Support.Compiling;

/// <summary>A name that a catalogue keeps: what an award came to, what was had earlier, or what a firm scores among the population.</summary>
/// <param name="Key">The name as rules write it, such as <c>award.city.capped</c> or <c>earlier.city.year</c>.</param>
/// <param name="Kind">What it gives.</param>
/// <param name="Id">The policy, group or score.</param>
internal sealed record GeneratedName(string Key, GeneratedKind Kind, string Id)
{
    private static readonly (string Prefix, string Suffix, GeneratedKind Kind)[] Forms =
    [
        ("award.", "", GeneratedKind.Net),
        ("award.", ".gross", GeneratedKind.Gross),
        ("award.", ".capped", GeneratedKind.Capped),
        ("earlier.", "", GeneratedKind.Earlier),
        ("earlier.", ".year", GeneratedKind.EarlierInYear),
        ("earlier.", ".count", GeneratedKind.EarlierCount),
        ("earlier.", ".most", GeneratedKind.EarlierMost),
        ("earlier.", ".last", GeneratedKind.EarlierLast),
    ];

    private const string ScorePrefix = "score.";

    /// <summary>What names of facts, parameters and definitions do not begin with.</summary>
    public static readonly string[] Prefixes = ["award.", "earlier.", "policy.", "group.", "cap.", "budget.", "class.", ScorePrefix];

    /// <summary>What identifiers do not end with, so that a name is of one policy only.</summary>
    public static readonly string[] Suffixes = [".gross", ".capped", ".year", ".count", ".most", ".last"];

    /// <summary>The key of the fact that a score becomes.</summary>
    public static string OfScore(PopulationScore score) => ScorePrefix + score.Id;

    /// <summary>Whether a key is of a score.</summary>
    public static bool IsScore(string key) => key.StartsWith(ScorePrefix, StringComparison.Ordinal);

    public bool IsAward => Kind is GeneratedKind.Net or GeneratedKind.Gross or GeneratedKind.Capped;

    /// <summary>The name that a key is, given the policies and groups; null for none.</summary>
    public static GeneratedName? Find(string key, IReadOnlySet<string> ids)
    {
        foreach (var (prefix, suffix, kind) in Forms)
        {
            if (key.Length > prefix.Length + suffix.Length && key.StartsWith(prefix, StringComparison.Ordinal) && key.EndsWith(suffix, StringComparison.Ordinal)
                && key[prefix.Length..^suffix.Length] is var id && ids.Contains(id))
            {
                return new GeneratedName(key, kind, id);
            }
        }

        return null;
    }

    /// <summary>The fact that a score becomes, within its scale.</summary>
    public static FactDefinition ToFact(PopulationScore score) => new()
    {
        Key = OfScore(score),
        Name = new($"{score.Name.Zh}（全体得分）", $"{score.Name.En} (score among all)"),
        Kind = FactKind.Quantity,
        Unit = CompoundUnit.Number,
        Minimum = new CompoundQuantity(new Quantity(score.Rounding.Of(score.Scale.From), Units.Number)),
        Maximum = new CompoundQuantity(new Quantity(score.Rounding.Of(score.Scale.To), Units.Number)),
        CanChange = FactChange.No,
    };

    /// <summary>The fact that stands for it in rules; of an award or of what was had earlier.</summary>
    public FactDefinition ToFact(LocalizedText of, Currency currency)
    {
        var name = Kind switch
        {
            GeneratedKind.Gross => new LocalizedText($"{of.Zh}（封顶前）", $"{of.En} (before caps)"),
            GeneratedKind.Capped => new($"{of.Zh}（封顶后）", $"{of.En} (after its cap)"),
            GeneratedKind.Net => new($"{of.Zh}（奖补额）", $"{of.En} (award)"),
            GeneratedKind.Earlier => new($"{of.Zh}（此前累计）", $"{of.En} (had earlier)"),
            GeneratedKind.EarlierInYear => new($"{of.Zh}（当年已享受）", $"{of.En} (had for the year)"),
            GeneratedKind.EarlierMost => new($"{of.Zh}（此前单次最高）", $"{of.En} (most had at once)"),
            GeneratedKind.EarlierLast => new($"{of.Zh}（此前最近一次）", $"{of.En} (last had on)"),
            _ => new($"{of.Zh}（此前次数）", $"{of.En} (times had earlier)"),
        };
        if (Kind == GeneratedKind.EarlierLast)
        {
            return new FactDefinition { Key = Key, Name = name, Kind = FactKind.Date, CanChange = FactChange.No };
        }

        var unit = Kind == GeneratedKind.EarlierCount ? CompoundUnit.Number : CompoundUnit.Of(Unit.Of(currency));
        return new FactDefinition
        {
            Key = Key,
            Name = name,
            Kind = FactKind.Quantity,
            Unit = unit,
            Minimum = new CompoundQuantity(new Quantity(0, unit.Unit)),
            CanChange = FactChange.No,
        };
    }
}
