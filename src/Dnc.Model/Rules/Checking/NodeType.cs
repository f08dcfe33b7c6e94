namespace Dnc.Model.Rules.Checking;

/// <summary>What is inferred of a node.</summary>
/// <param name="Type">The type of a formula; null for a criterion, and where nothing can be told.</param>
/// <param name="Times">The times of the facts beneath it, definitions followed.</param>
/// <param name="IsCompoundGrowth">Whether its value is compound growth, which has no exact value.</param>
internal sealed record NodeType(FormulaType? Type, FactTimes Times = FactTimes.None, bool IsCompoundGrowth = false)
{
    /// <summary>Of a node that is wrong: it fits everywhere, so that one fault is told once.</summary>
    public static NodeType Unknown { get; } = new(null, FactTimes.All);
}
