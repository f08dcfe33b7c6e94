using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Checking;

internal sealed partial class NodeChecker
{
    private FormulaType? ItemTotalType(ItemTotal node, Site site, List<Seen> seen)
    {
        var step = $".{node.Aggregate.Word()}";
        var of = Part(node.Of);
        if (Part(node.By) is { } by)
        {
            JoinOrdered([by]);
            if (node.Top is null)
            {
                Report(by.Site, "", () => ErrorMessages.RankWithoutTop());
            }
        }

        if (node.Top is { } top && (top < 1 || (node.Of is null && node.By is null)))
        {
            Report(site, $"{step}.top", () => top < 1 ? ErrorMessages.TopNotPositive(top) : ErrorMessages.TopWithoutRank());
        }

        if (node.Aggregate == ItemAggregate.ItemCount)
        {
            if (of is { } needless)
            {
                Report(needless.Site, "", () => ErrorMessages.CountOfFormula());
            }

            return FormulaType.Number;
        }

        if (of is not { } each)
        {
            Report(site, step, () => ErrorMessages.ItemsWithoutFormula(node.Aggregate));
            return null;
        }

        return node.Aggregate is ItemAggregate.ItemSum or ItemAggregate.ItemMean ? Figure(each) : JoinOrdered([each]);

        Seen? Part(Formula? part)
        {
            var index = part is null ? -1 : seen.FindIndex(s => ReferenceEquals(s.Node, part) && s.Site.Path.EndsWith(ReferenceEquals(part, node.Of) ? ".of" : ".by", StringComparison.Ordinal));
            return index < 0 ? null : seen[index];
        }
    }
}
