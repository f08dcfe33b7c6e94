using Dnc.Model.Documents.Json;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Documents.Rules;

internal static partial class FormulaOperators
{
    /// <summary>Times: other periods, windows, growth, days and durations.</summary>
    public static IEnumerable<IOperator<Formula>> Times(NodeCodecs nodes) =>
    [
        Of("shift", Codecs.Object<Shift>("shift", "A formula of another period", o =>
        {
            var of = o.Required("of", nodes.Formula, s => s.Of);
            var by = Members.NumberOfPeriods(o, s => (s.Unit, s.By));
            return r => new Shift(r.Get(of), by(r).Unit, by(r).Count);
        })),
        .. Enum.GetValues<WindowAggregate>().Select(a => Of(a.Word(), Codecs.Object<Window>(a.Word(), "An aggregate over a window of periods", o =>
        {
            var of = o.Required("of", nodes.Formula, w => w.Of);
            var count = Members.NumberOfPeriods(o, w => (w.Unit, w.Count));
            var ending = o.Default("ending", Codecs.Whole(int.MinValue, int.MaxValue), w => w.Ending, 0);
            var since = o.Optional("since", nodes.Formula, w => w.Since);
            return r => new Window(a, r.Get(of), count(r).Unit, count(r).Count, r.Get(ending), r.Get(since));
        }), w => w.Aggregate == a)),
        Of("growth", Codecs.Object<Growth>("growth", "The growth over a number of periods", o =>
        {
            var of = o.Required("of", nodes.Formula, g => g.Of);
            var by = Members.NumberOfPeriods(o, g => (g.Unit, g.By));
            return r => new Growth(r.Get(of), by(r).Unit, by(r).Count);
        })),
        Of("compoundGrowth", Codecs.Object<CompoundGrowth>("compoundGrowth", "The compound yearly growth", o =>
        {
            var of = o.Required("of", nodes.Formula, g => g.Of);
            var years = o.Required("years", Codecs.Whole(int.MinValue, int.MaxValue), g => g.Years);
            return r => new CompoundGrowth(r.Get(of), r.Get(years));
        })),
        Of("datePlus", Codecs.Object<DatePlus>("datePlus", "A day a time after another", o =>
        {
            var date = o.Required("date", nodes.Formula, d => d.Date);
            var time = o.Required("time", nodes.Formula, d => d.Time);
            return r => new DatePlus(r.Get(date), r.Get(time));
        })),
        .. Enum.GetValues<TimeStep>().Select(s => Of(s.Word(), Pair(nodes, (a, b) => new TimeBetween(s, a, b), t => (t.From, t.To)), t => t.Step == s)),
        .. Enum.GetValues<PeriodEnd>().Select(e => Of(e.Word(), Codecs.Object<PeriodDay>(e.Word(), "The first or the last day of a period", o =>
        {
            var by = Members.NumberOfPeriods(o, d => (d.Unit, d.By));
            return r => new PeriodDay(e, by(r).Unit, by(r).Count);
        }), d => d.End == e)),
        .. Enum.GetValues<LabelEdge>().Select(e => Of(e.Word(), Codecs.Map(Codecs.Text, t => new LabelDay(e, t), d => d.Label), d => d.Edge == e)),
    ];
}
