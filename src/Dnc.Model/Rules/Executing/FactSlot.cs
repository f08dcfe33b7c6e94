using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Executing;

/// <summary>A fact of the subject that a rule reads, a number of periods from the latest.</summary>
/// <param name="fact">The fact.</param>
/// <param name="frame">How far from the latest.</param>
/// <param name="ordinal">Its place in the catalogue.</param>
/// <param name="index">Its place among the slots of the rule.</param>
internal sealed class FactSlot(FactDefinition fact, Frame frame, int ordinal, int index)
{
    private readonly FactCell _missing = FactCell.Of(fact, []);

    public FactDefinition Fact => fact;

    public Frame Frame => frame;

    public int Ordinal { get; } = ordinal;

    public int Index { get; } = index;

    /// <summary>Whether what was stated last stands until something else is.</summary>
    public bool IsStanding { get; } = fact.Periodicity == FactPeriodicity.AtDate;

    /// <summary>What is known when nothing is claimed.</summary>
    public ref readonly FactCell Missing => ref _missing;
}
