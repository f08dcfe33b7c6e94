using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Documents.Support;

/// <summary>The texts of this folder's issues.</summary>
internal static class ErrorMessages
{
    public static Fault NoRounding(Money to) => new(
        IssueCodes.BadAwardRounding,
        new LocalizedText($"取整单位为{to.ToString(Language.Zh)}，应大于零，且为最小货币单位的整数倍。", $"The unit of rounding is {to.ToString(Language.En)}; it should be more than 0 and whole smallest units of its currency."),
        new LocalizedText("请写如“1万元”“1元”。", "Write for example 1万元 or 1元."));

    public static Fault NoQuota(Ratio share) => new(
        IssueCodes.BadQuota,
        new LocalizedText($"名额比例为{share.ToString(Language.Zh)}，应大于0且不超过100%，并写明取整方式。", $"The share of places is {share.ToString(Language.En)}; it should be more than 0 and at most 100 %, with a stated rounding."),
        new LocalizedText("请改正share，并写明rounding，如down。", "Correct the share, and say the rounding, such as down."));

    public static Fault OpenWithinReading() => new(
        IssueCodes.OpenWithinReading,
        new LocalizedText("一种解释之下的组合规则本身不能又是未定的。", "Under one reading the combination cannot be open itself."),
        new LocalizedText("请为每种解释写明如何组合。", "Say for each reading how the awards combine."));

    public static Fault NoAmount(string text, IEnumerable<string> words) => new(
        IssueCodes.InvalidText,
        new LocalizedText($"“{text}”不是金额，也不是状态。", $"'{text}' is no amount and no status."),
        new LocalizedText($"请写金额（如“120万元”）或下列之一：{string.Join("、", words)}。", $"Write an amount such as 120万元, or one of: {string.Join(", ", words)}."));
}
