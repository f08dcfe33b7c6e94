using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Attraction;

/// <summary>Where the events of a project of investment attraction lead.</summary>
internal static class AttractionCourse
{
    public static (AttractionStage Stage, CourseFault? Fault) Of(IEnumerable<AttractionEvent> events)
    {
        var stage = AttractionStage.NotRegistered;
        foreach (var happened in events)
        {
            if (!IsPossible(happened.Kind, stage))
            {
                return (stage, new CourseFault(happened, Issue(happened, stage)));
            }

            stage = happened.Kind switch
            {
                AttractionEventKind.Lead => AttractionStage.Lead,
                AttractionEventKind.Negotiation => AttractionStage.Negotiating,
                AttractionEventKind.Signing => AttractionStage.Contracted,
                AttractionEventKind.Start => AttractionStage.Started,
                AttractionEventKind.Production => AttractionStage.Produced,
                AttractionEventKind.Loss => AttractionStage.Lost,
                _ => stage,
            };
        }

        return (stage, null);
    }

    private static bool IsPossible(AttractionEventKind kind, AttractionStage stage) => kind switch
    {
        AttractionEventKind.Lead => stage == AttractionStage.NotRegistered,
        AttractionEventKind.Negotiation => stage == AttractionStage.Lead,
        AttractionEventKind.Signing => stage is AttractionStage.Lead or AttractionStage.Negotiating,
        AttractionEventKind.Start => stage == AttractionStage.Contracted,
        AttractionEventKind.Production => stage == AttractionStage.Started,
        AttractionEventKind.Loss => stage is AttractionStage.Lead or AttractionStage.Negotiating or AttractionStage.Contracted or AttractionStage.Started,
        _ => stage is not (AttractionStage.NotRegistered or AttractionStage.Lost),
    };

    private static Issue Issue(AttractionEvent happened, AttractionStage stage)
    {
        var name = Text(happened.Kind);
        var project = happened.Project.ToString();
        return (happened.Kind, stage) switch
        {
            (AttractionEventKind.Lead, _) => Time.ErrorMessages.AlreadyRegistered(project, happened),
            (_, AttractionStage.NotRegistered) => Time.ErrorMessages.NotRegistered(project, happened, name),
            _ => Time.ErrorMessages.EventNotPossible(
                project, happened, name, new LocalizedText(stage.ToText(Language.Zh), stage.ToText(Language.En)), Enum.GetValues<AttractionEventKind>().Where(k => IsPossible(k, stage)).Select(Text)),
        };
    }

    private static LocalizedText Text(AttractionEventKind kind) => new(kind.ToText(Language.Zh), kind.ToText(Language.En));
}
