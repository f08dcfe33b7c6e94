using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules;

/// <summary>Compound growth (复合增长率): a root, which is exact only when it is compared or rounded, so that nothing else can be done with it.</summary>
public sealed class CompoundGrowthFormula
{
    internal CompoundGrowthFormula(CompoundGrowth node) => Node = node;

    /// <summary>The tree.</summary>
    public CompoundGrowth Node { get; }

    /// <summary>Whether it is at least a ratio (不低于).</summary>
    /// <param name="ratio">The ratio, included.</param>
    /// <returns>The criterion.</returns>
    public Criterion AtLeast(Formula<Ratio> ratio) => Compare(Comparator.AtLeast, ratio);

    /// <summary>Whether it is more than a ratio (超过).</summary>
    /// <param name="ratio">The ratio, not included.</param>
    /// <returns>The criterion.</returns>
    public Criterion MoreThan(Formula<Ratio> ratio) => Compare(Comparator.MoreThan, ratio);

    /// <summary>Whether it is at most a ratio (不超过).</summary>
    /// <param name="ratio">The ratio, included.</param>
    /// <returns>The criterion.</returns>
    public Criterion AtMost(Formula<Ratio> ratio) => Compare(Comparator.AtMost, ratio);

    /// <summary>Whether it is less than a ratio (低于).</summary>
    /// <param name="ratio">The ratio, not included.</param>
    /// <returns>The criterion.</returns>
    public Criterion LessThan(Formula<Ratio> ratio) => Compare(Comparator.LessThan, ratio);

    /// <summary>It rounded to a step by a named rule.</summary>
    /// <param name="step">The step, such as 0.1%.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The formula.</returns>
    public Formula<Ratio> Rounded(Ratio step, Rounding rule) => new TypedFormula<Ratio>(new Rounded(Node, step.ToQuantity(), rule));

    private Comparison Compare(Comparator comparator, Formula<Ratio> right) => new(Node, comparator, Guard.NotNull(right).Node);
}
