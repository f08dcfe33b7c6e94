using Dnc.Model.Primitives;
using Dnc.Model.Services.Cases;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>What enterprises asked for: open cases by clock, what was taken up again, how satisfied they are, and what comes up again and again.</summary>
internal static class CaseSection
{
    private static LocalizedText Title { get; } = new("企业诉求", "Cases of enterprises");

    public static BriefingSection Of(CaseRegister register, GovernanceView view)
    {
        var cases = register.Cases(view.AsOf);
        if (cases.All.Count == 0)
        {
            return new BriefingSection("cases", Title, [], []);
        }

        var period = new DateRange(view.Period.Start, view.Period.End);
        var topics = cases.RepeatTopics(view.YearToDate);
        return new BriefingSection(
            "cases",
            Title,
            new[] { Clocks(cases), Units(cases, view), Satisfaction(cases, period, view.YearToDate), Topics(topics) }.Where(t => t.Rows.Count > 0).ToValueList(),
            cases.All.SelectMany(c => Findings(c, view)).Concat(topics.SelectMany(Findings)).OrderByDescending(f => f.Severity).ThenBy(f => f.Subject, StringComparer.Ordinal).ToValueList());
    }

    private static BriefingTable Clocks(CaseList cases) => new(
        "clocks",
        new LocalizedText("诉求时限执行情况", "Cases by clock"),
        [new("分类", "class"), new("时限", "clock"), new("限时", "limit"), new("计时中", "running"), new("挂起", "on hold"), new("已超时", "overdue"), new("按时", "in time"), new("逾期", "late"), new("未定", "undecided"), new("未计满", "ended before")],
        cases.ByClock().Where(t => t.Runs.Count > 0).Select(t => (ValueList<BriefingCell>)
        [
            Cells.Text(t.Class.Name, t.Class.Id), Cells.Text(t.Clock.Name, t.Clock.Id), Cells.Text(new LocalizedText(t.Clock.Limit.ToString(Language.Zh), t.Clock.Limit.ToString(Language.En))),
            Cells.Number(t.Running), Cells.Number(t.Held), Cells.Number(t.Overdue), Cells.Number(t.InTime), Cells.Number(t.Late), Cells.Number(t.Undecided), Cells.Number(t.NotReached),
        ]).ToValueList());

    private static BriefingTable Units(CaseList cases, GovernanceView view) => new(
        "units",
        new LocalizedText("各单位诉求办理情况", "Cases by unit"),
        [new("单位", "unit"), new("件数", "cases"), new("未办结", "open"), new("超时", "overdue"), new("重办", "taken up again"), new("满意率（基本满意以上）", "satisfied, mostly at least"), new("评价数", "answers")],
        cases.ByUnit().Select(u => (ValueList<BriefingCell>)
        [
            view.Unit(u.Unit), Cells.Number(u.Cases.Count), Cells.Number(u.Open), Cells.Number(u.Overdue), Cells.Number(u.Reopened),
            u.Satisfaction.AtLeastMostlyRate is { } rate ? Cells.Share(rate) : Cells.None, Cells.Number(u.Satisfaction.Answered),
        ]).ToValueList());

    private static BriefingTable Satisfaction(CaseList cases, DateRange period, DateRange year) => new(
        "satisfaction",
        new LocalizedText("办结诉求回访情况", "What enterprises said about cases that are disposed of"),
        [new("时段", "days"), new("办结", "disposed of"), new("满意", "satisfied"), new("基本满意", "mostly satisfied"), new("不满意", "dissatisfied"), new("未接通", "not reached"), new("未回访", "not asked"), new("满意率（基本满意以上）", "satisfied, mostly at least"), new("按全部办结件的可能范围", "range over all")],
        new[] { period, year }.Distinct().Select(r => (Range: r, Said: cases.Satisfaction(r))).Where(s => s.Said.Resolved > 0).Select(s => (ValueList<BriefingCell>)
        [
            Cells.Text(new LocalizedText(s.Range.ToString(Language.Zh), s.Range.ToString(Language.En)), s.Range.ToString()), Cells.Number(s.Said.Resolved), Cells.Number(s.Said.Satisfied), Cells.Number(s.Said.MostlySatisfied),
            Cells.Number(s.Said.Dissatisfied), Cells.Number(s.Said.NotReached), Cells.Number(s.Said.NotAsked),
            s.Said.AtLeastMostlyRate is { } rate ? Cells.Share(rate) : Cells.None, Cells.Share(s.Said.RateOfAll),
        ]).ToValueList());

    private static BriefingTable Topics(ValueList<RepeatTopic> topics) => new(
        "topics",
        new LocalizedText("本年重复诉求", "What came up more than once this year"),
        [new("类别", "topic"), new("件数", "cases"), new("企业数", "enterprises"), new("重复提出的企业数", "enterprises that asked again")],
        topics.Select(t => (ValueList<BriefingCell>)[Cells.Text(t.Topic.Name, t.Topic.Id), Cells.Number(t.Cases.Count), Cells.Number(t.Enterprises), Cells.Number(t.AskedAgain.Count)]).ToValueList());

    private static IEnumerable<Finding> Findings(CaseStatus status, GovernanceView view)
    {
        var unit = view.Name(status.LeadUnit);
        foreach (var run in status.Clocks.Where(r => r.IsOverdue))
        {
            yield return Found(FindingSeverity.Alarm, run.Clock.Id, $"“{run.Clock.Name.Zh}”应于{run.DueText(Language.Zh)}前完成，已超时，承办单位{unit.Zh}", $"'{run.Clock.Name.En}' was due at {run.DueText(Language.En)} and has not happened, with {unit.En}");
        }

        foreach (var run in status.Clocks.Where(r => r.MayBeLate && view.Period.Contains(r.StartedOn)))
        {
            yield return Found(FindingSeverity.Note, $"{run.Clock.Id}?", $"“{run.Clock.Name.Zh}”是否按时无法判定：时限{run.DueText(Language.Zh)}", $"whether '{run.Clock.Name.En}' was in time cannot be told: it was due {run.DueText(Language.En)}");
        }

        if (status.IsLeftDissatisfied)
        {
            yield return Found(FindingSeverity.Warning, "dissatisfied", $"企业不满意，未重办，承办单位{unit.Zh}", $"the enterprise is not satisfied, and the case was not taken up again, with {unit.En}");
        }

        if (status is { IsOpen: true, TimesReopened: > 0 })
        {
            yield return Found(FindingSeverity.Attention, "reopened", $"重办中（第{status.TimesReopened}次），承办单位{unit.Zh}", $"taken up again ({status.TimesReopened} times), with {unit.En}");
        }

        Finding Found(FindingSeverity severity, string detail, string zh, string en) =>
            new(FindingKind.Case, severity, SubjectKind.Case, status.Case.Id.ToString(), new LocalizedText($"{status.Case.Title.Zh}（{status.Case.Enterprise}）：{zh}", $"{status.Case.Title.En} ({status.Case.Enterprise}): {en}")) { Detail = detail, Owner = status.LeadUnit };
    }

    private static IEnumerable<Finding> Findings(RepeatTopic topic)
    {
        if (topic.AskedAgain.Count > 0)
        {
            yield return new Finding(FindingKind.Case, FindingSeverity.Attention, SubjectKind.CaseTopic, topic.Topic.Id, new LocalizedText(
                $"“{topic.Topic.Name.Zh}”由同一企业重复提出：{string.Join("、", topic.AskedAgain)}", $"'{topic.Topic.Name.En}' was brought up again by the same enterprise: {string.Join(", ", topic.AskedAgain)}"))
            {
                Detail = "askedAgain",
            };
        }
    }
}
