namespace Dnc.Model.Rules.Analysis;

/// <summary>What an analysis asks of a rule, always for facts that are complete and exact.</summary>
public enum FindingKind
{
    /// <summary>A criterion or condition that no facts make true (自相矛盾).</summary>
    Contradictory,

    /// <summary>A criterion that all facts make true (恒真).</summary>
    AlwaysTrue,

    /// <summary>A part of a criterion without which the verdict is the same for all facts (多余条款).</summary>
    DeadClause,

    /// <summary>A branch, row or column that never counts, because an earlier one always does (被遮蔽).</summary>
    ShadowedBranch,

    /// <summary>A tier, step or cell that no facts reach (不可达档).</summary>
    UnreachableTier,

    /// <summary>A remainder ("else") that no facts reach, because the rest covers everything.</summary>
    UnreachableElse,

    /// <summary>Facts for which a scale, table or choice says nothing (空档).</summary>
    Hole,

    /// <summary>Two branches or rows of one node that the same facts meet, so that their order decides (重叠).</summary>
    Overlapping,

    /// <summary>A rule that holds whenever another one does (蕴含).</summary>
    ImpliedRule,

    /// <summary>Two rules that never hold together (互斥).</summary>
    ExclusiveRules,
}
