using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Dnc.Model.Tests.Indicators.Figures;

namespace Dnc.Model.Tests.Indicators;

/// <summary>A target with figures that bear on it, and a day to ask on.</summary>
public sealed record TargetCase(Indicator Indicator, TargetSpecification Target, ValueList<Observation> Figures, LocalDate Day)
{
    public override string ToString() => $"{Indicator.Kind} {Target.Statistic.Text.En} {Target.Bound} on {Day}: {string.Join("; ", Figures)}";
}

public static class IndicatorGenerators
{
    private static readonly string[] Times =
        ["2017", "2018", "2019", "2020", "2021", "2019-H1", "2019-H2", "2019-03-01..2019-12-31", "2018-12-31", "2020-06-30", "2020-12-31", "2021-12-31", "2017-01-01..2021-12-31"];

    public static Arbitrary<TargetCase> Cases() =>
        (from kind in Gen.Elements<IndicatorKind>(new Stock(), new Stock(true), new Flow(), new Flow(true), new RunningTotal(RunningTotalReset.Never), new RunningTotal(RunningTotalReset.Yearly))
         from statistic in kind is Stock
             ? Gen.Constant<Statistic>(At("2021-12-31"))
             : Gen.Elements<Statistic>(Sum("2017-01-01..2021-12-31"), new ValueOver(ReportingPeriod.Parse("2019")), new AveragePer(PeriodKind.Year, Plan))
         from comparator in Gen.Elements(Comparator.AtLeast, Comparator.MoreThan, Comparator.AtMost, Comparator.LessThan, Comparator.Exactly)
         from goal in Gen.Choose(0, 12)
         from figures in Figure().ListOf(6)
         from year in Gen.Choose(2017, 2023)
         select new TargetCase(
             Of(kind),
             new TargetSpecification(Id("x"), statistic, Bound.Of(comparator, new Quantity(goal, Units.Enterprise)), new LocalDate(2021, 12, 31)),
             figures.DistinctBy(f => (f.Source.Id, f.Time, f.RecordedAt)).ToValueList(),
             new LocalDate(year, 12, 31))).ToArbitrary();

    private static Gen<Observation> Figure() =>
        from time in Gen.Elements(Times)
        from comparator in Gen.Frequency((6, Gen.Constant("")), (1, Gen.Constant(">")), (1, Gen.Constant("≤")))
        from value in Gen.Choose(0, 6)
        from source in Gen.Elements("a", "b")
        from delay in Gen.Choose(1, 900)
        select Seen(time, $"{comparator}{value}家", source, NodaTime.Text.LocalDatePattern.Iso.Format(ObservedTime.Parse(time).Last.PlusDays(delay)));
}
