using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Support.Compiling;

/// <summary>The texts of this folder's issues.</summary>
internal static class ErrorMessages
{
    private const int MaxQuoted = 80;

    public static Issue BadId(string path, string id) => Error(
        IssueCodes.BadPolicyId,
        path,
        $"“{Short(id)}”不能作标识：应以英文字母开头，只含英文字母、数字、点、下划线和连字符。",
        $"'{Short(id)}' cannot be an identifier: it should begin with an ASCII letter and hold only ASCII letters, digits, dots, underscores and hyphens.",
        "请改写标识；中文名称写在name中。",
        "Rewrite it; names for readers stand in the member name.");

    public static Issue DuplicateId(string path, string id, string place) => Error(
        IssueCodes.DuplicatePolicyId,
        path,
        $"标识“{Short(id)}”已用于{place}；政策、政策组、封顶、预算、分档和得分的标识不得重复，同一列表内也不得重复。",
        $"The identifier '{Short(id)}' is taken by {place}; policies, groups, caps, budgets, classifications and scores share one space of identifiers, and no list names one twice.",
        "请改用别的标识，并改正引用它的地方。",
        "Choose another one, and change what refers to it.");

    public static Issue ReservedName(string path, string name, string prefix) => Error(
        IssueCodes.ReservedPolicyName,
        path,
        $"名称“{Short(name)}”以“{prefix}”开头；政策库用这样的名称表示奖补额、已享受的奖补和全体得分。",
        $"The name '{Short(name)}' begins with '{prefix}'; catalogues keep such names for awards, for what was had earlier and for scores among all.",
        "请改用别的名称。",
        "Choose another name.");

    public static Issue ReservedEnding(string path, string id, string suffix) => Error(
        IssueCodes.ReservedPolicyName,
        path,
        $"标识“{Short(id)}”以“{suffix}”结尾；政策库用这样的结尾表示奖补额的计算阶段和已享受的次数。",
        $"The identifier '{Short(id)}' ends with '{suffix}'; catalogues keep such endings for the steps of an award and for how often it was had.",
        "请改用别的标识。",
        "Choose another one.");

    public static Issue UnknownPolicy(string path, string id, IEnumerable<string> known)
    {
        var near = Spelling.Nearest(id, known.Order(StringComparer.Ordinal));
        return Error(
            IssueCodes.UnknownPolicy,
            path,
            $"政策库中没有标识为“{Short(id)}”的政策。",
            $"The catalogue has no policy '{Short(id)}'.",
            near is null ? "请改正标识，或在policies中写入该政策。" : $"是否指“{near}”？",
            near is null ? "Correct the identifier, or add the policy." : $"Did you mean '{near}'?");
    }

    public static Issue ShareOutOfRange(string path, Ratio share) => Error(
        IssueCodes.SharesNotWhole,
        path,
        $"比例为{share.ToString(Language.Zh)}，应大于0且不超过100%。",
        $"The share is {share.ToString(Language.En)}; it should be more than 0 and at most 100 %.",
        "请核对原文的比例。",
        "Check the share against the text.");

    public static Issue SharesNotWhole(string path, Rational total) => Error(
        IssueCodes.SharesNotWhole,
        path,
        $"各份比例合计为{Percent(total)}，应为100%。",
        $"The shares add up to {Percent(total)}; they should make up 100 %.",
        "请补上漏写的一份，或改正比例。",
        "Add the one that is missing, or correct a share.");

    public static Issue NotMoney(string path, Currency currency) => Error(
        IssueCodes.NotAnAward,
        path,
        $"这里应当是以{currency.Code}计的金额。",
        $"This should be an amount of {currency.Code}.",
        "请检查单位：比例须乘以基数，件数须乘以单价；政策库只用一种货币。",
        "Look at the units: a ratio is multiplied by its base, a count by a price; a catalogue has one currency.");

    public static Issue NotADay(string path) => Error(
        IssueCodes.BadReference,
        path,
        "适用时点应当是日期。",
        "The reference date should be a day.",
        "请写一个日期指标，或得出日期的计算式。",
        "Name a fact that is a day, or a formula that gives one.");

    public static Issue NotByYear(string path, string fact) => Error(
        IssueCodes.BadReference,
        path,
        $"“{Short(fact)}”不是按年度统计的指标。",
        $"'{Short(fact)}' is no fact by year.",
        "请写按年度统计的指标的名称。",
        "Name a fact with the periodicity year.");

    public static Issue NoOrder(string path) => Error(
        IssueCodes.BadOrder,
        path,
        "排序依据不能是代码。",
        "A code does not order firms.",
        "请写数值或日期。",
        "Give a figure or a day.");

    public static Issue NoGroup(string path) => Error(
        IssueCodes.BadOrder,
        path,
        "分组应按代码，而这里是数值或日期。",
        "Groups are told apart by a code; this is a figure or a day.",
        "请写代码指标，如行业或镇街；要按数值分组，请用case给出代码。",
        "Give a fact of codes, such as the industry or the town; to group by a figure, give codes by a case.");

    public static Issue BudgetWithoutOrder(string path, string id) => Error(
        IssueCodes.BadOrder,
        path,
        $"预算“{Short(id)}”按先后或名次分配，但没有写明依据。",
        $"The budget '{Short(id)}' is shared by order, and nothing says which.",
        "请在by中写明排序依据，如申请日期或得分；或改为proRata。",
        "Say in by what orders the firms, such as the day of application or a score; or share it proRata.");

    public static Issue BudgetWithoutTurns(string path) => Error(
        IssueCodes.BadOrder,
        path,
        "预算按等比例压减（proRata），没有先后，这一项不起作用。",
        "The budget is cut pro rata, so that nobody has a turn; this member means nothing.",
        "请删去该项，或把allocate改为queue（先到先得）或ranked（按得分）。",
        "Leave it out, or let allocate be queue or ranked.");

    public static Issue NoTurns(string path, TieRule ties) => Error(
        IssueCodes.BadOrder,
        path,
        $"“{ties.ToText(Language.Zh)}”不能决定并列者先付给谁。",
        $"'{ties.ToText(Language.En)}' does not say who of equals is paid first.",
        "请写silent（未规定）、bySecondKey（按次序指标）或byIdentifier（按标识）。",
        "Write silent, bySecondKey or byIdentifier.");

    public static Issue BudgetOfAFirm(string path, string fact) => Error(
        IssueCodes.BudgetOfAFirm,
        path,
        $"预算额用到了企业数据“{Short(fact)}”；预算是所有企业（或一组企业）共用的。",
        $"The amount of the budget rests on '{Short(fact)}', a fact of a firm; a budget is there for all firms, or for a group of them.",
        "请改用常数、政策参数，或scope为context的指标；分组切块的，写明within，预算额可用within所用的指标。",
        "Use a constant, a parameter, or a fact with the scope context; where each group has its own money, say within, and the amount may rest on the facts of within.");

    public static Issue UnknownClass(string path, string code, IEnumerable<string> known) => Error(
        IssueCodes.UnknownClass,
        path,
        $"分档“{Short(code)}”不在所列各档之中。",
        $"There is no class '{Short(code)}' in the scheme.",
        $"可用：{string.Join("、", known)}。",
        $"There are: {string.Join(", ", known)}.");

    public static Issue ClassOfNoCode(string path, string fact) => Error(
        IssueCodes.UnknownClass,
        path,
        $"“{Short(fact)}”不是代码指标，不能记载分档结果。",
        $"'{Short(fact)}' is no fact that is a code, so it cannot hold the class.",
        "请写一个kind为code的指标，其代码包含各档。",
        "Name a fact of the kind code that allows the classes.");

    public static Issue ElectionOfNoCode(string path, string fact) => Error(
        IssueCodes.BadElection,
        path,
        $"“{Short(fact)}”不是代码指标，不能表示企业选择了哪一项。",
        $"'{Short(fact)}' is no fact that is a code, so it cannot say which award the firm has elected.",
        "请写一个kind为code的指标，取值为组内政策的标识。",
        "Name a fact of the kind code, whose values are identifiers of the group's policies.");

    public static Issue ElectionOfNoMember(string path, string fact, string code) => Error(
        IssueCodes.BadElection,
        path,
        $"“{Short(fact)}”的代码“{Short(code)}”不是组内政策的标识。",
        $"'{Short(fact)}' may be '{Short(code)}', which is no policy of the group.",
        "请使代码与组内政策的标识一致。",
        "Let the codes be the identifiers of the group's policies.");

    public static Issue NotAShare(string path) => Error(
        IssueCodes.SharesNotWhole,
        path,
        "追回比例应为百分比或0到1之间的数，而这里是带单位的数值、日期或代码。",
        "The share that is given back should be a ratio, such as 50%; this is a figure in a unit, a day or a code.",
        "请写比例，或给出比例的计算式，如未完成部分与承诺之比。",
        "Write a ratio, or a formula that gives one, such as what was not kept over what was promised.");

    public static Issue NoSecondKey(string path) => Error(
        IssueCodes.BadOrder,
        path,
        "并列按第二指标决定，却没有写第二指标。",
        "Ties are decided by a second key, and there is none.",
        "请用thenBy写明得分相同时比什么，或另选ties。",
        "Say in thenBy what is compared when scores are equal, or choose other ties.");

    public static Issue IdleSecondKey(string path) => Error(
        IssueCodes.BadOrder,
        path,
        "写了thenBy，并列却不由它决定。",
        "There is a thenBy, but ties are not decided by it.",
        "请写“\"ties\": \"bySecondKey\"”，或删去thenBy。",
        "Write \"ties\": \"bySecondKey\", or remove thenBy.");

    public static Issue LaterScore(string path, string id, string later) => Error(
        IssueCodes.LaterScore,
        path,
        $"得分“{Short(id)}”用到了“{Short(later)}”，而得分按列出的次序计算，后者此时还没有结果。",
        $"The score '{Short(id)}' rests on '{Short(later)}', but scores are computed in the order in which they are listed, and there is none of that yet.",
        "请把被引用的得分列在前面；得分不能引用自身。",
        "List the score that is named before this one; none rests on itself.");

    public static Issue AwardBeforeFirms(string path, string award) => Error(
        IssueCodes.LaterScore,
        path,
        $"这里用到了“{Short(award)}”，而得分和分档先于各项奖补计算，此时还没有奖补额。",
        $"This rests on '{Short(award)}', but scores and classes are computed before awards, and there is none yet.",
        "请改用企业的指标或earlier.的此前奖补；奖补额可用于名额排序和预算排序。",
        "Use facts of the firm, or what was had earlier; awards can rank a quota or order a budget.");

    public static Issue NoFigure(string path) => Error(
        IssueCodes.BadOrder,
        path,
        "得分按数值在最小值与最大值之间的位置计算，而这里不是数值。",
        "A score is the place of a figure between the smallest and the greatest, and this is no figure.",
        "请写数值指标或给出数值的计算式。",
        "Name a quantity, or write a formula that gives one.");

    public static Issue Cyclic(string path, IEnumerable<string> ids) => Error(
        IssueCodes.CyclicAwards,
        path,
        $"这些政策的奖补额互相依赖：{string.Join("、", ids.Take(12))}。",
        $"These awards depend on each other: {string.Join(", ", ids.Take(12))}.",
        "请改写其中一项，使其不依赖自身的结果。",
        "Rewrite one of them so that none rests on itself.");

    public static Issue NetWithinUnit(string path, string name, string id, bool isGroup) => Error(
        IssueCodes.CyclicAwards,
        path,
        $"“{Short(id)}”用到了“{Short(name)}”的最终结果，而二者属同一政策组或同一封顶，须一并确定。",
        $"'{Short(id)}' rests on what '{Short(name)}' finally comes to, but the two share a group or a cap and are settled together.",
        isGroup ? "请改用组内单项政策封顶后的金额（.capped）。" : $"请改用“{Short(name)}.capped”，即封顶后、择优前的金额。",
        isGroup ? "Use the amount of a policy of the group after its own cap (.capped)." : $"Use '{Short(name)}.capped', the amount after its own cap and before the group is settled.");

    public static Issue TooManyCandidates(string path, int found, int most) => Error(
        IssueCodes.TooManyCandidates,
        path,
        $"由企业择优的政策相互关联的有{found}项，超过{most}项，无法精确求出最优组合。",
        $"{found} awards among which the firm chooses are connected; the best choice is computed exactly for at most {most}.",
        "请拆分政策组，或改用按顺序择一（byPriority）。",
        "Split the groups, or choose by priority.");

    public static Issue GroupForgets(string path, string id, string policy) => Warning(
        IssueCodes.GroupForgets,
        path,
        $"组内政策“{Short(policy)}”限次享受，而政策组“{Short(id)}”没有写明此前享受过组内政策怎样处理；已享受其中一项的企业，再次测算时可得到另一项。",
        $"'{Short(policy)}' can be had so many times only, but the group '{Short(id)}' does not say what an award had earlier means for the others: a firm that had one gets the next best when it is asked again.",
        "请为政策组写明repeat：topUp（补差）、once、oncePerYear，或unlimited。",
        "Say repeat of the group: topUp, once, oncePerYear, or unlimited.");

    public static Issue TwoBudgets(string path, string policy, string first) => Warning(
        IssueCodes.TwoBudgets,
        path,
        $"政策“{Short(policy)}”已由预算“{Short(first)}”支付；各预算分别按全额支付，合计会重复。",
        $"'{Short(policy)}' is paid out of the budget '{Short(first)}' already; each budget pays the whole of it, so that they cannot be added up.",
        "请只列入一个预算；分级负担写在funding中。",
        "List it in one budget; who shares the cost is told in funding.");

    public static Issue UnknownLedgerPolicy(string policy, IEnumerable<string> known) => LedgerDoubt(
        $"台账中有政策“{Short(policy)}”，政策库中没有；该笔奖补不计。",
        $"The ledger has awards of '{Short(policy)}', which the catalogue does not have; they count for nothing.",
        Spelling.Nearest(policy, known));

    public static Issue UnknownLedgerInstalment(string policy, string part, IEnumerable<string> known) => LedgerDoubt(
        $"台账中有政策“{Short(policy)}”的分期“{Short(part)}”，该政策没有这一分期；各分期的已拨付额不含它。",
        $"The ledger has the instalment '{Short(part)}' of '{Short(policy)}', which that policy does not have; no instalment counts it as paid.",
        Spelling.Nearest(part, known));

    private static Issue LedgerDoubt(string zh, string en, string? near) => new(
        IssueCodes.UnknownLedgerEntry,
        IssueLocation.Whole,
        new(zh, en),
        near is not null ? new($"是否应为“{near}”？", $"Is '{near}' meant?") : new("如属其他政策库，可不理会；否则请改正标识。", "Leave it if it belongs to another catalogue; otherwise correct the identifier."),
        IssueSeverity.Warning);

    private static string Percent(Rational value) =>
        (value * 100).TryToDecimal(out var percent) ? FormattableString.Invariant($"{percent}%") : FormattableString.Invariant($"{(value * 100).ToDecimal(4, Rounding.HalfUp)}…%");

    private static Issue Error(string code, string path, string zh, string en, string adviceZh, string adviceEn) =>
        new(code, IssueLocation.At(path), new(zh, en), new(adviceZh, adviceEn));

    private static Issue Warning(string code, string path, string zh, string en, string adviceZh, string adviceEn) =>
        new(code, IssueLocation.At(path), new(zh, en), new(adviceZh, adviceEn), IssueSeverity.Warning);

    private static string Short(string text) => text.Length <= MaxQuoted ? text : text[..MaxQuoted] + "…";
}
