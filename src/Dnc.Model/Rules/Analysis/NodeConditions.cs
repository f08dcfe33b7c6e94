using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Analysis;

/// <summary>When each part of a formula with several counts, as criteria.</summary>
internal static class NodeConditions
{
    public static ValueList<Criterion> Of(Formula formula) => formula switch
    {
        Choice c => c.Branches.Select(b => b.When).ToValueList(),
        Bands b => b.Tiers.Select(t => OfTier(b.Of, t)).ToValueList(),
        Lookup l => l.Entries.Select(e => (Criterion)new InCodes(l.Of, e.Codes)).ToValueList(),
        MarginalAmounts m => m.Steps.Select(s => (Criterion)new Comparison(m.Of, s.FromIncluded ? Comparator.AtLeast : Comparator.MoreThan, new Constant(s.From))).ToValueList(),
        MarginalRates m => m.Steps.Select(s => (Criterion)new Comparison(m.Of, Comparator.MoreThan, new Constant(s.From))).ToValueList(),
        _ => [],
    };

    private static Criterion OfTier(Formula of, Band tier)
    {
        var ends = new List<Criterion>();
        if (tier.Low is { } low)
        {
            ends.Add(new Comparison(of, tier.LowIncluded ? Comparator.AtLeast : Comparator.MoreThan, new Constant(low)));
        }

        if (tier.High is { } high)
        {
            ends.Add(new Comparison(of, tier.HighIncluded ? Comparator.AtMost : Comparator.LessThan, new Constant(high)));
        }

        return ends.Count == 1 ? ends[0] : new AllOf(ends.ToValueList());
    }
}
