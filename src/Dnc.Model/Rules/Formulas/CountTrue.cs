using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>How many criteria are true (满足项数), a number.</summary>
/// <param name="Of">The criteria.</param>
/// <remarks>JSON: <c>{"countTrue": [c, d]}</c>.</remarks>
public sealed record CountTrue(ValueList<Criterion> Of) : Formula
{
    /// <summary>The criteria.</summary>
    public ValueList<Criterion> Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    internal override IEnumerable<RulePart> Parts => Of.Select((c, i) => new RulePart($".countTrue[{i}]", c));
}
