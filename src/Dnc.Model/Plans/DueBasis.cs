namespace Dnc.Model.Plans;

/// <summary>Where the due date of a commitment comes from.</summary>
public enum DueBasis
{
    /// <summary>The sentence states it (原文载明).</summary>
    Stated,

    /// <summary>It is inherited from the plan or the section (沿用规划期末).</summary>
    Inherited,
}
