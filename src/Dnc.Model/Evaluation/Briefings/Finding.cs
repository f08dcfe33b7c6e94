using Dnc.Model.Primitives;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>Something in a briefing that somebody should see to (问题).</summary>
/// <param name="Kind">What is found.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="SubjectKind">What it is about.</param>
/// <param name="Subject">The identifier of the project, commitment, unit or matter that it belongs to.</param>
/// <param name="Text">The finding in words.</param>
public sealed record Finding(FindingKind Kind, FindingSeverity Severity, SubjectKind SubjectKind, string Subject, LocalizedText Text)
{
    /// <summary>What is found.</summary>
    public FindingKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>How much it matters.</summary>
    public FindingSeverity Severity { get; init => field = Guard.Defined(value); } = Guard.Defined(Severity);

    /// <summary>What it is about.</summary>
    public SubjectKind SubjectKind { get; init => field = Guard.Defined(value); } = Guard.Defined(SubjectKind);

    /// <summary>The identifier of what it belongs to.</summary>
    public string Subject { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Subject);

    /// <summary>The finding in words.</summary>
    public LocalizedText Text { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Text);

    /// <summary>Which of several findings of one kind about one subject it is, such as a light or a milestone; empty where there is one.</summary>
    public string Detail { get; init => field = Guard.NotNull(value); } = "";

    /// <summary>Who has to see to it; null when nobody is named.</summary>
    public OrganizationId? Owner { get; init; }

    /// <summary>The clause that it rests on; null for none.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>What makes it the same finding in another briefing.</summary>
    internal (FindingKind Kind, string Subject, string Detail) Key => (Kind, Subject, Detail);
}
