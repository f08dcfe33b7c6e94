using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Upstream;

/// <summary>Where the events of something to be won lead.</summary>
internal static class UpstreamCourse
{
    public static (UpstreamState State, CourseFault? Fault) Of(IEnumerable<UpstreamEvent> events)
    {
        var state = UpstreamState.NotRegistered;
        foreach (var happened in events)
        {
            if (!IsPossible(happened.Kind, state))
            {
                return (state, new CourseFault(happened, Issue(happened, state)));
            }

            state = happened.Kind switch
            {
                UpstreamEventKind.Registration => UpstreamState.Sought,
                UpstreamEventKind.Application => UpstreamState.Applied,
                UpstreamEventKind.Grant => UpstreamState.Won,
                UpstreamEventKind.LandingPlan => UpstreamState.Landing,
                UpstreamEventKind.Landing => UpstreamState.Landed,
                _ => UpstreamState.Lapsed,
            };
        }

        return (state, null);
    }

    private static bool IsPossible(UpstreamEventKind kind, UpstreamState state) => kind switch
    {
        UpstreamEventKind.Registration => state == UpstreamState.NotRegistered,
        UpstreamEventKind.Application => state == UpstreamState.Sought,
        UpstreamEventKind.Grant => state is UpstreamState.Sought or UpstreamState.Applied,
        UpstreamEventKind.LandingPlan => state is UpstreamState.Won or UpstreamState.Landing,
        UpstreamEventKind.Landing => state is UpstreamState.Landing,
        _ => state is UpstreamState.Sought or UpstreamState.Applied or UpstreamState.Won or UpstreamState.Landing,
    };

    private static Issue Issue(UpstreamEvent happened, UpstreamState state)
    {
        var name = Text(happened.Kind);
        var policy = happened.Policy.ToString();
        return (happened.Kind, state) switch
        {
            (UpstreamEventKind.Registration, _) => Time.ErrorMessages.AlreadyRegistered(policy, happened),
            (_, UpstreamState.NotRegistered) => Time.ErrorMessages.NotRegistered(policy, happened, name),
            _ => Time.ErrorMessages.EventNotPossible(
                policy, happened, name, new LocalizedText(state.ToText(Language.Zh), state.ToText(Language.En)), Enum.GetValues<UpstreamEventKind>().Where(k => IsPossible(k, state)).Select(Text)),
        };
    }

    private static LocalizedText Text(UpstreamEventKind kind) => new(kind.ToText(Language.Zh), kind.ToText(Language.En));
}
