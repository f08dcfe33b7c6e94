using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dnc.Model.Tests.Rules.Texts;

/// <summary>Many small random trees over few leaves, ill-typed ones too, so that texts have every chance to coincide.</summary>
public sealed record Grove(IReadOnlyList<Formula> Formulas, IReadOnlyList<Criterion> Criteria);

/// <summary>Random trees of every kind of node, without notes that texts do not show.</summary>
public static class NodeGenerators
{
    private static readonly string[] KeyWords = ["a", "sum", "total", "number", "a ÷ a", "none", "a:"];

    private static readonly Gen<string> Keys = Gen.Elements(KeyWords);

    private static readonly Gen<string> Labels = Gen.Elements("a", "a”", "a\"", "a\\", "a\nb", "无");

    private static readonly Gen<int> Numbers = Gen.Elements(-3, -1, 0, 1, 2, int.MinValue);

    private static readonly Gen<PeriodKind> Kinds = Gen.Elements(PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month);

    private static readonly Unit Odd = Unit.Counted("元 + 5元", "CNY + 5 CNY", "CNY + 5 CNY", "a|b}");

    /// <summary>The standard units and the one that the trees have besides.</summary>
    public static UnitCatalog Catalog { get; } = UnitCatalog.Standard.With(Odd);

    private static readonly Gen<CompoundQuantity> Figures = Gen.Elements(
        [
            .. ((string[])["5", "-5", "3年", "-3年", "5元", "5%", "5个", "1元/平方米/月"]).Select(CompoundQuantity.Parse),
            new Quantity(5m, Units.Get("platform")),
            new Quantity(5m, Odd),
        ]);

    private static readonly Gen<Comparator> Comparators = Gen.Elements(Enum.GetValues<Comparator>());

    private static readonly Gen<ValueList<string>> CodeLists = Few(Gen.Elements("a", "06-46", "a、a", "a, a", "none"));

    private static readonly Gen<ValueList<CodePattern>> Patterns = Few(Gen.Elements(CodePattern.Of("a"), CodePattern.Of("06-46"), CodePattern.Range("06", "46"), CodePattern.Of("a, a"), CodePattern.Of("a、a"), default));

    private static readonly Gen<LocalizedText> Texts = Gen.Elements(new LocalizedText("甲", "a"), new("甲", "b"), new("a", "a"), new("乙", "a"));

    private static readonly Gen<ClauseReference> Clauses = Gen.Elements(new ClauseReference("a"), new ClauseReference("a〕a]", "1"), new ClauseReference("a\r\nb"));

    private static readonly Gen<Tolerance?> Tolerances = Gen.Elements<Tolerance?>(
        null, Tolerance.Within(Ratio.FromPercent(5m)), Tolerance.Within(new Quantity(5m, Units.Each)), Tolerance.Within(new Quantity(5m, Units.Get("platform"))), Tolerance.Within(Ratio.FromPercent(5m)).Assume(new("甲", "a")));

    private static readonly Gen<Formula> Leaf = Gen.OneOf<Formula>(
        Figures.Select(Formula (q) => new Constant(q)),
        Keys.Select(Formula (k) => new Reference(k)),
        Labels.Select(Formula (k) => new CodeConstant(k)),
        Gen.Elements<Formula>(new DateConstant(new LocalDate(2024, 1, 1)), new DateConstant(new LocalDate(2024, 1, 1, CalendarSystem.Julian))));

    public static Arbitrary<Grove> Groves() =>
        (from formulas in Gen.ArrayOf(Gen.Choose(0, 2).SelectMany(Formulas), 150)
         from criteria in Gen.ArrayOf(Gen.Choose(0, 2).SelectMany(Criteria), 150)
         select new Grove(formulas, criteria)).ToArbitrary();

    public static Gen<Formula> Formulas(int depth)
    {
        if (depth <= 0)
        {
            return Leaf;
        }

        var (f, c) = (Formulas(depth - 1), Criteria(depth - 1));
        return Gen.OneOf<Formula>(
            Leaf,
            Few(f).Select(Formula (l) => new Sum(l)),
            Few(f).Select(Formula (l) => new Product(l)),
            from list in Few(f) from least in Flags select (Formula)(least ? new Least(list) : new Greatest(list)),
            from a in f from b in f from kind in Gen.Choose(0, 4) select (Formula)(kind switch { 0 => new Difference(a, b), 1 => new Quotient(a, b), 2 => new WholeUnits(a, b), 3 => new DatePlus(a, b), _ => new TimeBetween(TimeStep.Days, a, b) }),
            from a in f from b in f from step in Gen.Elements(Enum.GetValues<TimeStep>()) select (Formula)new TimeBetween(step, a, b),
            f.Select(Formula (a) => new Absolute(a)),
            from a in f from q in Figures from rule in Gen.Elements(Enum.GetValues<Rounding>()) select (Formula)new Rounded(a, q, rule),
            Few(c).Select(Formula (l) => new CountTrue(l)),
            from a in f from clause in Clauses select (Formula)new NotedFormula(a, clause),
            from q in Labels from l in Few(from o in Labels from a in f select new ReadingFormula(o, a)) select (Formula)new FormulaByReading(q, l),
            Texts.Select(Formula (t) => new Silent(t)),
            from a in f from l in Few(Tiers(f)) from other in Maybe(f) select (Formula)new Bands(a, l, other),
            from a in f from l in Few(from q in Figures from r in f select new RateStep(q, r)) select (Formula)new MarginalRates(a, l),
            from a in f from l in Few(from q in Figures from i in Flags from r in f select new AmountStep(q, i, r)) select (Formula)new MarginalAmounts(a, l),
            from a in f from l in Few(from q in Figures from i in Flags from r in f select new AmountStep(q, i, r)) from since in Maybe(f) from later in Gen.Elements<LaterCrossing?>(null, LaterCrossing.Full, LaterCrossing.Difference) select (Formula)new FirstAbove(a, l, since, later),
            from l in Few(from w in c from t in f select new Branch(w, t)) from other in f select (Formula)new Choice(l, other),
            from rows in Few(c) from columns in Few(c) from cells in Few(Few(f)) from other in f select (Formula)new DecisionTable(rows, columns, cells, other),
            from a in f from l in Few(from p in Patterns from v in f select new LookupEntry(p, v)) from other in Maybe(f) select (Formula)new Lookup(a, l, other),
            Few(from id in Keys from p in f from most in Figures from limited in Flags select new ScorePart(id, new(id, id), p, limited ? most : null)).Select(Formula (l) => new Score(l)),
            from a in f from k in Kinds from n in Numbers select (Formula)new Shift(a, k, n),
            from g in Gen.Elements(Enum.GetValues<WindowAggregate>()) from a in f from k in Kinds from n in Numbers from e in Numbers from since in Maybe(f) select (Formula)new Window(g, a, k, n, e, since),
            from a in f from k in Kinds from n in Numbers select (Formula)new Growth(a, k, n),
            from a in f from n in Numbers select (Formula)new CompoundGrowth(a, n),
            from e in Gen.Elements(Enum.GetValues<PeriodEnd>()) from k in Kinds from n in Numbers select (Formula)new PeriodDay(e, k, n),
            from e in Gen.Elements(Enum.GetValues<LabelEdge>()) from k in Labels select (Formula)new LabelDay(e, k),
            from a in f from b in f from t in f from d in Gen.Elements(Enum.GetValues<DayCount>()) select (Formula)new Interest(a, b, t, d),
            from g in Gen.Elements(Enum.GetValues<ItemAggregate>()) from k in Keys from a in Maybe(f) from w in Maybe(c) from n in Gen.Elements<int?>(null, 1, 3) from b in Maybe(f) select (Formula)new ItemTotal(g, k, a, w, n, b));
    }

    public static Gen<Criterion> Criteria(int depth)
    {
        var leaf = Gen.OneOf<Criterion>(Keys.Select(Criterion (k) => new Holds(k)), Labels.Select(Criterion (k) => new Held(k)), Flags.Select(Criterion (v) => new Always(v)));
        if (depth <= 0)
        {
            return leaf;
        }

        var (f, c) = (Formulas(depth - 1), Criteria(depth - 1));
        return Gen.OneOf<Criterion>(
            leaf,
            from l in Few(c) from all in Flags select (Criterion)(all ? new AllOf(l) : new AnyOf(l)),
            from l in Few(c) from n in Numbers select (Criterion)new AtLeastOf(n, l),
            c.Select(Criterion (a) => new Negation(a)),
            from a in f from k in Comparators from b in f select (Criterion)new Comparison(a, k, b),
            from a in f from k in Comparators from b in f from u in Maybe(f) select (Criterion)new Comparison(a, k, b, u),
            from a in f from b in f from t in Tolerances select (Criterion)new Nearness(a, b, t),
            from a in f from p in Patterns select (Criterion)new InCodes(a, p),
            from m in Gen.Elements(Enum.GetValues<CodeMatch>()) from k in Keys from l in CodeLists select (Criterion)new HasCodes(m, k, l),
            from a in f from b in Maybe(f) from d in Maybe(f) select (Criterion)new Within(a, b, d),
            from k in Labels from a in Maybe(f) select (Criterion)new Held(k, a),
            from k in Labels from a in f from b in f select (Criterion)new HeldThroughout(k, a, b),
            from k in Labels from a in Maybe(f) from b in Maybe(f) select (Criterion)new EverHeld(k, a, b),
            from q in Gen.Elements(Enum.GetValues<ItemQuantifier>()) from k in Keys from w in c select (Criterion)new ItemTest(q, k, w),
            from k in Labels from l in Few(Keys) select (Criterion)new Opaque(k, l),
            from a in c from clause in Clauses select (Criterion)new NotedCriterion(a, clause),
            from q in Labels from l in Few(from o in Labels from a in c select new ReadingCriterion(o, a)) select (Criterion)new CriterionByReading(q, l),
            Texts.Select(Criterion (t) => new SilentCriterion(t)),
            from a in f from k in Comparators from m in f from l in Few(from p in Keys from k in Comparators from q in Figures select new PartMinimum(p, k, q)) from d in Maybe(c) select (Criterion)new ScorePasses(a, k, m, l, d));
    }

    private static Gen<bool> Flags => Gen.Elements(true, false);

    private static Gen<Band> Tiers(Gen<Formula> values) =>
        from low in Figures
        from hasLow in Flags
        from lowIncluded in Flags
        from high in Figures
        from hasHigh in Flags
        from highIncluded in Flags
        from value in values
        select new Band(hasLow ? low : null, hasLow && lowIncluded, hasHigh ? high : null, hasHigh && highIncluded, value);

    private static Gen<ValueList<T>> Few<T>(Gen<T> gen) => Gen.Choose(0, 3).SelectMany(n => Gen.ArrayOf(gen, n)).Select(l => l.ToValueList());

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Flags.SelectMany(some => some ? gen.Select(T? (v) => v) : Gen.Constant<T?>(null));
}
