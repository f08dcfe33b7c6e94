namespace Dnc.Model.Projects;

/// <summary>The keys under which a project appears to rules, see <see cref="ProjectFacts"/>.</summary>
public static class ProjectFactKeys
{
    /// <summary>The kind, a code such as <c>newConstruction</c>.</summary>
    public const string Kind = "kind";

    /// <summary>The field of industry, a code.</summary>
    public const string Industry = "industry";

    /// <summary>The zone or town, a code.</summary>
    public const string Area = "area";

    /// <summary>The stage, a code.</summary>
    public const string Stage = "stage";

    /// <summary>The first day in the stage, a date.</summary>
    public const string StageSince = "stageSince";

    /// <summary>Whether construction has started, a flag.</summary>
    public const string Started = "started";

    /// <summary>The day on which construction started, a date.</summary>
    public const string StartedOn = "startedOn";

    /// <summary>Whether the project is completed, a flag.</summary>
    public const string Completed = "completed";

    /// <summary>The whole investment, money.</summary>
    public const string TotalInvestment = "totalInvestment";

    /// <summary>The plan of the year, money.</summary>
    public const string YearPlan = "yearPlan";

    /// <summary>The planned day of the start, a date.</summary>
    public const string PlannedStart = "plannedStart";

    /// <summary>The planned day of completion, a date.</summary>
    public const string PlannedCompletion = "plannedCompletion";

    /// <summary>The share of the year's plan that should be done, a ratio.</summary>
    public const string PlannedShare = "plannedShare";

    /// <summary>The share of the year's plan that is done, a ratio.</summary>
    public const string ActualShare = "actualShare";

    /// <summary>The planned share less the actual one, a ratio: 10% is ten percentage points behind, less than zero is ahead.</summary>
    public const string PointsBehind = "pointsBehind";

    /// <summary>What was invested since 1 January, money.</summary>
    public const string DoneThisYear = "doneThisYear";

    /// <summary>What was invested since the start, money.</summary>
    public const string DoneSinceStart = "doneSinceStart";

    /// <summary>How much of the works is built, a ratio.</summary>
    public const string Physical = "physical";

    /// <summary>Whether the investment is in the official statistics, a flag.</summary>
    public const string InStatistics = "inStatistics";

    /// <summary>At how many month ends in a row, the first that of the planned month, the project had not started; a number, 0 when it started in time or is not to start yet.</summary>
    public const string MonthsLateToStart = "monthsLateToStart";

    /// <summary>How many whole months have passed between the start and the end of the month, a number.</summary>
    public const string MonthsSinceStart = "monthsSinceStart";

    /// <summary>How many of its problems are open, a number.</summary>
    public const string OpenProblems = "openProblems";

    /// <summary>Being in a library, a label.</summary>
    /// <param name="library">The identifier of the library.</param>
    /// <returns>Such as <c>in-city</c>.</returns>
    public static string InLibrary(string library) => $"in-{library}";
}
