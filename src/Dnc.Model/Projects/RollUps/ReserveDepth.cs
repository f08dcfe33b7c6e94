using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Projects.RollUps;

/// <summary>How much is in reserve beside what is being built (项目储备深度).</summary>
/// <param name="Reserve">The projects in reserve, each once.</param>
/// <param name="ReserveInvestment">Their whole investment.</param>
/// <param name="Implementing">The other projects of the libraries, each once.</param>
/// <param name="YearPlan">What those are to invest in the year.</param>
public sealed record ReserveDepth(ValueList<ProjectId> Reserve, MoneySum ReserveInvestment, ValueList<ProjectId> Implementing, MoneySum YearPlan)
{
    /// <summary>For how many years like this one the reserve would last; null when a figure is missing, nothing is planned, or currencies differ.</summary>
    public Rational? Years =>
        ReserveInvestment.IsComplete && YearPlan.IsComplete && ReserveInvestment.Sums is [var reserve] && YearPlan.Sums is [{ Amount: > 0 } plan] && reserve.Currency == plan.Currency
            ? reserve / plan
            : null;

    /// <summary>Counts the members of libraries on a day.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <param name="library">The library; null for all. A project that is in reserve in one and being built in another is being built.</param>
    /// <returns>The depth, for the year of the day. Packages of a whole that is there are left out.</returns>
    public static ReserveDepth Of(ProjectPortfolio portfolio, AsOf asOf, string? library = null)
    {
        Guard.NotNull(portfolio);
        var stays = portfolio.Libraries.Members(asOf, library).GroupBy(m => m.Project).ToList();
        var there = stays.Select(s => s.Key).ToHashSet();
        var whole = stays.Where(s => !portfolio.WholesOf(s.Key).Any(there.Contains)).ToLookup(s => s.All(m => m.Class is { IsReserve: true }), s => s.Key);
        return new ReserveDepth(
            whole[true].Order().ToValueList(),
            MoneySum.Of(whole[true].Select(p => (p, portfolio[p].TotalInvestment))),
            whole[false].Order().ToValueList(),
            MoneySum.Of(whole[false].Select(p => (p, portfolio[p].PlanOf(asOf.Day.Year)?.Amount))));
    }
}
