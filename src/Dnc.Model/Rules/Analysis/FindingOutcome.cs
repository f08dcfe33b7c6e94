namespace Dnc.Model.Rules.Analysis;

/// <summary>How a question of an analysis was answered.</summary>
public enum FindingOutcome
{
    /// <summary>It is so: shown by facts or by a proof over cells.</summary>
    Found,

    /// <summary>It is not so: shown by facts or by a proof over cells.</summary>
    Excluded,

    /// <summary>Neither could be shown; the reason says why.</summary>
    Undecided,
}
