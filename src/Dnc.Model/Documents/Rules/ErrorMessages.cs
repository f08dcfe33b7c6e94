using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Rules;

/// <summary>The texts of faults in the form of rules, facts and cases.</summary>
internal static class ErrorMessages
{
    private const int LongestQuote = 60;

    public static Fault NoTolerance() => new(
        IssueCodes.InvalidText,
        new LocalizedText("允许偏差不能为负，绝对偏差不能以%表示。", "A tolerance is not negative, and an absolute one is not in percent."),
        new LocalizedText("请写非负的比例，或以百分点等单位写绝对值。", "Write a share that is not negative, or an absolute width in percentage points or another unit."));

    public static Fault NoUnit(string text) => new(
        IssueCodes.UnknownUnit,
        new LocalizedText($"“{Quoted(text)}”不只是单位。", $"'{Quoted(text)}' is more than a unit."),
        new LocalizedText("请只写单位，不写数值，如“元/平方米/月”。", "Write the unit without a figure, such as 元/平方米/月."));

    public static Fault InexactNumber(string text) => new(
        IssueCodes.NumberOutOfRange,
        new LocalizedText($"数字{Quoted(text)}不能精确保存。", $"The number {Quoted(text)} cannot be held exactly."),
        new LocalizedText("请用不超过28位的十进制写法，不用指数。", "Write at most 28 decimal digits, without an exponent."));

    public static Fault NotAFormula(DocumentNodeKind kind) => new(
        IssueCodes.WrongKind,
        new LocalizedText($"此处应为计算式，实为{Zh(kind)}。", $"A formula is expected here, and this is {En(kind)}."),
        new LocalizedText("请写数字、带单位的数量、日期、名称，或一个运算。", "Write a number, a figure with its unit, a day, a name or an operator."));

    public static Fault NotACriterion(DocumentNodeKind kind) => new(
        IssueCodes.WrongKind,
        new LocalizedText($"此处应为条件，实为{Zh(kind)}。", $"A criterion is expected here, and this is {En(kind)}."),
        new LocalizedText("请写true、false、名称，或一个运算。", "Write true, false, a name or an operator."));

    public static Fault NotAName(string text) => new(
        IssueCodes.InvalidText,
        new LocalizedText($"“{Quoted(text)}”不是名称。", $"'{Quoted(text)}' is not a name."),
        new LocalizedText(
            "名称以字母开头，只含字母、数字、点、下划线、连字符和冒号；数量请放进比较运算。",
            "A name begins with a letter and holds letters, digits, dots, underscores, hyphens and colons; put a figure into a comparison."));

    public static Fault NeitherFigureNorName(string text, Fault figure) => new(
        figure.Code,
        new LocalizedText($"“{Quoted(text)}”不是名称、日期，也不是数量：{figure.Message.Zh}", $"'{Quoted(text)}' is no name, no day and no figure: {figure.Message.En}"),
        figure.Advice);

    public static LocalizedText OperatorOfCriteria(string word) => new($"“{word}”是条件，此处应为计算式；可放进case或countTrue。", $"'{word}' makes a criterion, and a formula is expected here; use it in case or countTrue.");

    public static LocalizedText OperatorOfFormulas(string word) => new($"“{word}”是计算式，此处应为条件；可放进比较运算。", $"'{word}' makes a formula, and a criterion is expected here; use it in a comparison.");

    public static Fault NoClause(string text, bool needsDocument) => new(
        IssueCodes.InvalidText,
        new LocalizedText($"“{Quoted(text)}”不是条款。", $"'{Quoted(text)}' is not a clause."),
        needsDocument
            ? new LocalizedText("没有documents，请写明文件，如“gkfz-2017-115 §2(1)”。", "There are no documents, so name one, as in gkfz-2017-115 §2(1).")
            : new LocalizedText("请按此写法：§2(1)、gkfz-2017-115 §2(1)、§2 sentence 3。", "Write it like §2(1), gkfz-2017-115 §2(1) or §2 sentence 3."));

    public static Fault UnlistedSource(string text, IEnumerable<string> listed) => new(
        IssueCodes.InvalidText,
        new LocalizedText($"来源“{Quoted(text)}”不在documents中。", $"The source '{Quoted(text)}' is not among the documents."),
        Spelling.Nearest(text, listed) is { } nearest
            ? new LocalizedText($"是否应为“{nearest}”？", $"Did you mean '{nearest}'?")
            : new LocalizedText("请列入documents，或写成来源对象。", "List it in documents, or write the source as an object."));

    public static Fault NotAnEnd() => new(
        IssueCodes.InvalidText,
        new LocalizedText("ends只能为true。", "The member 'ends' can only be true."),
        new LocalizedText("请写true，或改写value。", "Write true, or give a value instead."));

    public static Fault SameDay(string day) => new(
        IssueCodes.DuplicateItem,
        new LocalizedText($"有两个值都自{day}起。", $"Two values begin on {day}."),
        new LocalizedText("请删去一个，或改正日期。", "Remove one of them or correct its day."));

    public static Fault SameOption(string option) => new(
        IssueCodes.DuplicateItem,
        new LocalizedText($"有两个选项都叫“{Quoted(option)}”。", $"Two options have the id '{Quoted(option)}'."),
        new LocalizedText("请给其中一个另取标识。", "Give one of them another id."));

    public static Fault UnknownOption(string option, IEnumerable<string> known) => new(
        IssueCodes.UnknownOption,
        new LocalizedText($"选定的“{Quoted(option)}”不是此问题的选项。", $"The choice '{Quoted(option)}' is no option of this question."),
        Spelling.Nearest(option, known) is { } nearest
            ? new LocalizedText($"应选“{nearest}”吗？", $"Is '{nearest}' meant?")
            : new LocalizedText("请选一个已列出的选项。", "Choose one of the options listed."));

    public static Fault OtherVersion(LocalizedText documents, string found, string read) => new(
        IssueCodes.UnsupportedVersion,
        new LocalizedText($"不支持{documents.Zh}版本“{Quoted(found)}”。", $"The version '{Quoted(found)}' of {documents.En} is not supported."),
        new LocalizedText($"可读的版本：{read}。", $"The version that can be read is {read}."));

    private static string Quoted(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");

    private static string Zh(DocumentNodeKind kind) => kind switch
    {
        DocumentNodeKind.List => "列表",
        DocumentNodeKind.Number => "数字",
        DocumentNodeKind.True or DocumentNodeKind.False => "真假值",
        _ => "null",
    };

    private static string En(DocumentNodeKind kind) => kind switch
    {
        DocumentNodeKind.List => "a list",
        DocumentNodeKind.Number => "a number",
        DocumentNodeKind.True or DocumentNodeKind.False => "true or false",
        _ => "null",
    };
}
