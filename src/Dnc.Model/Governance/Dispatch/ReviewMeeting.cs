using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>A review that was held (调度会): by whom, when and about which units.</summary>
public sealed record ReviewMeeting
{
    /// <summary>The cadence of the plan that it belongs to.</summary>
    public required CommitmentId Cadence { get; init; }

    /// <summary>Who called it; at least one, each once.</summary>
    public required ValueList<OrganizationId> Conveners { get; init => field = Some(value); }

    /// <summary>The day on which it was held.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The period that it reviewed; null for the one in which it was held.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The units that were reviewed, by bodies or classes of bodies of which all were; null when that is not told.</summary>
    public ValueList<OrganizationId>? Units { get; init; }

    /// <summary>The minutes or notice that say so.</summary>
    public required SourceReference Source { get; init => field = Guard.NotNull(value); }

    /// <summary>When it was recorded; what is known earlier does not see it.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>A name of this record, unique in the log; null when nothing refers to it.</summary>
    public string? Id { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The id of the record that this one corrects; null when it corrects none.</summary>
    public string? Supersedes { get; init => field = value is null ? null : Guard.NotBlank(value); }

    private static ValueList<OrganizationId> Some(ValueList<OrganizationId> conveners)
    {
        Guard.That(Guard.NotNull(conveners).Count > 0 && conveners.Distinct().Count() == conveners.Count, "Somebody calls a review, each once.", nameof(conveners));
        return conveners;
    }
}
