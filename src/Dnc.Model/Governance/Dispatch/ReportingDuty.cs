using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>Who reports what to whom, how often and by when (报送事项).</summary>
public sealed record ReportingDuty
{
    /// <summary>Its identifier; not empty.</summary>
    public required DutyId Id { get; init => field = Named(value); }

    /// <summary>What is reported.</summary>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The units that report, by bodies or classes of bodies.</summary>
    public required ValueList<OrganizationId> Units { get; init => field = Guard.NotNull(value); }

    /// <summary>To whom they report.</summary>
    public required OrganizationId Recipient { get; init; }

    /// <summary>How often.</summary>
    public required PeriodKind Every { get; init => field = Guard.Defined(value); }

    /// <summary>By when.</summary>
    public required DueRule Due { get; init => field = Guard.NotNull(value); }

    /// <summary>The days over which the duty is in force; a period is reported for when all of it lies within. All days by default.</summary>
    public DateRange Valid { get; init; }

    /// <summary>Where the duty is laid down; null when that is not told.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>The last day in time for a period.</summary>
    /// <param name="period">A period of the kind <see cref="Every"/>.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <returns>The day, or unknown when it depends on days that the calendar does not know.</returns>
    /// <exception cref="ArgumentException">The period is of another kind.</exception>
    public WorkingDayAnswer DueOf(ReportingPeriod period, WorkingDayCalendar calendar)
    {
        Guard.That(period.Kind == Every, "The period is of the kind for which the duty is due.", nameof(period));
        return Due.For(period, calendar);
    }

    private static DutyId Named(DutyId id)
    {
        Guard.That(!id.IsEmpty, "A duty has an identifier.", nameof(id));
        return id;
    }
}
