namespace Dnc.Model.Rules.Texts;

/// <content>What a criterion asks for.</content>
internal static partial class Wordings
{
    // A formula and its value.
    public static readonly Wording WhichIs = new("{0}，即{1}", "{0}, which is {1}");
    public static readonly Wording WantedBetween = new("介于 {0} 至 {1} 之间（含两端）", "between {0} and {1} (both ends included)");
    public static readonly Wording WantedEquality = new("{0} {1}", "{0} {1}");
    public static readonly Wording WantedNearness = new("约为 {0}（允许偏差{1}）", "about {0} (tolerance {1})");
    public static readonly Wording WantedInCodes = new("属于{0}", "in {0}");
}
