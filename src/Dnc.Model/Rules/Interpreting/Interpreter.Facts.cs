using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Facts, parameters and definitions by their names.</summary>
internal sealed partial class Interpreter
{
    public const string AsOfName = "asOf";

    /// <summary>What a name means in a frame: the facts that have it, with its definition; null when it is no fact.</summary>
    public (BoundFacts Facts, FactDefinition Definition)? FindFact(string key, Frame frame)
    {
        if (frame.Item is { } item && item.Catalog.TryGet(key, out var own))
        {
            return (item, own);
        }

        return _rules.Facts.TryGet(key, out var fact) ? (fact.Scope == FactScope.Context ? _surroundings : _subject, fact) : null;
    }

    /// <summary>The time of a fact that a frame asks for: none, a day or a period; null when it lies outside the calendar.</summary>
    public FactTime? TimeOf(FactDefinition fact, Frame frame) => TimeOf(fact.Periodicity, frame);

    /// <summary>The day that decides on the value of a parameter; null when it lies outside the calendar.</summary>
    public LocalDate? DayOf(RuleParameter parameter, Frame frame) => TimeOf(parameter.Periodicity, frame) is not { } time ? null : time.Day ?? time.Period?.End ?? _context.AsOf.Day;

    /// <summary>The time that a frame asks for: none, a day or a period; null when it lies outside the calendar.</summary>
    public FactTime? TimeOf(FactPeriodicity periodicity, Frame frame)
    {
        switch (periodicity)
        {
            case FactPeriodicity.Fixed:
                return FactTime.None;
            case FactPeriodicity.AtDate:
                return MovedDay(frame) is { } day ? day : null;
            default:
                return PeriodOf(KindOf(periodicity), frame) is { } period ? period : null;
        }
    }

    /// <summary>The claims that a frame asks for.</summary>
    public static ValueList<FactClaim> ClaimsOf(BoundFacts facts, FactDefinition fact, FactTime time)
    {
        var claims = time.Day is { } day ? facts.At(fact.Key, day)
            : time.Period is { } period ? facts.For(fact.Key, period)
            : facts.All(fact.Key);
        return claims;
    }

    /// <summary>The claims about a fact in a frame, all of the kind of the fact; null when one is not, or the time lies outside the calendar.</summary>
    public ValueList<FactClaim>? Claims(RuleNode node, BoundFacts facts, FactDefinition fact, Frame frame)
    {
        if (TimeOf(fact, frame) is not { } time)
        {
            Fail(node, ErrorMessages.NotAPeriod(), frame);
            return null;
        }

        var claims = ClaimsOf(facts, fact, time);
        foreach (var claim in claims)
        {
            if (claim.Value.Kind != fact.Kind)
            {
                Fail(node, ErrorMessages.WrongClaim(fact.Key, claim.Value.Kind.Word(), fact.Kind.Word()), frame);
                return null;
            }

            if (claim.Value is FactFigure figure && fact.Unit is { } unit && !Measure.Of(new CompoundUnit(figure.Bound.Quantity.Unit, figure.Per)).IsComparableTo(Measure.Of(unit)))
            {
                Fail(node, ErrorMessages.WrongUnit(fact.Key, figure.Bound.Quantity.Unit.Id, unit.ToString()), frame);
                return null;
            }
        }

        return claims;
    }

    public static PeriodKind KindOf(FactPeriodicity periodicity) => periodicity switch
    {
        FactPeriodicity.Year => PeriodKind.Year,
        FactPeriodicity.HalfYear => PeriodKind.HalfYear,
        FactPeriodicity.Quarter => PeriodKind.Quarter,
        _ => PeriodKind.Month,
    };

    /// <summary>The latest period of a kind that has ended, moved by the frame; null outside the years of reporting periods.</summary>
    public ReportingPeriod? PeriodOf(PeriodKind kind, Frame frame, int by = 0)
    {
        if (_context.AsOf.Day.Year is < ReportingPeriod.MinYear or > ReportingPeriod.MaxYear)
        {
            return null;
        }

        var last = kind == PeriodKind.Year && _context.ReferenceYear is { } year ? ReportingPeriod.OfYear(year) : Ended(ReportingPeriod.Of(_context.AsOf.Day, kind));
        var index = (long)frame.PeriodsOf(kind) + by;
        var reach = (ReportingPeriod.MaxYear - ReportingPeriod.MinYear) * 12;
        if (last is not { } latest || Math.Abs(index) > reach)
        {
            return null;
        }

        try
        {
            return latest.Plus((int)index);
        }
        catch (OverflowException)
        {
            return null;
        }

        ReportingPeriod? Ended(ReportingPeriod period) =>
            period.End <= _context.AsOf.Day ? period : period.Start <= new LocalDate(ReportingPeriod.MinYear, 1, 1) ? null : period.Previous();
    }

    /// <summary>The readings of a value that sources, or the absence of any, leave possible.</summary>
    private Value Resolve(Formulas.Reference reference, Frame frame)
    {
        if (reference.Key == AsOfName)
        {
            return Day(_context.AsOf.Day);
        }

        if (FindFact(reference.Key, frame) is var (facts, fact))
        {
            return Claims(reference, facts, fact, frame) is { } claims ? ValueOf(fact, claims) : Anything.Instance;
        }

        var home = _rules.Locate(frame.Scope, reference.Key, out var local);
        if (home.Parameters.TryGetValue(local, out var parameter))
        {
            if (DayOf(parameter, frame) is not { } day)
            {
                Fail(reference, ErrorMessages.NotAPeriod(), frame);
                return Anything.Instance;
            }

            return parameter.Values.TryGetValue(day, out var constant) ? Evaluate(constant, frame) : Anything.Instance;
        }

        var definition = home.Definitions[local];
        var place = frame with { Scope = home, Item = null };
        if (!_values.TryGetValue((definition, place), out var value))
        {
            value = Named(Evaluate((Formula)definition.Node, place), definition);
            _values.Add((definition, place), value);
        }

        return value;
    }

    private static Value ValueOf(FactDefinition fact, ValueList<FactClaim> claims) => fact.Kind switch
    {
        FactKind.Quantity => new Figure(BoundFacts.Range(fact, claims), Measure.Of(fact.Unit ?? CompoundUnit.Number), fact.Unit),
        FactKind.Date => new Figure(BoundFacts.Range(fact, claims), Measure.Date),
        _ => claims.Count > 0
            ? CodeSet.Of(claims.Select(c => ((FactCode)c.Value).Code), fact.IsHierarchical, fact.Codes)
            : fact.Codes.Count > 0 && !fact.IsHierarchical
                ? CodeSet.Of(fact.Codes.Select(c => c.Code), false, fact.Codes)
                : new CodeSet(null, fact.IsHierarchical, fact.Codes),
    };

    private static Value Named(Value value, RuleDefinition definition) => value is CodeSet codes && definition.Codes.Count > 0
        ? codes with { Names = definition.Codes, Possible = codes.Possible ?? CodeSet.Of(definition.Codes.Select(c => c.Code), false, []).Possible }
        : value;

    private Verdict Holds(Criteria.Holds holds, Frame frame)
    {
        if (FindFact(holds.Key, frame) is var (facts, fact))
        {
            return Claims(holds, facts, fact, frame) is { } claims ? Verdicts.Agreement(claims.Select(c => Verdicts.Of(((FactFlag)c.Value).Value))) : Verdict.Unknown;
        }

        var home = _rules.Locate(frame.Scope, holds.Key, out var local);
        var definition = home.Definitions[local];
        var place = frame with { Scope = home, Item = null };
        if (!_verdicts.TryGetValue((definition, place), out var verdict))
        {
            verdict = Judge((Criterion)definition.Node, place);
            _verdicts.Add((definition, place), verdict);
        }

        return verdict;
    }

    private LocalDate? MovedDay(Frame frame)
    {
        var day = _context.AsOf.Day;
        var months = (((long)day.Year * 12) + day.Month - 1) + frame.MonthsInAll;
        return months is >= 12 and < 120_000 ? day.PlusMonths(frame.MonthsInAll) : null;
    }
}
