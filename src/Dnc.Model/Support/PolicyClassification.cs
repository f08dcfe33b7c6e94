using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>Classes of a population by rank (分档), such as per-mu benefit (亩均效益): A the first 20 %, B to 60 %, C to 95 %, D the rest.</summary>
/// <param name="Id">Its identifier, unique among policies, groups, caps, budgets and classifications.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Score">What ranks the firms.</param>
/// <param name="Scheme">The classes, their edges, rounding and ties.</param>
/// <param name="Clause">The clause; null when it is not told.</param>
public sealed record PolicyClassification(string Id, LocalizedText Name, Formula Score, PercentileScheme Scheme, ClauseReference? Clause = null)
{
    /// <summary>Its identifier, unique among policies, groups, caps, budgets and classifications.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>What ranks the firms.</summary>
    public Formula Score { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Score);

    /// <summary>The classes, their edges, rounding and ties.</summary>
    public PercentileScheme Scheme { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Scheme);

    /// <summary>What ranks firms with equal scores (得分相同时比较的指标); null unless the scheme decides ties by a second key.</summary>
    public Formula? ThenBy { get; init; }

    /// <summary>What gives the code of the group within which firms are divided, such as their industry or town (分行业、分镇街分档); null for all firms together.</summary>
    public Formula? Within { get; init; }

    /// <summary>Who takes part; null for everybody. Who does not has the class of those excluded.</summary>
    public Criterion? Among { get; init; }

    /// <summary>What is added to the score when a criterion holds (加减分).</summary>
    public ValueList<ScoreAdjustment> Adjustments { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What changes a class after the ranking, in this order, such as a veto (一票否决).</summary>
    public ValueList<ClassRule> Changes { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The key of a code fact that the class becomes before policies are evaluated; null for none.</summary>
    public string? Gives { get; init; }
}
