using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Lights;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>Which projects are behind, by how much, why, and who owns the problem.</summary>
internal static class BehindSection
{
    public static BriefingSection Of(ProjectView view)
    {
        var findings = view.Projects.SelectMany(p => Findings(view, p)).OrderByDescending(f => f.Severity).ThenBy(f => f.Subject, StringComparer.Ordinal).ToValueList();
        var behind = view.Projects.Where(p => IsBehind(view, p)).OrderBy(p => view.Progress[p.Id].PointsAhead?.Low is null).ThenBy(p => view.Progress[p.Id].PointsAhead?.Low).ThenBy(p => p.Id).ToList();
        var tables = new List<BriefingTable>();
        if (view.Lights.Count > 0)
        {
            tables.Add(LightTable(view));
        }

        if (behind.Count > 0)
        {
            tables.Add(new BriefingTable(
                "projects",
                new LocalizedText("滞后项目", "Projects behind"),
                [new("项目", "project"), new("责任单位", "unit"), new("本年完成", "done this year"), new("完成率", "done"), new("序时", "planned"), new("超（欠）百分点", "points ahead"), new("亮灯", "lights"), new("存在问题及责任", "problems and their owners")],
                behind.Select(p => Row(view, p)).ToValueList()));
        }

        return new BriefingSection("behind", new LocalizedText("进度滞后和亮灯", "Projects behind, and lights"), tables.ToValueList(), findings);
    }

    private static bool IsBehind(ProjectView view, Project project) =>
        view.Progress[project.Id].PointsAhead is { High: { } high } && high < Rational.Zero
        || (view.Lights.TryGetValue(project.Id, out var lights) && lights.Worst is { } worst && lights.PlaceOf(worst) > 0);

    private static BriefingTable LightTable(ProjectView view)
    {
        var scheme = view.Input.Lights!;
        return new BriefingTable(
            "lights",
            new LocalizedText("各方面亮灯项目数", "Projects by light"),
            [new("方面", "aspect"), .. scheme.Lights.Select(l => l.Name), new("规则未规定", "rule does not say"), new("缺数据", "facts missing")],
            scheme.Aspects.Select(a => LightRow(view, scheme, a)).ToValueList());
    }

    private static ValueList<BriefingCell> LightRow(ProjectView view, LightScheme scheme, RuleDefinition aspect)
    {
        var lights = view.Projects.Select(p => view.Lights[p.Id].Aspects.First(a => a.Aspect.Id == aspect.Id)).ToList();
        var open = lights.Where(l => l.Light is null).ToList();
        return
        [
            Cells.Text(aspect.Name, aspect.Id),
            .. scheme.Lights.Select(c => Cells.Number(lights.Count(l => l.Light == c))),
            Cells.Number(open.Count(IsHole)), Cells.Number(open.Count(l => !IsHole(l))),
        ];
    }

    // Where nothing is missing it is the rule that leaves the light open.
    private static bool IsHole(AspectLight light) => light.Reasons.Any(r => r is SilentRule) && !light.Reasons.Any(r => r is MissingFact);

    private static ValueList<BriefingCell> Row(ProjectView view, Project project)
    {
        var progress = view.Progress[project.Id];
        var lights = view.Lights.TryGetValue(project.Id, out var found) ? Bad(found).ToList() : [];
        var problems = project.Problems.Where(p => p.IsOpen(view.AsOf)).Select(p => Problem(view, p)).Concat(progress.Reports.Select(r => r.Problems).OfType<LocalizedText>()).ToList();
        return
        [
            Cells.Text(project.Name, project.Id.ToString()), Cells.Text(view.UnitName(project.ResponsibleUnit ?? project.Area), (project.ResponsibleUnit ?? project.Area)?.ToString()),
            progress.Done is { IsExact: true, Low: { } low } && low.TryToDecimal(out var done) ? Cells.Money(new Money(done, progress.Currency!.Value)) : Cells.Unknown,
            Cells.Share(progress.ActualShare), Cells.Share(progress.PlannedShare), Cells.Points(progress.PointsAhead),
            lights.Count == 0 ? Cells.None : Cells.Text(Joined(lights.Select(l => l.Text)), string.Join(';', lights.Select(l => l.Value))),
            problems.Count == 0 ? Cells.None : Cells.Text(Joined(problems)),
        ];
    }

    private static IEnumerable<(LocalizedText Text, string Value)> Bad(ProjectLights lights) =>
        from aspect in lights.Aspects
        where aspect.Light is { } light && lights.PlaceOf(light) > 0
        select (new LocalizedText($"{aspect.Aspect.Name.Zh}：{aspect.Light!.Name.Zh}", $"{aspect.Aspect.Name.En}: {aspect.Light.Name.En}"), $"{aspect.Aspect.Id}={aspect.Light.Code}");

    private static LocalizedText Problem(ProjectView view, ProjectProblem problem) =>
        new($"{problem.Text.Zh}（{view.UnitName(problem.Owner).Zh}）", $"{problem.Text.En} ({view.UnitName(problem.Owner).En})");

    private static IEnumerable<Finding> Findings(ProjectView view, Project project)
    {
        var owner = project.ResponsibleUnit ?? project.Area;
        if (!view.Lights.TryGetValue(project.Id, out var lights))
        {
            if (view.Progress[project.Id].PointsAhead is { High: { } high } ahead && high < Rational.Zero)
            {
                yield return new Finding(FindingKind.BehindSchedule, FindingSeverity.Warning, SubjectKind.Project, project.Id.ToString(), new LocalizedText(
                    $"{project.Name.Zh}：{Cells.Points(ahead).Text.Zh}个百分点", $"{project.Name.En}: {Cells.Points(ahead).Text.En} points"))
                { Owner = owner };
            }

            yield break;
        }

        foreach (var aspect in lights.Aspects)
        {
            if (aspect.Light is { } light && lights.PlaceOf(light) is var place and > 0)
            {
                var severity = place == lights.Lights.Count - 1 ? FindingSeverity.Alarm : FindingSeverity.Warning;
                yield return Finding(FindingKind.Light, severity, aspect, new LocalizedText(
                    $"{project.Name.Zh}：{aspect.Aspect.Name.Zh}为{light.Name.Zh}{Behind(view, project, aspect, Language.Zh)}", $"{project.Name.En}: {aspect.Aspect.Name.En} is {light.Name.En}{Behind(view, project, aspect, Language.En)}"));
            }
            else if (aspect.Light is null && IsHole(aspect) && view.HasToReport(project.Id))
            {
                var reason = aspect.Reasons.First(r => r is SilentRule).Text;
                yield return Finding(FindingKind.LightOpen, FindingSeverity.Note, aspect, new LocalizedText(
                    $"{project.Name.Zh}：{aspect.Aspect.Name.Zh}未定，{reason.Zh}", $"{project.Name.En}: {aspect.Aspect.Name.En} is open, {reason.En}"));
            }
        }

        Finding Finding(FindingKind kind, FindingSeverity severity, AspectLight aspect, LocalizedText text) =>
            new(kind, severity, SubjectKind.Project, project.Id.ToString(), text) { Detail = aspect.Aspect.Id, Owner = owner, Clause = aspect.Aspect.Clause };
    }

    // How far it is behind belongs to the light that rests on it.
    private static string Behind(ProjectView view, Project project, AspectLight aspect, Language language) =>
        view.Progress[project.Id].PointsAhead is { High: { } high } ahead && high < Rational.Zero
        && aspect.Evaluation.Nodes.Any(n => n.Node is Reference { Key: ProjectFactKeys.ActualShare or ProjectFactKeys.PointsBehind or ProjectFactKeys.DoneThisYear })
            ? language == Language.Zh ? $"（{Cells.Points(ahead).Text.Zh}个百分点）" : $" ({Cells.Points(ahead).Text.En} points)"
            : "";

    private static LocalizedText Joined(IEnumerable<LocalizedText> texts)
    {
        var list = texts.ToList();
        return new LocalizedText(string.Join("；", list.Select(t => t.Zh)), string.Join("; ", list.Select(t => t.En)));
    }
}
