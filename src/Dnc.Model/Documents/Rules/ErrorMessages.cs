using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Texts;

namespace Dnc.Model.Documents.Rules;

/// <summary>The texts of faults in the form of rules, facts and cases.</summary>
internal static class ErrorMessages
{
    private const int LongestQuote = 60;
    private const int MostKeys = 30;

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

    public static Fault ToleranceDoesNotFit() => new(
        IssueCodes.BoundEndsDoNotFit,
        new LocalizedText("允许偏差与数量的单位不能比较。", "The tolerance does not compare with the figure."),
        new LocalizedText("比率的偏差请写百分点；其他数量请写比例，或同类单位的数量。", "For a ratio write percentage points; for another figure a share, or a width in a like unit."));

    public static Fault NotAFigure(DocumentNodeKind kind) => new(
        IssueCodes.WrongKind,
        new LocalizedText($"此处应为数量，实为{Zh(kind)}。", $"A figure is expected here, and this is {En(kind)}."),
        new LocalizedText("请写成“320人”“超过21亿元”。", "Write it like 320人 or 超过21亿元."));

    public static Fault NumberWithoutUnit(string text, CompoundUnit unit) => new(
        IssueCodes.FactUnitDiffers,
        new LocalizedText($"{Quoted(text)}没有单位，此项以{unit.ToString(Language.Zh)}计。", $"The number {Quoted(text)} has no unit; this fact is in {unit.ToString(Language.En)}."),
        new LocalizedText($"请写出单位，如“{Quoted(text)}{unit.ToString(Language.Zh)}”，只有计数和纯数可以不写。", $"Write the unit, as in {Quoted(text)}{unit.ToString(Language.Zh)}; only counts and plain numbers go without."));

    public static Fault UnitDiffers(string text, CompoundUnit unit)
    {
        var (zh, en) = unit == CompoundUnit.Number ? ("纯数", "a plain number") : ($"以“{unit.ToString(Language.Zh)}”计", $"in {unit.ToString(Language.En)}");
        return new Fault(
            IssueCodes.FactUnitDiffers,
            new LocalizedText($"“{Quoted(text)}”的单位与此项不能比较，此项应为{zh}。", $"The unit of '{Quoted(text)}' does not compare with that of this fact, which is {en}."),
            new LocalizedText("请改正单位，或改用另一项。", "Correct the unit, or state another fact."));
    }

    public static Fault BelowMinimum(FactFigure stated, CompoundQuantity least) => new(
        IssueCodes.FactOutOfRange,
        new LocalizedText($"“{FactTexts.Value(stated, null, Language.Zh)}”低于此项的最小值{least.ToString(Language.Zh)}。", $"'{FactTexts.Value(stated, null, Language.En)}' is below {least.ToString(Language.En)}, the least value of this fact."),
        new LocalizedText("请核对数值；数值无误的，请改正指标定义中的minimum。", "Check the figure; where it is right, correct 'minimum' in the definition of the fact."));

    public static Fault AboveMaximum(FactFigure stated, CompoundQuantity most) => new(
        IssueCodes.FactOutOfRange,
        new LocalizedText($"“{FactTexts.Value(stated, null, Language.Zh)}”高于此项的最大值{most.ToString(Language.Zh)}。", $"'{FactTexts.Value(stated, null, Language.En)}' is above {most.ToString(Language.En)}, the greatest value of this fact."),
        new LocalizedText("请核对数值；数值无误的，请改正指标定义中的maximum。", "Check the figure; where it is right, correct 'maximum' in the definition of the fact."));

    public static Fault CodeNotAllowed(string code, IEnumerable<string> allowed)
    {
        var codes = allowed.ToList();
        return new Fault(
            IssueCodes.FactCodeNotAllowed,
            new LocalizedText($"代码“{Quoted(code)}”不在可用代码中：{string.Join("、", codes)}。", $"The code '{Quoted(code)}' is not one of {string.Join(", ", codes)}."),
            Spelling.Nearest(code, codes) is { } nearest ? new LocalizedText($"是否指“{nearest}”？", $"Is '{nearest}' meant?") : new LocalizedText("请使用规则列出的代码。", "Use a code that the rules list."));
    }

    public static Fault NoTime(string text, FactPeriodicity periodicity) => new(
        IssueCodes.FactTimeDiffers,
        new LocalizedText($"“{Quoted(text)}”不是日期，也不是报告期。", $"'{Quoted(text)}' is neither a day nor a reporting period."),
        new LocalizedText($"请写成“{Example(periodicity)}”。", $"Write it like {Example(periodicity)}."));

    public static Fault TimeDiffers(FactDefinition fact, FactTime time)
    {
        var stated = time == FactTime.None ? null : time.ToString();
        var (zh, en) = fact.Periodicity == FactPeriodicity.Fixed ? ("没有时间", "has no time") : ($"应写明时间，如{Example(fact.Periodicity)}", $"needs a time such as {Example(fact.Periodicity)}");
        return new Fault(
            IssueCodes.FactTimeDiffers,
            new LocalizedText($"“{fact.Key}”{zh}，此处{(stated is null ? "没有写" : $"是{stated}")}。", $"The fact '{fact.Key}' {en}; here {(stated is null ? "none is stated" : $"it is {stated}")}."),
            fact.Periodicity == FactPeriodicity.Fixed
                ? new LocalizedText("请直接写值。", "Write the value itself.")
                : new LocalizedText($"请写成{{ \"{Example(fact.Periodicity)}\": 值 }}。", $"Write {{ \"{Example(fact.Periodicity)}\": value }}."));
    }

    public static Fault UnknownFact(string key, IEnumerable<string> known)
    {
        var keys = known.ToList();
        return new Fault(
            IssueCodes.FactNotAsked,
            new LocalizedText($"规则没有问到“{Quoted(key)}”。", $"No rule asks for a fact '{Quoted(key)}'."),
            Spelling.Nearest(key, keys) is { } nearest
                ? new LocalizedText($"名称是否应为“{nearest}”？", $"Should it be '{nearest}'?")
                : new LocalizedText($"可用：{string.Join("、", keys.Take(MostKeys))}{(keys.Count > MostKeys ? "等" : "")}。", $"Known are {string.Join(", ", keys.Take(MostKeys))}{(keys.Count > MostKeys ? " and others" : "")}."));
    }

    public static Fault OtherScope(string key, FactScope scope) => new(
        IssueCodes.FactNotAsked,
        scope == FactScope.Context
            ? new LocalizedText($"“{Quoted(key)}”是环境数据，不是主体数据。", $"'{Quoted(key)}' is a fact of the surroundings, not of the subject.")
            : new LocalizedText($"“{Quoted(key)}”是主体数据，不是环境数据。", $"'{Quoted(key)}' is a fact of the subject, not of the surroundings."),
        scope == FactScope.Context ? new LocalizedText("请移入context。", "Move it to 'context'.") : new LocalizedText("请移入facts。", "Move it to 'facts'."));

    public static Fault ExpectsNothing() => new(
        IssueCodes.EmptyExpectation,
        new LocalizedText("此处没有写预期什么。", "Nothing is expected here, so that nothing could fail."),
        new LocalizedText("请写verdict、value、from、to、missing、failing、reasons或error。", "Write a verdict, value, from, to, missing, failing, reasons or error."));

    public static Fault OtherVersion(LocalizedText documents, string found, string read) => new(
        IssueCodes.UnsupportedVersion,
        new LocalizedText($"不支持{documents.Zh}版本“{Quoted(found)}”。", $"The version '{Quoted(found)}' of {documents.En} is not supported."),
        new LocalizedText($"可读的版本：{read}。", $"The version that can be read is {read}."));

    private static string Quoted(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");

    private static string Example(FactPeriodicity periodicity) => periodicity switch
    {
        FactPeriodicity.Year => "2024",
        FactPeriodicity.HalfYear => "2024-H1",
        FactPeriodicity.Quarter => "2024-Q3",
        FactPeriodicity.Month => "2024-06",
        _ => "2024-12-31",
    };

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
