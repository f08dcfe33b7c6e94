using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>What a criterion is under one reading of a question.</summary>
/// <param name="Option">The id of the reading.</param>
/// <param name="Then">The criterion.</param>
public sealed record ReadingCriterion(string Option, Criterion Then)
{
    /// <summary>The id of the reading.</summary>
    public string Option { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Option);

    /// <summary>The criterion.</summary>
    public Criterion Then { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Then);
}
