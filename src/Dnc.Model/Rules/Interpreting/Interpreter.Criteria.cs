using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Comparisons, sets, scores and predicates.</summary>
internal sealed partial class Interpreter
{
    private Verdict Compare(Comparison comparison, Frame frame)
    {
        if (CompoundOf(comparison.Left, frame) is var (growth, place))
        {
            return CompareByPowering(comparison, growth, place, frame);
        }

        var left = Evaluate(comparison.Left, frame);
        var right = Evaluate(comparison.Right, frame);
        if (left is CodeSet || right is CodeSet)
        {
            return AsCodes(left).IsEqualTo(AsCodes(right));
        }

        var (a, b) = (AsFigure(left).Range, AsFigure(right).Range);
        return comparison.Upper is { } upper ? a.IsAtLeast(b).And(a.IsAtMost(AsFigure(Evaluate(upper, frame)).Range)) : Compare(a, comparison.Comparator, b);
    }

    internal static Verdict Compare(Interval<Rational> left, Comparator comparator, Interval<Rational> right) => comparator switch
    {
        Comparator.AtLeast => left.IsAtLeast(right),
        Comparator.MoreThan => left.IsMoreThan(right),
        Comparator.AtMost => left.IsAtMost(right),
        Comparator.LessThan => left.IsLessThan(right),
        _ => left.IsExact && right.IsExact ? Verdicts.Of(left == right) : left.Intersect(right) is null ? Verdict.False : Verdict.Unknown,
    };

    private Verdict Near(Nearness nearness, Frame frame)
    {
        var of = AsFigure(Evaluate(nearness.Of, frame)).Range;
        var figure = AsFigure(Evaluate(nearness.Figure, frame)).Range;
        if (nearness.Tolerance is not { } tolerance)
        {
            return Verdict.Unknown;
        }

        if (!figure.IsExact)
        {
            var width = tolerance.Relative is { } share ? ExactMath.Multiply(ExactMath.Absolute(figure), Interval<Rational>.Exactly(share.Exact)) : Interval<Rational>.Exactly(tolerance.Absolute!.Value.Amount);
            return ExactMath.Absolute(Interval.Subtract(of, figure)).IsAtMost(width);
        }

        var middle = figure.Low!.Value;
        var reach = tolerance.Relative is { } part ? (middle.Sign < 0 ? -middle : middle) * part.Exact : tolerance.Absolute!.Value.Amount;
        return of.IsWithin(Interval<Rational>.Between(middle - reach, middle + reach));
    }

    private Verdict Within(Within within, Frame frame)
    {
        var of = AsFigure(Evaluate(within.Of, frame)).Range;
        var from = within.From is { } first ? of.IsAtLeast(AsFigure(Evaluate(first, frame)).Range) : Verdict.True;
        var to = within.To is { } last ? of.IsAtMost(AsFigure(Evaluate(last, frame)).Range) : Verdict.True;
        return from.And(to);
    }

    private Verdict HasCodes(HasCodes has, Frame frame)
    {
        if (FindFact(has.Fact, frame) is not var (facts, fact) || Claims(has, facts, fact, frame) is not { } claims)
        {
            return Verdict.Unknown;
        }

        return Verdicts.Agreement(claims.Select(c => ((FactCodes)c.Value).Codes).Select(set =>
            Verdicts.Of(has.Match == CodeMatch.HasAll ? has.Codes.All(set.Contains) : has.Codes.Any(set.Contains))));
    }

    private Verdict Passes(ScorePasses passes, Frame frame)
    {
        var (score, place) = ScoreOf(passes.Score, frame);
        var mark = AsFigure(Evaluate(passes.Mark, frame)).Range;
        var total = AsFigure(Points(score, place)).Range;
        var verdicts = new List<Verdict> { Compare(total, passes.Comparator, mark) };
        foreach (var minimum in passes.Minimums)
        {
            var part = score.Of.First(p => p.Id == minimum.Part);
            verdicts.Add(Compare(PointsOf(part, place), minimum.Comparator, Interval<Rational>.Exactly(minimum.Points.Amount)));
        }

        var scored = Verdicts.All(verdicts);
        return passes.Direct is { } direct ? Judge(direct, frame).Or(scored) : scored;
    }

    /// <summary>The score that a formula is or names, and the frame of its parts.</summary>
    public (Score Score, Frame Frame) ScoreOf(Formula formula, Frame frame)
    {
        switch (formula)
        {
            case Score score:
                return (score, frame);
            case NotedFormula noted:
                return ScoreOf(noted.Inner, frame);
            default:
                var home = _rules.Locate(frame.Scope, ((Reference)formula).Key, out var local);
                return ScoreOf((Formula)home.Definitions[local].Node, frame with { Scope = home, Item = null });
        }
    }

    private Figure Points(Score score, Frame frame) =>
        Number(score.Of.Select(p => PointsOf(p, frame)).Aggregate(Interval<Rational>.Exactly(Rational.Zero), Interval.Add));

    /// <summary>The points of a part, up to its most.</summary>
    public Interval<Rational> PointsOf(ScorePart part, Frame frame)
    {
        var points = AsFigure(Evaluate(part.Points, frame)).Range;
        return part.Most is { } most ? ExactMath.Least(points, Interval<Rational>.Exactly(most.Amount)) : points;
    }

    private Figure CountTrue(ValueList<Criterion> criteria, Frame frame)
    {
        var verdicts = Judge(criteria, frame);
        return Number(Interval<Rational>.Between(verdicts.Count(v => v == Verdict.True), verdicts.Count(v => v != Verdict.False)));
    }

    private Verdict Ask(Opaque opaque, Frame frame)
    {
        var reads = new Dictionary<string, ValueList<FactClaim>>(StringComparer.Ordinal);
        foreach (var key in opaque.Reads)
        {
            var (facts, fact) = FindFact(key, frame)!.Value;
            if (Claims(opaque, facts, fact, frame) is not { } claims || (IsCarefulWithPredicates && claims.Count == 0))
            {
                return Verdict.Unknown;
            }

            reads[key] = claims;
        }

        try
        {
            var verdict = _rules.Predicates[opaque.Name](new OpaqueFacts(_context.AsOf, reads));
            return verdict is Verdict.True or Verdict.False ? verdict : Verdict.Unknown;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Fail(opaque, ErrorMessages.PredicateFailed(opaque.Name, e.Message), frame);
            return Verdict.Unknown;
        }
    }
}
