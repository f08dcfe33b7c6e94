using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Analysis;

/// <summary>The texts of findings.</summary>
internal static class FindingTexts
{
    public static LocalizedText Missing { get; } = new("缺失", "missing");

    public static LocalizedText Of(Verdict verdict) => new(verdict.ToText(Language.Zh), verdict.ToText(Language.En));

    /// <summary>The answer to a question about one node or two.</summary>
    public static LocalizedText Of(FindingKind kind, FindingOutcome outcome, LocalizedText node, LocalizedText? other, UndecidedReason reason)
    {
        var asked = Claim(kind, node, other ?? node);
        return outcome switch
        {
            FindingOutcome.Found => asked,
            FindingOutcome.Excluded => Denial(kind, node, other ?? node),
            _ => Because(reason) is var why ? new($"未能判定：{asked.Zh}原因：{why.Zh}", $"Undecided whether: {asked.En} The reason: {why.En}") : asked,
        };
    }

    private static LocalizedText Claim(FindingKind kind, LocalizedText node, LocalizedText other) => kind switch
    {
        FindingKind.Contradictory => new($"“{node.Zh}”自相矛盾，任何数据都不能使其成立。请检查各条件的界限。", $"'{node.En}' contradicts itself: no facts make it true. Check the limits of its conditions."),
        FindingKind.AlwaysTrue => new($"“{node.Zh}”恒成立，没有筛选作用。请检查其界限。", $"'{node.En}' is always true and selects nothing. Check its limits."),
        FindingKind.DeadClause => new($"“{node.Zh}”是多余条款，删去后结论不变。请删去，或检查其界限。", $"'{node.En}' is a dead clause: without it every verdict is the same. Remove it, or check its limits."),
        FindingKind.ShadowedBranch => new($"“{node.Zh}”被前面的分支遮蔽，永远轮不到。请调整顺序或条件。", $"'{node.En}' is shadowed: an earlier branch always counts before it. Change the order or the conditions."),
        FindingKind.UnreachableTier => new($"“{node.Zh}”一档没有任何数据能达到。请检查该档的上下限与指标的取值范围。", $"The tier '{node.En}' is reached by no facts. Check its ends and the bounds of the fact."),
        FindingKind.UnreachableElse => new($"“{node.Zh}”的其他情形不会出现，其余分支已覆盖全部情形。", $"The remainder of '{node.En}' is never reached, because the rest covers everything."),
        FindingKind.Hole => new($"“{node.Zh}”存在空档：有的数据不落入任何一档，规则未作规定。请补上该档，或写明其他情形。", $"'{node.En}' has a hole: for some facts it says nothing. Add what holds there, or state a remainder."),
        FindingKind.Overlapping => new($"“{node.Zh}”与“{other.Zh}”重叠：同一数据两者都符合，以在前者为准。", $"'{node.En}' and '{other.En}' overlap: the same facts meet both, and the first counts."),
        FindingKind.ImpliedRule => new($"凡符合“{node.Zh}”的，都符合“{other.Zh}”。", $"Whatever meets '{node.En}' meets '{other.En}' too."),
        _ => new($"“{node.Zh}”与“{other.Zh}”互斥，不能同时成立。", $"'{node.En}' and '{other.En}' never hold together."),
    };

    private static LocalizedText Denial(FindingKind kind, LocalizedText node, LocalizedText other) => kind switch
    {
        FindingKind.Contradictory => new($"“{node.Zh}”可以成立。", $"'{node.En}' can be true."),
        FindingKind.AlwaysTrue => new($"“{node.Zh}”并非恒成立。", $"'{node.En}' is not always true."),
        FindingKind.DeadClause => new($"“{node.Zh}”起作用。", $"'{node.En}' matters."),
        FindingKind.ShadowedBranch => new($"“{node.Zh}”轮得到。", $"'{node.En}' can count."),
        FindingKind.UnreachableTier => new($"“{node.Zh}”一档可以达到。", $"The tier '{node.En}' can be reached."),
        FindingKind.UnreachableElse => new($"“{node.Zh}”的其他情形可以出现。", $"The remainder of '{node.En}' can be reached."),
        FindingKind.Hole => new($"“{node.Zh}”没有空档。", $"'{node.En}' has no hole."),
        FindingKind.Overlapping => new($"“{node.Zh}”与“{other.Zh}”不重叠。", $"'{node.En}' and '{other.En}' do not overlap."),
        FindingKind.ImpliedRule => new($"有的数据符合“{node.Zh}”而不符合“{other.Zh}”。", $"Some facts meet '{node.En}' and not '{other.En}'."),
        _ => new($"“{node.Zh}”与“{other.Zh}”可以同时成立。", $"'{node.En}' and '{other.En}' can hold together."),
    };

    private static LocalizedText Because(UndecidedReason reason) => reason switch
    {
        UndecidedReason.TooManyCells => new("分格数超过上限。", "there are more cells than the limit."),
        UndecidedReason.RelatedFacts => new("多个指标相互比较，试算未找到例证，也无法证明不存在。", "several facts are compared with each other; no example was found on trial, and that there is none is not proved."),
        UndecidedReason.Opaque => new("涉及外部判断，其内容不可分析。", "it rests on a predicate of the host, which cannot be looked into."),
        UndecidedReason.Items => new("涉及项目明细，尚不能分格。", "it rests on items, which are not cut into cells."),
        UndecidedReason.NoDecimal => new("仅当数值无法写成十进制小数时才可能出现。", "it may happen only at an amount that no decimal states."),
        UndecidedReason.Silence => new("仅当规则自身未作规定时才有差别。", "it differs only where a part of the rule has no answer itself."),
        _ => new("评估出错。", "something could not be evaluated."),
    };
}
