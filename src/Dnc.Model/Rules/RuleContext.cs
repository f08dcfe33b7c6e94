using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Rules;

/// <summary>What an evaluation is about besides the subject (评估口径): the as-of date, what was known, the surroundings.</summary>
/// <param name="AsOf">The day as of which rules, parameters, labels and ages are taken, and up to when records count.</param>
public sealed record RuleContext(AsOf AsOf)
{
    /// <summary>Facts of the surroundings, such as a city average or a benchmark rate.</summary>
    /// <value>None.</value>
    public FactSet Surroundings { get; init => field = Guard.NotNull(value); } = FactSet.Empty;

    /// <summary>The latest year that facts by year are taken of; null for the last year that has ended on the as-of date, that day included.</summary>
    public int? ReferenceYear { get; init; }

    /// <summary>Takes a day.</summary>
    public static implicit operator RuleContext(AsOf asOf) => new(asOf);
}
