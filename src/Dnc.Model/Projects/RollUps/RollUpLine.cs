using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Projects.RollUps;

/// <summary>The projects of one area, industry, level or the like, put together (汇总行).</summary>
public sealed record RollUpLine
{
    /// <summary>The key of the line, such as the identifier of a town; null for projects of which it is not known.</summary>
    public required string? Key { get; init; }

    /// <summary>What the line is called.</summary>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The projects, each once, in the order of their identifiers.</summary>
    public required ValueList<ProjectId> Projects { get; init => field = Guard.NotNull(value); }

    /// <summary>Their whole investment.</summary>
    public required MoneySum TotalInvestment { get; init => field = Guard.NotNull(value); }

    /// <summary>What they are to invest in the year.</summary>
    public required MoneySum YearPlan { get; init => field = Guard.NotNull(value); }

    /// <summary>What they have invested since 1 January.</summary>
    public required MoneySum DoneThisYear { get; init => field = Guard.NotNull(value); }

    /// <summary>The projects whose plan and whose progress are both known in one currency, on which the shares rest.</summary>
    public required ValueList<ProjectId> Compared { get; init => field = Guard.NotNull(value); }

    /// <summary>Which share of their plan the compared projects have done; null when there are none, or when they have several currencies.</summary>
    public required Rational? ActualShare { get; init; }

    /// <summary>Which share of their plan they should have done by their own schedules; null when the other share is.</summary>
    public required Rational? PlannedShare { get; init; }

    /// <summary>The exact percentage points ahead of schedule, negative when behind; null when the shares are.</summary>
    public Rational? PointsAhead => ActualShare is { } actual && PlannedShare is { } planned ? (actual - planned) * 100 : null;
}
