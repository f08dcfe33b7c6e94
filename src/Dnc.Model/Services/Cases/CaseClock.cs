using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Services.Cases;

/// <summary>How long a step of a case may take (办理时限), in minutes, hours, calendar days or working days.</summary>
/// <remarks>
/// A clock starts at the first event of the kind <see cref="From"/> and stops at the first event of the kind <see cref="To"/> after it; the next event of
/// the kind <see cref="From"/> starts it anew. It stands still while the case is on hold. Limits in days do not count the day on which the clock starts;
/// limits in hours and minutes run around the clock from the time told.
/// </remarks>
/// <param name="Id">Its short name, unique in its class.</param>
/// <param name="Name">Its name.</param>
/// <param name="To">What stops it; not a hold, a resumption or a cancellation.</param>
/// <param name="Limit">The time that it allows.</param>
public sealed record CaseClock(string Id, LocalizedText Name, CaseEventKind To, TimeLimit Limit)
{
    /// <summary>Its short name, unique in its class.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>What starts it: the registration unless told.</summary>
    public CaseEventKind From { get; init => field = Guard.Defined(value); } = CaseEventKind.Registration;

    /// <summary>What stops it.</summary>
    public CaseEventKind To { get; init => field = Guard.Defined(value); } = Guard.Defined(To);

    /// <summary>Whether a limit in calendar days that ends on a day off goes on to the next working day (顺延); false unless told.</summary>
    public bool RollsToWorkingDay { get; init; }

    internal bool CanRun => From != To && !IsPause(From) && !IsPause(To) && To != CaseEventKind.Registration;

    private static bool IsPause(CaseEventKind kind) => kind is CaseEventKind.Hold or CaseEventKind.Resumption or CaseEventKind.Cancellation;
}
