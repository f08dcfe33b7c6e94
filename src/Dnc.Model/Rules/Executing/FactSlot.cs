using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Executing;

/// <summary>A fact of the subject that a rule reads, a number of periods from the latest.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Frame">How far from the latest.</param>
/// <param name="Ordinal">Its place in the catalogue.</param>
/// <param name="Index">Its place among the slots of the rule.</param>
/// <param name="Missing">What is known when nothing is claimed.</param>
internal sealed record FactSlot(FactDefinition Fact, Frame Frame, int Ordinal, int Index, FactCell Missing);
