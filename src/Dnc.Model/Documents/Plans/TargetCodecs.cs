using Dnc.Model.Documents.Json;
using Dnc.Model.Drafts;
using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Quantities;

namespace Dnc.Model.Documents.Plans;

/// <summary>How targets stand in a document.</summary>
internal static class TargetCodecs
{
    public static ObjectCodec<CommitmentDraft.Target> Target(QuantityCodecs quantities) => Codecs.Object<CommitmentDraft.Target>("target", "A numeric outcome", o =>
    {
        var head = HeadCodecs.Declare(o);
        var indicator = o.Required("indicator", StatisticCodecs.Indicator, t => t.Indicator);
        var statistic = o.Required("statistic", StatisticCodecs.Statistic, t => t.Statistic);
        var comparator = o.Required("comparator", Codecs.Words<Comparator>(), t => t.Comparator);
        var quantity = o.Required("quantity", quantities.Quantity, t => t.Quantity);
        var upper = o.OptionalValue("upper", quantities.Quantity, t => t.Upper);
        var tolerance = o.Optional("tolerance", quantities.Tolerance, t => t.Tolerance);
        var due = o.Required("due", Codecs.Date, t => t.Due);
        var dueBasis = o.Required("dueBasis", Codecs.Words<DueBasis>(), t => t.DueBasis);
        var baseline = o.Optional("baseline", Baseline(quantities), t => t.Baseline);
        var trajectory = o.Optional("trajectory", Trajectory(quantities), t => t.Trajectory);
        return r => new CommitmentDraft.Target(
            head(r), r.Get(indicator), r.Get(statistic), r.Get(comparator), r.Get(quantity), r.Get(upper), r.Get(tolerance), r.Get(due), r.Get(dueBasis), r.Get(baseline),
            r.Get(trajectory));
    });

    private static ObjectCodec<BaselineDraft> Baseline(QuantityCodecs quantities) => Codecs.Object<BaselineDraft>("baseline", "The value from which a target starts", o =>
    {
        var quantity = o.Required("quantity", quantities.Quantity, b => b.Quantity);
        var on = o.Required("on", Codecs.Date, b => b.On);
        var source = o.Optional("source", Codecs.Text, b => b.Source);
        return r => new BaselineDraft(r.Get(quantity), r.Get(on), r.Get(source));
    });

    private static UnionCodec<TrajectoryDraft> Trajectory(QuantityCodecs quantities) => new(
        "trajectory",
        ("linear", Codecs.Object<TrajectoryDraft.Linear>("linear", "The same progress every day", _ => _ => new TrajectoryDraft.Linear())),
        ("steps", Codecs.Object<TrajectoryDraft.Stepped>("steps", "Values expected on given days", o =>
        {
            var steps = o.Required("steps", Codecs.List(Step(quantities), minItems: 1), t => t.Steps);
            return r => new TrajectoryDraft.Stepped(r.Get(steps));
        })),
        ("seasonal", Codecs.Object<TrajectoryDraft.Seasonal>("seasonal", "Each month of a year with its share", o =>
        {
            var shares = o.Required("shares", Codecs.List(Share(), minItems: 1), t => t.Shares);
            return r => new TrajectoryDraft.Seasonal(r.Get(shares));
        })));

    private static ObjectCodec<TrajectoryStep> Step(QuantityCodecs quantities) => Codecs.Object<TrajectoryStep>("step", "A value expected on a day", o =>
    {
        var on = o.Required("on", Codecs.Date, s => s.On);
        var quantity = o.Required("quantity", quantities.Quantity, s => s.Quantity);
        return r => new TrajectoryStep(r.Get(on), r.Get(quantity));
    });

    private static ObjectCodec<TrajectoryDraft.MonthShare> Share() => Codecs.Object<TrajectoryDraft.MonthShare>("monthShare", "The share of a month", o =>
    {
        var month = o.Required("month", Codecs.Whole(1, 12), s => s.Month);
        var share = o.Required("share", QuantityCodecs.Ratio, s => s.Share);
        return r => new TrajectoryDraft.MonthShare(r.Get(month), r.Get(share));
    });
}
