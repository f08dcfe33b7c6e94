using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>The claims about one subject that count at an as-of question, by key: what each source says last, and nothing that was recorded later.</summary>
internal sealed class BoundFacts
{
    private readonly Dictionary<string, ValueList<FactClaim>> _claims;
    private readonly Dictionary<string, ValueList<FactClaim>> _beginnings;

    public BoundFacts(FactSet facts, FactCatalog catalog, AsOf asOf)
    {
        Facts = facts;
        Catalog = catalog;
        KnownUntil = asOf.KnownUntil;
        var known = facts.Claims.Where(c => asOf.KnownUntil is not { } until || c.RecordedAt is not { } recorded || recorded <= until).ToLookup(c => c.Value is FactBeginning);
        _claims = ByKey(known[false]);
        _beginnings = ByKey(known[true]);
    }

    public FactSet Facts { get; }

    /// <summary>The definitions of the facts: of an item, those of its items.</summary>
    public FactCatalog Catalog { get; }

    /// <summary>The instant up to which records count; null for all.</summary>
    public Instant? KnownUntil { get; }

    /// <summary>What is claimed about a fact at any time.</summary>
    public ValueList<FactClaim> All(string key) => _claims.GetValueOrDefault(key, []);

    /// <summary>Where the history of a fact begins, as each source says.</summary>
    public IReadOnlyList<FactBeginning> Beginnings(string key) => [.. BeginningClaims(key).Select(c => (FactBeginning)c.Value)];

    /// <summary>The claims about where the history of a fact begins.</summary>
    public ValueList<FactClaim> BeginningClaims(string key) => _beginnings.GetValueOrDefault(key, []);

    /// <summary>What is claimed about a fact for a period.</summary>
    public ValueList<FactClaim> For(string key, ReportingPeriod period) => All(key).Where(c => c.Time.Period == period).ToValueList();

    /// <summary>What was stated last about a fact up to a day; what is stated without a day holds where nothing else was stated.</summary>
    public ValueList<FactClaim> At(string key, LocalDate day)
    {
        var claims = All(key);
        var last = claims.Select(DayOf).Where(d => d is { } stated && stated <= day).Max();
        return claims.Where(c => DayOf(c) == last).ToValueList();
    }

    /// <summary>The day on which a claim about a fact at a date is stated; null for every day.</summary>
    public static LocalDate? DayOf(FactClaim claim) => claim.Time.Day ?? claim.Time.Period?.End;

    /// <summary>The amounts that claims leave possible, within the bounds of the definition.</summary>
    public static Interval<Rational> Range(FactDefinition fact, ValueList<FactClaim> claims)
    {
        var bounds = Interval<Rational>.FromEnds(fact.Minimum?.Amount, true, fact.Maximum?.Amount, true);
        Interval<Rational>? hull = null;
        foreach (var claim in claims)
        {
            var range = Range(claim.Value);
            range = range.Intersect(bounds) ?? range;
            hull = hull?.Hull(range) ?? range;
        }

        return hull ?? bounds;
    }

    /// <summary>Of one source and time the last record stands; records of one instant that differ stand side by side.</summary>
    public static ValueList<FactClaim> Standing(IEnumerable<FactClaim> claims) => claims
        .GroupBy(c => (c.Time, c.Source?.Id))
        .SelectMany(g => g.Where(c => (c.RecordedAt ?? Instant.MinValue) == g.Max(o => o.RecordedAt ?? Instant.MinValue)))
        .Distinct()
        .ToValueList();

    private static Dictionary<string, ValueList<FactClaim>> ByKey(IEnumerable<FactClaim> claims) =>
        claims.GroupBy(c => c.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, Standing, StringComparer.Ordinal);

    /// <summary>The amounts that a value leaves possible by itself; for a day its number.</summary>
    public static Interval<Rational> Range(FactValue value)
    {
        if (value is FactDay day)
        {
            return Interval<Rational>.Exactly(Days.Number(day.Day));
        }

        var figure = (FactFigure)value;
        figure.Bound.TryToInterval(out var range);
        var factor = figure.Per.Aggregate(Rational.One, (f, unit) => f / unit.Factor);
        return factor == Rational.One ? range : range.Map(a => a * factor);
    }
}
