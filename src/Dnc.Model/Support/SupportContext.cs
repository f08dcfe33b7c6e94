using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Support;

/// <summary>What an evaluation of support is about besides the firm (评估口径).</summary>
/// <param name="AsOf">The day as of which policies, labels and facts are taken, and what was known.</param>
public sealed record SupportContext(AsOf AsOf)
{
    /// <summary>Facts of the surroundings, such as a city average or a benchmark rate.</summary>
    /// <value>None.</value>
    public FactSet Surroundings { get; init => field = Guard.NotNull(value); } = FactSet.Empty;

    /// <summary>The latest year that facts by year are taken of, for policies whose reference says nothing else; null for the last year that has ended.</summary>
    public int? ReferenceYear { get; init; }

    /// <summary>The day of the application; null for the as-of date.</summary>
    public LocalDate? AppliedOn { get; init; }

    /// <summary>The day of payment, by which it is judged whether an award may be paid at all; null for the as-of date.</summary>
    public LocalDate? PaidOn { get; init; }

    /// <summary>The most ways in which connected awards are settled one by one; beyond it the bounds are safe, and not the narrowest.</summary>
    internal int MostWays { get; init; } = 4096;

    /// <summary>For policies with a quota, whether the firm is among those chosen, as far as the population tells.</summary>
    internal IReadOnlyDictionary<string, Verdict> Standings { get; init; } = new Dictionary<string, Verdict>();

    /// <summary>The same question for rules, where no policy asks for another date.</summary>
    internal RuleContext ForRules => new(AsOf) { Surroundings = Surroundings, ReferenceYear = ReferenceYear };

    /// <summary>Takes a day.</summary>
    public static implicit operator SupportContext(AsOf asOf) => new(asOf);
}
