using System.Runtime.InteropServices;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Interpreting;
using NodaTime;

namespace Dnc.Model.Rules.Executing;

/// <summary>The facts of one subject, by their places in a catalogue.</summary>
internal sealed class FactRow
{
    private readonly FactCells?[] _facts;
    private readonly Instant? _known;
    private readonly Instant? _latest;

    public FactRow(FactSet facts, FactCatalog catalog, Instant? known)
    {
        Catalog = catalog;
        _known = known;
        _facts = new FactCells?[catalog.Facts.Count];
        var claims = new List<FactClaim>?[_facts.Length];
        foreach (var claim in facts.Claims.AsSpan())
        {
            _latest = claim.RecordedAt is { } recorded && (_latest is not { } latest || recorded > latest) ? recorded : _latest;
            if ((known is not { } until || claim.RecordedAt is not { } at || at <= until) && catalog.OrdinalOf(claim.Key) is >= 0 and var ordinal)
            {
                (claims[ordinal] ??= new(1)).Add(claim);
            }
        }

        for (var i = 0; i < claims.Length && !IsTroubled; i++)
        {
            if (claims[i] is { } of)
            {
                _facts[i] = Cells(catalog.Facts[i], of);
            }
        }
    }

    public FactCatalog Catalog { get; }

    /// <summary>Whether a claim is not of the kind or unit of its fact, so that reading it is an error.</summary>
    public bool IsTroubled { get; private set; }

    /// <summary>Whether these are the facts as known at an instant.</summary>
    public bool IsKnownAt(Instant? known) => known == _known || (_known is null && (_latest is not { } latest || latest <= known));

    /// <summary>What is claimed about a fact for a time; null for nothing.</summary>
    public FactCell? Find(int ordinal, int time) => _facts[ordinal]?.Find(time);

    private static int? TimeOf(FactDefinition fact, FactClaim claim) => fact.Periodicity switch
    {
        FactPeriodicity.Fixed => null,
        FactPeriodicity.AtDate => BoundFacts.DayOf(claim) is { } day ? FactTimes.NumberOf(day) : null,
        _ => FactTimes.NumberOf(claim.Time),
    };

    private static bool IsOfKind(FactDefinition fact, FactClaim claim)
    {
        if (claim.Value.Kind != fact.Kind)
        {
            return false;
        }

        if (claim.Value is not FactFigure { Bound.Quantity.Unit: var unit, Per: var per } || fact.Unit is not { } wanted)
        {
            return true;
        }

        return (ReferenceEquals(unit, wanted.Unit) && per.Count == 0 && wanted.Per.Count == 0) || Measure.Of(new CompoundUnit(unit, per)).IsComparableTo(Measure.Of(wanted));
    }

    private FactCells? Cells(FactDefinition fact, List<FactClaim> claims)
    {
        // Claims for periods of another kind are never asked for.
        if (fact.Periodicity is not (FactPeriodicity.Fixed or FactPeriodicity.AtDate))
        {
            var kind = Interpreter.KindOf(fact.Periodicity);
            claims.RemoveAll(c => c.Time.Period?.Kind != kind);
        }

        IsTroubled |= claims.Exists(c => !IsOfKind(fact, c));
        if (IsTroubled || claims.Count == 0)
        {
            return null;
        }

        if (claims.Count > 1)
        {
            claims = [.. BoundFacts.Standing(claims)];
            claims = [.. claims.OrderBy(c => TimeOf(fact, c) ?? int.MinValue)];
        }

        var all = CollectionsMarshal.AsSpan(claims);
        FactCell? always = null;
        var (times, cells) = (new List<int>(), new List<FactCell>());
        for (int from = 0, to; from < all.Length; from = to)
        {
            var time = TimeOf(fact, all[from]);
            for (to = from + 1; to < all.Length && TimeOf(fact, all[to]) == time;)
            {
                to++;
            }

            var cell = FactCell.Of(fact, all[from..to]);
            if (time is { } at)
            {
                times.Add(at);
                cells.Add(cell);
            }
            else
            {
                always = cell;
            }
        }

        return new FactCells(always, [.. times], [.. cells], fact.Periodicity == FactPeriodicity.AtDate);
    }
}
