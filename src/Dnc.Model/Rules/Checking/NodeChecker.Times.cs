using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Checking;

// Windows, shifts and growth.
internal sealed partial class NodeChecker
{
    private FormulaType? WindowType(Window node, Site site, List<Seen> seen)
    {
        var step = $".{node.Aggregate.Word()}";
        Length(node.Count, site, step);
        if (node.Ending > 0 || node.Ending < -rules.Limits.MaxPeriods)
        {
            Report(site, step, () => ErrorMessages.WindowEnding(node.Ending, rules.Limits.MaxPeriods));
        }

        if (seen.Count > 1)
        {
            Date(seen[1]);
        }

        Moves(seen[0].Of.Times, node.Unit, site, step);
        return node.Aggregate is WindowAggregate.SumOver or WindowAggregate.MeanOver ? Figure(seen[0]) : JoinOrdered([seen[0]]);
    }

    private FormulaType? ShiftType(Shift node, Site site, Seen of, FactTimes times)
    {
        if (node.By == 0 || Math.Abs((long)node.By) > rules.Limits.MaxPeriods)
        {
            Report(site, ".shift", () => ErrorMessages.ShiftBy(node.By, rules.Limits.MaxPeriods));
        }

        Moves(times, node.Unit, site, ".shift");
        return of.Type;
    }

    private FormulaType GrowthOf(Growth node, Site site, Seen of, FactTimes times)
    {
        Length(node.By, site, ".growth");
        Figure(of);
        Moves(times, node.Unit, site, ".growth");
        return FormulaType.Ratio;
    }

    private FormulaType GrowthType(Seen of, Site site, string step, int years, FactTimes times)
    {
        Length(years, site, step);
        Figure(of);
        Moves(times, PeriodKind.Year, site, step);
        return FormulaType.Ratio;
    }

    private FormulaType PeriodDayType(PeriodDay node, Site site)
    {
        if (Math.Abs((long)node.By) > rules.Limits.MaxPeriods)
        {
            Report(site, $".{node.End.Word()}", () => ErrorMessages.PeriodTooFar(node.By, rules.Limits.MaxPeriods));
        }

        return FormulaType.Date;
    }

    private void Length(int periods, Site site, string step)
    {
        if (periods < 1 || periods > rules.Limits.MaxPeriods)
        {
            Report(site, step, () => ErrorMessages.WindowLength(periods, rules.Limits.MaxPeriods));
        }
    }

    // A fact by a longer period says nothing about each of the shorter ones.
    private void Moves(FactTimes times, PeriodKind unit, Site site, string step)
    {
        var moving = unit switch
        {
            PeriodKind.Year => FactTimes.All,
            PeriodKind.HalfYear => FactTimes.AtDate | FactTimes.HalfYear | FactTimes.Quarter | FactTimes.Month,
            PeriodKind.Quarter => FactTimes.AtDate | FactTimes.Quarter | FactTimes.Month,
            _ => FactTimes.AtDate | FactTimes.Month,
        };
        if ((times & moving) == 0)
        {
            Report(site, step, () => ErrorMessages.NothingMoves(unit));
        }
    }
}
