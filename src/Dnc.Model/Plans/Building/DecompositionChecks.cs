using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Plans.Building;

/// <summary>Whether decompositions split targets, in their units, and add up.</summary>
internal static class DecompositionChecks
{
    public static IEnumerable<Issue> Find(PlanPieces pieces, TargetDecomposition decomposition, int index)
    {
        var path = pieces.Decompositions.PathOf(index);
        if (!pieces.Commitments.TryGet(decomposition.Commitment.ToString(), out var commitment))
        {
            return [];
        }

        if (commitment is not Target target)
        {
            return [ErrorMessages.NotATarget($"{path}.commitment", decomposition.Commitment, commitment.Kind)];
        }

        var figure = target.Specification.Bound.Quantity;
        var units = decomposition.Parts
            .SelectMany((part, i) => TargetChecks.UnitOf(part.Quantity, figure.Unit, $"{Paths.Item($"{path}.parts", i)}.quantity"))
            .ToList();
        return units.Count > 0 ? units : Sum(decomposition, figure, path);
    }

    private static IEnumerable<Issue> Sum(TargetDecomposition decomposition, Quantity figure, string path)
    {
        // Amounts are exact fractions; a sum that no decimal can hold is still compared.
        var difference = decomposition.Parts.Aggregate(-figure.Amount, (sum, part) => sum + part.Quantity.Amount);
        return difference.Sign == 0 ? [] : [ErrorMessages.DoesNotAddUp($"{path}.parts", figure, difference)];
    }
}
