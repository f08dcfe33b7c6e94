using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>A criterion that differs by the reading of an open question (按解释判断).</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Options">The criterion under each reading.</param>
/// <remarks>JSON: <c>{"reading": {"question": "which-firms", "options": {"a": c, "b": d}}}</c>.</remarks>
public sealed record CriterionByReading(string Question, ValueList<ReadingCriterion> Options) : Criterion
{
    /// <summary>The id of the question.</summary>
    public string Question { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Question);

    /// <summary>The criterion under each reading.</summary>
    public ValueList<ReadingCriterion> Options { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Options);

    internal override IEnumerable<RulePart> Parts => Options.Select(o => new RulePart($".reading.options{PathStep.Of(o.Option)}", o.Then));
}
