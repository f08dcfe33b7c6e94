using Dnc.Model.Primitives;

namespace Dnc.Model.Evaluation;

/// <summary>An option of a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Option">The id of the option.</param>
public sealed record ReadingOption(InterpretationId Question, string Option)
{
    /// <summary>The id of the option.</summary>
    public string Option { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Option);
}
