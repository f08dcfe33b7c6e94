using Dnc.Model.Primitives;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Projects.RollUps;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>What each library holds, what entered and left in the period, and how deep the reserve is.</summary>
internal static class LibrarySection
{
    public static BriefingSection Of(ProjectView view)
    {
        var register = view.Portfolio.Libraries;
        var events = register.EventsWithin(view.Period.ToDateRange(), view.AsOf.KnownUntil).Where(e => e.On <= view.AsOf.Day && (view.Input.Library ?? e.Library) == e.Library).ToList();
        var libraries = register.Libraries.Where(l => (view.Input.Library ?? l.Id) == l.Id).ToList();
        var table = new BriefingTable(
            "libraries",
            new LocalizedText("各级项目库", "Libraries"),
            [new("项目库", "library"), new("在库", "inside"), new("本期入库", "entered"), new("本期出库", "left"), new("调整类别", "reclassified"), new("储备项目", "in reserve"), new("储备总投资", "investment in reserve"), new("储备可供年数", "years of reserve")],
            libraries.Select(l => Row(view, l, events)).ToValueList());
        return new BriefingSection("libraries", new LocalizedText("项目库动态调整", "Libraries and their adjustment"), libraries.Count > 0 ? [table] : [], events.Select(e => Found(view, e)).ToValueList());
    }

    private static ValueList<BriefingCell> Row(ProjectView view, ProjectLibrary library, List<LibraryEvent> events)
    {
        var depth = ReserveDepth.Of(view.Portfolio, view.AsOf, library.Id);
        return
        [
            Cells.Text(library.Name, library.Id), Inside(view, library),
            .. new[] { LibraryEventKind.Entry, LibraryEventKind.Exit, LibraryEventKind.Reclassification }.Select(k => Cells.Number(events.Count(e => e.Library == library.Id && e.Kind == k))),
            Cells.Number(depth.Reserve.Count), Cells.Money(depth.ReserveInvestment),
            depth.Years is { } years ? Cells.Text(Both(ExactDecimal.ToText(years.ToDecimal(1, Rounding.HalfUp))), years.ToString()) : Cells.Unknown,
        ];
    }

    // Of a library that nobody calls complete, only the members that are recorded are known.
    private static BriefingCell Inside(ProjectView view, ProjectLibrary library)
    {
        var count = view.Portfolio.Libraries.Members(view.AsOf, library.Id).Count;
        var isComplete = view.Portfolio.Libraries.History.IsCompleteOver(DateRange.OfDay(view.AsOf.Day), view.AsOf.KnownUntil, library.Id);
        return isComplete ? Cells.Number(count) : count == 0 ? Cells.Unknown : Cells.Text(new LocalizedText($"至少{count}", $"at least {count}"), $"≥{count}");
    }

    private static Finding Found(ProjectView view, LibraryEvent happened)
    {
        var project = view.Portfolio[happened.Project].Name;
        var library = view.Portfolio.Libraries.Libraries.First(l => l.Id == happened.Library);
        var into = library.Classes.FirstOrDefault(c => c.Id == happened.Class)?.Name;
        var on = Dates.Text(happened.On);
        var (zh, en) = happened.Kind switch
        {
            LibraryEventKind.Entry => ($"进入{library.Name.Zh}{(into is null ? "" : $"（{into.Zh}）")}", $"enters the {library.Name.En}{(into is null ? "" : $" ({into.En})")}"),
            LibraryEventKind.Exit => ($"退出{library.Name.Zh}，自该日起不再享受在库支持", $"leaves the {library.Name.En}; what being in it entitles to ends that day"),
            _ => ($"在{library.Name.Zh}调整为{into?.Zh}", $"becomes {into?.En} in the {library.Name.En}"),
        };
        var reason = happened.Reason;
        return new Finding(FindingKind.LibraryChange, FindingSeverity.Note, SubjectKind.Project, happened.Project.ToString(), new LocalizedText(
            $"{project.Zh}：{on}{zh}{(reason is null ? "" : $"（{reason.Zh}）")}", $"{project.En}: {en} on {on}{(reason is null ? "" : $" ({reason.En})")}"))
        {
            Detail = $"{happened.Library} {happened.Kind} {on}",
        };
    }

    private static LocalizedText Both(string text) => new(text, text);
}
