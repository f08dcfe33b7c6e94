using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Checking;

// Scales by tiers and by steps.
internal sealed partial class NodeChecker
{
    private FormulaType? BandsType(Bands node, Site site, List<Seen> seen)
    {
        if (node.Tiers.Count == 0)
        {
            Report(site, ".bands.tiers", () => ErrorMessages.EmptyList());
        }

        if (Figure(seen[0]) is { } type && findings is not null)
        {
            var fact = Inner(node.Of) is Reference reference ? names.Find(site.Scope, site.Items, reference.Key)?.Fact : null;
            foreach (var (step, finding) in ScaleChecks.Tiers(node, type, fact))
            {
                Report(site, step, () => finding);
            }
        }

        return JoinAll(seen.Skip(1));
    }

    private FormulaType? MarginalRatesType(MarginalRates node, Site site, List<Seen> seen)
    {
        var of = Rising(seen[0], site, ".marginalRates", [.. node.Steps.Select(s => s.From)]);
        var rate = JoinFigures(seen.Skip(1));
        return of is null || rate is null ? null : of.Times(rate);
    }

    private FormulaType? MarginalAmountsType(MarginalAmounts node, Site site, List<Seen> seen)
    {
        Rising(seen[0], site, ".marginalAmounts", [.. node.Steps.Select(s => s.From)]);
        return JoinFigures(seen.Skip(1));
    }

    private FormulaType? FirstAboveType(FirstAbove node, Site site, List<Seen> seen)
    {
        Rising(seen[0], site, ".firstAbove", [.. node.Steps.Select(s => s.From)]);
        if ((seen[0].Of.Times & ~FactTimes.AtDate) == FactTimes.None)
        {
            Report(seen[0].Site, "", () => ErrorMessages.NoSeries());
        }

        if (node.Since is not null)
        {
            Date(seen[^1]);
        }

        return JoinFigures(seen.Skip(1).Take(node.Steps.Count));
    }

    private FormulaType? Rising(Seen of, Site site, string step, IReadOnlyList<CompoundQuantity> starts)
    {
        if (starts.Count == 0)
        {
            Report(site, $"{step}.steps", () => ErrorMessages.EmptyList());
        }

        var type = Figure(of);
        for (var i = 0; i < starts.Count; i++)
        {
            var (path, start) = (FormattableString.Invariant($"{step}.steps[{i}]"), starts[i]);
            var other = FormulaType.Of(start.Unit);
            if (type?.IsComparableTo(other) == false)
            {
                Report(site, path, () => ErrorMessages.Mismatch(type, other));
            }
            else if (i > 0 && starts[i - 1] is var before && start.Amount <= before.Amount)
            {
                Report(site, path, () => ErrorMessages.StepsDoNotRise(before, start));
            }
        }

        return type;
    }
}
