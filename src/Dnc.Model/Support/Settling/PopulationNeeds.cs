using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Compiling;

namespace Dnc.Model.Support.Settling;

/// <summary>Reasons of rules as a firm can answer them: a score among all is no fact that it lacks, but depends on the others.</summary>
internal static class PopulationNeeds
{
    /// <summary>Why an evaluation is not settled, each with the missing fact that it is; what only the population tells is no missing fact.</summary>
    public static IEnumerable<(UndeterminedReason Reason, FactNeed? Need)> Told(RuleEvaluation evaluation) => evaluation.Found().Select(f =>
        f is { Reason: MissingFact { Fact: var score }, Need.Key: var key } && GeneratedName.IsScore(key) ? (new NeedsPopulation(score), null) : f);

    public static IEnumerable<UndeterminedReason> Reasons(RuleEvaluation evaluation) => Told(evaluation).Select(f => f.Reason);

    public static IEnumerable<FactNeed> MissingFacts(RuleEvaluation evaluation) => Told(evaluation).Select(f => f.Need).OfType<FactNeed>();
}
