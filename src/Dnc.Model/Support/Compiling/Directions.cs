using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Support.Compiling;

/// <summary>Finds how nodes move with one award, by their form alone: where the form tells nothing the answer is any.</summary>
/// <param name="award">The name of the award.</param>
/// <param name="definitions">The definitions of the catalogue, by name.</param>
internal sealed class Directions(string award, IReadOnlyDictionary<string, RuleDefinition> definitions)
{
    private readonly Dictionary<string, Direction> _known = new(StringComparer.Ordinal);

    public Direction Of(RuleNode node) => node switch
    {
        Reference { Key: var key } => OfName(key),
        Holds { Key: var key } => OfName(key),
        NotedFormula { Inner: var inner } => Of(inner),
        NotedCriterion { Inner: var inner } => Of(inner),
        Sum { Of: var parts } => Together(parts),
        Least { Of: var parts } => Together(parts),
        Greatest { Of: var parts } => Together(parts),
        AllOf { Of: var parts } => Together(parts),
        AnyOf { Of: var parts } => Together(parts),
        Negation { Of: var negated } => Turned(Of(negated)),
        Difference { Left: var left, Right: var right } => With(Of(left), Turned(Of(right))),
        Product { Of: var factors } => OfProduct(factors),
        Quotient { Left: var left, Right: var right } => Of(right) == Direction.None ? Scaled(Of(left), SignOf(right)) : Direction.Any,
        Rounded { Of: var rounded } => Of(rounded),
        WholeUnits { Of: var whole, Unit: var unit } => Of(unit) == Direction.None ? Of(whole) : Direction.Any,
        Comparison comparison => OfComparison(comparison),
        _ => node.Parts.All(p => Of(p.Node) == Direction.None) ? Direction.None : Direction.Any,
    };

    /// <summary>How two that move together move.</summary>
    public static Direction With(Direction first, Direction second) => (first, second) switch
    {
        (Direction.None, _) => second,
        (_, Direction.None) => first,
        (Direction.Up, Direction.Up) => Direction.Up,
        (Direction.Down, Direction.Down) => Direction.Down,
        _ => Direction.Any,
    };

    /// <summary>Whether a formula never moves by more than the award does, told by its form alone.</summary>
    public bool IsGentle(RuleNode node) => Of(node) == Direction.None || node switch
    {
        Reference { Key: var key } => key == award || (definitions.TryGetValue(key, out var definition) && IsGentle(definition.Node)),
        NotedFormula { Inner: var inner } => IsGentle(inner),
        Least { Of: var parts } => parts.All(IsGentle),
        Greatest { Of: var parts } => parts.All(IsGentle),
        Sum { Of: var parts } => parts.Count(p => Of(p) != Direction.None) == 1 && parts.All(IsGentle),
        Difference { Left: var left, Right: var right } => (Of(left) == Direction.None || Of(right) == Direction.None) && IsGentle(left) && IsGentle(right),
        _ => false,
    };

    private Direction OfName(string key)
    {
        if (key == award)
        {
            return Direction.Up;
        }

        if (!definitions.TryGetValue(key, out var definition))
        {
            return Direction.None;
        }

        if (!_known.TryGetValue(key, out var direction))
        {
            // A definition never rests on itself, which the checker of the rules has seen to; until it is known nothing is.
            _known[key] = Direction.Any;
            _known[key] = direction = Of(definition.Node);
        }

        return direction;
    }

    private Direction Together(IEnumerable<RuleNode> parts) => parts.Select(Of).Aggregate(Direction.None, With);

    private Direction OfProduct(IReadOnlyList<Formula> factors)
    {
        var moving = factors.Where(f => Of(f) != Direction.None).ToList();
        return moving.Count switch
        {
            0 => Direction.None,
            1 => factors.Where(f => !ReferenceEquals(f, moving[0])).Aggregate(Of(moving[0]), (direction, factor) => Scaled(direction, SignOf(factor))),
            _ => Direction.Any,
        };
    }

    private Direction OfComparison(Comparison comparison)
    {
        var (left, right) = (Of(comparison.Left), Of(comparison.Right));
        return comparison.Comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => With(left, Turned(right)),
            Comparator.AtMost or Comparator.LessThan => With(Turned(left), right),
            _ => left == Direction.None && right == Direction.None && (comparison.Upper is null || Of(comparison.Upper) == Direction.None) ? Direction.None : Direction.Any,
        };
    }

    private static Direction Turned(Direction direction) => direction switch
    {
        Direction.Up => Direction.Down,
        Direction.Down => Direction.Up,
        _ => direction,
    };

    // A factor whose sign is not seen turns everything or nothing.
    private static Direction Scaled(Direction direction, int? sign) => (direction, sign) switch
    {
        (Direction.None or Direction.Any, _) => direction,
        (_, > 0) => direction,
        (_, < 0) => Turned(direction),
        _ => Direction.OneWay,
    };

    private static int? SignOf(Formula formula) => formula switch
    {
        Constant { Value.Quantity.Value: var amount } when amount != 0 => Math.Sign(amount),
        NotedFormula { Inner: var inner } => SignOf(inner),
        _ => null,
    };
}
