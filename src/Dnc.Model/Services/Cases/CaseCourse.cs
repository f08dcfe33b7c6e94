using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Services.Cases;

/// <summary>Where the events of a case lead, one after the other, up to the first that those before it do not allow.</summary>
internal sealed class CaseCourse
{
    private readonly List<CaseEvent> _taken = [];
    private CaseState _held;

    public EnterpriseCase? Item { get; private set; }

    public CaseState State { get; private set; }

    public CaseAssignment? Assignment { get; private set; }

    public CaseResolution? Resolution { get; private set; }

    public CaseRevisit? Revisit { get; private set; }

    public int TimesReassigned { get; private set; }

    public LocalDate? EndedOn { get; private set; }

    public CourseFault? Fault { get; private set; }

    /// <summary>The events that the course allows.</summary>
    public IReadOnlyList<CaseEvent> Taken => _taken;

    public static CaseCourse Of(IEnumerable<CaseEvent> events, CaseProcedure procedure)
    {
        var course = new CaseCourse();
        foreach (var happened in events)
        {
            course.Fault = course.Find(happened, procedure) is { } issue ? new CourseFault(happened, issue) : null;
            if (course.Fault is not null)
            {
                break;
            }

            course.Take(happened);
        }

        return course;
    }

    public int Times(CaseEventKind kind) => _taken.Count(e => e.Kind == kind);

    /// <summary>What can happen next, in the order of the kinds.</summary>
    public IEnumerable<CaseEventKind> Possible() => Enum.GetValues<CaseEventKind>().Where(IsPossible);

    private bool IsPossible(CaseEventKind kind) => kind switch
    {
        CaseEventKind.Registration => State == CaseState.NotRegistered,
        CaseEventKind.Resumption => State == CaseState.OnHold,
        CaseEventKind.Revisit or CaseEventKind.Reopening => State is CaseState.Resolved or CaseState.Closed,
        CaseEventKind.Closure => State == CaseState.Resolved,
        CaseEventKind.Cancellation => State.IsOpen(),
        _ => State is CaseState.Registered or CaseState.InHandling,
    };

    private Issue? Find(CaseEvent happened, CaseProcedure procedure) => happened switch
    {
        CaseRegistration when State != CaseState.NotRegistered => Time.ErrorMessages.AlreadyRegistered(happened.Course, happened),
        not CaseRegistration when State == CaseState.NotRegistered => Time.ErrorMessages.NotRegistered(happened.Course, happened, Text(happened.Kind)),
        _ when !IsPossible(happened.Kind) => Time.ErrorMessages.EventNotPossible(
            happened.Course, happened, Text(happened.Kind), new LocalizedText(State.ToText(Language.Zh), State.ToText(Language.En)), Possible().Select(Text)),
        CaseRegistration { Item: { Class: not null } item } when procedure.Class(item.Class) is null => ErrorMessages.UnknownClass(item, procedure.Classes.Select(c => c.Id)),
        CaseRegistration { Item: { Topic: not null } item } when procedure.Topic(item.Topic) is null => ErrorMessages.UnknownTopic(item, procedure.Topics.Select(t => t.Id)),
        _ => null,
    };

    private void Take(CaseEvent happened)
    {
        _taken.Add(happened);
        switch (happened)
        {
            case CaseRegistration registration:
                Item = registration.Item;
                break;
            case CaseAssignment assignment:
                TimesReassigned += Assignment is null || Assignment.LeadUnit == assignment.LeadUnit ? 0 : 1;
                Assignment = assignment;
                break;
            case CaseHold:
                _held = State;
                break;
            case CaseResolution resolution:
                (Resolution, Revisit) = (resolution, null);
                break;
            case CaseRevisit revisit when revisit.Answer != CaseAnswer.NotReached || Revisit is null:
                Revisit = revisit;
                break;
            case CaseReopening:
                (Resolution, Revisit) = (null, null);
                break;
        }

        State = Next(happened.Kind);
        EndedOn = State is CaseState.Closed or CaseState.Cancelled ? EndedOn ?? happened.On : null;
    }

    private CaseState Next(CaseEventKind kind) => kind switch
    {
        CaseEventKind.Registration => CaseState.Registered,
        CaseEventKind.Hold => CaseState.OnHold,
        CaseEventKind.Resumption => _held,
        CaseEventKind.Resolution => CaseState.Resolved,
        CaseEventKind.Revisit => State,
        CaseEventKind.Closure => CaseState.Closed,
        CaseEventKind.Cancellation => CaseState.Cancelled,
        _ => CaseState.InHandling,
    };

    private static LocalizedText Text(CaseEventKind kind) => new(kind.ToText(Language.Zh), kind.ToText(Language.En));
}
