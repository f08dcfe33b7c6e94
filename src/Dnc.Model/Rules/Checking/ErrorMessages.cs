using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Checking;

/// <summary>The texts of this folder's issues: names and sizes.</summary>
internal static partial class ErrorMessages
{
    private const int MaxQuoted = 80;
    private const int MaxListed = 12;

    public static Finding DuplicateRuleSet(string id) => Error(
        IssueCodes.DuplicateRuleName,
        $"有两个规则集的标识都是“{Short(id)}”，内容并非同一份。",
        $"Two rule sets are given under the identifier '{Short(id)}'.",
        "请只给出其中一份，或改用不同的标识。",
        "Give one of them, or change an identifier.");

    public static Finding DuplicateName(string name, string place) => Error(
        IssueCodes.DuplicateRuleName,
        $"名称“{Short(name)}”已用于{place}；指标、参数、定义和规则的名称在同一规则集内不得重复。",
        $"The name '{Short(name)}' is taken by {place}; facts, parameters, definitions and rules of a rule set share one space of names.",
        "请改用别的名称，并改正引用它的地方。",
        "Choose another name, and change what refers to it.");

    public static Finding NameOfFact(string name, string set) => Error(
        IssueCodes.DuplicateRuleName,
        $"名称“{Short(name)}”是规则集“{set}”的指标；同时使用的各规则集共用指标。",
        $"The name '{Short(name)}' is that of a fact of the rule set '{set}'; rule sets that are used together share their facts.",
        "请改用别的名称。",
        "Choose another name for what is no fact.");

    public static Finding DuplicateQuestion(string id) => Error(
        IssueCodes.DuplicateRuleName,
        $"问题“{id}”出现两次。",
        $"The question '{id}' stands here twice.",
        "请合并两处，或改用别的标识。",
        "Join the two, or change an identifier.");

    public static Finding BadName(string name) => Error(
        IssueCodes.BadRuleName,
        $"“{Short(name)}”不能作名称：应以英文字母开头，只含英文字母、数字、点、下划线和连字符。",
        $"'{Short(name)}' cannot be a name: it should begin with an ASCII letter and hold only ASCII letters, digits, dots, underscores and hyphens.",
        "请改写名称；中文名称写在name中。",
        "Rewrite it; names for readers stand in the member name.");

    public static Finding ReservedName(string name) => Error(
        IssueCodes.BadRuleName,
        $"“{name}”是保留名称，指评价时点。",
        $"The name '{name}' is reserved for the as-of date.",
        "请改用别的名称。",
        "Choose another name.");

    public static Finding UnknownName(string name, string? near) => Error(
        IssueCodes.UnknownRuleName,
        $"没有名为“{Short(name)}”的指标、参数或定义。",
        $"Nothing is named '{Short(name)}': no fact, parameter or definition.",
        near is null ? "请改正名称，或在规则集中定义它；属于其他规则集的指标须先列入uses。" : $"是否指“{near}”？",
        near is null ? "Correct the name, or define it; facts of another rule set need that set in uses." : $"Did you mean '{near}'?");

    public static Finding UnknownFact(string key, string? near) => Error(
        IssueCodes.UnknownRuleName,
        $"没有名为“{Short(key)}”的指标。",
        $"No fact has the key '{Short(key)}'.",
        near is null ? "请改正名称，或在facts中定义该指标。" : $"是否指指标“{near}”？",
        near is null ? "Correct the key, or define the fact in facts." : $"Did you mean the fact '{near}'?");

    public static Finding ConflictingFact(string key, string set, string other) => Error(
        IssueCodes.ConflictingFact,
        $"规则集“{set}”与“{other}”对指标“{Short(key)}”的定义不同。",
        $"The rule sets '{set}' and '{other}' define the fact '{Short(key)}' differently.",
        "请统一定义，或只在一个规则集中定义并由其他规则集引用。",
        "Make the definitions the same, or define it in one set and let the others use that set.");

    public static Finding MissingRuleSet(string id) => Error(
        IssueCodes.MissingRuleSet,
        $"所引用的规则集“{Short(id)}”没有给出。",
        $"The rule set '{Short(id)}' is used and was not given.",
        "请一并给出该规则集，或从uses中删去。",
        "Give it together with this one, or remove it from uses.");

    public static Finding CyclicUses(ValueList<string> circle) => Error(
        IssueCodes.CyclicUses,
        $"规则集循环引用：{Circle(circle)}。",
        $"Rule sets use each other in a circle: {Circle(circle)}.",
        "请把共用部分移到单独的规则集。",
        "Move what they share into a set of its own.");

    public static Finding SetNotUsed(string name, string set) => Error(
        IssueCodes.RuleSetNotUsed,
        $"“{Short(name)}”指向规则集“{Short(set)}”，但uses中没有它。",
        $"'{Short(name)}' is of the rule set '{Short(set)}', which uses does not list.",
        "请把该规则集加入uses。",
        "Add the rule set to uses.");

    public static Finding CyclicDefinition(ValueList<string> circle) => Error(
        IssueCodes.CyclicDefinition,
        $"定义循环：{Circle(circle)}。",
        $"Definitions go round in a circle: {Circle(circle)}.",
        "请改写其中一个定义，使其不再引用自身。",
        "Rewrite one of them so that none is defined by itself.");

    public static Finding TooManyNodes(int most) => Error(
        IssueCodes.TooManyRuleNodes,
        $"规则（含所引用的规则集）超过{most}个节点。",
        $"The rules, with those that they use, have more than {most} nodes.",
        "请拆分规则集，或放宽上限。",
        "Split the rule set, or raise the limit.");

    public static Finding TooDeep(string id, int most) => Error(
        IssueCodes.RuleTooDeep,
        $"“{Short(id)}”的嵌套（含所引用的定义）超过{most}层。",
        $"'{Short(id)}' is nested more than {most} deep, with definitions followed.",
        "请简化，或放宽上限。",
        "Make it simpler, or raise the limit.");

    public static Finding Unused(string name) => Warning(
        IssueCodes.UnusedRuleName,
        $"没有规则用到“{Short(name)}”。",
        $"No rule uses '{Short(name)}'.",
        "请核对是否漏写了条款；不需要时请删去。",
        "See whether a clause is missing; otherwise remove it.");

    private static Finding Error(string code, string zh, string en, string adviceZh, string adviceEn) => new(code, new(zh, en), new(adviceZh, adviceEn));

    private static Finding Warning(string code, string zh, string en, string adviceZh, string adviceEn) =>
        Error(code, zh, en, adviceZh, adviceEn) with { Severity = IssueSeverity.Warning };

    private static string Short(string text) => text.Length <= MaxQuoted ? text : text[..MaxQuoted] + "…";

    private static string Circle(ValueList<string> names) =>
        string.Join(" → ", names.Count <= MaxListed ? names.Select(Short) : [.. names.Take(MaxListed - 2).Select(Short), "…", Short(names[^1])]);

    private static string List(IEnumerable<string> names, Language language)
    {
        var shown = names.Order(StringComparer.Ordinal).Take(MaxListed + 1).Select(Short).ToList();
        var more = shown.Count > MaxListed ? "…" : "";
        return string.Join(language == Language.Zh ? "、" : ", ", shown.Take(MaxListed)) + more;
    }
}
