using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A formula that differs by the reading of an open question (按解释取值).</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Options">The formula under each reading.</param>
/// <remarks>JSON: <c>{"reading": {"question": "base", "options": {"cap-base": a, "cap-award": b}}}</c>. While nobody has chosen, every reading is evaluated.</remarks>
public sealed record FormulaByReading(string Question, ValueList<ReadingFormula> Options) : Formula
{
    /// <summary>The id of the question.</summary>
    public string Question { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Question);

    /// <summary>The formula under each reading.</summary>
    public ValueList<ReadingFormula> Options { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Options);

    internal override IEnumerable<RulePart> Parts => Options.Select(o => new RulePart($".reading.options{PathStep.Of(o.Option)}", o.Then));
}
