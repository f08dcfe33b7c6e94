using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Analysis;

/// <summary>A step on the way from the top of a rule to a node: a connective and which part of it, or a choice and which branch.</summary>
/// <param name="Node">The connective, choice, scale or table.</param>
/// <param name="Index">Which part; for a remainder ("else") −1.</param>
/// <param name="Frame">Where it is judged.</param>
/// <param name="Up">The step before; null for the first.</param>
/// <param name="Column">For a cell of a table, which column.</param>
internal sealed record ChainLink(RuleNode Node, int Index, Frame Frame, ChainLink? Up, int Column = 0)
{
    /// <summary>What must hold for the node to decide.</summary>
    /// <param name="isStrict">Whether for certain, or perhaps.</param>
    public IEnumerable<Constraint> Constraints(bool isStrict) => Own(isStrict).Concat(Up?.Constraints(isStrict) ?? []);

    private IEnumerable<Constraint> Own(bool isStrict)
    {
        var (yes, no) = isStrict ? (VerdictMask.True, VerdictMask.False) : (VerdictMask.NotFalse, VerdictMask.NotTrue);
        switch (Node)
        {
            case AllOf a:
                return Others(a.Of).Select(c => new Constraint(c, Frame, yes));
            case AnyOf a:
                return Others(a.Of).Select(c => new Constraint(c, Frame, no));
            case AtLeastOf a:
                ValueList<Criterion> others = [.. Others(a.Of)];
                return [new(new AtLeastOf(a.Count, others), Frame, no), .. a.Count > 1 ? [new Constraint(new AtLeastOf(a.Count - 1, others), Frame, yes)] : Array.Empty<Constraint>()];
            case DecisionTable t when Index < 0:
                return [new(new AllOf([new AnyOf(t.Rows), new AnyOf(t.Columns)]), Frame, no)];
            case DecisionTable t:
                return First(t.Rows, Index, yes, no).Concat(First(t.Columns, Column, yes, no));
            default:
                return First(NodeConditions.Of((Formula)Node), Index, yes, no);
        }
    }

    private IEnumerable<Criterion> Others(ValueList<Criterion> all) => all.Where((_, i) => i != Index);

    private IEnumerable<Constraint> First(ValueList<Criterion> conditions, int index, VerdictMask yes, VerdictMask no) => index < 0
        ? conditions.Select(c => new Constraint(c, Frame, no))
        : conditions.Take(index).Select(c => new Constraint(c, Frame, no)).Append(new Constraint(conditions[index], Frame, yes));
}
