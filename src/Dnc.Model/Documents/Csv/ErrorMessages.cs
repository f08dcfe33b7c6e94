using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Csv;

/// <summary>The texts of faults in tables.</summary>
internal static class ErrorMessages
{
    public static Issue NotUtf8(IssueLocation at) => new(
        IssueCodes.TableNotUtf8,
        at,
        new LocalizedText("文件不是UTF-8编码。", "The table is not UTF-8 text."),
        new LocalizedText("请在电子表格软件中另存为“CSV UTF-8（逗号分隔）”。", "Save it from the spreadsheet as 'CSV UTF-8 (comma delimited)'."));

    public static Issue UnterminatedQuote(IssueLocation at) => new(
        IssueCodes.UnterminatedQuote,
        at,
        new LocalizedText("此处的引号没有结束。", "The quotation mark here does not end."),
        new LocalizedText("请补上结束引号。", "Add the closing quotation mark."));

    public static Issue MissingColumn(IssueLocation at, string name) => new(
        IssueCodes.MissingColumn,
        at,
        new LocalizedText($"缺少列“{name}”。", $"The column '{name}' is missing."),
        new LocalizedText("请在首行补上该列。", "Add it to the first row."));

    public static Issue UnknownColumn(IssueLocation at, string name, IEnumerable<string> known) => new(
        IssueCodes.UnknownColumn,
        at,
        new LocalizedText($"不认识列“{name}”；可用：{string.Join("、", known)}。", $"The column '{name}' is not known; known are {string.Join(", ", known)}."),
        Spelling.Nearest(name, known) is { } nearest ? new LocalizedText($"该列名是否应为“{nearest}”？", $"Did you mean the column '{nearest}'?") : new LocalizedText("请删去或改名。", "Remove or rename it."));

    public static Issue DuplicateColumn(IssueLocation at, string name) => new(
        IssueCodes.DuplicateColumn,
        at,
        new LocalizedText($"列“{name}”重复。", $"The column '{name}' stands twice."),
        new LocalizedText("请只保留一列。", "Keep one of the columns."));

    public static Issue WrongCellCount(IssueLocation at, int found, int expected) => new(
        IssueCodes.WrongCellCount,
        at,
        new LocalizedText($"此行有{found}格，首行有{expected}列。", $"This row has {found} cells; the first row has {expected}."),
        new LocalizedText("含逗号的内容请加引号。", "Put cells that hold a comma into quotation marks."));

    public static Issue DuplicateFirm(IssueLocation at, string id) => new(
        IssueCodes.DuplicateFirm,
        at,
        new($"企业“{id}”已有一行。", $"The firm '{id}' has a row already."),
        new("请合并两行，或改正标识。", "Join the two rows, or correct the identifier."));

    public static Issue DoubtfulCreditCode(IssueLocation at, string id, LocalizedText fault) => new(
        IssueCodes.BadCreditCode,
        at,
        new($"“{id}”不是正确的统一社会信用代码：{fault.Zh}", $"'{id}' is no unified social credit code: {fault.En}"),
        new("此行照常计入；请核对代码。", "The row counts all the same; check the code."),
        IssueSeverity.Warning);

    public static Issue BadCell(IssueLocation at, string text, LocalizedText expected) => new(
        IssueCodes.BadCell,
        at,
        new LocalizedText($"“{text}”不是{expected.Zh}。", $"'{text}' is not {expected.En}."),
        CsvText.IsGrouped(text) ? new LocalizedText("数字不要写千分位分隔符。", "Write numbers without separators.") : new LocalizedText("请改正此格。", "Correct the cell."));

    public static Issue UnknownIndicator(IssueLocation at, string text, IEnumerable<string> known) => new(
        IssueCodes.UnknownIndicatorInTable,
        at,
        new LocalizedText($"规划没有指标“{text}”。", $"The plan has no indicator '{text}'."),
        Spelling.Nearest(text, known) is { } nearest ? new LocalizedText($"指标是否应为“{nearest}”？", $"Did you mean the indicator '{nearest}'?") : new LocalizedText("请用规划中的指标标识。", "Use an identifier of the plan's indicators."));

    public static Issue UnknownOrganization(IssueLocation at, string text) => new(
        IssueCodes.UnknownOrganizationInTable,
        at,
        new LocalizedText($"规划没有机构“{text}”。", $"The plan has no organisation '{text}'."),
        new LocalizedText("请用规划中的机构标识，或留空。", "Use an identifier of the plan's organisations, or leave the cell empty."));

    public static Issue IncomparableFigure(IssueLocation at, string text, string unit) => new(
        IssueCodes.IncomparableFigure,
        at,
        new LocalizedText($"“{text}”与指标的单位“{unit}”不可比。", $"'{text}' does not compare with the indicator's unit '{unit}'."),
        new LocalizedText("请改正单位或指标。", "Correct the unit or the indicator."));

    public static Issue NoRecordingTime(IssueLocation at) => new(
        IssueCodes.NoRecordingTime,
        at,
        new LocalizedText("既无publishedOn，也无recordedAt，不知何时公布。", "There is neither publishedOn nor recordedAt, so it is not known when the figure became known."),
        new LocalizedText("请写公布日期；来源未标日期的，写最晚可能日期并令undated为true。", "Write the day of publication; for an undated source the latest possible day, with undated true."));

    public static Issue TooLarge(string what, int limit) => new(
        IssueCodes.LimitExceeded,
        IssueLocation.Whole,
        new LocalizedText($"表格的{(what == "rows" ? "行数" : "字节数")}超过上限{limit}。", $"The table has more than {limit} {what}."),
        new LocalizedText("请拆分表格，或由调用方放宽限制。", "Split the table, or let the caller raise the limit."));
}
