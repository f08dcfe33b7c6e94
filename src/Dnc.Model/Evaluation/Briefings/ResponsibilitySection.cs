using Dnc.Model.Governance.Responsibilities;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>Whether somebody answers for every commitment, project, key firm and attraction project, and which steps are late.</summary>
internal static class ResponsibilitySection
{
    public static BriefingSection Of(GovernanceView view)
    {
        if (view.Records.Responsibilities.History.Entries.Count == 0)
        {
            return new BriefingSection("responsibilities", Title, [], []);
        }

        var review = view.Records.Responsibilities.Review(Required(view).ToValueList(), view.Organizations, view.AsOf, view.Input.DaysAhead);
        var table = new BriefingTable(
            "loads",
            new LocalizedText("各单位承担事项", "What units answer for"),
            [new("单位", "unit"), new("牵头", "leads"), new("配合", "supports"), new("逾期节点", "late steps")],
            review.Loads.Select(l => (ValueList<BriefingCell>)[view.Unit(l.Unit), Cells.Number(l.Leads), Cells.Number(l.Supports), Cells.Number(l.OverdueSteps)]).ToValueList());
        return new BriefingSection("responsibilities", Title, [table], Findings(view, review).OrderByDescending(f => f.Severity).ToValueList());
    }

    private static LocalizedText Title { get; } = new("责任清单", "Responsibilities");

    private static IEnumerable<ResponsibilitySubject> Required(GovernanceView view) =>
    [
        .. view.Input.Plan is { } plan ? plan.Commitments.Where(c => c is not Goal).Select(c => new CommitmentSubject(c.Id)) : [],
        .. view.Input.Projects is { } projects ? projects.Projects.Where(p => p.PartOf is null).Select(p => new ProjectSubject(p.Id)) : [],
        .. view.Input.KeyEnterprises.Select(e => new EnterpriseSubject(e)),
        .. view.Records.Attraction.All(view.AsOf).Select(a => new AttractionSubject(a.Project.Id)),
    ];

    private static IEnumerable<Finding> Findings(GovernanceView view, ResponsibilityReview review) =>
    [
        .. review.WithoutEntry.Select(s => Found(view, s, FindingSeverity.Warning, "none", new("没有责任人", "nobody answers for it"), null)),
        .. review.NotKnown.Select(s => Found(view, s, FindingSeverity.Attention, "none", new("清单未登记", "it is not on the list, which nobody calls complete"), null)),
        .. review.Disputed.Select(s => Found(view, s, FindingSeverity.Warning, "disputed", new("不同来源的责任人不一致", "the sources name different units"), null)),
        .. review.Gaps.Select(g => Found(view, g.Entry.Subject, FindingSeverity.Attention, $"{g.Kind} {g.Unit}", new(g.Kind.ToText(Language.Zh), g.Kind.ToText(Language.En)), g.Entry.LeadUnit)),
        .. review.Overdue.Select(s => Found(view, s.Entry.Subject, FindingSeverity.Alarm, s.Step.Id, Step(view, s.Step), s.Entry.LeadUnit)),
        .. review.Coming.Select(s => Found(view, s.Entry.Subject, FindingSeverity.Note, s.Step.Id, Step(view, s.Step), s.Entry.LeadUnit)),
    ];

    private static LocalizedText Step(GovernanceView view, Milestone step)
    {
        var late = step.DaysLate(view.AsOf);
        return new LocalizedText(
            $"{step.Name.Zh}应于{Dates.Text(step.Due)}完成{(late > 0 ? $"，已逾期{late}天" : "")}", $"{step.Name.En} {(late > 0 ? "was" : "is")} due on {Dates.Text(step.Due)}{(late > 0 ? $" and is {late} days late" : "")}");
    }

    private static Finding Found(GovernanceView view, ResponsibilitySubject subject, FindingSeverity severity, string detail, LocalizedText text, OrganizationId? owner)
    {
        var (kind, id, name) = subject switch
        {
            CommitmentSubject c => (SubjectKind.Commitment, c.Id.ToString(), view.Input.Plan?.Commitments.FirstOrDefault(p => p.Id == c.Id)?.Name),
            ProjectSubject p => (SubjectKind.Project, p.Id.ToString(), view.Input.Projects?.Projects.FirstOrDefault(f => f.Id == p.Id)?.Name),
            EnterpriseSubject e => (SubjectKind.Enterprise, e.Id.ToString(), null),
            AttractionSubject a => (SubjectKind.Attraction, a.Id.ToString(), view.Records.Attraction.StatusOf(a.Id, view.AsOf)?.Project.Name),
            _ => throw new InvalidOperationException("The family of subjects is closed."),
        };
        var told = name is null ? subject.Text : new LocalizedText($"{id} {name.Zh}", $"{id} {name.En}");
        return new Finding(FindingKind.Responsibility, severity, kind, id, new LocalizedText($"{told.Zh}：{text.Zh}", $"{told.En}: {text.En}")) { Detail = detail, Owner = owner };
    }
}
