namespace Dnc.Model.Rules.Texts;

/// <summary>The words of every kind of node in both languages; <c>{0}</c> to <c>{9}</c> are the places of what it is made of.</summary>
/// <remarks>Written by <see cref="NodeWriter"/> and read by <see cref="LineReader"/>.</remarks>
internal static partial class Wordings
{
    // A node in parentheses.
    public static readonly Wording InParentheses = new("（{0}）", "({0})");

    // A line of a list: what stands before the colon, and its value.
    public static readonly Wording Row = new("{0}：{1}", "{0}: {1}");

    // A node with its clause.
    public static readonly Wording Noted = new("{0}〔{1}〕", "{0} [{1}]");

    // A matter that the rule does not settle.
    public static readonly Wording IsSilent = new("规则未规定{0}", "the rule is silent on {0}");

    // What differs by the reading of a question.
    public static readonly Wording ByReading = new("按{0}的解释（{1}）", "by the reading of {0} ({1})");

    // A text of the rule in both languages.
    public static readonly Wording BothLanguages = new("{0}（{1}）", "{0} ({1})");

    // A text of the rule that is the same in both.
    public static readonly Wording Alone = new("{0}", "{0}");

    // An empty list.
    public static readonly Wording None = new("无", "none");

    // What stands between the members of a list.
    public static readonly Wording BetweenLines = new("；", "; ");
    public static readonly Wording BetweenNames = new("、", ", ");
    public static readonly Wording BetweenChoices = new("，", "; ");
    public static readonly Wording BetweenCells = new("，", ", ");
}
