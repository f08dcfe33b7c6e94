using Dnc.Model.Quantities;
using Dnc.Model.Rules.Interpreting;
using NodaTime;

namespace Dnc.Model.Rules.Executing;

/// <summary>The facts of one subject in one array: first the latest claim about each fact of a catalogue, behind them those for earlier times, each linked to the next.</summary>
internal sealed class FactRow
{
    // Before every day: what is stated without a day holds where nothing else was stated.
    private const int Always = int.MinValue;

    private readonly FactCell[] _cells;
    private readonly Instant? _known;
    private readonly Instant? _latest;

    public FactRow(FactSet facts, FactCatalog catalog, Instant? known)
    {
        Catalog = catalog;
        _known = known;
        var count = catalog.Facts.Count;
        var claims = facts.Claims.AsSpan();
        var ordinals = new int[claims.Length];
        var seen = new int[count];
        var more = 0;
        for (var i = 0; i < claims.Length; i++)
        {
            var recorded = claims[i].RecordedAt;
            _latest = recorded is { } at && (_latest is not { } latest || at > latest) ? at : _latest;
            ordinals[i] = claims[i].Value is not FactBeginning && (known is not { } until || recorded is not { } on || on <= until) ? catalog.OrdinalOf(claims[i].Key) : -1;
            if (ordinals[i] >= 0)
            {
                more += seen[ordinals[i]]++ > 0 ? 1 : 0;
            }
        }

        _cells = new FactCell[count + more];
        var free = count;
        for (var i = 0; i < claims.Length && !IsTroubled; i++)
        {
            var ordinal = ordinals[i];
            if (ordinal < 0 || seen[ordinal] == 0)
            {
                continue;
            }

            if (seen[ordinal] == 1)
            {
                Fill(catalog.Facts[ordinal], ordinal, claims.Slice(i, 1), ref free);
            }
            else
            {
                var of = new List<FactClaim>();
                for (var k = i; k < claims.Length; k++)
                {
                    if (ordinals[k] == ordinal)
                    {
                        of.Add(claims[k]);
                    }
                }

                // From the latest time back.
                var fact = catalog.Facts[ordinal];
                Fill(fact, ordinal, BoundFacts.Standing(of).OrderByDescending(c => TimeOf(fact, c)).ToArray(), ref free);
            }

            seen[ordinal] = 0;
        }
    }

    public FactCatalog Catalog { get; }

    /// <summary>Whether a claim is not of the kind or unit of its fact, so that reading it is an error.</summary>
    public bool IsTroubled { get; private set; }

    /// <summary>Whether these are the facts as known at an instant.</summary>
    public bool IsKnownAt(Instant? known) => known == _known || (_known is null && (_latest is not { } latest || latest <= known));

    /// <summary>What is claimed about a fact for a time.</summary>
    public ref readonly FactCell Find(FactSlot slot, int time)
    {
        ref readonly var cell = ref _cells[slot.Ordinal];
        while (cell.Time != time && !(slot.IsStanding && cell.Time < time))
        {
            if (cell.Next == 0)
            {
                return ref slot.Missing;
            }

            cell = ref _cells[cell.Next];
        }

        if (cell.State == CellState.None)
        {
            return ref slot.Missing;
        }

        return ref cell;
    }

    private static int TimeOf(FactDefinition fact, FactClaim claim) => fact.Periodicity switch
    {
        FactPeriodicity.Fixed => 0,
        FactPeriodicity.AtDate => BoundFacts.DayOf(claim) is { } day ? FactTimes.NumberOf(day) : Always,
        _ => claim.Time.Period is { } period && period.Kind == Interpreter.KindOf(fact.Periodicity) ? FactTimes.NumberOf(period) : Always,
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

    private void Fill(FactDefinition fact, int ordinal, ReadOnlySpan<FactClaim> claims, ref int free)
    {
        var place = ordinal;
        for (int from = 0, to; from < claims.Length; from = to)
        {
            var time = TimeOf(fact, claims[from]);
            for (to = from + 1; to < claims.Length && TimeOf(fact, claims[to]) == time;)
            {
                to++;
            }

            foreach (var claim in claims[from..to])
            {
                IsTroubled |= !IsOfKind(fact, claim);
            }

            // A claim for no period is never asked for.
            if (IsTroubled || (time == Always && fact.Periodicity != FactPeriodicity.AtDate))
            {
                return;
            }

            var next = to < claims.Length ? free++ : 0;
            _cells[place] = FactCell.Of(fact, claims[from..to]).At(time, next);
            place = next;
        }
    }
}
