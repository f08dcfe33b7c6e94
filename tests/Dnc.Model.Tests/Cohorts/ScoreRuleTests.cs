using Dnc.Model.Cohorts;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Cohorts;

public sealed class ScoreRuleTests
{
    // Published worked figure: actual 5.81, satisfactory 12, unacceptable 6 give 58.73.
    [Fact]
    public void Efficacy_WorkedFigure_Is5873()
    {
        var score = new EfficacyCoefficient(6m, 12m).Of(Exactly(5.81m));
        score.IsExact.ShouldBeTrue();
        score.Low!.Value.ToDecimal(2, Rounding.HalfUp).ShouldBe(58.73m);
    }

    [Fact]
    public void Efficacy_LessIsBetter_RisesAsTheFigureFalls()
    {
        var rule = new EfficacyCoefficient(Unacceptable: 12, Satisfactory: 6);
        rule.Of(Exactly(6)).ShouldBe(Exactly(100));
        rule.Of(Exactly(12)).ShouldBe(Exactly(60));
        rule.Of(Interval<Rational>.Between(6, 9, true, false)).ShouldBe(Interval<Rational>.Between(80, 100, false));
    }

    [Fact]
    public void Efficacy_Limits_KeepTheScoreBetweenThem()
    {
        var rule = new EfficacyCoefficient(6, 12, Interval<Rational>.Between(60, 100));
        rule.Of(Exactly(5)).ShouldBe(Exactly(60));
        rule.Of(Exactly(13)).ShouldBe(Exactly(100));
        rule.Of(Interval<Rational>.Everything).ShouldBe(Interval<Rational>.Between(60, 100));
        rule.Of(Interval<Rational>.MoreThan(12)).ShouldBe(Exactly(100));
        rule.Of(Interval<Rational>.LessThan(9)).ShouldBe(Interval<Rational>.Between(60, 80, true, false));
        new EfficacyCoefficient(6, 12, Interval<Rational>.AtMost(100)).Of(Exactly(5)).Low!.Value.ShouldBeLessThan(60);
        Should.Throw<ArgumentException>(() => new EfficacyCoefficient(6, 12, Interval<Rational>.MoreThan(0)));
    }

    [Fact]
    public void Efficacy_EqualStandards_IsSilent()
    {
        var score = new EfficacyCoefficient(6, 6).Over([new("a", Exactly(7))])[0];
        score.Value.ShouldBe(Interval<Rational>.Everything);
        score.Silence.ShouldNotBeNull().Text.En.ShouldContain("equal");
        new EfficacyCoefficient(6, 6, Interval<Rational>.Between(0, 100)).Of(Exactly(7)).ShouldBe(Interval<Rational>.Between(0, 100));
    }

    [Fact]
    public void MinMax_ExactFigures_AreOnTheScale()
    {
        CohortFigure[] figures = [new("c", Exactly(10)), new("a", Exactly(0)), new("b", Exactly(4))];
        new MinMaxScore(0, 100).Over(figures).Select(s => (s.Id, s.Value)).ShouldBe([("a", Exactly(0)), ("b", Exactly(40)), ("c", Exactly(100))]);
        new MinMaxScore(60, 100, RankOrder.LowestFirst).Over(figures).Select(s => (s.Id, s.Value)).ShouldBe([("a", Exactly(100)), ("b", Exactly(84)), ("c", Exactly(60))]);
        Should.Throw<ArgumentException>(() => new MinMaxScore(1, 1));
        Should.Throw<ArgumentException>(() => new MinMaxScore(0, 1).Over([new("a", Exactly(1)), new("a", Exactly(2))])).Message.ShouldContain("'a'");
    }

    [Fact]
    public void MinMax_ZeroRange_IsSilent()
    {
        foreach (var score in new MinMaxScore(0, 1).Over([new("a", Exactly(5)), new("b", Exactly(5))]))
        {
            score.Value.ShouldBe(Interval<Rational>.Between(0, 1));
            score.Silence.ShouldNotBeNull().Word.ShouldBe("silent");
        }

        new MinMaxScore(0, 1).Over([new("a", Exactly(5))])[0].Silence.ShouldNotBeNull();
        new MinMaxScore(0, 1).Over([]).ShouldBeEmpty();
    }

    [Fact]
    public void MinMax_MissingFigure_WidensTheOthers()
    {
        var scores = new MinMaxScore(0, 1).Over([new("a", Exactly(0)), new("b", Exactly(5)), new("c", Exactly(10)), new("m", Interval<Rational>.AtLeast(0))]);
        scores.Select(s => s.Value).ShouldBe([Exactly(0), Interval<Rational>.Between(0, new Rational(1, 2)), Interval<Rational>.Between(0, 1), Interval<Rational>.Between(0, 1)]);
        scores.ShouldAllBe(s => s.Silence == null);

        new MinMaxScore(0, 1).Over([new("a", Exactly(0)), new("b", Exactly(5)), new("c", Exactly(10)), new("m", Interval<Rational>.AtMost(10))])
            .Select(s => s.Value).ShouldBe([Interval<Rational>.Between(0, 1), Interval<Rational>.Between(new Rational(1, 2), 1), Exactly(1), Interval<Rational>.Between(0, 1)]);
    }

    // One is more than 5 and the other less: neither can be otherwise than first and last.
    [Fact]
    public void MinMax_RangesThatOnlyTouch_KeepTheirOrder()
    {
        var (low, high) = (Interval<Rational>.Between(3, 5, true, false), Interval<Rational>.Between(5, 7, false));
        new MinMaxScore(0, 1).Over([new("a", low), new("b", high)]).Select(s => s.Value).ShouldBe([Exactly(0), Exactly(1)]);
        new MinMaxScore(0, 1).Over([new("a", Exactly(5)), new("b", high), new("c", Exactly(4))]).Select(s => s.Value).ShouldBe([Interval<Rational>.Between(new Rational(1, 3), 1), Exactly(1), Exactly(0)]);
    }

    [Property(Arbitrary = [typeof(CohortGenerators)], MaxTest = 200)]
    public void MinMax_IsTheHullOfAllCompletions(Interval<Rational> a, Interval<Rational> b, Interval<Rational> c)
    {
        // Ends are approached in open ranges, so the law is told of closed ones.
        Interval<Rational>[] ranges = [.. ((Interval<Rational>[])[a, b, c]).Select(r => Interval<Rational>.Between(r.Low!.Value, r.High!.Value))];
        var scores = new MinMaxScore(0, 1).Over(ranges.Select((r, i) => new CohortFigure($"{i}", r)));
        var seen = ranges.Select(_ => new List<Rational>()).ToArray();
        foreach (var x in Points(ranges[0]))
        {
            foreach (var y in Points(ranges[1]))
            {
                foreach (var z in Points(ranges[2]))
                {
                    Rational[] values = [x, y, z];
                    for (var i = 0; i < 3; i++)
                    {
                        seen[i].AddRange(values.Max() == values.Min() ? [0, 1] : [(values[i] - values.Min()) / (values.Max() - values.Min())]);
                    }
                }
            }
        }

        for (var i = 0; i < 3; i++)
        {
            scores[i].Value.ShouldBe(Interval<Rational>.Between(seen[i].Min(), seen[i].Max()));
        }

        static IEnumerable<Rational> Points(Interval<Rational> range) => Enumerable.Range(0, 11).Select(p => new Rational(p, 2)).Where(range.Contains);
    }

    [Property(Arbitrary = [typeof(CohortGenerators)])]
    public bool Efficacy_Ranges_HoldEveryScoreWithin(Interval<Rational> figure, bool isClamped)
    {
        var rule = new EfficacyCoefficient(4, 1, isClamped ? Interval<Rational>.Between(60, 100) : null);
        var range = rule.Of(figure);
        return Enumerable.Range(0, 21).Select(p => new Rational(p, 4)).Where(figure.Contains).All(v => range.Contains(rule.Of(Interval<Rational>.Exactly(v))));
    }

    [Fact]
    public void Benchmark_Ratio_IsCappedAtItsPoints()
    {
        var rule = new BenchmarkRatio(20, 45, Interval<Rational>.Between(0, 45));
        rule.Of(Exactly(10)).ShouldBe(Exactly(22.5m));
        rule.Of(Exactly(30)).ShouldBe(Exactly(45));
        rule.Of(Exactly(-3)).ShouldBe(Exactly(0));
        rule.Over([new("a", Interval<Rational>.Between(10, 50))])[0].Value.ShouldBe(Interval<Rational>.Between(22.5m, 45));
        new BenchmarkRatio(0, 45, Interval<Rational>.Between(0, 45)).Over([new("a", Exactly(1))])[0].Silence.ShouldNotBeNull();
        Should.Throw<ArgumentException>(() => new BenchmarkRatio(1, 0));
    }

    [Fact]
    public void Weighted_MissingComponent_IsItsRange()
    {
        var rule = new WeightedScore([new("tax", 0.45m), new("sales", 0.35m), new("energy", 0.2m, Interval<Rational>.Between(0, 100))]);
        rule.Of(new Dictionary<string, Interval<Rational>> { ["tax"] = Exactly(80), ["sales"] = Exactly(60), ["energy"] = Exactly(50) }).ShouldBe(Exactly(67));
        rule.Of(new Dictionary<string, Interval<Rational>> { ["tax"] = Exactly(80), ["sales"] = Exactly(60) }).ShouldBe(Interval<Rational>.Between(57, 77));
        rule.Of(new Dictionary<string, Interval<Rational>> { ["energy"] = Exactly(50) }).ShouldBe(Interval<Rational>.Everything);
        Should.Throw<ArgumentException>(() => rule.Of(new Dictionary<string, Interval<Rational>> { ["none"] = Exactly(1) })).Message.ShouldContain("'none'");
    }

    [Fact]
    public void Weighted_WeightsNotOne_Throw()
    {
        Should.Throw<ArgumentException>(() => new WeightedScore([new("a", 0.5m), new("b", 0.4m)]));
        Should.Throw<ArgumentException>(() => new WeightedScore([new("a", 0.5m), new("a", 0.5m)]));
        Should.Throw<ArgumentException>(() => new WeightedScore([]));
        Should.Throw<ArgumentOutOfRangeException>(() => new ScoreWeight("a", 0));
        new WeightedScore([new("a", new Rational(1, 3)), new("b", new Rational(2, 3))]).Weights.Count.ShouldBe(2);
    }

    private static Interval<Rational> Exactly(Rational value) => Interval<Rational>.Exactly(value);
}
