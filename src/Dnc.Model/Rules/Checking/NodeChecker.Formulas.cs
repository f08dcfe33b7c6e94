using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Checking;

internal sealed partial class NodeChecker
{
    private FormulaType? TypeOf(Formula formula, Site site, List<Seen> seen, FactTimes times) => formula switch
    {
        Constant or DateConstant or CodeConstant => ParameterChecks.TypeOf(formula),
        Silent => null,
        Shift f => ShiftType(f, site, seen[0], times),
        Sum => Filled(seen, site, ".sum") ? JoinFigures(seen) : null,
        Difference => DifferenceType(seen[0], seen[1]),
        Product => Filled(seen, site, ".product") ? Fold(seen, (a, b) => a.Times(b)) : null,
        Quotient => Fold(seen, (a, b) => a.Over(b)),
        Least => Filled(seen, site, ".min") ? JoinOrdered(seen) : null,
        Greatest => Filled(seen, site, ".max") ? JoinOrdered(seen) : null,
        Absolute => Figure(seen[0]),
        Window f => WindowType(f, site, seen),
        Growth f => GrowthOf(f, site, seen[0], times),
        Rounded f => RoundedType(f, site, seen[0]),
        WholeUnits => WholeUnitsType(seen[0], seen[1]),
        Bands f => BandsType(f, site, seen),
        MarginalRates f => MarginalRatesType(f, site, seen),
        MarginalAmounts f => MarginalAmountsType(f, site, seen),
        FirstAbove f => FirstAboveType(f, site, seen),
        Choice f => ChoiceType(f, site, seen),
        DecisionTable f => TableType(f, site, seen),
        Lookup f => LookupType(f, site, seen),
        FormulaByReading f => ReadingType(f, site, seen),
        Interest f => InterestType(f, site, seen),
        DatePlus => DatePlusType(seen[0], seen[1]),
        TimeBetween f => TimeBetweenType(f, seen),
        LabelDay f => LabelDayType(f, site),
        Score f => ScoreType(f, site, seen),
        CountTrue => Counted(seen, site),
        _ => null,
    };

    /// <summary>The type of a part that has to be a figure; null when it is none, which is told.</summary>
    private FormulaType? Figure(Seen part)
    {
        if (part.Type is { IsFigure: false } type)
        {
            Report(part.Site, "", () => ErrorMessages.NotAFigure(type));
            return null;
        }

        return part.Type;
    }

    /// <summary>The type of a part that has to be a day.</summary>
    private FormulaType Date(Seen part)
    {
        if (part.Type is { Sort: not FormulaSort.Date } type)
        {
            Report(part.Site, "", () => ErrorMessages.NotADay(type));
        }

        return FormulaType.Date;
    }

    private FormulaType? JoinFigures(IEnumerable<Seen> parts) => Join(parts, Figure);

    private FormulaType? JoinOrdered(IEnumerable<Seen> parts) => Join(parts, part =>
    {
        if (part.Type is { Sort: FormulaSort.Code } type)
        {
            Report(part.Site, "", () => ErrorMessages.CodesHaveNoOrder());
            return null;
        }

        return part.Type;
    });

    private FormulaType? JoinAll(IEnumerable<Seen> parts) => Join(parts, part => part.Type);

    private FormulaType? Join(IEnumerable<Seen> parts, Func<Seen, FormulaType?> typeOf)
    {
        FormulaType? joined = null;
        foreach (var part in parts)
        {
            if (typeOf(part) is not { } type)
            {
                continue;
            }

            if (joined?.IsComparableTo(type) == false)
            {
                var first = joined;
                Report(part.Site, "", () => ErrorMessages.Mismatch(first, type));
            }
            else
            {
                joined = joined?.Join(type) ?? type;
            }
        }

        return joined;
    }

    private FormulaType? Fold(List<Seen> parts, Func<FormulaType, FormulaType, FormulaType> fold)
    {
        FormulaType? folded = null;
        var complete = true;
        foreach (var part in parts)
        {
            var type = Figure(part);
            complete &= type is not null;
            folded = folded is null || type is null ? type : fold(folded, type);
        }

        return complete ? folded : null;
    }

    private bool Filled(List<Seen> parts, Site site, string step)
    {
        if (parts.Count == 0)
        {
            Report(site, step, () => ErrorMessages.EmptyList());
        }

        return parts.Count > 0;
    }

    private FormulaType Counted(List<Seen> parts, Site site)
    {
        Filled(parts, site, ".countTrue");
        return FormulaType.Number;
    }

    private FormulaType? DifferenceType(Seen left, Seen right)
    {
        if (left.Type is { Sort: FormulaSort.Date } && right.Type is { Sort: FormulaSort.Date })
        {
            return FormulaType.Days;
        }

        if (left.Type is { Sort: FormulaSort.Date } && right.Type is { IsFigure: true } time)
        {
            Report(right.Site, "", () => ErrorMessages.DayLessTime(time));
            return FormulaType.Date;
        }

        return JoinFigures([left, right]);
    }

    private FormulaType? RoundedType(Rounded node, Site site, Seen of)
    {
        if (node.To.Amount.Sign <= 0)
        {
            Report(site, ".round.to", () => ErrorMessages.StepNotPositive(node.To));
        }

        var (type, step) = (Figure(of), FormulaType.Of(node.To.Unit));
        if (type?.IsComparableTo(step) == false)
        {
            Report(site, ".round.to", () => ErrorMessages.Mismatch(type, step));
            return type;
        }

        return type?.Join(step);
    }

    private FormulaType WholeUnitsType(Seen of, Seen unit)
    {
        JoinFigures([of, unit]);
        if (Inner(unit.Node) is Constant { Value: var value } && value.Amount.Sign <= 0)
        {
            Report(unit.Site, "", () => ErrorMessages.StepNotPositive(value));
        }

        return FormulaType.Number;
    }

    private FormulaType? ChoiceType(Choice node, Site site, List<Seen> seen)
    {
        if (node.Branches.Count == 0)
        {
            Report(site, ".case.branches", () => ErrorMessages.EmptyList());
        }

        return JoinAll(seen.Where(s => s.Node is Formula));
    }

    private FormulaType? TableType(DecisionTable node, Site site, List<Seen> seen)
    {
        if (node.Rows.Count == 0 || node.Columns.Count == 0)
        {
            Report(site, node.Rows.Count == 0 ? ".table.rows" : ".table.columns", () => ErrorMessages.EmptyList());
        }

        if (node.Cells.Count != node.Rows.Count || node.Cells.Any(r => r.Count != node.Columns.Count))
        {
            Report(site, ".table.cells", () => ErrorMessages.CellsDoNotFit(node.Rows.Count, node.Columns.Count));
        }

        return JoinAll(seen.Where(s => s.Node is Formula));
    }

    private FormulaType? InterestType(Interest node, Site site, List<Seen> seen)
    {
        var principal = Figure(seen[0]);
        if (principal is not null && !principal.Measure.IsMoney)
        {
            Report(seen[0].Site, "", () => ErrorMessages.PrincipalNotMoney(principal));
        }

        if (Figure(seen[1]) is { } rate && !IsRate(rate.Measure))
        {
            Report(seen[1].Site, "", () => ErrorMessages.NoInterestRate(rate));
        }

        if (Figure(seen[2]) is { } time)
        {
            var (months, days) = (time.Measure == Measure.Months, time.Measure == Measure.Days);
            if (!months && !days)
            {
                Report(seen[2].Site, "", () => ErrorMessages.NoInterestTime(time));
            }
            else if (days == (node.DayCount == DayCount.None))
            {
                Report(site, ".interest", () => days ? ErrorMessages.DayCountMissing() : ErrorMessages.DayCountNotNeeded());
            }
        }

        return principal;

        static bool IsRate(Measure measure) =>
            measure.Sort is MeasureSort.Ratio or MeasureSort.Number || measure.Factors is [{ Dimension: Dimension.Duration, Exponent: -1 } per] && Measure.Months.Factors[0].Kind == per.Kind;
    }

    private FormulaType DatePlusType(Seen date, Seen time)
    {
        Date(date);
        if (Figure(time) is { } type && type.Measure != Measure.Months && type.Measure != Measure.Days)
        {
            Report(time.Site, "", () => ErrorMessages.NoTime(type));
        }

        return FormulaType.Date;
    }

    private FormulaType TimeBetweenType(TimeBetween node, List<Seen> seen)
    {
        seen.ForEach(s => Date(s));
        return node.Step switch
        {
            TimeStep.WholeYears => FormulaType.Years,
            TimeStep.WholeMonths => FormulaType.Months,
            _ => FormulaType.Days,
        };
    }

    private FormulaType ScoreType(Score node, Site site, List<Seen> seen)
    {
        Filled(seen, site, ".score");
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < node.Of.Count; i++)
        {
            var part = node.Of[i];
            if (!taken.Add(part.Id))
            {
                Report(site, FormattableString.Invariant($".score[{i}].id"), () => ErrorMessages.DuplicatePart(part.Id));
            }

            if (part.Most is { } most && (Measure.Of(most.Unit) != Measure.Number || most.Amount.Sign < 0))
            {
                Report(site, FormattableString.Invariant($".score[{i}].most"), () => ErrorMessages.MostDoesNotFit(most));
            }

            Points(seen[i]);
        }

        return FormulaType.Number;
    }

    // A share of points is a ratio by the algebra of measures, and counts make points as they are.
    private void Points(Seen part)
    {
        if (Figure(part) is { IsPlain: false } type)
        {
            Report(part.Site, "", () => ErrorMessages.NoPoints(type));
        }
    }

    private static RuleNode Inner(RuleNode node)
    {
        while (node is NotedFormula noted)
        {
            node = noted.Inner;
        }

        return node;
    }
}
