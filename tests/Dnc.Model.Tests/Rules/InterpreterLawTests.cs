using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Formula = Dnc.Model.Rules.Formula;

namespace Dnc.Model.Tests.Rules;

public sealed class InterpreterLawTests
{
    private const int ClaimsTried = 4;
    private static readonly string[] Additions = ["1元", "35.5万元", "60万元", "100万元"];

    // Information order. A later statement of a fact at a date replaces an earlier one, and what contradicts the bounds of its definition replaces these: both may change everything.
    [Property(Arbitrary = [typeof(RuleWorld)], MaxTest = 400)]
    public void Judge_AClaimWhereThereWasNone_NeverOverturnsAVerdictAndOnlyNarrows(RuleCase sample, PositiveInt seed)
    {
        var after = (Rule: sample.Judge(), Amount: sample.Judge(RuleWorld.Amount));
        var added = sample.Facts.Claims.Where(c => sample.Facts.Claims.Count(o => o.Key == c.Key && o.Time == c.Time) == 1 && Fits(c)).ToList();
        foreach (var claim in added.Skip(seed.Get % (added.Count + 1)).Take(ClaimsTried))
        {
            var facts = sample.Facts.Without(claim.Key, claim.Time);
            var before = (Rule: sample.Judge(facts: facts), Amount: sample.Judge(RuleWorld.Amount, facts));
            if (before.Rule.Error is null && after.Rule.Error is null && before.Rule.Verdict != Verdict.Unknown)
            {
                after.Rule.Verdict.ShouldBe(before.Rule.Verdict, claim.ToString());
            }

            if (before.Amount.Error is null && after.Amount.Error is null)
            {
                Contains(before.Amount.Value!, after.Amount.Value!).ShouldBeTrue($"{claim}: {before.Amount.Value} → {after.Amount.Value}");
            }
        }
    }

    [Property(Arbitrary = [typeof(RuleWorld)], MaxTest = 200)]
    public void Judge_DeMorgan_HoldsWithThreeValues(RuleCase a, RuleCase b)
    {
        var (x, y) = (RuleOf(a), RuleOf(b));
        Judge(a, !(x & y)).ShouldBe(Judge(a, !x | !y));
        Judge(a, !(x | y)).ShouldBe(Judge(a, !x & !y));
        Judge(a, new AtLeastOf(2, [x, y])).ShouldBe(Judge(a, new AllOf([x, y])));
        Judge(a, new AtLeastOf(1, [x, y])).ShouldBe(Judge(a, new AnyOf([x, y])));
    }

    [Property(Arbitrary = [typeof(RuleWorld)], MaxTest = 200)]
    public void Judge_TheOrderOfPartsAndClaims_DoesNotMatter(RuleCase a, RuleCase b)
    {
        var backwards = new FactSet(a.Facts.Subject, a.Facts.Claims.Reverse().ToValueList());
        a.Judge().Verdict.ShouldBe(a.Judge(facts: backwards).Verdict);
        Same(a.Judge(RuleWorld.Amount).Value, a.Judge(RuleWorld.Amount, backwards).Value);

        var (x, y, z) = (RuleOf(a), RuleOf(b), new Holds("audited"));
        Judge(a, new AllOf([x, y, z])).ShouldBe(Judge(a, new AllOf([z, y, x])));
        Judge(a, new AnyOf([x, y, z])).ShouldBe(Judge(a, new AnyOf([y, z, x])));
        Judge(a, new AtLeastOf(2, [x, y, z])).ShouldBe(Judge(a, new AtLeastOf(2, [z, x, y])));

        ValueList<Formula> parts = [new Reference("spent"), new Reference("revenue"), new Reference("profit")];
        var reversed = parts.Reverse().ToValueList();
        Same(Evaluate(a, new Sum(parts)), Evaluate(a, new Sum(reversed)));
        Same(Evaluate(a, new Product(parts)), Evaluate(a, new Product(reversed)));
        Same(Evaluate(a, new Least(parts)), Evaluate(a, new Least(reversed)));
        Same(Evaluate(a, new Greatest(parts)), Evaluate(a, new Greatest(reversed)));
    }

    [Property(Arbitrary = [typeof(RuleWorld), typeof(InterpreterLawTests)], MaxTest = 400)]
    public void Judge_MoreOfAFact_NeverLowersAMonotoneFormula(RuleCase sample, MonotoneFormula formula, PositiveInt seed)
    {
        var more = new FactSet(sample.Facts.Subject, sample.Facts.Claims.Select(c => c is { Key: "revenue", Value: FactFigure } ? c with { Value = Raised((FactFigure)c.Value, Additions[seed.Get % Additions.Length]) } : c).ToValueList());
        foreach (var amount in RuleNodes.Amounts)
        {
            var criterion = new Comparison(formula.Of, Comparator.AtLeast, new Constant(CompoundQuantity.Parse(amount)));
            var @case = With(sample, criterion);
            (@case.Verdict(more) >= @case.Verdict()).ShouldBeTrue($"{amount}: {formula}");
        }
    }

    [Property(Arbitrary = [typeof(RuleWorld)], MaxTest = 300)]
    public void Judge_FactsThatNobodyNames_DoNotMatter(RuleCase sample)
    {
        foreach (var name in (string[])[RuleWorld.Rule, RuleWorld.Amount])
        {
            var named = Named(sample, name);
            var facts = new FactSet(sample.Facts.Subject, sample.Facts.Claims.Where(c => named.Contains(c.Key)).ToValueList());
            var (all, some) = (sample.Judge(name), sample.Judge(name, facts));
            some.Verdict.ShouldBe(all.Verdict);
            some.Error.ShouldBe(all.Error);
            Same(some.Value, all.Value);
        }
    }

    [Property(Arbitrary = [typeof(RuleWorld)], MaxTest = 200)]
    public void Judge_Twice_IsTheSame(RuleCase sample)
    {
        // Made anew, so that nothing is kept from the first time.
        var again = new RuleCase(sample.Set, new FactSet(sample.Facts.Subject, sample.Facts.Claims), sample.Context with { });
        foreach (var name in (string[])[RuleWorld.Rule, RuleWorld.Amount])
        {
            var (first, second) = (sample.Judge(name), again.Judge(name));
            second.Verdict.ShouldBe(first.Verdict);
            second.Value.ShouldBe(first.Value);
            second.Error.ShouldBe(first.Error);
            sample.Judge(name).Value.ShouldBe(first.Value);
        }
    }

    public static Arbitrary<MonotoneFormula> Monotone() => Rising(3).Select(f => new MonotoneFormula(f)).ToArbitrary();

    private static Gen<Formula> Rising(int depth)
    {
        var leaf = Gen.Elements<Formula>(new Reference("revenue"), new Reference("profit"), new Reference("capital"), new Constant(CompoundQuantity.Parse("100万元")));
        if (depth == 0)
        {
            return leaf;
        }

        var of = Rising(depth - 1);
        return Gen.OneOf(
            leaf,
            from a in of from b in of select (Formula)new Sum([a, b]),
            from a in of from b in of select (Formula)new Least([a, b]),
            from a in of from b in of select (Formula)new Greatest([a, b]),
            from a in of from b in Gen.Elements("0元", "500万元") select (Formula)new Difference(a, new Constant(CompoundQuantity.Parse(b))),
            from a in of from b in Gen.Elements(0m, 0.5m, 3m) select (Formula)new Product([a, new Constant(b)]),
            from a in of from years in Gen.Choose(-1, 0) select (Formula)new Shift(a, PeriodKind.Year, years),
            from a in of from aggregate in Gen.Elements(Enum.GetValues<WindowAggregate>()) select (Formula)new Window(aggregate, a, PeriodKind.Year, 2),
            from a in of from rule in Gen.Elements(Rounding.HalfUp, Rounding.HalfEven) select (Formula)new Rounded(a, CompoundQuantity.Parse("100万元"), rule),
            of.Select(a => (Formula)new MarginalRates(a, [new(CompoundQuantity.Parse("0元"), new Constant(CompoundQuantity.Parse("5%"))), new(CompoundQuantity.Parse("500万元"), new Constant(CompoundQuantity.Parse("1%")))])),
            of.Select(a => (Formula)new MarginalAmounts(a, [new(CompoundQuantity.Parse("1元"), true, new Constant(CompoundQuantity.Parse("1元"))), new(CompoundQuantity.Parse("1亿元"), false, new Constant(CompoundQuantity.Parse("100万元")))])));
    }

    private static Criterion RuleOf(RuleCase sample) => (Criterion)sample.Set.Rules[0].Node;

    private static RuleCase With(RuleCase sample, Criterion criterion, Formula? amount = null) => new(RuleWorld.Set(criterion, amount, sample.Set.Definitions), sample.Facts, sample.Context);

    private static Verdict Judge(RuleCase sample, Criterion criterion) => With(sample, criterion).Verdict();

    private static Value? Evaluate(RuleCase sample, Formula formula) => With(sample, new Always(true), formula).Judge(RuleWorld.Amount).Value;

    private static FactFigure Raised(FactFigure figure, string by) => figure with { Bound = Bound.Of(figure.Bound.Comparator, figure.Bound.Quantity + Quantity.Parse(by)) };

    // Whether the claim narrows what the definition says, at a time of its own.
    private static bool Fits(FactClaim claim)
    {
        var fact = RuleWorld.Facts.First(f => f.Key == claim.Key);
        return fact.Periodicity != FactPeriodicity.AtDate && (fact.Kind != FactKind.Quantity || claim.Value is FactBeginning || BoundFacts.Range(fact, []).Contains(BoundFacts.Range(fact, [claim])));
    }

    private static bool Contains(Value before, Value after) => (before, after) switch
    {
        (Figure a, Figure b) => a.Range.Contains(b.Range),
        (Figure a, Anything) => a.Range == Interval<Rational>.Everything,
        (CodeSet { Possible: { } a }, CodeSet { Possible: { } b }) => b.All(a.Contains),
        (CodeSet { Possible: null }, CodeSet) => true,
        (Anything, _) => true,
        _ => false,
    };

    // Units of display follow the order of parts; amounts do not.
    private static void Same(Value? left, Value? right)
    {
        if (left is Figure a && right is Figure b)
        {
            a.Range.ShouldBe(b.Range);
        }
        else
        {
            right.ShouldBe(left);
        }
    }

    private static HashSet<string> Named(RuleCase sample, string name)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        Walk(sample.Rules.Find(name)!.Value.Definition.Node);
        return keys;

        void Walk(RuleNode node)
        {
            string[] found = node switch
            {
                Reference r => [r.Key],
                Holds h => [h.Key],
                HasCodes h => [h.Fact],
                Held h => [h.Label],
                HeldThroughout h => [h.Label],
                EverHeld h => [h.Label],
                LabelDay l => [l.Label],
                ItemTest t => [t.Items],
                ItemTotal t => [t.Items],
                Opaque o => [.. o.Reads],
                _ => [],
            };
            foreach (var key in found)
            {
                if (keys.Add(key) && sample.Rules.Find(key) is var (definition, _))
                {
                    Walk(definition.Node);
                }
            }

            foreach (var part in node.Parts)
            {
                Walk(part.Node);
            }
        }
    }
}

/// <summary>A formula that grows, if anything, with the revenue.</summary>
public sealed record MonotoneFormula(Formula Of);
