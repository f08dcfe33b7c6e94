namespace Dnc.Model.Plans;

/// <summary>The kinds of commitment, as one word for counting and grouping.</summary>
public enum CommitmentKind
{
    /// <summary>A statement of purpose (目的表述).</summary>
    Goal,

    /// <summary>An action with an instrument (举措).</summary>
    Measure,

    /// <summary>A numeric outcome (量化目标).</summary>
    Target,

    /// <summary>A scale that some are to reach (规模门槛).</summary>
    Threshold,

    /// <summary>Something that every unit is to have (全覆盖要求).</summary>
    Coverage,

    /// <summary>Something that is done again and again (调度频次).</summary>
    Cadence,

    /// <summary>Something that is to exist or to have happened (节点成果).</summary>
    Milestone,
}
