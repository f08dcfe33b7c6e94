using Dnc.Model.Indicators;
using Dnc.Model.Primitives;

namespace Dnc.Model.Plans;

/// <content>The views by kind and the lookups.</content>
public sealed partial class Plan
{
    /// <summary>The statements of purpose, in the order of the document.</summary>
    public ValueList<Goal> Goals => Commitments.OfType<Goal>().ToValueList();

    /// <summary>The actions, in the order of the document.</summary>
    public ValueList<Measure> Measures => Commitments.OfType<Measure>().ToValueList();

    /// <summary>The numeric targets, in the order of the document.</summary>
    public ValueList<Target> Targets => Commitments.OfType<Target>().ToValueList();

    /// <summary>The thresholds that some are to reach, in the order of the document.</summary>
    public ValueList<Threshold> Thresholds => Commitments.OfType<Threshold>().ToValueList();

    /// <summary>What every unit is to have, in the order of the document.</summary>
    public ValueList<Coverage> Coverages => Commitments.OfType<Coverage>().ToValueList();

    /// <summary>What is done again and again, in the order of the document.</summary>
    public ValueList<Cadence> Cadences => Commitments.OfType<Cadence>().ToValueList();

    /// <summary>What is to exist or to have happened, in the order of the document.</summary>
    public ValueList<MilestoneCommitment> Milestones => Commitments.OfType<MilestoneCommitment>().ToValueList();

    /// <summary>The indicator with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Indicator GetIndicator(IndicatorId id) => _indicators[id];

    /// <summary>The section with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The section.</returns>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Section GetSection(SectionId id) => _sections[id];

    /// <summary>The open question with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The question.</returns>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public PlanInterpretation GetInterpretation(InterpretationId id) =>
        Interpretations.FirstOrDefault(i => i.Id == id) ?? throw new KeyNotFoundException($"The plan has no interpretation '{id}'.");

    /// <summary>The questions that touch a commitment, notes included.</summary>
    /// <param name="id">The commitment.</param>
    /// <returns>The questions in the order of the document.</returns>
    public ValueList<PlanInterpretation> InterpretationsOf(CommitmentId id) => Interpretations.Where(i => i.Commitments.Contains(id)).ToValueList();

    /// <summary>How a target is split, if the plan says so.</summary>
    /// <param name="id">The target.</param>
    /// <returns>The decomposition, or null.</returns>
    public TargetDecomposition? DecompositionOf(CommitmentId id) => Decompositions.FirstOrDefault(d => d.Commitment == id);

    /// <summary>The commitments that stand in a section itself, without those of the sections that are parts of it.</summary>
    /// <param name="id">The section.</param>
    /// <returns>The commitments in the order of the document.</returns>
    public ValueList<Commitment> CommitmentsIn(SectionId id) => Commitments.Where(c => c.Section == id).ToValueList();

    /// <summary>The sections that are parts of a section.</summary>
    /// <param name="id">The section; null for the sections at the top.</param>
    /// <returns>The sections in the order of the document.</returns>
    public ValueList<Section> SectionsIn(SectionId? id) => Sections.Where(s => s.Parent == id).ToValueList();
}
