using NodaTime;

namespace Dnc.Model.Primitives;

/// <summary>A question that a text leaves open, with the ways to read it and who chose one (解释).</summary>
/// <typeparam name="T">What a reading changes.</typeparam>
/// <remarks>
/// An interpretation without options is a note: it is shown, and changes no verdict. Without a choice every option is evaluated;
/// a verdict stands where all of them agree.
/// </remarks>
public sealed record Interpretation<T>
    where T : notnull
{
    /// <summary>Creates an interpretation.</summary>
    /// <param name="id">The name of the question.</param>
    /// <param name="question">The question in words.</param>
    /// <param name="options">The ways to read the text, with distinct ids; empty for a note.</param>
    /// <param name="choices">The decisions recorded, each for an option that exists.</param>
    /// <exception cref="ArgumentException">Two options have one id, or a choice names no option.</exception>
    public Interpretation(InterpretationId id, LocalizedText question, ValueList<InterpretationOption<T>> options, ValueList<RecordedChoice>? choices = null)
    {
        Id = id;
        Question = Guard.NotNull(question);
        Options = Guard.NotNull(options);
        Choices = choices ?? [];
        Guard.That(Options.DistinctBy(o => o.Id, StringComparer.Ordinal).Count() == Options.Count, "The options of an interpretation have distinct ids.", nameof(options));
        Guard.That(Choices.All(c => Options.Any(o => o.Id == c.Option)), "A choice names an option of its interpretation.", nameof(choices));
    }

    /// <summary>The name of the question.</summary>
    public InterpretationId Id { get; }

    /// <summary>The question in words.</summary>
    public LocalizedText Question { get; }

    /// <summary>The ways to read the text; empty for a note.</summary>
    public ValueList<InterpretationOption<T>> Options { get; }

    /// <summary>The decisions recorded, in any order.</summary>
    public ValueList<RecordedChoice> Choices { get; }

    /// <summary>Whether the question changes no verdict.</summary>
    public bool IsNote => Options.Count == 0;

    /// <summary>The decision in force: the one recorded last, at or before an instant.</summary>
    /// <param name="knownAt">The instant; null for everything that is recorded.</param>
    /// <returns>The decision, or null when the question is open.</returns>
    public RecordedChoice? ChoiceAt(Instant? knownAt) =>
        Choices.Where(c => knownAt is not { } known || c.RecordedAt <= known).OrderBy(c => c.RecordedAt).LastOrDefault();

    /// <summary>The options that are still possible: the chosen one, or all of them while the question is open.</summary>
    /// <param name="knownAt">The instant up to which decisions are known; null for all.</param>
    /// <returns>The options, in their order; empty for a note.</returns>
    public ValueList<InterpretationOption<T>> OpenOptions(Instant? knownAt) =>
        ChoiceAt(knownAt) is { } choice ? [Options.First(o => o.Id == choice.Option)] : Options;

    /// <summary>The same question with a decision.</summary>
    /// <param name="choice">The decision.</param>
    /// <returns>A new interpretation.</returns>
    /// <exception cref="ArgumentException">The choice names no option.</exception>
    public Interpretation<T> Choose(RecordedChoice choice) => new(Id, Question, Options, Choices.Add(Guard.NotNull(choice)));
}
