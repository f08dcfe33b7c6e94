using Dnc.Model.Governance.Supervision;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>Which supervised matters are overdue or were sent back, how old they are, and how units do.</summary>
internal static class SupervisionSection
{
    private static readonly int[] Ages = [30, 90];

    public static BriefingSection Of(GovernanceView view)
    {
        var matters = view.Records.Supervision.Matters(view.AsOf);
        if (matters.All.Count == 0)
        {
            return new BriefingSection("supervision", Title, [], []);
        }

        var units = matters.Rank(matters.All.Select(m => m.LeadUnit).OfType<OrganizationId>().Distinct().Order().ToValueList());
        var states = new BriefingTable(
            "states",
            new LocalizedText("督查事项办理状态", "Matters by state"),
            [new("状态", "state"), new("件数", "matters"), new("其中逾期", "of them overdue")],
            matters.All.GroupBy(m => m.State).OrderBy(g => g.Key).Select(g => (ValueList<BriefingCell>)
                [Cells.Text(new LocalizedText(g.Key.ToText(Language.Zh), g.Key.ToText(Language.En)), g.Key.ToString()), Cells.Number(g.Count()), Cells.Number(g.Count(m => m.IsOverdue))]).ToValueList());
        var ages = new BriefingTable(
            "ages",
            new LocalizedText("未办结事项的时长", "Open matters by age"),
            [new("天数", "days"), new("件数", "matters")],
            matters.ByAge(Ages.ToValueList()).Select(b => (ValueList<BriefingCell>)[Cells.Id(b.ToDays is { } to ? $"{b.FromDays}–{to}" : $"{b.FromDays}+"), Cells.Number(b.Matters.Count)]).ToValueList());
        var ranking = new BriefingTable(
            "units",
            new LocalizedText("单位按期办结率", "Units by matters in time"),
            [new("单位", "unit"), new("按期", "in time"), new("逾期", "late"), new("未定", "undecided"), new("按期率", "rate"), new("名次", "rank")],
            units.Select(u => Row(view, u)).ToValueList());
        return new BriefingSection("supervision", Title, [states, ages, ranking], matters.All.SelectMany(m => Findings(view, m)).OrderByDescending(f => f.Severity).ThenBy(f => f.Subject, StringComparer.Ordinal).ToValueList());
    }

    private static LocalizedText Title { get; } = new("督查事项", "Supervised matters");

    private static ValueList<BriefingCell> Row(GovernanceView view, UnitStanding unit) =>
    [
        view.Unit(unit.Unit), Cells.Number(unit.InTime), Cells.Number(unit.Late), Cells.Number(unit.Undecided),
        unit.Rate is { } rate ? Cells.Share((Interval<Rational>?)rate) : Cells.None,
        unit.Rank is not { } rank ? Cells.None : rank.IsExact ? Cells.Number(rank.Low!.Value) : Cells.Id($"{rank.Low}–{rank.High}"),
    ];

    private static IEnumerable<Finding> Findings(GovernanceView view, MatterStatus matter)
    {
        var unit = view.Name(matter.LeadUnit);
        var due = matter.Due is { } day ? Dates.Text(day) : null;
        if (matter.IsOverdue)
        {
            yield return Found(FindingSeverity.Alarm, "overdue", $"应于{due}办结，已逾期{matter.DaysLate}天，承办单位{unit.Zh}", $"due on {due}, {matter.DaysLate} days late, with {unit.En}");
        }
        else if (matter is { Due: { } ahead, ReportedOn: null } && !matter.State.IsOver() && ahead <= view.AsOf.Day.PlusDays(view.Input.DaysAhead))
        {
            yield return Found(FindingSeverity.Note, "due", $"应于{due}办结，承办单位{unit.Zh}", $"due on {due}, with {unit.En}");
        }

        if (matter.State == MatterState.SentBack)
        {
            yield return Found(FindingSeverity.Warning, "sentBack", $"审核退回（共{matter.TimesSentBack}次），承办单位{unit.Zh}", $"sent back ({matter.TimesSentBack} times), with {unit.En}");
        }

        if (matter.IsExtensionPending)
        {
            yield return Found(FindingSeverity.Attention, "extension", "延期申请待批", "an extension waits for approval");
        }

        Finding Found(FindingSeverity severity, string detail, string zh, string en) =>
            new(FindingKind.Supervision, severity, SubjectKind.Matter, matter.Matter.Id.ToString(), new LocalizedText($"{matter.Matter.Title.Zh}：{zh}", $"{matter.Matter.Title.En}: {en}")) { Detail = detail, Owner = matter.LeadUnit };
    }
}
