using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>What each unit has done of its part of a target, over the whole time and year by year.</summary>
internal static class DecompositionSection
{
    public static BriefingSection Of(BriefingInput input, AsOf asOf)
    {
        var plan = input.Plan!;
        var catalog = new IndicatorCatalog(plan.Indicators);
        var reader = new StatisticReader(catalog, input.Facts.Figures.KnownAt(asOf.KnownUntil), asOf.Day, input.Facts.Rates);
        var tables = plan.Decompositions.Select(d => Table(plan.Targets.First(t => t.Id == d.Commitment), d, catalog, reader, asOf));
        return new BriefingSection("decompositions", new LocalizedText("指标分解完成情况", "Targets by unit"), tables.ToValueList(), []);
    }

    private static BriefingTable Table(Target target, TargetDecomposition split, IndicatorCatalog catalog, StatisticReader reader, AsOf asOf)
    {
        var indicator = catalog[target.Specification.Indicator];
        var window = target.Specification.Statistic.Window;
        var first = target.Specification.Statistic is ValueAt ? target.Specification.Baseline?.On.Year + 1 ?? window.Start.Year : window.Start.Year;
        var years = Enumerable.Range(first, Math.Max(0, Math.Min(window.LastDay.Year, asOf.Day.Year) - first + 1)).Where(y => OfYear(target.Specification.Statistic, y) is not null).ToList();
        return new BriefingTable(
            target.Id.ToString(),
            new LocalizedText($"{target.Id} {target.Name.Zh}", $"{target.Id} {target.Name.En}"),
            [new("单位", "unit"), new("分解任务", "its part"), new("已完成", "done"), new("达到", "reached"), .. years.Select(y => new LocalizedText($"{y}年", $"{y}"))],
            split.Parts.Select(p => Row(p, target.Specification, indicator, reader, years)).ToValueList());
    }

    private static ValueList<BriefingCell> Row(DecompositionPart part, TargetSpecification target, Indicator indicator, StatisticReader reader, List<int> years)
    {
        var value = part.Organization is { } unit ? reader.Read(target.Statistic, indicator, unit) : null;
        var comparator = target.Bound.Comparator is Comparator.Between or Comparator.About ? Comparator.Exactly : target.Bound.Comparator;
        var reached = value is not null && Bound.Of(comparator, part.Quantity).TryToInterval(out var wanted) ? value.Range.IsWithin(wanted) : Verdict.Unknown;
        return
        [
            Cells.Text(part.Name, part.Organization?.ToString()),
            Cells.Text(FigureText.Of(Interval<Rational>.Exactly(part.Quantity.Amount), FigureText.UnitOf(indicator, part.Quantity.Unit)), part.Quantity.ToString()),
            Figure(value, indicator),
            Cells.Text(Words(reached), reached.ToString()),
            .. years.Select(y => Figure(part.Organization is { } u ? reader.Read(OfYear(target.Statistic, y)!, indicator, u) : null, indicator)),
        ];
    }

    private static Statistic? OfYear(Statistic statistic, int year) => statistic switch
    {
        SumOver or AveragePer { Per: PeriodKind.Year } => new SumOver(DateRange.Years(year, year)),
        ValueAt at => new ValueAt(year == at.Date.Year ? at.Date : new LocalDate(year, 12, 31)),
        _ => null,
    };

    private static BriefingCell Figure(StatisticValue? value, Indicator indicator) => value is null || (value.Used.Count == 0 && !value.IsComplete)
        ? Cells.Unknown
        : new BriefingCell(FigureText.Of(value.SoFar ?? value.Range, FigureText.UnitOf(indicator, value.Unit)), (value.SoFar ?? value.Range).ToString());

    private static LocalizedText Words(Verdict verdict) => verdict switch
    {
        Verdict.True => new("是", "yes"),
        Verdict.False => new("否", "no"),
        _ => new("未知", "not known"),
    };
}
