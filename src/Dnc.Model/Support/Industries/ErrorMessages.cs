using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Support.Industries;

/// <summary>The texts of this folder's issues.</summary>
internal static class ErrorMessages
{
    private const int MaxQuoted = 80;
    private const int MostNamed = 5;

    public static Issue DuplicateId(string path, string id, string place) => Error(
        IssueCodes.DuplicateIndustryId,
        path,
        $"“{Short(id)}”与{place}重复；同一列表内的标识不得重复。",
        $"'{Short(id)}' stands at {place} already; no list names one twice.",
        "请删去一处，或改用别的标识。",
        "Remove one of them, or choose another identifier.");

    public static Issue BadId(string path, string id) => Error(
        IssueCodes.BadIndustryId,
        path,
        $"“{Short(id)}”不能作标识：应以英文字母开头，只含英文字母、数字、点、下划线和连字符。",
        $"'{Short(id)}' cannot be an identifier: it should begin with an ASCII letter and hold only ASCII letters, digits, dots, underscores and hyphens.",
        "请改写标识；中文名称写在name中。",
        "Rewrite it; names for readers stand in the member name.");

    public static Issue UnknownChain(string path, string id, IEnumerable<string> known) => Error(
        IssueCodes.UnknownIndustryChain,
        path,
        $"chains中没有标识为“{Short(id)}”的产业链。",
        $"The document has no chain '{Short(id)}'.",
        known,
        id,
        "请改正标识，或在chains中写入该产业链。",
        "Correct the identifier, or add the chain.");

    public static Issue UnknownLink(string path, string id, IEnumerable<string> known) => Error(
        IssueCodes.UnknownChainLink,
        path,
        $"本产业的产业链没有标识为“{Short(id)}”的环节。",
        $"The chain of the industry has no link '{Short(id)}'.",
        known,
        id,
        "请改正标识，在产业链中写入该环节，或删去link。",
        "Correct the identifier, add the link to the chain, or leave the link out.");

    public static Issue PolicyOfNoCatalog(string path, string id, IEnumerable<string> known) => Error(
        IssueCodes.UnknownPolicy,
        path,
        $"所给的政策库中没有标识为“{Short(id)}”的政策。",
        $"None of the catalogues has a policy '{Short(id)}'.",
        known,
        id,
        "请改正标识，或给出载有该政策的政策库。",
        "Correct the identifier, or give the catalogue that has the policy.");

    public static Issue NotAScale(string path, Currency currency) => Error(
        IssueCodes.NotAnIndustryScale,
        path,
        $"产业规模应当是{currency.ToString()}金额。",
        $"The scale of an industry should be an amount of {currency.ToString()}.",
        "请写金额指标，如按年度统计的产值或营业收入，或得出金额的计算式。",
        "Name a fact that is an amount, such as the output or the revenue by year, or a formula that gives one.");

    public static Issue NotAThreshold(string path, Bound reach, Currency currency) => Error(
        IssueCodes.BadScaleTarget,
        path,
        $"规模目标“{reach.ToString(Language.Zh)}”应为达到或超过某一{currency.ToString()}金额。",
        $"The threshold '{reach.ToString(Language.En)}' should be at least, or more than, an amount of {currency.ToString()}.",
        "请写如“≥1000亿元”“超过100亿元”。",
        "Write for example ≥1000亿元 or >100亿元.");

    public static Issue NoPositions(string path) => Error(
        IssueCodes.BadChainPositions,
        path,
        "列有产业链，但没有写明哪项指标记载企业的链上位置。",
        "There are chains, and nothing says which fact tells where firms stand in them.",
        "请在positions中写一个kind为codes的指标，代码形如“产业链/环节”。",
        "Name in positions a fact of the kind codes, whose codes have the form chain/link.");

    public static Issue PositionsOfNoCodes(string path, string fact) => Error(
        IssueCodes.BadChainPositions,
        path,
        $"“{Short(fact)}”不是代码集指标，不能记载企业的链上位置。",
        $"'{Short(fact)}' is no fact that is a set of codes, so it cannot tell where firms stand in chains.",
        "请写一个kind为codes的指标，代码形如“产业链/环节”。",
        "Name a fact of the kind codes, whose codes have the form chain/link.");

    public static Issue UnknownPosition(string code, ValueList<string> firms, IEnumerable<string> known)
    {
        var (zh, en) = (string.Join('、', firms.Take(MostNamed)), string.Join(", ", firms.Take(MostNamed)));
        var rest = firms.Count - MostNamed;
        return new Issue(
            IssueCodes.UnknownChainPosition,
            IssueLocation.Whole,
            new($"链上位置“{Short(code)}”不是本文件任何产业链的环节：{zh}{(rest > 0 ? FormattableString.Invariant($"等{firms.Count}家") : "")}。",
                $"The position '{Short(code)}' is no link of a chain of the document: {en}{(rest > 0 ? FormattableString.Invariant($" and {rest} more") : "")}."),
            Spelling.Nearest(code, known.Order(StringComparer.Ordinal)) is { } near
                ? new($"是否指“{near}”？", $"Did you mean '{near}'?")
                : new("请改正企业的链上位置，或在chains中写入该环节。", "Correct the position of the firms, or add the link to the chains."),
            IssueSeverity.Warning);
    }

    public static Issue BadCreditCode(string path, string id, LocalizedText fault) => Error(
        IssueCodes.BadCreditCode,
        path,
        $"“{Short(id)}”不是正确的统一社会信用代码：{fault.Zh}",
        $"'{Short(id)}' is no unified social credit code: {fault.En}",
        "请核对营业执照上的代码。",
        "Check the code against the business licence.");

    private static Issue Error(string code, string path, string zh, string en, IEnumerable<string> known, string id, string adviceZh, string adviceEn) =>
        Spelling.Nearest(id, known.Order(StringComparer.Ordinal)) is { } near
            ? Error(code, path, zh, en, $"是否指“{near}”？", $"Did you mean '{near}'?")
            : Error(code, path, zh, en, adviceZh, adviceEn);

    private static Issue Error(string code, string path, string zh, string en, string adviceZh, string adviceEn) =>
        new(code, IssueLocation.At(path), new(zh, en), new(adviceZh, adviceEn));

    private static string Short(string text) => text.Length <= MaxQuoted ? text : text[..MaxQuoted] + "…";
}
