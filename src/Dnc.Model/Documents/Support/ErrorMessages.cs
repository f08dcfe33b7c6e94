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

    public static Fault NoQuotaLimits(int least, int most) => new(
        IssueCodes.BadQuota,
        new LocalizedText($"名额至少{least}个、至多{most}个，互相矛盾。", $"The places are at least {least} and at most {most}, which cannot be."),
        new LocalizedText("请改正atLeast或atMost。", "Correct atLeast or atMost."));

    public static Fault NoClassEdge(Ratio share) => new(
        IssueCodes.BadClassEdges,
        new LocalizedText($"分档上限为{share.ToString(Language.Zh)}，应大于0且不超过100%。", $"The class reaches to {share.ToString(Language.En)}; it should be more than 0 and at most 100 %."),
        new LocalizedText("请改正upTo。", "Correct upTo."));

    public static Fault NoClassEdges() => new(
        IssueCodes.BadClassEdges,
        new LocalizedText("各档上限应逐档递增，最后一档为100%，代码不得重复。", "The classes should rise, the last one to 100 %, and each have a code of its own."),
        new LocalizedText("请核对原文的分档比例。", "Check the shares against the text."));

    public static Fault NoScoreScale(decimal from, decimal to) => new(
        IssueCodes.BadScoreScale,
        new LocalizedText($"得分从{from}到{to}不是递增的。", $"The scale from {from} to {to} does not rise."),
        new LocalizedText("from写最差值的得分，to写最好值的得分；指标越小越好时请写\"order\": \"lowestFirst\"。", "Write what the worst figure scores as from and what the best scores as to; where less is better, say \"order\": \"lowestFirst\"."));

    public static Fault NoScoreRounding(decimal to) => new(
        IssueCodes.BadScoreScale,
        new LocalizedText($"得分不能按{to}取整。", $"A score cannot be rounded to {to}."),
        new LocalizedText("请写大于0的单位，如0.01（保留两位小数）。", "Write a unit of more than 0, such as 0.01 for two decimals."));

    public static Fault OpenWithinReading() => new(
        IssueCodes.OpenWithinReading,
        new LocalizedText("一种解释之下的组合规则本身不能又是未定的。", "Under one reading the combination cannot be open itself."),
        new LocalizedText("请为每种解释写明如何组合。", "Say for each reading how the awards combine."));

    public static Fault NoAmount(string text, IEnumerable<string> words) => new(
        IssueCodes.InvalidText,
        new LocalizedText($"“{text}”不是金额，也不是状态。", $"'{text}' is no amount and no status."),
        new LocalizedText($"请写金额（如“120万元”）或下列之一：{string.Join("、", words)}。", $"Write an amount such as 120万元, or one of: {string.Join(", ", words)}."));

    public static Fault SameFirm(string id) => new(
        IssueCodes.DuplicateFirm,
        new LocalizedText($"有两家企业的标识都是“{id}”。", $"Two firms of the population have the identifier '{id}'."),
        new LocalizedText("请合并两家，或改正标识。", "Join the two firms, or correct the identifier."));

    public static Fault SameLink(string id) => new(
        IssueCodes.DuplicateIndustryId,
        new LocalizedText($"产业链中有两个环节的标识都是“{id}”。", $"Two links of the chain have the identifier '{id}'."),
        new LocalizedText("请改用不同的标识。", "Give them different identifiers."));
}
