using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Projects;

/// <summary>What is to be invested in a year, evenly or by the owner's own monthly nodes (年度投资计划).</summary>
/// <remarks>
/// Without nodes each month brings a twelfth. With nodes the plan between two nodes stays at the earlier one, and is zero before the first: a node is a
/// promise for the end of its month.
/// </remarks>
public sealed record YearPlan
{
    /// <summary>Creates a plan.</summary>
    /// <param name="year">The year.</param>
    /// <param name="amount">What is to be invested in it; more than zero.</param>
    /// <param name="nodes">The owner's own nodes; months of the year in order, amounts not falling, the last at most the whole. Empty for an even plan.</param>
    /// <exception cref="ArgumentException">The nodes are not such.</exception>
    public YearPlan(int year, Money amount, params ValueList<ScheduleNode> nodes)
    {
        Guard.That(amount.Amount > 0, "What is to be invested in a year is more than zero.", nameof(amount));
        Guard.That(FaultOf(year, amount, Guard.NotNull(nodes)) is null, "The nodes are months of the year in order, with amounts that do not fall and are at most the whole.", nameof(nodes));
        Year = year;
        Amount = amount;
        Nodes = nodes;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>What is to be invested in it.</summary>
    public Money Amount { get; }

    /// <summary>The owner's own nodes; empty when the plan is even over the months.</summary>
    public ValueList<ScheduleNode> Nodes { get; }

    /// <summary>Which share of the year's plan is to be done by the end of a month (序时进度).</summary>
    /// <param name="month">A month of the year.</param>
    /// <returns>The exact share: after October of an even plan 5/6, and not 83.3 %.</returns>
    /// <exception cref="ArgumentException">The month is not of the year.</exception>
    public Rational PlannedShare(ReportingPeriod month)
    {
        Guard.That(month.Kind == PeriodKind.Month && month.Year == Year, "The month is one of the year of the plan.", nameof(month));
        return Nodes.Count == 0
            ? new Rational(month.Number, 12)
            : Nodes.LastOrDefault(n => n.Month <= month) is { } node ? node.SinceJanuary / Amount : Rational.Zero;
    }

    /// <summary>The first node that is not such as a plan needs; null when all are.</summary>
    internal static int? FaultOf(int year, Money amount, ValueList<ScheduleNode> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            var (month, money) = nodes[i];
            var fits = month.Kind == PeriodKind.Month && month.Year == year && money.Currency == amount.Currency && money.Amount >= 0 && money.Amount <= amount.Amount
                && (i == 0 || (nodes[i - 1].Month < month && nodes[i - 1].SinceJanuary.Amount <= money.Amount));
            if (!fits)
            {
                return i;
            }
        }

        return null;
    }
}
