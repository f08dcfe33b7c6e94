using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Services.Cases;

/// <summary>What happened to a case of an enterprise (诉求办理记录). A closed family.</summary>
/// <remarks>
/// The cases are <see cref="CaseRegistration"/>, <see cref="CaseContact"/>, <see cref="CaseAssignment"/>, <see cref="CaseFeedback"/>,
/// <see cref="CaseEscalation"/>, <see cref="CaseHold"/>, <see cref="CaseResumption"/>, <see cref="CaseResolution"/>, <see cref="CaseRevisit"/>,
/// <see cref="CaseReopening"/>, <see cref="CaseClosure"/> and <see cref="CaseCancellation"/>.
/// </remarks>
public abstract record CaseEvent : RecordedEvent
{
    /// <summary>The case.</summary>
    public abstract CaseId Case { get; }

    /// <summary>What happened.</summary>
    public abstract CaseEventKind Kind { get; }

    /// <summary>
    /// The local time of day at which it happened; null when only the day is told, so that clocks in hours and minutes may not be decided. An event
    /// without a time comes after those of its day that have one; only a registration comes before them.
    /// </summary>
    public LocalTime? At { get; init; }

    internal override string Course => Case.ToString();

    internal override int Rank => (int)Kind;

    internal override LocalTime TimeOfDay => At ?? (Kind == CaseEventKind.Registration ? LocalTime.MinValue : LocalTime.MaxValue);

    /// <summary>The first moment at which it can have happened.</summary>
    internal LocalDateTime Earliest => On + (At ?? LocalTime.MinValue);

    /// <summary>The last moment at which it can have happened.</summary>
    internal LocalDateTime Latest => On + (At ?? LocalTime.MaxValue);

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract void Close();
}
