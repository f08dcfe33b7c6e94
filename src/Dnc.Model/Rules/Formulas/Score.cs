using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A score by parts (评分): the sum of the points of each part, each up to its most.</summary>
/// <param name="Of">The parts.</param>
/// <remarks>JSON: <c>{"score": [{"id": "staff", "name": {…}, "points": a, "most": 20}]}</c>.</remarks>
public sealed record Score(ValueList<ScorePart> Of) : Formula
{
    /// <summary>The parts.</summary>
    public ValueList<ScorePart> Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    internal override IEnumerable<RulePart> Parts => Of.Select((p, i) => new RulePart($".score[{i}].points", p.Points));
}
