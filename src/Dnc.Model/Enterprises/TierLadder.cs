using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Enterprises;

/// <summary>Tiers from the lowest to the highest, as a view over labels and facts (梯度).</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tiers">The tiers, from the lowest to the highest.</param>
/// <remarks>
/// An enterprise is of the highest tier whose criterion holds, whether or not the lower ones do: a firm that leaps is not held back by a certificate that
/// it never needed. Where a tier presupposes a lower one, its criterion says so. Nothing is checked when a ladder is made; see <see cref="Check"/>.
/// </remarks>
public sealed record TierLadder(string Id, LocalizedText Name, ValueList<Tier> Tiers)
{
    /// <summary>Its identifier.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The tiers, from the lowest to the highest.</summary>
    public ValueList<Tier> Tiers { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Tiers);

    /// <summary>Reads a ladder from a classification: a rule that goes through its branches, the highest tier first, and gives the code of the first that holds.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="classification">The name of the classification.</param>
    /// <returns>The ladder, whose tiers have the codes and their names, or the issues that prevent it.</returns>
    /// <remarks>
    /// The condition of each branch is the name of a criterion, and what follows is a code. What holds when none does, such as the code <c>none</c>, is no
    /// tier. So a ladder is written, tested by cases and analysed like every other rule, and the standing agrees with the value of the rule.
    /// </remarks>
    public static Result<TierLadder> Of(CompiledRules rules, string classification)
    {
        Guard.NotBlank(classification);
        if (Guard.NotNull(rules).Find(classification) is not ({ } definition, _) || Plain(definition.Node) is not Choice { Branches.Count: > 0 } choice)
        {
            return Result.Failed<TierLadder>([ErrorMessages.NotALadder(classification)]);
        }

        var tiers = choice.Branches.Reverse().Select(b => TierOf(rules, b, definition, Prefix(classification))).ToList();
        if (tiers.Contains(null))
        {
            return Result.Failed<TierLadder>([ErrorMessages.NotALadder(classification)]);
        }

        var ladder = new TierLadder(definition.Id, definition.Name, tiers.OfType<Tier>().ToValueList());
        var issues = ladder.Check(rules);
        return issues.Count == 0 ? Result.Of(ladder) : Result.Failed<TierLadder>(issues);
    }

    /// <summary>Finds what keeps the ladder from being evaluated.</summary>
    /// <param name="rules">The rules in which the tiers name their criteria.</param>
    /// <returns>An issue for a ladder without tiers, an identifier given twice, and each name that is unknown or no criterion; located as <c>$.tiers[n]</c>.</returns>
    public ValueList<Issue> Check(CompiledRules rules)
    {
        Guard.NotNull(rules);
        var issues = new List<Issue>();
        if (Tiers.Count == 0)
        {
            issues.Add(ErrorMessages.EmptyLadder(Id));
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Tiers.Count; i++)
        {
            if (!taken.Add(Tiers[i].Id))
            {
                issues.Add(ErrorMessages.DuplicateTier(Tiers[i].Id, i));
            }

            if (rules.Find(Tiers[i].Criterion) is not ({ } definition, _))
            {
                issues.Add(ErrorMessages.UnknownTierCriterion(Tiers[i], i, rules));
            }
            else if (definition.Node is not Criterion)
            {
                issues.Add(ErrorMessages.TierWithoutVerdict(Tiers[i], i));
            }
        }

        return issues.ToValueList();
    }

    /// <summary>Tells on which tier a subject stands.</summary>
    /// <param name="rules">The rules in which the tiers name their criteria.</param>
    /// <param name="facts">What is known about the subject.</param>
    /// <param name="context">The as-of date and the surroundings.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="KeyNotFoundException">The rules have no criterion of a name; ask <see cref="Check"/> first.</exception>
    /// <exception cref="ArgumentException">A name is that of a value; ask <see cref="Check"/> first.</exception>
    public TierStanding Evaluate(CompiledRules rules, FactSet facts, RuleContext context)
    {
        Guard.NotNull(rules);
        var evaluations = Tiers.Select(t => rules.Evaluate(t.Criterion, facts, context)).ToList();
        Guard.That(evaluations.TrueForAll(e => e.Definition.Node is Criterion), "Each tier names a criterion.", nameof(rules));

        // An error in one of them is an error of all, because the subject has failed.
        var error = evaluations.Find(e => e.Error is not null)?.Error;
        return new TierStanding(this, evaluations.Select(e => error is null ? e : e.FailedBy(error)).ToValueList(), Guard.NotNull(context));
    }

    /// <summary>Tells on which tier an enterprise stands, by all its facts, header and labels.</summary>
    /// <param name="rules">The rules in which the tiers name their criteria.</param>
    /// <param name="enterprise">The enterprise.</param>
    /// <param name="context">The as-of date and the surroundings.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="KeyNotFoundException">The rules have no criterion of a name; ask <see cref="Check"/> first.</exception>
    /// <exception cref="ArgumentException">A name is that of a value; ask <see cref="Check"/> first.</exception>
    public TierStanding Evaluate(CompiledRules rules, Enterprise enterprise, RuleContext context) =>
        Evaluate(rules, Guard.NotNull(enterprise).ToFacts(Guard.NotNull(rules).Facts), context);

    /// <summary>Follows a subject over as-of dates: when it moved on the ladder, and why.</summary>
    /// <param name="rules">The rules in which the tiers name their criteria.</param>
    /// <param name="facts">What is known about the subject.</param>
    /// <param name="dates">The as-of dates in the order in which they are compared, such as the end of each month.</param>
    /// <returns>The history.</returns>
    /// <exception cref="KeyNotFoundException">The rules have no criterion of a name; ask <see cref="Check"/> first.</exception>
    /// <exception cref="ArgumentException">A name is that of a value; ask <see cref="Check"/> first.</exception>
    public TierHistory Follow(CompiledRules rules, FactSet facts, params ValueList<RuleContext> dates) =>
        new(this, Guard.NotNull(dates).Select(d => Evaluate(rules, facts, d)).ToValueList());

    /// <summary>Follows an enterprise over as-of dates, by all its facts, header and labels.</summary>
    /// <param name="rules">The rules in which the tiers name their criteria.</param>
    /// <param name="enterprise">The enterprise.</param>
    /// <param name="dates">The as-of dates in the order in which they are compared, such as the end of each month.</param>
    /// <returns>The history.</returns>
    /// <exception cref="KeyNotFoundException">The rules have no criterion of a name; ask <see cref="Check"/> first.</exception>
    /// <exception cref="ArgumentException">A name is that of a value; ask <see cref="Check"/> first.</exception>
    public TierHistory Follow(CompiledRules rules, Enterprise enterprise, params ValueList<RuleContext> dates) =>
        Follow(rules, Guard.NotNull(enterprise).ToFacts(Guard.NotNull(rules).Facts), dates);

    internal int RankOf(string tier)
    {
        for (var i = Tiers.Count - 1; i >= 0; i--)
        {
            if (Tiers[i].Id == tier)
            {
                return i;
            }
        }

        return -1;
    }

    private static Tier? TierOf(CompiledRules rules, Branch branch, RuleDefinition definition, string prefix)
    {
        var noted = branch.When as NotedCriterion;
        if ((noted?.Inner ?? branch.When) is not Holds { Key: var name } || Plain(branch.Then) is not CodeConstant { Value: var code })
        {
            return null;
        }

        var criterion = name.Contains(':', StringComparison.Ordinal) ? name : prefix + name;
        return new Tier(
            code,
            definition.Codes.FirstOrDefault(c => c.Code == code)?.Name ?? LocalizedText.Same(code),
            criterion,
            noted?.Clause ?? rules.Find(criterion)?.Definition.Clause ?? definition.Clause);
    }

    private static RuleNode Plain(RuleNode node) => node is NotedFormula noted ? noted.Inner : node;

    private static string Prefix(string classification) => classification[..(classification.IndexOf(':', StringComparison.Ordinal) + 1)];
}
