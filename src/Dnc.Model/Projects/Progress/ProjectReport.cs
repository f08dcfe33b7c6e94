using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Projects.Progress;

/// <summary>What is reported about a project at the end of a month (项目月报). What is not told is null and means unknown, never zero.</summary>
/// <param name="Project">The project.</param>
/// <param name="Month">The month.</param>
/// <param name="Source">Who reports.</param>
/// <param name="RecordedAt">When the report was recorded; what is known earlier does not see it.</param>
public sealed record ProjectReport(ProjectId Project, ReportingPeriod Month, SourceReference Source, Instant RecordedAt)
{
    /// <summary>The month.</summary>
    public ReportingPeriod Month { get; init => field = OfMonth(value); } = OfMonth(Month);

    /// <summary>Who reports.</summary>
    public SourceReference Source { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Source);

    /// <summary>What was invested in the month (本月完成).</summary>
    public Money? DoneThisMonth { get; init; }

    /// <summary>What was invested from 1 January to the end of the month (本年累计完成).</summary>
    public Money? DoneThisYear { get; init; }

    /// <summary>What was invested since the start (开工累计完成).</summary>
    public Money? DoneSinceStart { get; init; }

    /// <summary>How much of the works is built (形象进度), from 0 to 1.</summary>
    public Ratio? Physical { get; init; }

    /// <summary>The state of the works in words.</summary>
    public LocalizedText? State { get; init; }

    /// <summary>Whether the investment is in the official statistics by the end of the month (是否入统); null when that is not told.</summary>
    public bool? InStatistics { get; init; }

    /// <summary>Problems in words; those with an owner stand in the file of the project.</summary>
    public LocalizedText? Problems { get; init; }

    /// <summary>Whom to ask.</summary>
    public string? Contact { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>What is reported besides, for rules to ask.</summary>
    public FactSet Facts { get; init => field = Guard.NotNull(value); } = FactSet.Empty;

    private static ReportingPeriod OfMonth(ReportingPeriod month)
    {
        Guard.That(month.Kind == PeriodKind.Month, "A report is about a month.", nameof(month));
        return month;
    }
}
