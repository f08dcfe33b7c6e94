using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using FsCheck;
using FsCheck.Fluent;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>A criterion or formula over the small domain.</summary>
/// <param name="Node">The node.</param>
public sealed record SmallCriterion(Criterion Node);

/// <summary>A choice or a scale over the small domain.</summary>
/// <param name="Node">The node.</param>
public sealed record SmallFormula(Formula Node);

public static class SmallGenerators
{
    private static readonly Comparator[] Comparators = [Comparator.AtLeast, Comparator.MoreThan, Comparator.AtMost, Comparator.LessThan, Comparator.Exactly];

    private static Gen<Formula> Fact => Gen.Elements<Formula>(Small.R("a"), Small.R("b"));

    private static Gen<Formula> Constant => Gen.Choose(-1, 8).Select(n => (Formula)Small.C(n));

    private static Gen<Formula> OfOneFact =>
        from shape in Gen.Choose(0, 7)
        from fact in Fact
        from n in Gen.Choose(1, 4)
        select shape switch
        {
            0 or 1 => fact,
            2 => new Sum([fact, Small.C(n - 2)]),
            3 => new Product([Small.C(n), fact]),
            4 => new Difference(Small.C(n), fact),
            5 => new Least([fact, Small.C(n)]),
            6 => new WholeUnits(fact, Small.C(n)),
            _ => new Absolute(new Difference(fact, Small.C(n))),
        };

    private static Gen<Formula> Of => Gen.Frequency(
        (6, OfOneFact),
        (1, from a in OfOneFact from b in OfOneFact select (Formula)new Sum([a, b])),
        (1, from a in OfOneFact from b in OfOneFact select (Formula)new Greatest([a, b])),
        (1, from a in Fact from b in Fact select (Formula)new Quotient(a, b)),
        (1, from n in Gen.Choose(0, 6) from m in Gen.Choose(0, 3) select (Formula)new Choice([new Branch(Small.Is(Small.R("a"), Comparator.AtLeast, n), Small.R("b"))], Small.C(m))));

    private static Gen<Criterion> Atom => Gen.Frequency(
        (6, from of in Of from comparator in Gen.Elements(Comparators) from right in Constant select (Criterion)new Comparison(of, comparator, right)),
        (2, Gen.Elements<Criterion>(new Holds("f"), new Holds("g"))),
        (2, Gen.SubListOf(Small.Codes).Where(c => c.Count > 0).Select(c => (Criterion)new InCodes(Small.R("c"), c.Select(CodePattern.Of).ToValueList()))));

    public static Arbitrary<SmallCriterion> Criteria() => Tree(2).Select(c => new SmallCriterion(c)).ToArbitrary();

    public static Arbitrary<SmallFormula> Formulas() => Gen.OneOf(Choices, Scales).Select(f => new SmallFormula(f)).ToArbitrary();

    private static Gen<Formula> Choices =>
        from conditions in Gen.ListOf(Tree(1), 3)
        from silent in Gen.Elements(true, false)
        select (Formula)new Choice(conditions.Select((c, i) => new Branch(c, Small.C(10 + i))).ToValueList(), silent ? new Silent(LocalizedText.Same("–")) : Small.C(99m));

    private static Gen<Formula> Scales =>
        from of in Of
        from ends in Gen.ListOf(Gen.Choose(0, 8), 4)
        from inclusions in Gen.ListOf(Gen.Elements(true, false), 4)
        let sorted = ends.Distinct().Order().ToList()
        where sorted.Count > 1
        select (Formula)new Bands(of, sorted.Zip(sorted.Skip(1)).Select((p, i) => new Band(p.First, i == 0 || !inclusions[i - 1], p.Second, inclusions[i] && i != 1, Small.C(10 + i))).ToValueList());

    private static Gen<Criterion> Tree(int depth) => depth == 0 ? Atom : Gen.Frequency(
        (1, Atom),
        (2, Gen.ListOf(Tree(depth - 1), 3).Select(c => (Criterion)new AllOf(c.ToValueList()))),
        (2, Gen.ListOf(Tree(depth - 1), 3).Select(c => (Criterion)new AnyOf(c.ToValueList()))),
        (1, Gen.ListOf(Tree(depth - 1), 3).Select(c => (Criterion)new AtLeastOf(2, c.ToValueList()))),
        (1, Tree(depth - 1).Select(c => (Criterion)new Negation(c))));
}
