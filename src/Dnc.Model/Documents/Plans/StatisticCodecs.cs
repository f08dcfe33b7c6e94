using Dnc.Model.Documents.Json;
using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Plans;

/// <summary>How statistics and the kinds of indicators stand in a document.</summary>
internal static class StatisticCodecs
{
    public static readonly Codec<DateRange> Range = Codecs.Parsed<DateRange>(
        new LocalizedText("日期区间", "a range of dates"), null, "2017-01-01..2021-12-31");

    public static readonly Codec<ReportingPeriod> Period = Codecs.Parsed<ReportingPeriod>(
        new LocalizedText("报告期", "a reporting period"), null, "2021", "2021-H1", "2021-Q3", "2021-08");

    public static readonly Codec<IndicatorId> Indicator = Codecs.Id<IndicatorId>();

    // INVARIANT: declared after the codecs that its cases use, because static fields are initialised in order.
    public static readonly Codec<Statistic> Statistic = new UnionCodec<Statistic>(
        "statistic",
        ("valueAt", Codecs.Object<ValueAt>("valueAt", "The level on a day", o =>
        {
            var date = o.Required("date", Codecs.Date, s => s.Date);
            return r => new ValueAt(r.Get(date));
        })),
        ("valueOver", Codecs.Object<ValueOver>("valueOver", "The figure of one reporting period", o =>
        {
            var period = o.Required("period", Period, s => s.Period);
            return r => new ValueOver(r.Get(period));
        })),
        ("sumOver", Codecs.Object<SumOver>("sumOver", "The sum over a range of days", o =>
        {
            var window = o.Required("window", Range, s => s.Range);
            return r => new SumOver(r.Get(window));
        })),
        ("averagePer", Codecs.Object<AveragePer>("averagePer", "The mean of the totals of equal periods", o =>
        {
            var per = o.Required("per", Codecs.Words<PeriodKind>(), s => s.Per);
            var window = o.Required("window", Range, s => s.Range);
            return r => new AveragePer(r.Get(per), r.Get(window));
        })),
        ("growthOver", Codecs.Object<GrowthOver>("growthOver", "The growth of one period over another", o =>
        {
            var period = o.Required("period", Period, s => s.Period);
            var @base = o.Required("base", Period, s => s.Base);
            return r => new GrowthOver(r.Get(period), r.Get(@base));
        })),
        ("shareOf", Codecs.Object<ShareOf>("shareOf", "The share in another indicator", o =>
        {
            var whole = o.Required("whole", Indicator, s => s.Whole);
            var period = o.Required("period", Period, s => s.Period);
            return r => new ShareOf(r.Get(whole), r.Get(period));
        })));

    public static readonly Codec<IndicatorKind> Kind = new UnionCodec<IndicatorKind>(
        "indicatorKind",
        ("stock", Codecs.Object<Stock>("stock", "A level at a date", o =>
        {
            var neverFalls = o.Default("neverFalls", Codecs.Flag, k => k.RecognitionsOnly, false);
            return r => new Stock(r.Get(neverFalls));
        })),
        ("flow", Codecs.Object<Flow>("flow", "An amount within a period", o =>
        {
            var mayBeNegative = o.Default("mayBeNegative", Codecs.Flag, k => k.MayBeNegative, false);
            return r => new Flow(r.Get(mayBeNegative));
        })),
        ("runningTotal", Codecs.Object<RunningTotal>("runningTotal", "A total since a start", o =>
        {
            var resets = o.Required("resets", Codecs.Words<RunningTotalReset>(), k => k.Resets);
            return r => new RunningTotal(r.Get(resets));
        })),
        ("ratio", Codecs.Object<RatioOf>("ratio", "A ratio of two indicators", o =>
        {
            var numerator = o.Required("numerator", Indicator, k => k.Numerator);
            var denominator = o.Required("denominator", Indicator, k => k.Denominator);
            return r => new RatioOf(r.Get(numerator), r.Get(denominator));
        })),
        ("rate", Codecs.Object<Rate>("rate", "A rate published as such", _ => _ => new Rate())),
        ("milestoneCount", Codecs.Object<MilestoneCount>("milestoneCount", "The number of milestones reached", _ => _ => new MilestoneCount())));
}
