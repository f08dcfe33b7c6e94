using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Documents.Rules;

/// <summary>The operators of formulas.</summary>
internal static partial class FormulaOperators
{
    /// <summary>Constants and arithmetic.</summary>
    public static IEnumerable<IOperator<Formula>> Basic(NodeCodecs nodes) =>
    [
        Of("value", Codecs.Map(nodes.Formula, f => new NotedFormula(f), n => n.Inner)),
        Of("code", Codecs.Map(Codecs.Text, t => new CodeConstant(t), c => c.Value)),
        Of("sum", Codecs.Map(nodes.Formulas, f => new Sum(f), s => s.Of)),
        Of("difference", Pair(nodes, (a, b) => new Difference(a, b), d => (d.Left, d.Right))),
        Of("product", Codecs.Map(nodes.Formulas, f => new Product(f), p => p.Of)),
        Of("quotient", Pair(nodes, (a, b) => new Quotient(a, b), q => (q.Left, q.Right))),
        Of("min", Codecs.Map(nodes.Formulas, f => new Least(f), m => m.Of)),
        Of("max", Codecs.Map(nodes.Formulas, f => new Greatest(f), m => m.Of)),
        Of("absolute", Codecs.Map(nodes.Formula, f => new Absolute(f), a => a.Of)),
        Of("wholeUnits", Codecs.Object<WholeUnits>("wholeUnits", "How many whole units a figure holds", o =>
        {
            var of = o.Required("of", nodes.Formula, w => w.Of);
            var unit = o.Required("unit", nodes.Formula, w => w.Unit);
            return r => new WholeUnits(r.Get(of), r.Get(unit));
        })),
        Of("round", Codecs.Object<Rounded>("round", "A figure rounded to a multiple of another", o =>
        {
            var of = o.Required("of", nodes.Formula, f => f.Of);
            var to = o.Required("to", FigureCodecs.Figure, f => f.To);
            var mode = o.Required("mode", Codecs.Words<Quantities.Rounding>(), f => f.Rule);
            return r => new Rounded(r.Get(of), r.Get(to), r.Get(mode));
        })),
        Of("interest", Codecs.Object<Interest>("interest", "Principal × rate a year × time", o =>
        {
            var principal = o.Required("principal", nodes.Formula, i => i.Principal);
            var rate = o.Required("rate", nodes.Formula, i => i.Rate);
            var time = o.Required("time", nodes.Formula, i => i.Time);
            var dayCount = o.Default("dayCount", Codecs.Words<DayCount>(), i => i.DayCount, DayCount.None);
            return r => new Interest(r.Get(principal), r.Get(rate), r.Get(time), r.Get(dayCount));
        })),
    ];

    /// <summary>Items, scores, counts, readings and silence.</summary>
    public static IEnumerable<IOperator<Formula>> Others(NodeCodecs nodes) =>
    [
        .. Enum.GetValues<ItemAggregate>().Select(a => Of(a.Word(), Codecs.Object<ItemTotal>(a.Word(), "An aggregate over items", o =>
        {
            var items = o.Required("items", Codecs.Text, t => t.Items);
            var of = o.Optional("of", nodes.Formula, t => t.Of);
            var where = o.Optional("where", nodes.Criterion, t => t.Where);
            var top = o.OptionalValue("top", Codecs.Whole(int.MinValue, int.MaxValue), t => t.Top);
            var by = o.Optional("by", nodes.Formula, t => t.By);
            return r => new ItemTotal(a, r.Get(items), r.Get(of), r.Get(where), r.Get(top), r.Get(by));
        }), t => t.Aggregate == a)),
        Of("score", Codecs.Map(Codecs.List(ScorePart(nodes)), p => new Score(p), s => s.Of)),
        Of("countTrue", Codecs.Map(nodes.Criteria, c => new CountTrue(c), c => c.Of)),
        Of("reading", Codecs.Object<FormulaByReading>("formulaByReading", "A formula that differs by the reading of an open question", o =>
        {
            var question = o.Required("question", Codecs.Text, f => f.Question);
            var options = o.Required("options", Codecs.Map(
                new MapCodec<Formula>(nodes.Formula),
                m => m.Select(p => new ReadingFormula(p.Key, p.Value)).ToValueList(),
                l => l.Select(p => new KeyValuePair<string, Formula>(p.Option, p.Then)).ToValueList()), f => f.Options);
            return r => new FormulaByReading(r.Get(question), r.Get(options));
        })),
        Of("silent", Codecs.Map(Codecs.Localized, t => new Silent(t), s => s.Matter)),
    ];

    private static ObjectCodec<ScorePart> ScorePart(NodeCodecs nodes) => Codecs.Object<ScorePart>("scorePart", "A part of a score", o =>
    {
        var id = o.Required("id", Codecs.Text, p => p.Id);
        var name = o.Required("name", Codecs.Localized, p => p.Name);
        var points = o.Required("points", nodes.Formula, p => p.Points);
        var most = o.OptionalValue("most", FigureCodecs.Figure, p => p.Most);
        return r => new ScorePart(r.Get(id), r.Get(name), r.Get(points), r.Get(most));
    });

    private static Operator<Formula, T> Of<T>(string word, Codec<T> body, Func<T, bool>? isMine = null)
        where T : Formula => new(word, body, isMine);

    private static Codec<T> Pair<T>(NodeCodecs nodes, Func<Formula, Formula, T> build, Func<T, (Formula Left, Formula Right)> parts) => Codecs.Map(
        new FixedListCodec<Formula>(nodes.Formula, 2),
        pair => build(pair[0], pair[1]),
        value => parts(value) is var (left, right) ? [left, right] : ValueList<Formula>.Empty);
}
