using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Dnc.Model.Tests.Rules.Gaps.GapSubject;

namespace Dnc.Model.Tests.Rules.Gaps;

/// <summary>Well-typed random criteria, whose thresholds are figures that the facts also take, so that edges are hit.</summary>
public static class GapGenerators
{
    private static readonly Gen<string> Money = Gen.Elements("0元", "1万元", "2万元", "3万元", "5万元", "20万元", "100万元", "101万元");

    private static readonly Gen<string> Share = Gen.Elements("0%", "5%", "10%", "33%", "50%", "100%");

    private static readonly Gen<string> Head = Gen.Elements("0人", "1人", "10人", "11人", "300人");

    private static readonly Gen<LocalDate> Day = from d in Gen.Choose(0, 3000) select new LocalDate(2018, 1, 1).PlusDays(d);

    private static readonly Gen<Comparator> Order = Gen.Elements(Comparator.AtLeast, Comparator.MoreThan, Comparator.AtMost, Comparator.LessThan, Comparator.Exactly);

    public static Arbitrary<GapCase> Cases() => Gen.Sized(size =>
        from depth in Gen.Choose(0, Math.Min(3, 1 + (size / 20)))
        from when in Criteria(depth)
        from facts in SomeFacts()
        select new GapCase(when, facts, Context)).ToArbitrary();

    private static Gen<FactSet> SomeFacts() =>
        from revenue in Money
        from rd in Money
        from before in Money
        from cost in Money
        from staff in Head
        from debt in Share
        from flags in Gen.Choose(0, 7)
        from industry in Gen.Elements("65", "6510", "38", "3", "06")
        from level in Gen.Elements("a", "b", "c")
        from certificates in Gen.SubListOf("x", "y", "z")
        from founded in Day
        from opening in Day
        from held in Gen.ListOf(from d in Day from n in Gen.Choose(0, 900) select new DateRange(d, d.PlusDays(n)))
        from missing in Gen.Choose(0, 20)
        select Without(
            missing,
            Facts(
                ("revenue", Value(revenue)), ("rd", Value(rd)), ("cost", Value(cost)), ("staff", Value(staff)), ("debt", Value(debt)), ("clean", new FactFlag((flags & 1) != 0)),
                ("listed", new FactFlag((flags & 2) != 0)), ("fined", new FactFlag((flags & 4) != 0)), ("industry", new FactCode(industry)), ("level", new FactCode(level)),
                ("certificates", new FactCodes(certificates.ToValueList())), ("founded", new FactDay(founded)), ("opening", new FactDay(opening)),
                ("high-tech", new FactLabel(held.Take(2).ToValueList(), null))).With("rd", FactTime.Year(Year - 1), Value(before)).With("rd", FactTime.None, new FactBeginning(ReportingPeriod.OfYear(Year - 1))));

    private static FactSet Without(int at, FactSet facts) => at < facts.Claims.Count ? new(facts.Subject, facts.Claims.Where((_, i) => i != at).ToValueList()) : facts;

    private static Gen<Criterion> Criteria(int depth)
    {
        var leaf = Leaf(depth);
        if (depth == 0)
        {
            return leaf;
        }

        var below = Criteria(depth - 1);
        var several = from n in Gen.Choose(1, 3) from list in Gen.ArrayOf(below, n) select list.ToValueList();
        return Gen.OneOf(
            leaf,
            leaf,
            from of in several select (Criterion)new AllOf(of),
            from of in several select (Criterion)new AllOf(of),
            from of in several select (Criterion)new AnyOf(of),
            from of in several from k in Gen.Choose(1, of.Count) select (Criterion)new AtLeastOf(k, of),
            from of in below select (Criterion)new Negation(of));
    }

    private static Gen<Criterion> Leaf(int depth) => Gen.OneOf(
        Compare(MoneyFormula(depth)),
        Compare(MoneyFormula(depth)),
        from left in Ratio(depth) from order in Order from right in Share select (Criterion)new Comparison(left, order, Of(right)),
        from order in Order from right in Head select (Criterion)new Comparison(new Reference("staff"), order, Of(right)),
        from low in Money from high in Money from left in MoneyFormula(0) select (Criterion)new Comparison(left, Comparator.Between, Of(low), Of(high)),
        from key in Gen.Elements("clean", "listed", "fined") select (Criterion)new Holds(key),
        from codes in Gen.Elements("65", "06-46", "38") select (Criterion)new InCodes(new Reference("industry"), [CodePattern.Parse(codes)]),
        from code in Gen.Elements("a", "b") select (Criterion)new Comparison(new Reference("level"), Comparator.Exactly, new CodeConstant(code)),
        from match in Gen.Elements(CodeMatch.HasAll, CodeMatch.HasAny) from codes in Gen.SubListOf("x", "y", "z") where codes.Count > 0 select (Criterion)new HasCodes(match, "certificates", codes.ToValueList()),
        from order in Order from years in Gen.Choose(0, 8) select (Criterion)new Comparison(new TimeBetween(TimeStep.WholeYears, new Reference("founded"), new Reference("asOf")), order, Of($"{years}年")),
        from first in Day from last in Day from key in Gen.Elements("opening", "asOf") select (Criterion)new Within(new Reference(key), new DateConstant(first), new DateConstant(last)),
        Gen.Constant<Criterion>(new Held("high-tech")),
        from flags in Gen.Choose(0, 3) from n in Gen.Choose(1, 3) select (Criterion)new Comparison(new CountTrue([new Holds("clean"), new Holds("listed"), new Holds("fined")]), Comparator.AtLeast, Of($"{n}")),
        from mark in Gen.Elements("20", "60", "90")
        from a in Points(depth)
        from b in Points(depth)
        select (Criterion)new ScorePasses(new Score([new("a", LocalizedText.Same("a"), a, Q("50")), new("b", LocalizedText.Same("b"), b)]), Comparator.AtLeast, Of(mark), [new("a", Comparator.MoreThan, Q("0"))]));

    private static Gen<Criterion> Compare(Gen<Formula> money) => from left in money from order in Order from right in Gen.OneOf(money, from m in Money select (Formula)Of(m)) select (Criterion)new Comparison(left, order, right);

    private static Gen<Formula> Points(int depth) =>
        from of in Ratio(depth)
        from most in Gen.Elements("20", "50", "60")
        select (Formula)new Bands(of, [new(Q("10%"), true, Q("50%"), false, Of("10")), new(Q("50%"), true, null, false, Of(most))], Of("0"));

    private static Gen<Formula> Ratio(int depth) => Gen.OneOf(
        Gen.Constant<Formula>(new Reference("debt")),
        from left in MoneyFormula(depth - 1) from right in MoneyFormula(0) select (Formula)new Quotient(left, right),
        Gen.Constant<Formula>(new Growth(new Reference("rd"), PeriodKind.Year)));

    private static Gen<Formula> MoneyFormula(int depth)
    {
        var leaf = Gen.OneOf(from key in Gen.Elements("revenue", "rd", "cost", "revenue", "rd") select (Formula)new Reference(key), from m in Money select (Formula)Of(m));
        if (depth <= 0)
        {
            return leaf;
        }

        var below = MoneyFormula(depth - 1);
        return Gen.OneOf(
            leaf,
            from a in below from b in below select (Formula)new Sum([a, b]),
            from a in below from b in below select (Formula)new Difference(a, b),
            from a in below from s in Share select (Formula)new Product([a, Of(s)]),
            from a in below from b in below select (Formula)new Least([a, b]),
            from a in below from b in below select (Formula)new Absolute(new Difference(a, b)),
            from a in below select (Formula)new Rounded(a, Q("3万元"), Rounding.HalfUp),
            from w in Gen.Elements(WindowAggregate.SumOver, WindowAggregate.MeanOver, WindowAggregate.MaxOver) select (Formula)new Window(w, new Reference("rd"), PeriodKind.Year, 2),
            from when in Leaf(0) from a in below from b in below select (Formula)new Choice([new(when, a)], b),
            from a in below select (Formula)new MarginalRates(a, [new(Q("2万元"), Of("10%")), new(Q("20万元"), Of("5%"))]),
            from later in Gen.Elements(LaterCrossing.Full, LaterCrossing.Difference)
            from included in Gen.Elements(true, false)
            select (Formula)new FirstAbove(new Reference("rd"), [new(Q("2万元"), included, Of("3万元")), new(Q("20万元"), included, Of("100万元"))], null, later));
    }

    private static Constant Of(string text) => new(Q(text));
}
