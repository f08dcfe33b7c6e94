using Dnc.Model.Plans.Instruments;
using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Plans;

/// <summary>A typed sentence of a plan (承诺事项): what is promised, where, by whom and how firmly. A closed family.</summary>
/// <remarks>
/// The cases are <see cref="Goal"/>, <see cref="Measure"/>, <see cref="Target"/>, <see cref="Threshold"/>, <see cref="Coverage"/>,
/// <see cref="Cadence"/> and <see cref="MilestoneCommitment"/>. Each is judged in its own way; <see cref="Strength"/> decides whether it is scored.
/// </remarks>
public abstract record Commitment
{
    /// <summary>Its identifier, unique in the plan.</summary>
    public required CommitmentId Id { get; init => field = Named(value); }

    /// <summary>The section that it stands in.</summary>
    public required SectionId Section { get; init; }

    /// <summary>The place in the text. In a plan its section is always <see cref="Section"/>.</summary>
    public required ClauseReference Clause { get; init => field = Guard.NotNull(value); }

    /// <summary>What is promised, in a few words.</summary>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The short term that the text prints, in Chinese; null when there is none.</summary>
    public string? Term { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>How firmly the sentence promises.</summary>
    public required Strength Strength { get; init => field = Guard.Defined(value); }

    /// <summary>Who has a part in it; at least one.</summary>
    public required ValueList<Actor> Actors { get; init => field = Lists.Some(value); }

    /// <summary>What it works with; null when that is not told.</summary>
    public Instrument? Instrument { get; init; }

    /// <summary>The members that the sentence names; null when it names none.</summary>
    public NamedList? Members { get; init; }

    /// <summary>What made it pointless; null while nothing did.</summary>
    public Overtaken? Overtaken { get; init; }

    /// <summary>A remark for readers; null when there is none.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Which case of the family this is.</summary>
    public abstract CommitmentKind Kind { get; }

    /// <summary>The last day in time (期限); null for a kind without one.</summary>
    public abstract LocalDate? Deadline { get; }

    /// <summary>Whether it may be scored: its strength allows it, and it is no goal, which is judged through what serves it.</summary>
    public bool IsScored => Kind != CommitmentKind.Goal && Strength.IsScored();

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract void Close();

    private static CommitmentId Named(CommitmentId id)
    {
        Guard.That(!id.IsEmpty, "A commitment has an identifier.", nameof(id));
        return id;
    }
}
