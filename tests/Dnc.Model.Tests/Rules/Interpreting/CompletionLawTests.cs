using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;
using Formula = Dnc.Model.Rules.Formula;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>A value with gaps in the facts is the hull of the values of all the ways to fill them, and rests on the nodes that any of these rests on.</summary>
public sealed class CompletionLawTests
{
    private const int Flags = 4;
    private const int Cuts = 4;

    // The bounds of the fact "score".
    private static readonly Interval<Rational> Scores = Interval<Rational>.Between(0, 100);

    private static readonly string[] Levels = ["municipal", "national", "provincial"];

    public static Arbitrary<BranchCase> Cases() => Gen.OneOf(Flagged(Branches), Flagged(Table), Flagged(Count), Coded, Scored).ToArbitrary();

    [Property(Arbitrary = [typeof(CompletionLawTests)], MaxTest = 500)]
    public void Value_WithGaps_IsTheHullOfAllCompletions(BranchCase given)
    {
        var flags = Enumerable.Range(0, Flags).Select(i => new FactDefinition { Key = Flag(i), Name = Text(Flag(i)), Kind = FactKind.Flag });
        var rules = UncheckedRules.Compile(new RuleSet { Id = "bench", Title = Text("台"), Facts = [.. Facts, .. flags], Rules = [new RuleDefinition("it", Text("题"), given.Formula)] });
        var evaluation = rules.Evaluate("it", given.Facts, Day);
        var completions = given.Completions.Select(c => rules.Evaluate("it", c, Day)).ToList();
        Range(evaluation).ShouldBe(completions.Select(Range).Aggregate((a, b) => a.Hull(b)));
        Paths(evaluation).ShouldBe(completions.SelectMany(Paths).Distinct(), ignoreOrder: true);
    }

    private static Gen<BranchCase> Flagged(Gen<Formula> formulas) =>
        from formula in formulas
        from flags in Gen.Elements<bool?>(null, null, true, false).ListOf(Flags)
        let known = flags.Select((f, i) => (Flag: f, Key: Flag(i))).Where(f => f.Flag is not null).Select(f => new FactClaim(f.Key, FactTime.None, new FactFlag(f.Flag!.Value))).ToList()
        let open = Enumerable.Range(0, Flags).Where(i => flags[i] is null).ToList()
        let completions = Enumerable.Range(0, 1 << open.Count).Select(bits => Set([.. known, .. open.Select((f, i) => new FactClaim(Flag(f), FactTime.None, new FactFlag((bits >> i & 1) == 1)))])).ToList()
        select new BranchCase(formula, Set(known), completions);

    private static Gen<Formula> Branches =>
        from order in Gen.Choose(0, Flags - 1).ListOf(3)
        where order.Distinct().Count() == 3
        select (Formula)new Choice([.. order.Select((f, i) => new Branch(new Holds(Flag(f)), Number(i + 1)))], Number(0));

    private static Gen<Formula> Table =>
        from flags in Gen.Choose(0, Flags - 1).ListOf(4)
        from values in Gen.Choose(-3, 3).ListOf(5)
        where flags.Distinct().Count() == 4
        select (Formula)new DecisionTable(
            [new Holds(Flag(flags[0])), new Holds(Flag(flags[1]))],
            [new Holds(Flag(flags[2])), new Holds(Flag(flags[3]))],
            [[Number(values[0]), Number(values[1])], [Number(values[2]), Number(values[3])]],
            Number(values[4]));

    private static Gen<Formula> Count =>
        from flags in Gen.Choose(0, Flags - 1).ListOf(4)
        where flags.Distinct().Count() == 4
        select (Formula)new CountTrue([.. flags.Select(f => new Holds(Flag(f)))]);

    // Entries may name a code twice: the first one counts.
    private static Gen<BranchCase> Coded =>
        from entries in Gen.ListOf(Gen.Elements(Levels).ListOf(2), 2)
        from other in Gen.Elements(true, false)
        from level in Gen.Elements([null, .. Levels])
        let formula = new Lookup(R("level"), [.. entries.Select((e, i) => new LookupEntry([.. e.Select(CodePattern.Of)], Number(i + 1)))], other ? Number(0) : null)
        select level is null
            ? new BranchCase(formula, FactSet.Empty, [.. Levels.Select(l => Given(("level", "", new FactCode(l))))])
            : new BranchCase(formula, Given(("level", "", new FactCode(level))), [Given(("level", "", new FactCode(level)))]);

    private static Gen<BranchCase> Scored =>
        from cuts in Gen.Choose(1, 8).ListOf(Cuts)
        from ends in Gen.Choose(0, 2).ListOf(Cuts)
        from kept in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false))).ListOf(Cuts + 1)
        from backwards in Gen.Elements(true, false)
        from other in Gen.Elements(true, false)
        from bound in Gen.OneOf(from low in Gen.Choose(0, 9) from width in Gen.Choose(0, 4) select $"{low}~{low + width}", from word in Gen.Elements(">", "≥", "<", "≤") from end in Gen.Choose(1, 8) select $"{word}{end}")
        let tiers = Tiers([.. cuts.Distinct().Order()], [.. ends]).Where((_, i) => kept[i]).ToList()
        let formula = new Bands(R("score"), backwards ? [.. tiers.AsEnumerable().Reverse()] : [.. tiers], other ? Number(0) : null)
        let figure = new FactFigure(Bound.Parse(bound), [])

        // Whole and half numbers meet every tier that the range meets.
        let points = Enumerable.Range(0, 21).Select(i => new Rational(i, 2)).Append(100).Where(Within(figure).Contains)
        select new BranchCase(formula, Given(("score", "", figure)), [.. points.Select(p => Given(("score", "", FactFigure.Exactly(p.TryToDecimal(out var d) ? d : 0))))]);

    // Between two tiers the cut belongs to the lower, to the upper, or to neither.
    private static IEnumerable<Band> Tiers(List<int> cuts, List<int> ends)
    {
        for (var i = 0; i <= cuts.Count; i++)
        {
            yield return new Band(i == 0 ? null : Quantity(cuts[i - 1]), i > 0 && ends[i - 1] == 1, i == cuts.Count ? null : Quantity(cuts[i]), i < cuts.Count && ends[i] == 0, Number(i + 1));
        }
    }

    private static Interval<Rational> Within(FactFigure figure) => figure.Bound.TryToInterval(out var range) && range.Intersect(Scores) is { } inside ? inside : throw new ArgumentException($"{figure} is no score.");

    private static CompoundQuantity Quantity(decimal number) => number;

    private static Constant Number(decimal number) => new(number);

    private static FactSet Set(IEnumerable<FactClaim> claims) => new(null, claims.ToValueList());

    private static string Flag(int index) => FormattableString.Invariant($"f{index}");

    private static IEnumerable<string> Paths(RuleEvaluation evaluation) => evaluation.Nodes.Select(n => n.Path).Distinct();

    private static Interval<Rational> Range(RuleEvaluation evaluation) => evaluation.Value.ShouldBeOfType<RuleFigure>().Range;
}
