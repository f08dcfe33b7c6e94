using Dnc.Model.Primitives;

namespace Dnc.Model.Plans;

/// <summary>An open question about commitments of a plan (解释口径), with its readings and the decisions recorded.</summary>
/// <param name="Commitments">The commitments that the question touches; at least one, each once.</param>
/// <param name="Reading">The question; each option lists what it changes, at least one effect.</param>
/// <remarks>A question without options is a note for readers. An effect changes those of the commitments that it applies to, and leaves the others.</remarks>
public sealed record PlanInterpretation(ValueList<CommitmentId> Commitments, Interpretation<ValueList<ReadingEffect>> Reading)
{
    /// <summary>The commitments that the question touches; at least one, each once.</summary>
    public ValueList<CommitmentId> Commitments { get; init => field = Lists.Distinct(value); } = Lists.Distinct(Commitments);

    /// <summary>The question; each option lists what it changes.</summary>
    public Interpretation<ValueList<ReadingEffect>> Reading { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reading);

    /// <summary>The name of the question.</summary>
    public InterpretationId Id => Reading.Id;

    /// <summary>Whether the question has no options, so that it changes no verdict.</summary>
    public bool IsNote => Reading.IsNote;

    /// <summary>A commitment as an option reads it.</summary>
    /// <param name="commitment">A commitment of the plan.</param>
    /// <param name="option">An option of this question.</param>
    /// <returns>The commitment with the effects applied in order; the same one when the question does not touch it.</returns>
    /// <exception cref="ArgumentException">The option is not one of this question.</exception>
    public Commitment Read(Commitment commitment, InterpretationOption<ValueList<ReadingEffect>> option)
    {
        Guard.NotNull(commitment);
        Guard.That(Reading.Options.Contains(Guard.NotNull(option)), "The option is one of the question.", nameof(option));
        return Commitments.Contains(commitment.Id) ? option.Effect.Aggregate(commitment, (read, effect) => effect.ApplyTo(read)) : commitment;
    }

    /// <summary>The same question with a decision.</summary>
    /// <param name="choice">The decision.</param>
    /// <returns>A new interpretation.</returns>
    /// <exception cref="ArgumentException">The choice names no option.</exception>
    public PlanInterpretation Choose(RecordedChoice choice) => this with { Reading = Reading.Choose(choice) };
}
