using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Time;

namespace Dnc.Model.Projects;

/// <summary>The texts of this room's issues.</summary>
internal static class ErrorMessages
{
    public static Issue NoStages() => new(
        IssueCodes.NoStages,
        IssueLocation.At("$.stages"),
        new LocalizedText("没有项目阶段。", "There are no stages."),
        new LocalizedText("请从早到晚列出阶段。", "List the stages, the earliest first."));

    public static Issue DuplicateStage(string stage, int index) => new(
        IssueCodes.DuplicateStage,
        IssueLocation.At(FormattableString.Invariant($"$.stages[{index}].id")),
        new LocalizedText($"阶段标识“{stage}”重复。", $"The stage '{stage}' is there twice."),
        new LocalizedText("请为每个阶段使用不同的标识。", "Give each stage an identifier of its own."));

    public static Issue UnknownStage(string stage, IEnumerable<string> known, string path) => new(
        IssueCodes.UnknownStage,
        path == "$" ? IssueLocation.Whole : IssueLocation.At(path),
        new LocalizedText($"没有阶段“{stage}”。", $"There is no stage '{stage}'."),
        Meant(stage, known, "阶段", "stages"));

    public static Issue UnreachableStage(string stage, int index) => new(
        IssueCodes.UnreachableStage,
        IssueLocation.At(FormattableString.Invariant($"$.stages[{index}].from")),
        new LocalizedText($"没有项目能到达阶段“{stage}”。", $"No project can reach the stage '{stage}'."),
        new LocalizedText("请说明从哪个阶段进入，或允许项目从该阶段开始。", "Say from which stage it is entered, or let projects begin there."));

    public static Issue DuplicateEvidence(string stage, string evidence, int index) => new(
        IssueCodes.DuplicateEvidence,
        IssueLocation.At(FormattableString.Invariant($"$.stages[{index}].evidence")),
        new LocalizedText($"阶段“{stage}”的佐证要求“{evidence}”重复。", $"The stage '{stage}' asks for the evidence '{evidence}' twice."),
        new LocalizedText("请为每项要求使用不同的标识。", "Give each requirement an identifier of its own."));

    public static Issue IllegalMove(string project, StageMove move, ProjectStage? from, ProjectStage to, ValueList<ProjectStage> next)
    {
        var on = Dates.Text(move.On);
        return new(
            IssueCodes.IllegalStageMove,
            IssueLocation.Whole,
            (from, move.IsFound) switch
            {
                (null, _) => new LocalizedText($"项目{project}不能在{on}以“{to.Name.Zh}”阶段开始。", $"The project {project} cannot begin on {on} with the stage '{to.Name.En}'."),
                (_, true) => new LocalizedText($"项目{project}在{on}之前已有阶段记录，不能再登记期初阶段。", $"The project {project} has stages before {on}, so that no stage can be recorded as found."),
                _ => new LocalizedText($"项目{project}处于“{from.Name.Zh}”阶段，不能在{on}进入“{to.Name.Zh}”。", $"The project {project} is {from.Name.En} and cannot be {to.Name.En} from {on}."),
            },
            next.Count == 0
                ? new LocalizedText("该阶段之后没有其他阶段；请核对日期，或指明所更正的记录。", "No stage follows; check the day, or name the record that is superseded.")
                : new LocalizedText(
                    $"可以进入：{string.Join("、", next.Select(s => s.Name.Zh))}；请先登记中间阶段，核对日期，或指明所更正的记录。",
                    $"What may follow is: {string.Join(", ", next.Select(s => s.Name.En))}. Record the stages between first, check the day, or name the record that is superseded."));
    }

    public static Issue MissingEvidence(string project, StageMove move, ProjectStage stage, EvidenceRequirement missing) => new(
        IssueCodes.MissingEvidence,
        IssueLocation.Whole,
        new LocalizedText(
            $"项目{project}在{Dates.Text(move.On)}进入“{stage.Name.Zh}”缺少佐证：{missing.Name.Zh}。",
            $"The project {project} lacks evidence for being {stage.Name.En} from {Dates.Text(move.On)}: {missing.Name.En}."),
        new LocalizedText($"请附上佐证“{missing.Id}”。", $"Give the evidence '{missing.Id}'."));

    public static Issue DuplicateLibrary(string library) => new(
        IssueCodes.DuplicateLibrary,
        IssueLocation.At("$.libraries"),
        new LocalizedText($"项目库标识“{library}”重复。", $"The library '{library}' is there twice."),
        new LocalizedText("请为每个项目库使用不同的标识。", "Give each library an identifier of its own."));

    public static Issue UnknownLibrary(string library, IEnumerable<string> known) => new(
        IssueCodes.UnknownLibrary,
        IssueLocation.Whole,
        new LocalizedText($"没有项目库“{library}”。", $"There is no library '{library}'."),
        Meant(library, known, "项目库", "libraries"));

    public static Issue UnknownClass(LibraryEvent happened, ProjectLibrary library) => new(
        IssueCodes.UnknownLibraryClass,
        IssueLocation.Whole,
        happened.Class is { } name
            ? new LocalizedText($"项目{happened.Project}在“{library.Name.Zh}”的类别“{name}”不能用于该事项。", $"The class '{name}' of the project {happened.Project} does not fit in '{library.Name.En}'.")
            : new LocalizedText($"项目{happened.Project}进入“{library.Name.Zh}”，未写类别。", $"The project {happened.Project} has no class in '{library.Name.En}'."),
        happened.Kind == LibraryEventKind.Exit
            ? new LocalizedText("出库不写类别。", "An exit has no class.")
            : Listed(library.Classes.Select(c => c.Id), "类别", "classes"));

    public static Issue AlreadyInLibrary(LibraryEvent happened, LibraryEvent inside) => new(
        IssueCodes.AlreadyInLibrary,
        IssueLocation.Whole,
        new LocalizedText(
            $"项目{happened.Project}自{Dates.Text(inside.On)}起已在项目库“{happened.Library}”中，不能在{Dates.Text(happened.On)}再次入库。",
            $"The project {happened.Project} has been in the library '{happened.Library}' since {Dates.Text(inside.On)} and cannot enter it again on {Dates.Text(happened.On)}."),
        new LocalizedText("请先登记出库；若是更正，请指明所更正的记录。", "Record that it left first; for a correction, name the record that is superseded."));

    public static Issue NotInLibrary(LibraryEvent happened) => new(
        IssueCodes.NotInLibrary,
        IssueLocation.Whole,
        new LocalizedText(
            $"项目{happened.Project}在{Dates.Text(happened.On)}不在项目库“{happened.Library}”中，不能出库或调整类别。",
            $"The project {happened.Project} is not in the library '{happened.Library}' on {Dates.Text(happened.On)} and cannot leave it or change its class."),
        new LocalizedText("请先登记入库，或核对日期。", "Record its entry first, or check the day."));

    public static Issue DuplicateProject(ProjectId project, int index) => new(
        IssueCodes.DuplicateProject,
        IssueLocation.At(FormattableString.Invariant($"$.projects[{index}].id")),
        new LocalizedText($"项目标识“{project}”重复。", $"The project '{project}' is there twice."),
        new LocalizedText("请为每个项目使用不同的标识；同一项目进入多个项目库时只列一次。", "Give each project an identifier of its own; one in several libraries is listed once."));

    public static Issue UnknownProject(ProjectId project, IEnumerable<ProjectId> known, string path) => new(
        IssueCodes.UnknownProject,
        path == "$" ? IssueLocation.Whole : IssueLocation.At(path),
        new LocalizedText($"没有项目“{project}”。", $"There is no project '{project}'."),
        Meant(project.ToString(), known.Select(p => p.ToString()), "项目", "projects"));

    public static Issue CyclicProject(ValueList<ProjectId> cycle, int index)
    {
        var text = string.Join(" → ", cycle.Add(cycle[0]));
        return new Issue(
            IssueCodes.CyclicProject,
            IssueLocation.At(FormattableString.Invariant($"$.projects[{index}].partOf")),
            new LocalizedText($"项目的隶属关系成环：{text}。", $"The projects are parts of each other in a circle: {text}."),
            new LocalizedText("请删去其中一个隶属关系。", "Remove one of the links."));
    }

    public static Issue UnknownUnit(ProjectId project, OrganizationId unit, OrganizationRegister known, int index, string member) => new(
        IssueCodes.UnknownProjectUnit,
        IssueLocation.At(FormattableString.Invariant($"$.projects[{index}].{member}")),
        new LocalizedText($"项目“{project}”的机构“{unit}”不在名册中。", $"The body '{unit}' of the project '{project}' is not in the register."),
        Meant(unit.ToString(), known.All.Select(o => o.Id.ToString()), "机构", "bodies"));

    public static Issue NotALight(string rule) => new(
        IssueCodes.NotALight,
        IssueLocation.Whole,
        new LocalizedText($"“{rule}”不能用作亮灯规则。", $"'{rule}' cannot be used for lights."),
        new LocalizedText("请指定一条得出代码的规则，并从好到差列出各档代码。", "Name a rule that gives a code, and list its codes from good to bad."));

    public static Issue OtherLights(string rule, string first) => new(
        IssueCodes.OtherLights,
        IssueLocation.Whole,
        new LocalizedText($"“{rule}”与“{first}”的各档代码不同，无法比较。", $"'{rule}' has other codes than '{first}', so that they cannot be compared."),
        new LocalizedText("各方面的灯应使用同样的代码，顺序也相同。", "Use the same codes in the same order for all lights."));

    private static LocalizedText Meant(string name, IEnumerable<string> known, string zh, string en)
    {
        var list = known.ToList();
        return Spelling.Nearest(name, list) is { } near ? new LocalizedText($"是否应为“{near}”？", $"Is '{near}' meant?") : Listed(list, zh, en);
    }

    private static LocalizedText Listed(IEnumerable<string> known, string zh, string en)
    {
        var list = known.Take(20).ToList();
        return list.Count == 0
            ? new LocalizedText($"没有任何{zh}；请先定义。", $"There are no {en}; define them first.")
            : new LocalizedText($"已有的{zh}：{string.Join("、", list)}。", $"The {en} are: {string.Join(", ", list)}.");
    }
}
