using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>A score by the place of a firm's figure between the smallest and the greatest of the population (极差标准化得分).</summary>
/// <param name="Id">Its identifier, unique among policies, groups, caps, budgets, classifications and scores; formulas name it <c>score.</c> and the identifier.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Of">The figure: a number or a quantity of any unit, such as tax per mu.</param>
/// <param name="Scale">The scale: what the worst and the best figure score, and which figure is best.</param>
/// <param name="Rounding">How the score is rounded before anything else uses it.</param>
/// <param name="Clause">The clause; null when it is not told.</param>
/// <remarks>
/// One firm alone has no score: it depends on the others. Where all figures of those who take part are equal, or can be, the text is silent and the score is the whole scale.
/// </remarks>
public sealed record PopulationScore(string Id, LocalizedText Name, Formula Of, MinMaxScore Scale, ScoreRounding Rounding, ClauseReference? Clause = null)
{
    /// <summary>Its identifier, unique among policies, groups, caps, budgets, classifications and scores.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The figure.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The scale.</summary>
    public MinMaxScore Scale { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Scale);

    /// <summary>How the score is rounded before anything else uses it.</summary>
    public ScoreRounding Rounding { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rounding);

    /// <summary>What gives the code of the group whose smallest and greatest figures count, such as the industry or town (分行业、分镇街); null for all firms together.</summary>
    public Formula? Within { get; init; }

    /// <summary>Whose figures make the smallest and the greatest, and who has a score; null for everybody.</summary>
    public Criterion? Among { get; init; }
}
