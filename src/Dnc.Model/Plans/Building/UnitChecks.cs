using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Plans.Building;

/// <summary>Whether the units that a plan adds fit beside the standard ones, and everything that it states is in units that it knows.</summary>
internal static class UnitChecks
{
    // Each unit makes a catalogue of its own; a plan needs a handful.
    public const int MostUnits = 200;

    public static IEnumerable<Issue> Find(PlanPieces pieces)
    {
        if (pieces.Units.Sound.Count() > MostUnits)
        {
            return [ErrorMessages.TooManyUnits("$.units", MostUnits)];
        }

        var issues = new List<Issue>();
        var catalog = UnitCatalog.Standard;
        foreach (var (index, unit) in pieces.Units.Sound)
        {
            if (Conflict(catalog, unit) is { } other)
            {
                issues.Add(ErrorMessages.UnitTaken(pieces.Units.PathOf(index), unit, other));
            }
            else
            {
                catalog = catalog.With(unit);
            }
        }

        issues.AddRange(Used(pieces).Where(u => !Reads(catalog, u.Unit)).Select(u => ErrorMessages.UnlistedUnit(u.Path, u.Unit)));
        return issues;
    }

    /// <summary>The unit of a catalogue that another one would be read as, or could not stand beside; null when it is free.</summary>
    public static Unit? Conflict(UnitCatalog catalog, Unit unit)
    {
        if (catalog.Units.Contains(unit))
        {
            return null;
        }

        foreach (var spelling in unit.Spellings)
        {
            if (catalog.TryGet(spelling, out var owner)
                && (spelling == unit.Id || spelling == unit.Zh || !owner.IsComparableTo(unit) || owner.Factor != unit.Factor))
            {
                return owner;
            }
        }

        return null;
    }

    // A document states quantities in Chinese spelling, so that spelling must read back as the unit.
    private static bool Reads(UnitCatalog catalog, Unit unit) => unit == Units.Number || (catalog.TryGet(unit.Zh, out var read) && read == unit);

    private static IEnumerable<(Unit Unit, string Path)> Used(PlanPieces pieces) =>
    [
        .. pieces.Indicators.Sound.Select(i => (i.Value.Unit, pieces.Indicators.PathOf(i.Index, "unit"))),
        .. pieces.Commitments.Sound.SelectMany(c => OfCommitment(c.Value, pieces.Commitments.PathOf(c.Index))),
        .. pieces.Interpretations.Sound.SelectMany(i => i.Value.Reading.Options.SelectMany((option, o) => option.Effect.SelectMany((effect, e) =>
            OfEffect(effect, InterpretationChecks.EffectPath(pieces, i.Index, o, e))))),
        .. pieces.Decompositions.Sound.SelectMany(d => d.Value.Parts.Select((part, p) =>
            (part.Quantity.Unit, $"{Paths.Item(pieces.Decompositions.PathOf(d.Index, "parts"), p)}.quantity"))),
    ];

    private static IEnumerable<(Unit Unit, string Path)> OfCommitment(Commitment commitment, string path) => commitment switch
    {
        Threshold threshold => OfBound(threshold.Bound, path),
        Target { Specification: var target } =>
        [
            .. OfBound(target.Bound, path),
            .. target.Baseline is { } baseline ? new[] { (baseline.Quantity.Unit, $"{path}.baseline.quantity") } : [],
            .. target.Trajectory is SteppedTrajectory stepped
                ? stepped.Steps.Select((step, i) => (step.Quantity.Unit, $"{Paths.Item($"{path}.trajectory.steps", i)}.quantity"))
                : [],
        ],
        _ => [],
    };

    private static IEnumerable<(Unit Unit, string Path)> OfEffect(ReadingEffect effect, string path) => effect switch
    {
        UseBound use => OfBound(use.Bound, path),
        UseTolerance { Tolerance.Absolute: { } width } => [(width.Unit, $"{path}.tolerance.absolute")],
        _ => [],
    };

    private static IEnumerable<(Unit Unit, string Path)> OfBound(Bound bound, string path) =>
    [
        (bound.Quantity.Unit, $"{path}.quantity"),
        .. bound.Upper is { } upper ? new[] { (upper.Unit, $"{path}.upper") } : [],
        .. bound.Tolerance?.Absolute is { } width ? new[] { (width.Unit, $"{path}.tolerance.absolute") } : [],
    ];
}
