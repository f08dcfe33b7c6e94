using System.Globalization;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Json;

/// <summary>The texts of faults in the form of a document.</summary>
internal static class ErrorMessages
{
    private const int LongestQuote = 60;

    public static Fault NotJson() => new(
        IssueCodes.InvalidJson,
        new LocalizedText("此处不是合法的JSON。", "This is not valid JSON from here on."),
        new LocalizedText("请检查此处之前的逗号、引号和括号；不允许注释和末尾逗号。", "Check the comma, quotation mark or bracket before this place; comments and trailing commas are not allowed."));

    public static Fault NotUtf8() => new(
        IssueCodes.InvalidJson,
        new LocalizedText("文件不是UTF-8编码。", "The document is not UTF-8 text."),
        new LocalizedText("请另存为UTF-8编码。", "Save it with the encoding UTF-8."));

    public static Fault UndecodableText() => new(
        IssueCodes.InvalidJson,
        new LocalizedText("此文本含有不成对的代理字符。", "This text holds half of a surrogate pair."),
        new LocalizedText("请改正\\u转义。", "Correct the \\u escape."));

    public static Fault TooLarge(int bytes, int limit) => Limit(
        $"文件有{Number(bytes)}字节，超过上限{Number(limit)}。", $"The document has {Number(bytes)} bytes, more than the limit of {Number(limit)}.");

    public static Fault TooDeep(int limit) => Limit($"嵌套超过{Number(limit)}层。", $"The nesting is deeper than {Number(limit)} levels.");

    public static Fault TooManyNodes(int limit) => Limit($"值的数目超过{Number(limit)}。", $"The document has more than {Number(limit)} values.");

    public static Fault TextTooLong(int length, int limit) => Limit(
        $"文本长{Number(length)}字符，超过上限{Number(limit)}。", $"The text has {Number(length)} characters, more than the limit of {Number(limit)}.");

    public static Fault TooManyIssues(int limit) => new(
        IssueCodes.LimitExceeded,
        new LocalizedText($"问题超过{Number(limit)}个，其余未列。", $"There are more than {Number(limit)} issues; the rest are not listed."),
        new LocalizedText("请先改正已列出的问题。", "Correct those listed first."));

    public static Fault DuplicateMember(string name, int firstLine) => new(
        IssueCodes.DuplicateMember,
        new LocalizedText($"成员“{Quoted(name)}”重复，首次出现在第{Number(firstLine)}行。", $"The member '{Quoted(name)}' stands twice, first in line {Number(firstLine)}."),
        new LocalizedText("请删去其中一个。", "Remove one of them."));

    public static Fault UnknownMember(string name, IEnumerable<string> known)
    {
        var names = known.ToList();
        return new Fault(
            IssueCodes.UnknownMember,
            new LocalizedText($"不认识成员“{Quoted(name)}”；此处可用：{string.Join("、", names)}。", $"The member '{Quoted(name)}' is not known; known here are {string.Join(", ", names)}."),
            Suggestion(name, names) ?? new LocalizedText("请删去或改正名称。", "Remove it or correct its name."));
    }

    public static Fault MissingMember(string name) => new(
        IssueCodes.MissingMember,
        new LocalizedText($"缺少成员“{name}”。", $"The member '{name}' is missing."),
        new LocalizedText($"请补上“{name}”。", $"Add '{name}'."));

    public static Fault NullValue(string name, bool isRequired) => new(
        IssueCodes.NullValue,
        new LocalizedText($"成员“{name}”为null。", $"The member '{name}' is null."),
        isRequired ? new LocalizedText("请写出其值。", "Write its value.") : new LocalizedText("没有值时请省去该成员。", "Leave the member out when it has no value."));

    public static Fault NullItem() => new(
        IssueCodes.NullValue,
        new LocalizedText("列表中有null。", "An item of the list is null."),
        new LocalizedText("请删去该项。", "Remove the item."));

    public static Fault WrongKind(DocumentNodeKind found, DocumentNodeKind expected) => new(
        IssueCodes.WrongKind,
        new LocalizedText($"此处是{Zh(found)}，应为{Zh(expected)}。", $"This is {En(found)}; expected {En(expected)}."),
        new LocalizedText($"请改为{Zh(expected)}。", $"Write {En(expected)} here."));

    public static Fault BlankText() => new(
        IssueCodes.BlankText,
        new LocalizedText("文本为空。", "The text is blank."),
        new LocalizedText("请写出内容，或省去该成员。", "Write the text, or leave the member out."));

    public static Fault InvalidText(string text, LocalizedText expected, IReadOnlyList<string> examples) => new(
        IssueCodes.InvalidText,
        new LocalizedText($"“{Quoted(text)}”不是{expected.Zh}。", $"'{Quoted(text)}' is not {expected.En}."),
        examples.Count > 0
            ? new LocalizedText($"请按此写法：{string.Join("、", examples)}。", $"Write it like {string.Join(" or ", examples)}.")
            : new LocalizedText("请改正写法。", "Correct the spelling."));

    public static Fault UnknownWord(string word, IEnumerable<string> known)
    {
        var words = known.ToList();
        return new Fault(
            IssueCodes.UnknownWord,
            new LocalizedText($"“{Quoted(word)}”不在可用词中：{string.Join("、", words)}。", $"'{Quoted(word)}' is not one of the words {string.Join(", ", words)}."),
            Suggestion(word, words) ?? new LocalizedText("请改用其中一个词。", "Use one of these words."));
    }

    public static Fault UnknownType(string word, IEnumerable<string> known)
    {
        var words = known.ToList();
        return new Fault(
            IssueCodes.UnknownType,
            new LocalizedText($"不认识类型“{Quoted(word)}”；可用：{string.Join("、", words)}。", $"The $type '{Quoted(word)}' is not known; known here are {string.Join(", ", words)}."),
            Suggestion(word, words) ?? new LocalizedText("请改用其中一种。", "Use one of these."));
    }

    public static Fault MissingType(IEnumerable<string> known) => new(
        IssueCodes.UnknownType,
        new LocalizedText("缺少“$type”。", "The member '$type' is missing."),
        new LocalizedText($"请写明类型，可用：{string.Join("、", known)}。", $"State the type: one of {string.Join(", ", known)}."));

    public static Fault TooFewItems(int count, int min) => new(
        IssueCodes.TooFewItems,
        new LocalizedText($"列表有{Number(count)}项，至少应有{Number(min)}项。", $"The list has {Number(count)} items; at least {Number(min)} are expected."),
        new LocalizedText("请补足各项。", "Add what is missing."));

    public static Fault DuplicateItem(string text) => new(
        IssueCodes.DuplicateItem,
        new LocalizedText($"列表中的“{Quoted(text)}”重复。", $"The item '{Quoted(text)}' stands twice in the list."),
        new LocalizedText("请删去其中一个。", "Remove one of them."));

    public static Fault NumberOutOfRange(string text, decimal min, decimal max, bool whole)
    {
        var bounded = min > decimal.MinValue || max < decimal.MaxValue;
        var zh = $"{(whole ? "整数" : "数")}{(bounded ? $"，在{Number(min)}与{Number(max)}之间" : "")}";
        var en = $"a {(whole ? "whole " : "")}number{(bounded ? $" between {Number(min)} and {Number(max)}" : "")}";
        return new Fault(
            IssueCodes.NumberOutOfRange,
            new LocalizedText($"{Quoted(text)}不合要求，应为{zh}。", $"{Quoted(text)} is out of range; expected {en}."),
            new LocalizedText("请改正数值。", "Correct the number."));
    }

    public static Fault BlankName() => new(
        IssueCodes.BlankText,
        new LocalizedText("成员名为空。", "The name of this member is blank."),
        new LocalizedText("请写出成员名。", "Write the name of the member."));

    public static Fault OneOf(IEnumerable<string> names)
    {
        var list = names.ToList();
        return new Fault(
            IssueCodes.OneMemberExpected,
            new LocalizedText($"对象应有且只有下列成员之一：{string.Join("、", list)}。", $"The object has none of the members {string.Join(", ", list)}; exactly one is expected."),
            new LocalizedText("请补上其中一个。", "Add one of them."));
    }

    public static Fault OnlyOneOf(IEnumerable<string> names)
    {
        var list = names.ToList();
        return new Fault(
            IssueCodes.OneMemberExpected,
            new LocalizedText($"成员{string.Join("、", list.Select(n => $"“{n}”"))}不能同时出现。", $"The members {string.Join(" and ", list.Select(n => $"'{n}'"))} stand together; only one of them may be there."),
            new LocalizedText("请只保留一个。", "Keep one and remove the others."));
    }

    public static Fault UnknownOperator(string name, IEnumerable<string> known, LocalizedText? hint)
    {
        var words = known.ToList();
        return new Fault(
            IssueCodes.UnknownOperator,
            new LocalizedText($"不认识运算“{Quoted(name)}”；此处可用：{string.Join("、", words)}。", $"The operator '{Quoted(name)}' is not known here; known are {string.Join(", ", words)}."),
            hint ?? Suggestion(name, words) ?? new LocalizedText("请改用其中一个运算。", "Use one of these operators."));
    }

    public static Fault NoOperator(IEnumerable<string> known) => new(
        IssueCodes.OneMemberExpected,
        new LocalizedText("此对象没有运算。", "The object has no operator."),
        new LocalizedText($"请写一个运算：{string.Join("、", known)}。", $"Write one operator: {string.Join(", ", known)}."));

    public static Fault WrongItemCount(int count, int min, int? max)
    {
        var (zh, en) = max == min ? ($"{Number(min)}项", $"{Number(min)}") : ($"至少{Number(min)}项", $"at least {Number(min)}");
        return new Fault(
            IssueCodes.WrongItemCount,
            new LocalizedText($"此列表有{Number(count)}项，应为{zh}。", $"This list has {Number(count)} items; it takes {en}."),
            new LocalizedText("请按运算的格式写出各项。", "Write the items that the operator takes."));
    }

    private static Fault Limit(string zh, string en) => new(
        IssueCodes.LimitExceeded,
        new LocalizedText(zh, en),
        new LocalizedText("请缩小文件，或由调用方放宽限制。", "Make the document smaller, or let the caller raise the limit."));

    private static LocalizedText? Suggestion(string text, IEnumerable<string> known) =>
        Spelling.Nearest(text, known) is { } nearest ? new LocalizedText($"是否应为“{nearest}”？", $"Did you mean '{nearest}'?") : null;

    private static string Quoted(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");

    private static string Number(decimal number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);

    private static string Zh(DocumentNodeKind kind) => kind switch
    {
        DocumentNodeKind.Object => "对象{…}",
        DocumentNodeKind.List => "列表[…]",
        DocumentNodeKind.Text => "文本\"…\"",
        DocumentNodeKind.Number => "数字",
        DocumentNodeKind.True or DocumentNodeKind.False => "true或false",
        _ => "null",
    };

    private static string En(DocumentNodeKind kind) => kind switch
    {
        DocumentNodeKind.Object => "an object {…}",
        DocumentNodeKind.List => "a list […]",
        DocumentNodeKind.Text => "a text \"…\"",
        DocumentNodeKind.Number => "a number",
        DocumentNodeKind.True or DocumentNodeKind.False => "true or false",
        _ => "null",
    };
}
