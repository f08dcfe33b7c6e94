using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Populations;

/// <summary>Evaluates a catalogue for a population: scores first, then classes, then quotas, then each firm, then budgets.</summary>
public static class CohortEvaluator
{
    /// <summary>Evaluates every firm.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="firms">The firms, in any order. They are gone through once, or kept where the catalogue ranks them.</param>
    /// <param name="context">The as-of date and the surroundings.</param>
    /// <param name="progress">Told how many firms are done, from time to time; null for nobody.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <returns>The result; a firm that cannot be evaluated is in it with its error, and the others are not touched.</returns>
    /// <exception cref="ArgumentException">Two firms have one identifier.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CohortResult Evaluate(
        CompiledCatalog catalog, IEnumerable<CohortFirm> firms, SupportContext context, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var population = new Population(Guard.NotNull(catalog), Guard.NotNull(context), cancellation);
        return population.Evaluate(Guard.NotNull(firms), progress);
    }
}
