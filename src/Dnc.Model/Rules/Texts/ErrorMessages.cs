using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Texts;

/// <summary>The texts of this folder's issues.</summary>
internal static class ErrorMessages
{
    private const int MaxQuoted = 40;
    private const int MaxExpected = 6;

    public static LocalizedText EndOfText { get; } = new("文字结束", "the end of the text");

    public static LocalizedText Name { get; } = new("名称", "a name");

    public static LocalizedText QuotedText { get; } = new("引号中的文字", "a text in quotes");

    public static LocalizedText WholeNumber { get; } = new("整数", "a whole number");

    public static LocalizedText Figure { get; } = new("数量", "a figure");

    public static LocalizedText KnownUnit { get; } = new("已知计量单位的标识", "the id of a known unit");

    public static LocalizedText Day { get; } = new("日期", "a date");

    public static LocalizedText Words(string words) => string.IsNullOrWhiteSpace(words) ? new("空格", "a space") : new($"“{words.Trim()}”", $"'{words.Trim()}'");

    public static Issue TooLong(int length, int most) => Error(
        IssueLocation.Whole,
        $"文字有{length}个字符，最多读{most}个。",
        $"The text has {length} characters; at most {most} are read.",
        "请把规则拆成几个定义，或写成文档。",
        "Split the rule into definitions, or write a document.");

    public static Issue TooDeep() => Error(
        IssueLocation.Whole,
        "文字嵌套过深或歧义过多，未能读完。",
        "The text nests too deeply or can be read in too many ways; reading was given up.",
        "请把规则拆成几个定义，或写成文档。",
        "Split the rule into definitions, or write a document.");

    public static Issue Unexpected(string text, int at, IEnumerable<LocalizedText> expected)
    {
        var found = at == text.Length ? null : text[at..Math.Min(text.Length, at + MaxQuoted)];
        var list = expected.OrderBy(e => e.En, StringComparer.Ordinal).Take(MaxExpected + 1).ToList();
        var more = list.Count > MaxExpected ? "…" : "";
        list = [.. list.Take(MaxExpected)];
        return Error(
            new IssueLocation(Line: 1, Column: at + 1),
            $"第{at + 1}个字符处{(found is null ? "文字已结束" : $"是“{found}”")}，应为：{string.Join("、", list.Select(e => e.Zh))}{more}。",
            $"At character {at + 1} {(found is null ? "the text ends" : $"stands '{found}'")}; expected: {string.Join(", ", list.Select(e => e.En))}{more}.",
            "请按一行写法改写；已有规则的写法可由程序打印。",
            "Write it as rules are printed on one line; print a rule to see how.");
    }

    public static Issue Ambiguous(string first, string second) => Error(
        IssueLocation.Whole,
        $"文字有不止一种读法，例如“{first}”与“{second}”。",
        $"The text can be read in more than one way, as '{first}' and as '{second}'.",
        "请加括号，或照其中一种写全。",
        "Use parentheses, or write one of them in full.");

    private static Issue Error(IssueLocation location, string zh, string en, string adviceZh, string adviceEn) =>
        new(IssueCodes.UnreadableRuleLine, location, new LocalizedText(zh, en), new LocalizedText(adviceZh, adviceEn));
}
