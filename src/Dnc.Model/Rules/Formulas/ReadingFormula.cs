using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>What a formula is under one reading of a question.</summary>
/// <param name="Option">The id of the reading.</param>
/// <param name="Then">The formula.</param>
public sealed record ReadingFormula(string Option, Formula Then)
{
    /// <summary>The id of the reading.</summary>
    public string Option { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Option);

    /// <summary>The formula.</summary>
    public Formula Then { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Then);
}
