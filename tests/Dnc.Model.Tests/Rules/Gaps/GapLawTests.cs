using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Gaps;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Rules.Gaps.GapSubject;

namespace Dnc.Model.Tests.Rules.Gaps;

/// <summary>What is told turns the verdict, and one step less does not: for random rules and facts, by evaluation.</summary>
public sealed class GapLawTests
{
    [Property(Arbitrary = [typeof(GapGenerators)], MaxTest = 200)]
    public void Ways_MadeAsTold_GiveTheirVerdict_AndOneStepLessDoesNot(GapCase @case)
    {
        foreach (var way in GapOf(@case).Ways)
        {
            Evaluate(@case.When, way.ApplyTo(@case.Facts), way.ApplyTo(@case.Context)).Verdict.ShouldBe(way.Verdict, way.ToString());
            foreach (var change in way.IsProvedMinimal ? way.Adjustments : [])
            {
                var others = way.Adjustments.Where(a => a != change).ToList();
                var facts = others.Aggregate(OneStepLess(@case.Facts, change), (f, a) => a.ApplyTo(f));
                var context = others.Aggregate(OneDayLess(@case.Context, change), (c, a) => a.ApplyTo(c));
                ((int)Evaluate(@case.When, facts, context).Verdict!.Value).ShouldBeLessThan((int)way.Verdict, $"{way} is not minimal in {change}");
            }
        }
    }

    [Property(Arbitrary = [typeof(GapGenerators)], MaxTest = 200)]
    public void Alternatives_MendTheirClause_AndOneStepLessDoesNot(GapCase @case)
    {
        foreach (var clause in GapOf(@case).Clauses)
        {
            var when = clause.MustHold ? clause.Criterion : new Negation(clause.Criterion);
            Evaluate(when, @case.Facts).Verdict.ShouldBe(Verdict.False);
            foreach (var change in clause.Alternatives)
            {
                Evaluate(when, change.ApplyTo(@case.Facts), change.ApplyTo(@case.Context)).Verdict.ShouldBe(Verdict.True, change.ToString());
                Evaluate(when, OneStepLess(@case.Facts, change), OneDayLess(@case.Context, change)).Verdict.ShouldNotBe(Verdict.True, change.ToString());
            }
        }
    }

    [Property(Arbitrary = [typeof(GapGenerators)], MaxTest = 100)]
    public void Alternatives_OfFiguresNearby_AreAllThereAre(GapCase @case)
    {
        foreach (var clause in GapOf(@case).Clauses.Where(_ => @case.Facts.Claims.Any(c => c.Key == "rd" && c.Time == FactTime.Year(Year))))
        {
            // Counted by hand: every step of research and development up to a distance.
            var when = clause.MustHold ? clause.Criterion : new Negation(clause.Criterion);
            var now = ((FactFigure)@case.Facts.Claims.First(c => c.Key == "rd" && c.Time == FactTime.Year(Year)).Value).Bound.Quantity;
            var first = Enumerable.Range(1, 40).Cast<int?>().FirstOrDefault(k =>
                Evaluate(when, @case.Facts.Without("rd", FactTime.Year(Year)).With("rd", FactTime.Year(Year), FactFigure.Exactly(now + Money(k!.Value)))).Verdict == Verdict.True);
            var told = clause.Alternatives.SingleOrDefault(a => a.Fact == new FactNeed("rd", FactTime.Year(Year)))?.By?.Quantity;
            if (first is { } steps)
            {
                told.ShouldBe(Money(steps));
            }
            else if (told is { } by)
            {
                by.ShouldBeGreaterThan(Money(40));
            }
        }
    }

    [Property(Arbitrary = [typeof(GapGenerators)], MaxTest = 100)]
    public void Gap_OfEveryVerdict_IsOfItsKind(GapCase @case)
    {
        var evaluation = Evaluate(@case.When, @case.Facts);
        var gap = evaluation.Gap();
        gap.Verdict.ShouldBe(evaluation.Verdict);
        gap.Clauses.Count.ShouldBe(gap.Verdict == Verdict.False ? gap.Clauses.Count : 0);
        (gap.Clauses.Count > 0).ShouldBe(gap.Verdict == Verdict.False);
        gap.Missing.All(m => @case.Facts.Claims.All(c => c.Key != m.Key || (m.Time.Period is not null && c.Time != m.Time))).ShouldBeTrue();
        gap.Ways.Select(w => w.Adjustments.Count).ShouldBeInOrder();
        evaluation.Gap().ShouldBe(gap);
    }

    private static Quantity Money(int steps) => new(steps * 10_000m, Units.Get("元"));

    private static RuleGap GapOf(GapCase @case) => Evaluate(@case.When, @case.Facts, @case.Context).Gap();

    private static FactSet OneStepLess(FactSet facts, FactAdjustment change)
    {
        if (change.IsWaiting)
        {
            return facts;
        }

        var smaller = change switch
        {
            { From: FactFigure, To: FactFigure to, By: { } by } => Closer(to, by.Quantity, StepOf(change.Fact.Key)) is { } figure && figure != change.From ? figure : null,
            { From: FactDay from, To: FactDay to } => to.Day.PlusDays(to.Day > from.Day ? -1 : 1) is var day && day != from.Day ? new FactDay(day) : null,
            { From: FactCodes from, To: FactCodes to } when Math.Abs(to.Codes.Count - from.Codes.Count) > 1 =>
                to.Codes.Count > from.Codes.Count ? new FactCodes(to.Codes.Take(to.Codes.Count - 1).ToValueList()) : new FactCodes(to.Codes.Add(from.Codes.First(c => !to.Codes.Contains(c)))),
            _ => (FactValue?)null,
        };
        return smaller is null ? facts : new FactSet(facts.Subject, [.. facts.Claims.Where(c => c.Key != change.Fact.Key || (change.Fact.Time.Period is not null && c.Time != change.Fact.Time)), new(change.Fact.Key, change.Fact.Time, smaller)]);
    }

    private static FactFigure Closer(FactFigure to, Quantity by, Rational step)
    {
        (step / by.Unit.Factor).TryToDecimal(out var one).ShouldBeTrue();
        return FactFigure.Exactly(new Quantity(to.Bound.Quantity.Value - (by.Value > 0 ? one : -one), by.Unit));
    }

    private static RuleContext OneDayLess(RuleContext context, FactAdjustment change)
    {
        var later = change.ApplyTo(context);
        return change.IsWaiting ? later with { AsOf = Dnc.Model.Time.AsOf.Date(later.AsOf.Day.PlusDays(-1)) } : context;
    }

    private static Rational StepOf(string key) => Catalogue.First(f => f.Key == key).Step?.Amount ?? Rational.One;
}
