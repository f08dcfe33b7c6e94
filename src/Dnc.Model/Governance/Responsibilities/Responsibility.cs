using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Responsibilities;

/// <summary>Who answers for something, until when and by which steps (责任清单条目).</summary>
public sealed record Responsibility
{
    /// <summary>What is answered for.</summary>
    public required ResponsibilitySubject Subject { get; init => field = Guard.NotNull(value); }

    /// <summary>The leader who takes the lead, by name or office; null when that is not told.</summary>
    public LocalizedText? Leader { get; init; }

    /// <summary>The body to which the leader belongs; null when that is not told.</summary>
    public OrganizationId? LeaderOrganization { get; init; }

    /// <summary>The lead unit; null when that is not told.</summary>
    public OrganizationId? LeadUnit { get; init; }

    /// <summary>The units that support the lead unit.</summary>
    public ValueList<OrganizationId> SupportingUnits { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The last day in time; null when that is not told.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The steps with their dates (路线图、时间表).</summary>
    public ValueList<Milestone> Roadmap { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The days over which the entry is in force; all days by default.</summary>
    public DateRange Valid { get; init; }

    /// <summary>The list or notice that says so.</summary>
    public required SourceReference Source { get; init => field = Guard.NotNull(value); }

    /// <summary>When it was recorded; what is known earlier does not see it.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>A name of this record, unique in the list; null when nothing refers to it.</summary>
    public string? Id { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The id of the record that this one corrects; null when it corrects none.</summary>
    public string? Supersedes { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The units that take part: the lead unit first, then those that support it.</summary>
    public ValueList<OrganizationId> Units => LeadUnit is { } lead ? [lead, .. SupportingUnits] : SupportingUnits;
}
