using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>Assessments as explanations: the answer, then the figures, how they were put together, the schedule and what remains.</summary>
internal static class AssessmentText
{
    public static Explanation Explain(Assessment assessment, ClauseReference? clause) => new(Headline(assessment))
    {
        Clause = clause,
        Children =
        [
            .. FigureLines.Of(assessment),
            .. ScheduleLines.Of(assessment),
            .. assessment.Reasons.Select(r => new Explanation(r.Text) { IsDecisive = true }),
            .. ScheduleLines.Outlook(assessment),
        ],
    };

    private static LocalizedText Headline(Assessment assessment)
    {
        var name = assessment.Indicator.Name;
        var value = assessment.Value;
        var unit = FigureText.UnitOf(assessment.Indicator, value.Unit);
        var bound = FigureText.Of(assessment.Specification.Bound, unit);
        var (zh, en) = (OutcomeOf(assessment, Language.Zh), OutcomeOf(assessment, Language.En));
        return (value.SoFar ?? (value.IsComplete ? value.Range : null)) is { } known && !value.NeedsTolerance
            ? new LocalizedText($"{name.Zh}：{FigureText.Of(known, unit, Language.Zh)}，目标{bound.Zh}，{zh}", $"{name.En}: {FigureText.Of(known, unit, Language.En)} of {bound.En}: {en}")
            : new LocalizedText($"{name.Zh}：目标{bound.Zh}，{zh}", $"{name.En}: {bound.En}: {en}");
    }

    private static string OutcomeOf(Assessment assessment, Language language)
    {
        var disputed = assessment.Value.Conflicts.Count > 0;
        var due = Dates.Text(assessment.Specification.Due);
        var late = assessment.Day >= assessment.Specification.Due;
        return (assessment.Reached, language) switch
        {
            (Verdict.False, Language.Zh) => $"{(late ? $"未按期达到（期限{due}）" : $"已无法在{due}前达到")}{(disputed ? "，各来源均如此" : "")}",
            (Verdict.False, _) => $"{(late ? $"not reached by {due}" : $"can no longer be reached by {due}")}{(disputed ? " under any source" : "")}",
            (Verdict.True, Language.Zh) => $"已完成{(disputed ? "（各来源均如此）" : "")}",
            (Verdict.True, _) => $"fulfilled{(disputed ? " under every source" : "")}",
            _ => assessment.Status.ToText(language),
        };
    }
}
