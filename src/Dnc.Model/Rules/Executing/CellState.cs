namespace Dnc.Model.Rules.Executing;

/// <summary>What is known of a fact at one time.</summary>
internal enum CellState : byte
{
    /// <summary>Nothing is claimed.</summary>
    None,

    /// <summary>One number.</summary>
    Exact,

    /// <summary>A range, a flag, codes, labels, or nothing.</summary>
    Other,

    /// <summary>Only the reference can judge it.</summary>
    Hard,
}
