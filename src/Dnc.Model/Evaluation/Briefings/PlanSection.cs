using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>How the targets and the other commitments of the plan stand.</summary>
internal static class PlanSection
{
    public static IEnumerable<BriefingSection> Of(BriefingInput input, AsOf asOf)
    {
        var evaluation = PlanEvaluator.Evaluate(input.Plan!, input.Facts, asOf);
        var targets = evaluation.Targets;
        yield return new BriefingSection(
            "targets",
            new LocalizedText("规划目标", "Targets of the plan"),
            targets.Count == 0 ? [] :
            [
                new BriefingTable(
                    "targets",
                    new LocalizedText("目标完成情况", "How the targets stand"),
                    [new("编号", "id"), new("目标", "target"), new("状态", "status"), new("进度", "progress")],
                    targets.Select(Row).ToValueList()),
            ],
            targets.Select(t => Found(FindingKind.Target, t)).OfType<Finding>().OrderByDescending(f => f.Severity).ToValueList());

        var others = evaluation.Results.Where(r => r.Commitment is not Target and not Goal).ToList();
        yield return new BriefingSection(
            "commitments",
            new LocalizedText("其他承诺事项", "Other commitments"),
            others.Count == 0 ? [] :
            [
                new BriefingTable(
                    "statuses",
                    new LocalizedText("承诺事项状态", "How they stand"),
                    [new("状态", "status"), new("项数", "commitments")],
                    others.GroupBy(r => r.Status).OrderBy(g => g.Key)
                        .Select(g => (ValueList<BriefingCell>)[Cells.Text(Words(g.Key), g.Key.ToString()), Cells.Number(g.Count())]).ToValueList()),
            ],
            others.Where(r => r.Status != AssessmentStatus.NotAssessable).Select(r => Found(FindingKind.Commitment, r)).OfType<Finding>().OrderByDescending(f => f.Severity).ToValueList());
    }

    private static ValueList<BriefingCell> Row(CommitmentResult result) =>
        [Cells.Id(result.Id.ToString()), Cells.Text(result.Name), Cells.Text(Words(result.Status), result.Status.ToString()), Cells.Share(result.Progress)];

    private static Finding? Found(FindingKind kind, CommitmentResult result)
    {
        FindingSeverity? severity = result.Status switch
        {
            AssessmentStatus.OffTrack => FindingSeverity.Alarm,
            AssessmentStatus.AtRisk => FindingSeverity.Warning,
            AssessmentStatus.NeedsInterpretation or AssessmentStatus.NotAssessable => FindingSeverity.Attention,
            _ => null,
        };
        if (severity is not { } known)
        {
            return null;
        }

        var reason = result.Reasons is [var first, ..] ? first.Text : null;
        return new Finding(kind, known, SubjectKind.Commitment, result.Id.ToString(), new LocalizedText(
            $"{result.Name.Zh}：{result.Status.ToText(Language.Zh)}{(reason is null ? "" : $"（{reason.Zh}）")}", $"{result.Name.En}: {result.Status.ToText(Language.En)}{(reason is null ? "" : $" ({reason.En})")}"))
        {
            Clause = result.Clause,
            Owner = result.Commitment.Actors.Where(a => a.Role == ActorRole.Lead).Select(a => (OrganizationId?)a.Organization).FirstOrDefault(),
        };
    }

    private static LocalizedText Words(AssessmentStatus status) => new(status.ToText(Language.Zh), status.ToText(Language.En));
}
