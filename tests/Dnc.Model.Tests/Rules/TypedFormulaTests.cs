using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.SampleFacts;
using Case = Dnc.Model.Rules.Case;

namespace Dnc.Model.Tests.Rules;

/// <summary>What the typed face builds are the nodes that one would write by hand.</summary>
public sealed class TypedFormulaTests
{
    private static readonly Reference RevenueNode = new("revenue");

    private static readonly Reference Day = new("asOf");

    [Fact]
    public void Comparisons_AreComparisonNodes()
    {
        (Comparator Comparator, Criterion Built)[] built =
        [
            (Comparator.AtLeast, Revenue.AtLeast(Money.Cny(20_000_000))),
            (Comparator.MoreThan, Revenue.MoreThan(Money.Cny(20_000_000))),
            (Comparator.AtMost, Revenue.AtMost(Money.Cny(20_000_000))),
            (Comparator.LessThan, Revenue.LessThan(Money.Cny(20_000_000))),
            (Comparator.Exactly, Revenue.EqualTo(Money.Cny(20_000_000))),
        ];
        foreach (var (comparator, criterion) in built)
        {
            criterion.ShouldBe(new Comparison(RevenueNode, comparator, Figure("2000万元")));
        }

        Staff.Between(new Count(10, Units.Person), new Count(20, Units.Person)).ShouldBe(new Comparison(new Reference("staff"), Comparator.Between, Figure("10人"), Figure("20人")));
        Staff.About(new Count(600, Units.Person), Tolerance.Within(Ratio.FromPercent(10m)))
            .ShouldBe(new Nearness(new Reference("staff"), Figure("600人"), Tolerance.Within(Ratio.FromPercent(10m))));
        Industry.In("06-46", "65").ShouldBe(new InCodes(new Reference("industry"), [CodePattern.Range("06", "46"), CodePattern.Of("65")]));
        Industry.EqualTo("38").ShouldBe(new Comparison(new Reference("industry"), Comparator.Exactly, new CodeConstant("38")));
        Revenue.CompoundGrowth(2).AtLeast(Ratio.FromPercent(20m)).ShouldBe(new Comparison(new CompoundGrowth(RevenueNode, 2), Comparator.AtLeast, Figure("20%")));
        Revenue.CompoundGrowth(2).MoreThan(Ratio.FromPercent(20m)).ShouldBe(new Comparison(new CompoundGrowth(RevenueNode, 2), Comparator.MoreThan, Figure("20%")));
        Revenue.CompoundGrowth(2).AtMost(Ratio.FromPercent(20m)).ShouldBe(new Comparison(new CompoundGrowth(RevenueNode, 2), Comparator.AtMost, Figure("20%")));
        Revenue.CompoundGrowth(2).LessThan(Ratio.FromPercent(20m)).ShouldBe(new Comparison(new CompoundGrowth(RevenueNode, 2), Comparator.LessThan, Figure("20%")));
    }

    [Fact]
    public void Arithmetic_IsNodes_AndChainsAreOne()
    {
        Is(Revenue + Research + Money.Cny(5m), new Sum([RevenueNode, new Reference("rd"), Figure("5元")]));
        Is(Revenue + (Research + Money.Cny(5m)), new Sum([RevenueNode, new Sum([new Reference("rd"), Figure("5元")])]));
        Is(Revenue - Research, new Difference(RevenueNode, new Reference("rd")));
        Is(Revenue * Share * 2m, new Product([RevenueNode, new Reference("share"), new Constant(2m)]));
        Is(Revenue * Staff, new Product([RevenueNode, new Reference("staff")]));
        Is(Research / Revenue, new Quotient(new Reference("rd"), RevenueNode));
        Is(Revenue / 2m, new Quotient(RevenueNode, new Constant(2m)));
        Is(Revenue / Floor * Floor, new Product([new Quotient(RevenueNode, new Reference("floor")), new Reference("floor")]));
        Is(Revenue / Floor / CityAverage, new Quotient(new Quotient(RevenueNode, new Reference("floor")), new Reference("city-average")));
        Is(CityAverage + CityAverage, new Sum([new Reference("city-average"), new Reference("city-average")]));
        Is(CityAverage - CityAverage, new Difference(new Reference("city-average"), new Reference("city-average")));
        Is(Rent.Times(Term), new Product([new Reference("rent"), new Reference("term")]));
        Is(Floor / Floor + Staff / Staff - Share / Share, new Difference(
            new Sum([new Quotient(new Reference("floor"), new Reference("floor")), new Quotient(new Reference("staff"), new Reference("staff"))]),
            new Quotient(new Reference("share"), new Reference("share"))));
        Is(Revenue / Staff, new Quotient(RevenueNode, new Reference("staff")));
        Is(Patents - 2m, new Difference(new Reference("patents"), new Constant(2m)));
        Is(Formula.AsOf - FoundedOn, new Difference(Day, new Reference("foundedOn")));
        Is(Revenue.Over(Term), new Quotient(RevenueNode, new Reference("term")));
        Is(Formula.Min(Revenue, Money.Cny(5m)), new Least([RevenueNode, Figure("5元")]));
        Is(Formula.Max(Revenue, Research), new Greatest([RevenueNode, new Reference("rd")]));
        Is((Revenue - Research).Absolute(), new Absolute(new Difference(RevenueNode, new Reference("rd"))));
        Is(Revenue.WholeUnits(Money.Cny(100_000_000m)), new WholeUnits(RevenueNode, Figure("1亿元")));
        Is(Revenue.Rounded(Money.Cny(0.01m), Rounding.HalfUp), new Rounded(RevenueNode, CompoundQuantity.Parse("0.01元"), Rounding.HalfUp));
        Is(Revenue.CompoundGrowth(2).Rounded(Ratio.FromPercent(1m), Rounding.Down), new Rounded(new CompoundGrowth(RevenueNode, 2), CompoundQuantity.Parse("1%"), Rounding.Down));
        Is(Formula.CountTrue(Listed, Blacklisted), new CountTrue([new Holds("listed"), new Holds("blacklisted")]));
        Is(Principal.Interest(Ratio.FromPercent(4.2m), Period.FromDays(30), DayCount.Days360), new Interest(new Reference("principal"), Figure("4.2%"), Figure("30天"), DayCount.Days360));
    }

    [Fact]
    public void Time_IsNodes()
    {
        Is(Revenue.YearBefore(), new Shift(RevenueNode, PeriodKind.Year, -1));
        Is(Revenue.Shift(PeriodKind.Quarter, -2), new Shift(RevenueNode, PeriodKind.Quarter, -2));
        Is(Revenue.SumOver(3), new Window(WindowAggregate.SumOver, RevenueNode, PeriodKind.Year, 3));
        Is(Revenue.MeanOver(4, PeriodKind.Quarter, -1, FoundedOn), new Window(WindowAggregate.MeanOver, RevenueNode, PeriodKind.Quarter, 4, -1, new Reference("foundedOn")));
        Is(Revenue.MinOver(2), new Window(WindowAggregate.MinOver, RevenueNode, PeriodKind.Year, 2));
        Is(Revenue.MaxOver(2), new Window(WindowAggregate.MaxOver, RevenueNode, PeriodKind.Year, 2));
        Is(Revenue.Growth(), new Growth(RevenueNode, PeriodKind.Year));
        Is(FoundedOn.Plus(Period.FromYears(3)), new DatePlus(new Reference("foundedOn"), Figure("3年")));
        Is(FoundedOn.WholeYearsTo(Formula.AsOf), new TimeBetween(TimeStep.WholeYears, new Reference("foundedOn"), Day));
        Is(FoundedOn.WholeMonthsTo(Formula.AsOf), new TimeBetween(TimeStep.WholeMonths, new Reference("foundedOn"), Day));
        Is(FoundedOn.DaysTo(Formula.AsOf), new TimeBetween(TimeStep.Days, new Reference("foundedOn"), Day));
        Is(Formula.FirstDay(PeriodKind.Year), new PeriodDay(PeriodEnd.FirstDay, PeriodKind.Year));
        Is(Formula.LastDay(PeriodKind.Quarter, -1), new PeriodDay(PeriodEnd.LastDay, PeriodKind.Quarter, -1));
        Formula.AsOf.Within(new LocalDate(2017, 1, 1), null).ShouldBe(new Within(Day, new DateConstant(new LocalDate(2017, 1, 1)), null));
    }

    [Fact]
    public void Constants_AreFiguresAsPeopleWriteThem()
    {
        Is(Formula.Constant(Money.Cny(30m)), Figure("30元"));
        Is(Formula.Constant(Area.FromMu(3m)), Figure("3亩"));
        Is(Formula.Constant(5m), new Constant(5m));
        Is(Formula.Constant(Period.FromWeeks(2)), Figure("14天"));
        Is(Formula.Constant(Period.FromYears(1) + Period.FromMonths(6)), Figure("18个月"));
        Is(Formula.UnitPrice<Area>(Money.Cny(30m), Units.Mu), Figure("30元/亩"));
        Is(Formula.UnitPrice<Area, Period>(Money.Cny(30m), Units.SquareMetre, Units.Get("个月")), Figure("30元/平方米/个月"));
        Should.Throw<ArgumentException>(() => Formula.Constant(Period.FromYears(1) + Period.FromDays(1)));
        Should.Throw<ArgumentException>(() => Formula.Constant(Period.FromHours(1)));
        Should.Throw<ArgumentException>(() => Formula.Constant(default(Money)));
        Should.Throw<ArgumentException>(() => Formula.Constant(default(Code)));
        Should.Throw<ArgumentException>(() => Formula.Constant("text"));
        Should.Throw<ArgumentException>(() => Formula.UnitPrice<Area>(Money.Cny(30m), Units.Person));
        default(Code).ToString().ShouldBe("");
    }

    [Fact]
    public void Choices_AreNodes()
    {
        Is(Case.When<Money>(Listed, Money.Cny(5m)).When(Blacklisted, Revenue).Else(Money.Cny(0m)),
            new Choice([new Branch(new Holds("listed"), Figure("5元")), new Branch(new Holds("blacklisted"), RevenueNode)], Figure("0元")));
        Is(Industry.Lookup<Ratio>(null, ("06-46", Ratio.FromPercent(100m))), new Lookup(new Reference("industry"), [new LookupEntry([CodePattern.Range("06", "46")], Figure("100%"))]));
        Is(Formula.Table([Listed], [Blacklisted], [[Revenue]], Research),
            new DecisionTable([new Holds("listed")], [new Holds("blacklisted")], [[RevenueNode]], new Reference("rd")));
        Is(Formula.ByReading("base", ("a", Revenue), ("b", Research)), new FormulaByReading("base", [new ReadingFormula("a", RevenueNode), new ReadingFormula("b", new Reference("rd"))]));
        Is(Formula.Silent<Money>("未规定", "not said"), new Silent(new LocalizedText("未规定", "not said")));
        Is(Formula.Reference<Ratio>("vat-threshold"), new Reference("vat-threshold"));
        Is(Revenue.MarginalRates((Money.Cny(0m), Ratio.FromPercent(1m))), new MarginalRates(RevenueNode, [new RateStep(CompoundQuantity.Parse("0元"), Figure("1%"))]));
        Is(Revenue.AmountsMoreThan<Money>((Money.Cny(1m), Money.Cny(2m))), new MarginalAmounts(RevenueNode, [new AmountStep(CompoundQuantity.Parse("1元"), false, Figure("2元"))]));
        Is(Revenue.FirstMoreThan<Money>([(Money.Cny(1m), Money.Cny(2m))]), new FirstAbove(RevenueNode, [new AmountStep(CompoundQuantity.Parse("1元"), false, Figure("2元"))]));
        Is(Revenue.FirstAtLeast<Money>([(Money.Cny(1m), Money.Cny(2m))], later: LaterCrossing.Full), new FirstAbove(RevenueNode, [new AmountStep(CompoundQuantity.Parse("1元"), true, Figure("2元"))], null, LaterCrossing.Full));
        Is(Revenue.AmountsAtLeast<Money>((Money.Cny(1m), Money.Cny(2m))), new MarginalAmounts(RevenueNode, [new AmountStep(CompoundQuantity.Parse("1元"), true, Figure("2元"))]));
    }

    [Fact]
    public void Bands_FromTop_EndWhereTheTierAboveBegins() =>
        Is(Share.Bands<decimal>().AtLeast(Ratio.FromPercent(20m), 20m).MoreThan(Ratio.FromPercent(10m), 10m).AtLeast(Ratio.FromPercent(5m), 5m).Else(0m), new Bands(
            new Reference("share"),
            [
                new(CompoundQuantity.Parse("20%"), true, null, false, new Constant(20m)),
                new(CompoundQuantity.Parse("10%"), false, CompoundQuantity.Parse("20%"), false, new Constant(10m)),
                new(CompoundQuantity.Parse("5%"), true, CompoundQuantity.Parse("10%"), true, new Constant(5m)),
            ],
            new Constant(0m)));

    [Fact]
    public void Bands_FromBottom_BeginWhereTheTierBelowEnds() =>
        Is(Share.Bands<decimal>().LessThan(Ratio.FromPercent(5m), 1m).AtMost(Ratio.FromPercent(5m), 2m).AtMost(Ratio.FromPercent(10m), 3m).Else(null), new Bands(
            new Reference("share"),
            [
                new(null, false, CompoundQuantity.Parse("5%"), false, new Constant(1m)),
                new(CompoundQuantity.Parse("5%"), true, CompoundQuantity.Parse("5%"), true, new Constant(2m)),
                new(CompoundQuantity.Parse("5%"), false, CompoundQuantity.Parse("10%"), true, new Constant(3m)),
            ]));

    [Fact]
    public void Bands_OutOfOrder_Throw()
    {
        var top = Share.Bands<decimal>().AtLeast(Ratio.FromPercent(20m), 20m);
        Should.Throw<ArgumentException>(() => top.AtLeast(Ratio.FromPercent(20m), 10m));
        Should.Throw<ArgumentException>(() => top.AtLeast(Ratio.FromPercent(30m), 10m));
        Should.Throw<ArgumentException>(() => top.AtMost(Ratio.FromPercent(10m), 10m));
        var bottom = Share.Bands<decimal>().AtMost(Ratio.FromPercent(20m), 20m);
        Should.Throw<ArgumentException>(() => bottom.AtMost(Ratio.FromPercent(20m), 10m));
        Should.Throw<ArgumentException>(() => bottom.MoreThan(Ratio.FromPercent(30m), 10m));
    }

    [Fact]
    public void Notes_AreOneNodeBesideTheTree()
    {
        var clause = new ClauseReference("gkfz-2017-115", "2", "1");
        Is((Research / Revenue).Cite(clause).Named("研发强度", "R&D intensity"),
            new NotedFormula(new Quotient(new Reference("rd"), RevenueNode), clause, new LocalizedText("研发强度", "R&D intensity")));
        Listed.Defined(d => d with { Periodicity = FactPeriodicity.Year }).Definition.Periodicity.ShouldBe(FactPeriodicity.Year);
        ((Criterion)Listed).Named("上市", "listed").Cite(clause).ShouldBe(new NotedCriterion(new Holds("listed"), clause, new LocalizedText("上市", "listed")));
        ((Criterion)Listed).Cite(clause).Cite(clause).ShouldBe(new NotedCriterion(new NotedCriterion(new Holds("listed"), clause), clause));
    }

    [Fact]
    public void Criteria_AreNodes()
    {
        var (listed, blacklisted) = (new Holds("listed"), new Holds("blacklisted"));
        (Listed & !Blacklisted).ShouldBe(new AllOf([listed, new Negation(blacklisted)]));
        (Listed | Blacklisted).ShouldBe(new AnyOf([listed, blacklisted]));
        (Listed & Blacklisted).ShouldBe(new AllOf([listed, blacklisted]));
        Criterion.All(Listed, Blacklisted).ShouldBe(new AllOf([listed, blacklisted]));
        Criterion.Any(Listed, Blacklisted).ShouldBe(new AnyOf([listed, blacklisted]));
        Criterion.AtLeastOf(1, Listed, Blacklisted).ShouldBe(new AtLeastOf(1, [listed, blacklisted]));
        Criterion.Reference("small").ShouldBe(new Holds("small"));
        Criterion.ByReading("q", ("a", Listed)).ShouldBe(new CriterionByReading("q", [new ReadingCriterion("a", listed)]));
        Criterion.Silent("未规定", "not said").ShouldBe(new SilentCriterion(new LocalizedText("未规定", "not said")));
        Certificates.HasAll("iso9001").ShouldBe(new HasCodes(CodeMatch.HasAll, "certificates", ["iso9001"]));
        Certificates.HasAny("iso9001", "x").ShouldBe(new HasCodes(CodeMatch.HasAny, "certificates", ["iso9001", "x"]));
        HighTech.Held().ShouldBe(new Held("high-tech"));
        HighTech.Held(Formula.AsOf).ShouldBe(new Held("high-tech", Day));
        HighTech.HeldThroughout(FoundedOn, Formula.AsOf).ShouldBe(new HeldThroughout("high-tech", new Reference("foundedOn"), Day));
        HighTech.EverHeld(to: Formula.AsOf).ShouldBe(new EverHeld("high-tech", null, Day));
        Is(HighTech.Start, new LabelDay(LabelEdge.LabelStart, "high-tech"));
        Is(HighTech.End, new LabelDay(LabelEdge.LabelEnd, "high-tech"));
    }

    [Fact]
    public void Items_AreNodes()
    {
        var large = Principal.AtLeast(Money.Cny(10_000_000m));
        Is(Loans.Sum(Principal, large, 3), new ItemTotal(ItemAggregate.ItemSum, "loans", new Reference("principal"), large, 3));
        Is(Loans.Mean(Principal), new ItemTotal(ItemAggregate.ItemMean, "loans", new Reference("principal")));
        Is(Loans.Min(Principal), new ItemTotal(ItemAggregate.ItemMin, "loans", new Reference("principal")));
        Is(Loans.Max(Principal), new ItemTotal(ItemAggregate.ItemMax, "loans", new Reference("principal")));
        Is(Loans.Count(large), new ItemTotal(ItemAggregate.ItemCount, "loans", Where: large));
        Loans.Some(large).ShouldBe(new ItemTest(ItemQuantifier.SomeItem, "loans", large));
        Loans.Every(large).ShouldBe(new ItemTest(ItemQuantifier.EveryItem, "loans", large));
    }

    [Fact]
    public void Score_IsATotalAndAPass()
    {
        var sheet = ScoreSheet.Empty.Part("staff", "人员", "staff", Patents, most: 20m).Part("rd", "研发", "R&D", 10m).PartMoreThan("staff", 0m).PartAtLeast("rd", 5m);
        ValueList<ScorePart> parts = [new("staff", new("人员", "staff"), new Reference("patents"), (CompoundQuantity)20m), new("rd", new("研发", "R&D"), new Constant(10m))];
        Is(sheet, new Score(parts));
        sheet.Passes(60m, Listed).ShouldBe(new ScorePasses(
            new Score(parts), Comparator.AtLeast, new Constant(60m), [new("staff", Comparator.MoreThan, 0m), new("rd", Comparator.AtLeast, 5m)], new Holds("listed")));
        sheet.Passes(60m, comparator: Comparator.MoreThan).ShouldBeOfType<ScorePasses>().Comparator.ShouldBe(Comparator.MoreThan);
    }

    private static Constant Figure(string text) => new(CompoundQuantity.Parse(text));

    private static void Is<T>(Formula<T> built, Formula written)
    {
        built.Node.ShouldBe(written);
        built.Node.GetHashCode().ShouldBe(written.GetHashCode());
        built.ToString().ShouldBe(written.ToString());
    }
}
