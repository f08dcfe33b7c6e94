using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Supervision;

/// <summary>Where the events of a matter lead, one after the other, up to the first that those before it do not allow.</summary>
internal sealed class MatterCourse
{
    private readonly WorkingDayCalendar _calendar;
    private ExtensionRequest? _pending;

    private MatterCourse(WorkingDayCalendar calendar) => _calendar = calendar;

    public SupervisionMatter? Matter { get; private set; }

    public MatterState State { get; private set; }

    public LocalDate? RegisteredOn { get; private set; }

    public MatterAssignment? Assignment { get; private set; }

    public LocalDate? Due { get; private set; }

    /// <summary>Whether there is a due date that the calendar cannot tell yet.</summary>
    public bool IsDueUnknown { get; private set; }

    /// <summary>The day of the report that waits for review or has passed it.</summary>
    public LocalDate? ReportedOn { get; private set; }

    public LocalDate? EndedOn { get; private set; }

    public MatterClosure? Closure { get; private set; }

    public int TimesReassigned { get; private set; }

    public int TimesSentBack { get; private set; }

    public int TimesExtended { get; private set; }

    public bool IsExtensionPending => _pending is not null;

    public CourseFault? Fault { get; private set; }

    public static MatterCourse Of(IEnumerable<MatterEvent> events, WorkingDayCalendar calendar)
    {
        var course = new MatterCourse(calendar);
        foreach (var happened in events)
        {
            course.Fault = course.Find(happened);
            if (course.Fault is not null)
            {
                break;
            }

            course.Take(happened);
        }

        return course;
    }

    /// <summary>What can happen next, in the order of the kinds.</summary>
    public IEnumerable<MatterEventKind> Possible() => Enum.GetValues<MatterEventKind>().Where(IsPossible);

    private bool IsPossible(MatterEventKind kind) => kind switch
    {
        MatterEventKind.Registration => State == MatterState.NotRegistered,
        MatterEventKind.Approval or MatterEventKind.Refusal => State == MatterState.Registered,
        MatterEventKind.Assignment => State == MatterState.Approved || IsWithUnit,
        MatterEventKind.Receipt => State == MatterState.Assigned,
        MatterEventKind.Progress or MatterEventKind.Report => State is MatterState.Received or MatterState.InHandling or MatterState.SentBack,
        MatterEventKind.ExtensionRequest => IsWithUnit && !IsExtensionPending && (Due is not null || IsDueUnknown),
        MatterEventKind.ExtensionGrant or MatterEventKind.ExtensionRefusal => IsExtensionPending && !State.IsOver(),
        MatterEventKind.Return or MatterEventKind.Pass => State == MatterState.Reported,
        _ => State == MatterState.Passed,
    };

    private bool IsWithUnit => State is MatterState.Assigned or MatterState.Received or MatterState.InHandling or MatterState.SentBack;

    private CourseFault? Find(MatterEvent happened)
    {
        var matter = happened.Matter.ToString();
        Issue? issue = happened switch
        {
            MatterRegistration when State != MatterState.NotRegistered => Time.ErrorMessages.AlreadyRegistered(matter, happened),
            not MatterRegistration when State == MatterState.NotRegistered => Time.ErrorMessages.NotRegistered(matter, happened, Text(happened.Kind)),
            ExtensionRequest request when IsWithUnit && _pending is { } earlier => ErrorMessages.ExtensionPending(matter, request, earlier.On),
            ExtensionGrant or ExtensionRefusal when !IsExtensionPending && !State.IsOver() => ErrorMessages.NoExtensionRequested(matter, happened),
            _ when !IsPossible(happened.Kind) => Time.ErrorMessages.EventNotPossible(
                matter, happened, Text(happened.Kind), new LocalizedText(State.ToText(Language.Zh), State.ToText(Language.En)), Possible().Select(Text)),
            ExtensionRequest request when request.On > Due => ErrorMessages.ExtensionTooLate(matter, request, Due.Value),
            _ when NewDueOf(happened) is { } later && later <= Due => ErrorMessages.DueNotLater(matter, later, Due.Value),
            _ => null,
        };
        return issue is null ? null : new CourseFault(happened, issue);
    }

    private LocalDate? NewDueOf(MatterEvent happened) => happened switch
    {
        ExtensionRequest request => request.NewDue,
        ExtensionGrant grant => grant.NewDue ?? _pending?.NewDue,
        MatterReturn sentBack => sentBack.NewDue,
        _ => null,
    };

    private void Take(MatterEvent happened)
    {
        State = happened switch
        {
            MatterRegistration => MatterState.Registered,
            MatterApproval => MatterState.Approved,
            MatterRefusal => MatterState.Refused,
            MatterAssignment => MatterState.Assigned,
            MatterReceipt => MatterState.Received,
            MatterProgress => MatterState.InHandling,
            MatterReport => MatterState.Reported,
            MatterReturn => MatterState.SentBack,
            MatterPass => MatterState.Passed,
            MatterClosure => MatterState.Closed,
            _ => State,
        };
        EndedOn = State.IsOver() ? happened.On : null;
        switch (happened)
        {
            case MatterRegistration registration:
                (Matter, RegisteredOn) = (registration.Item, registration.On);
                break;
            case MatterAssignment assignment:
                Assign(assignment);
                break;
            case ExtensionRequest request:
                _pending = request;
                break;
            case ExtensionGrant:
                (Due, IsDueUnknown, _pending, TimesExtended) = (NewDueOf(happened), false, null, TimesExtended + 1);
                break;
            case ExtensionRefusal:
                _pending = null;
                break;
            case MatterReport:
                ReportedOn = happened.On;
                break;
            case MatterReturn sentBack:
                (ReportedOn, TimesSentBack) = (null, TimesSentBack + 1);
                (Due, IsDueUnknown) = sentBack.NewDue is { } due ? (due, false) : (Due, IsDueUnknown);
                break;
            case MatterClosure closure:
                Closure = closure;
                break;
        }
    }

    private void Assign(MatterAssignment assignment)
    {
        // Another unit takes over the time that is left: only a due date of its own changes it.
        if (Assignment is null)
        {
            Due = assignment.Due ?? (Matter!.Class is { } limited ? new Deadline(assignment.On, limited.Limit).Compute(_calendar).Due : null);
            IsDueUnknown = Due is null && Matter!.Class is not null;
        }
        else
        {
            (Due, IsDueUnknown) = assignment.Due is { } due ? (due, false) : (Due, IsDueUnknown);
            TimesReassigned += assignment.LeadUnit == Assignment.LeadUnit ? 0 : 1;
        }

        Assignment = assignment;
    }

    private static LocalizedText Text(MatterEventKind kind) => new(kind.ToText(Language.Zh), kind.ToText(Language.En));
}
