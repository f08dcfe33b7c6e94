using Dnc.Model.Governance;
using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Services.Cases;

namespace Dnc.Tool;

/// <summary>The texts of the tool.</summary>
internal static class ToolMessages
{
    public static LocalizedText NoFile(string path) => new($"找不到文件“{path}”。请检查路径。", $"There is no file '{path}'. Check the path.");

    public static LocalizedText CannotRead(string path, string why) => new($"无法读取文件“{path}”：{why}", $"The file '{path}' cannot be read: {why}");

    public static LocalizedText NotADate(string option, string text) => new(
        $"{option}的值“{text}”不是日期，请写成2021-12-31。", $"The value '{text}' of {option} is not a day; write it like 2021-12-31.");

    public static LocalizedText NotAnInstant(string option, string text) => new(
        $"{option}的值“{text}”不是日期或时刻，请写成2022-06-30或2022-06-30T15:59:59Z。",
        $"The value '{text}' of {option} is neither a day nor an instant; write it like 2022-06-30 or 2022-06-30T15:59:59Z.");

    public static LocalizedText NotARange(string option, string text) => new(
        $"{option}的值“{text}”不是日期区间，请写成2021-10-01..2021-10-07。", $"The value '{text}' of {option} is not a range; write it like 2021-10-01..2021-10-07.");

    public static LocalizedText NotACount(string option) => new(
        $"{option}的值应为0至100000的整数。", $"The value of {option} should be a whole number from 0 to 100,000.");

    public static LocalizedText OneLimit { get; } = new("请给出--working-days或--calendar-days之一。", "Give one of --working-days and --calendar-days.");

    public static LocalizedText UnknownCommitment(string id, string plan) => new($"规划“{plan}”没有事项“{id}”。", $"The plan '{plan}' has no commitment '{id}'.");

    public static LocalizedText UnknownSection(string id, string plan) => new($"规划“{plan}”没有章节“{id}”。", $"The plan '{plan}' has no section '{id}'.");

    public static LocalizedText UnknownStatus(string word, string known) => new($"--fail-on不认识状态“{word}”；可用：{known}。", $"--fail-on does not know the status '{word}'; known are {known}.");

    public static LocalizedText UnknownSchema(string name, string known) => new($"没有名为“{name}”的模式；可用：{known}。", $"There is no schema '{name}'; there are: {known}.");

    public static LocalizedText NeedsPlan(string path) => new($"校验表格“{path}”需要--plan。", $"To validate the table '{path}', name its plan with --plan.");

    public static LocalizedText Valid(string path, string what) => new($"{path}：有效（{what}）", $"{path}: valid ({what})");

    public static LocalizedText Invalid(string path, int errors, int warnings) => new($"{path}：{errors}个错误，{warnings}个警告", $"{path}: {errors} errors, {warnings} warnings");

    public static LocalizedText PlanSize(int commitments, int targets) => new($"{commitments}项，其中量化目标{targets}项", $"{commitments} commitments, {targets} of them targets");

    public static LocalizedText BeforeBudget(LocalizedText budget) => new($"未计预算“{budget.Zh}”", $"before the budget '{budget.En}'");

    public static LocalizedText CasesSize(int cases) => new($"{cases}个案例", $"{cases} cases");

    public static LocalizedText LedgerSize(int entries) => new($"{entries}条奖补记录", $"{entries} awards");

    public static LocalizedText FactsNeedRules(string path) => new(
        $"{path}：数据文件须对照规则检查，请运行 dnc rules eval --rules 规则文件 --facts {path} --as-of 日期。",
        $"{path}: facts are checked against rules; run dnc rules eval --rules RULES --facts {path} --as-of DATE.");

    public static LocalizedText TableSize(int figures) => new($"{figures}个数据", $"{figures} figures");

    public static LocalizedText RowsLeftOut { get; } = new(
        "表格有误，未评估。改正后重试，或用--keep-good只用正确的行。", "The table has faults, so nothing was evaluated. Correct them, or use the good rows with --keep-good.");

    public static LocalizedText NoGoodRow { get; } = new("表格没有一行可用，未评估。请先改正上列错误。", "The table has no good row, so nothing was evaluated. Correct the faults above.");

    public static LocalizedText FirmsLeftOut(int rows) => new(
        $"企业表有{rows}行有误，未计入；名次、比例、名额和资金分配只按其余企业计算。",
        $"{rows} rows of the table of firms have faults and are left out; ranks, shares, places and budgets rest on the other firms only.");

    public static LocalizedText AwardsLeftOut(int rows) => new(
        $"奖补台账有{rows}行有误，未计入；涉及的企业可能被当作此前未享受。",
        $"{rows} rows of the ledger have faults and are left out; their firms may count as not having had these awards.");

    public static LocalizedText UnknownRule(string name, string rules) => new(
        $"规则集“{rules}”没有规则或定义“{name}”。用dnc rules show查看全部名称。", $"The rules '{rules}' have no rule or definition '{name}'; dnc rules show lists them.");

    public static LocalizedText NoCases(string folder, string pattern) => new($"文件夹“{folder}”中没有{pattern}。", $"The folder '{folder}' has no {pattern}.");

    public static LocalizedText CasesOf(string file, int passed, int failed) => new($"{file}：{passed}个案例相符，{failed}个不符", $"{file}: {passed} cases passed, {failed} failed");

    public static LocalizedText CasesInAll(int files, int passed, int failed, int unread) => new(
        $"共{files}个文件：{passed}个案例相符，{failed}个不符，{unread}个文件无法读取", $"{files} files: {passed} cases passed, {failed} failed, {unread} files not readable");

    public static LocalizedText RulesSize(int facts, int rules) => new($"{facts}项指标，{rules}条规则", $"{facts} facts, {rules} rules");

    public static LocalizedText GovernanceSize(GovernanceRecords records)
    {
        var count = records.Responsibilities.History.Entries.Count + records.Coverage.History.Entries.Count + records.Submissions.History.Entries.Count + records.Meetings.History.Entries.Count
            + records.Milestones.History.Entries.Count + records.Supervision.History.Entries.Count + records.Upstream.History.Entries.Count + records.Attraction.History.Entries.Count;
        return new($"{count}条记录，{records.Duties.Count}项报送事项", $"{count} records, {records.Duties.Count} reporting duties");
    }

    public static LocalizedText ServicesSize(CaseRegister cases) => new(
        $"{cases.Procedure.Classes.Count}类诉求，{cases.History.Entries.Count}条记录", $"{cases.Procedure.Classes.Count} classes of cases, {cases.History.Entries.Count} records");

    public static LocalizedText PoliciesSize(int policies, int facts) => new($"{policies}项政策，{facts}项指标", $"{policies} policies, {facts} facts");

    public static LocalizedText ProjectsSize(ProjectPortfolio portfolio) => new(
        $"{portfolio.Projects.Count}个项目，{portfolio.Progress.History.Entries.Count}份月报",
        $"{portfolio.Projects.Count} projects, {portfolio.Progress.History.Entries.Count} reports");

    public static LocalizedText NothingToBrief { get; } = new("没有可通报的内容。请用--plan给出规划，用--projects给出项目，用--governance给出推进落实台账，或用--services给出企业服务台账。", "There is nothing to report on. Give a plan with --plan, projects with --projects, records with --governance, or cases of enterprises with --services.");

    public static LocalizedText NotAPeriod(string text) => new(
        $"--period“{text}”不是月份或季度。请写month、quarter，或如2020-06、2020-Q2。", $"--period '{text}' is no month or quarter. Write month, quarter, or for example 2020-06 or 2020-Q2.");

    public static LocalizedText UnknownLibrary(string library, IEnumerable<string> known) => new(
        $"没有项目库“{library}”。已有：{string.Join("、", known)}。", $"There is no library '{library}'. There are: {string.Join(", ", known)}.");

    public static LocalizedText IndustriesSize(int strategies, int facts) => new($"{strategies}个产业，{facts}项指标", $"{strategies} industries, {facts} facts");

    public static LocalizedText NeedsAsOf(string path) => new($"“{path}”没有任何日期，请用--as-of给出分析日期。", $"'{path}' tells no day; give the day of the analysis with --as-of.");

    public static LocalizedText NoBoundaryCases(string path) => new(
        $"“{path}”是政策文件，临界值案例只能由规则文件生成；请用--table列出政策文件的临界值表。",
        $"'{path}' is a catalogue of policies, and cases at thresholds are written for rule documents only; --table shows the thresholds of a catalogue.");

    public static LocalizedText SignOff { get; } = new("由规则生成的临界值案例，须由人逐条核对后采用", "thresholds told by the rules themselves; a person signs each one off");

    public static LocalizedText Findings(int found, int excluded, int undecided) => new(
        $"发现{found}项；证明不存在{excluded}项；未能判定{undecided}项", $"{found} found, {excluded} proved not to be so, {undecided} undecided");

    public static LocalizedText WithFacts(string facts) => new($"（例：{facts}）", $" (for example: {facts})");

    public static LocalizedText Severity(FindingSeverity severity, FindingOutcome outcome) => (severity, outcome) switch
    {
        (_, FindingOutcome.Undecided) => new("未判定", "undecided"),
        (_, FindingOutcome.Excluded) => new("不存在", "not so"),
        (FindingSeverity.Error, _) => new("错误", "error"),
        (FindingSeverity.Warning, _) => new("警告", "warning"),
        _ => new("提示", "note"),
    };

    public static LocalizedText Place(BoundaryPlace place) => place switch
    {
        BoundaryPlace.Below => new("低一档", "one step below"),
        BoundaryPlace.At => new("恰好", "exactly at"),
        BoundaryPlace.Above => new("高一档", "one step above"),
        _ => new("缺少数据", "missing"),
    };

    public static LocalizedText Unknown(string through) => new($"未知：日历只公布到{through}。", $"unknown: the calendar is published up to {through}.");
}
