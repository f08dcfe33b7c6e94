using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;

namespace Dnc.Model.Documents.Rules;

/// <summary>The operators of criteria.</summary>
internal static class CriterionOperators
{
    private static readonly Comparator[] Ordering = [Comparator.AtLeast, Comparator.MoreThan, Comparator.AtMost, Comparator.LessThan, Comparator.Exactly];

    /// <summary>Comparisons of figures, days and codes.</summary>
    public static IEnumerable<IOperator<Criterion>> Comparisons(NodeCodecs nodes) =>
    [
        .. Ordering.Select(c => Of(c.OperatorWord(), Codecs.Map(
            new FixedListCodec<Formula>(nodes.Formula, 2), f => new Comparison(f[0], c, f[1]), v => [v.Left, v.Right]), v => v.Comparator == c && v.Upper is null)),
        Of("between", Codecs.Map(
            new FixedListCodec<Formula>(nodes.Formula, 3), f => new Comparison(f[0], Comparator.Between, f[1], f[2]), v => [v.Left, v.Right, v.Upper!]),
            v => v is { Comparator: Comparator.Between, Upper: not null }),
        Of("about", Codecs.Object<Nearness>("about", "Near a figure", o =>
        {
            var of = o.Required("of", nodes.Formula, n => n.Of);
            var figure = o.Required("figure", nodes.Formula, n => n.Figure);
            var tolerance = o.Optional("tolerance", FigureCodecs.Tolerance, n => n.Tolerance);
            return r => new Nearness(r.Get(of), r.Get(figure), r.Get(tolerance));
        })),
        Of("in", Codecs.Map(new HeadedListCodec<Formula, CodePattern>(nodes.Formula, FormulaOperators.Codes), p => new InCodes(p.Head, p.Others), c => (c.Of, c.Codes))),
        .. Enum.GetValues<CodeMatch>().Select(m => Of(
            m.Word(), Codecs.Map(new HeadedListCodec<string, string>(Codecs.Text, Codecs.Text), p => new HasCodes(m, p.Head, p.Others), c => (c.Fact, c.Codes)), c => c.Match == m)),
        Of("within", Codecs.Object<Within>("within", "A day within two days, both included", o =>
        {
            var of = o.Required("of", nodes.Formula, w => w.Of);
            var from = o.Optional("from", nodes.Formula, w => w.From);
            var to = o.Optional("to", nodes.Formula, w => w.To);
            return r => new Within(r.Get(of), r.Get(from), r.Get(to));
        })),
        Of("passes", Codecs.Object<ScorePasses>("passes", "A score reaches its mark and its parts reach their minimums", o =>
        {
            var score = o.Required("score", nodes.Formula, p => p.Score);
            var mark = Members.Compared(o, nodes.Formula, p => (p.Comparator, p.Mark), true, Ordering);
            var minimums = o.OptionalList("minimums", Codecs.List(Minimum), p => p.Minimums);
            var direct = o.Optional("direct", nodes.Criterion, p => p.Direct);
            return r => new ScorePasses(r.Get(score), mark(r)!.Value.Comparator, mark(r)!.Value.Value, r.Get(minimums), r.Get(direct));
        })),
    ];

    /// <summary>Logic, labels, items, the host, readings and silence.</summary>
    public static IEnumerable<IOperator<Criterion>> Others(NodeCodecs nodes) =>
    [
        Of("when", Codecs.Map(nodes.Criterion, c => new NotedCriterion(c), n => n.Inner)),
        Of("all", Codecs.Map(nodes.Criteria, c => new AllOf(c), a => a.Of)),
        Of("any", Codecs.Map(nodes.Criteria, c => new AnyOf(c), a => a.Of)),
        Of("not", Codecs.Map(nodes.Criterion, c => new Negation(c), n => n.Of)),
        Of("atLeastOf", Codecs.Object<AtLeastOf>("atLeastOf", "So many of the criteria", o =>
        {
            var count = o.Required("count", Codecs.Whole(int.MinValue, int.MaxValue), a => a.Count);
            var of = o.Required("of", nodes.Criteria, a => a.Of);
            return r => new AtLeastOf(r.Get(count), r.Get(of));
        })),
        Of("held", new EitherCodec<Held>(
            Codecs.Map(Codecs.Text, t => new Held(t), h => h.Label),
            Codecs.Object<Held>("held", "A label is held on a day", o =>
            {
                var label = o.Required("label", Codecs.Text, h => h.Label);
                var at = o.Optional("at", nodes.Formula, h => h.At);
                return r => new Held(r.Get(label), r.Get(at));
            }),
            h => h.At is null,
            DocumentNodeKind.Text)),
        Of("heldThroughout", Codecs.Object<HeldThroughout>("heldThroughout", "A label is held on every day from one to another", o =>
        {
            var label = o.Required("label", Codecs.Text, h => h.Label);
            var from = o.Required("from", nodes.Formula, h => h.From);
            var to = o.Required("to", nodes.Formula, h => h.To);
            return r => new HeldThroughout(r.Get(label), r.Get(from), r.Get(to));
        })),
        Of("everHeld", Codecs.Object<EverHeld>("everHeld", "A label is held on some day from one to another", o =>
        {
            var label = o.Required("label", Codecs.Text, h => h.Label);
            var from = o.Optional("from", nodes.Formula, h => h.From);
            var to = o.Optional("to", nodes.Formula, h => h.To);
            return r => new EverHeld(r.Get(label), r.Get(from), r.Get(to));
        })),
        .. Enum.GetValues<ItemQuantifier>().Select(q => Of(q.Word(), Codecs.Object<ItemTest>(q.Word(), "Items that fulfil a criterion", o =>
        {
            var items = o.Required("items", Codecs.Text, t => t.Items);
            var where = o.Required("where", nodes.Criterion, t => t.Where);
            return r => new ItemTest(q, r.Get(items), r.Get(where));
        }), t => t.Quantifier == q)),
        Of("opaque", Codecs.Object<Opaque>("opaque", "A predicate of the host", o =>
        {
            var name = o.Required("name", Codecs.Text, p => p.Name);
            var reads = o.OptionalList("reads", Codecs.List(Codecs.Text), p => p.Reads);
            return r => new Opaque(r.Get(name), r.Get(reads));
        })),
        Of("reading", Codecs.Object<CriterionByReading>("criterionByReading", "A criterion that differs by the reading of an open question", o =>
        {
            var question = o.Required("question", Codecs.Text, c => c.Question);
            var options = o.Required("options", Codecs.Map(
                new MapCodec<Criterion>(nodes.Criterion),
                m => m.Select(p => new ReadingCriterion(p.Key, p.Value)).ToValueList(),
                l => l.Select(p => new KeyValuePair<string, Criterion>(p.Option, p.Then)).ToValueList()), c => c.Options);
            return r => new CriterionByReading(r.Get(question), r.Get(options));
        })),
        Of("silent", Codecs.Map(Codecs.Localized, t => new SilentCriterion(t), s => s.Matter)),
    ];

    private static readonly Codec<PartMinimum> Minimum = Codecs.Object<PartMinimum>("partMinimum", "What a part of a score must reach", o =>
    {
        var part = o.Required("part", Codecs.Text, m => m.Part);
        var points = Members.Compared(o, FigureCodecs.Figure, m => (m.Comparator, m.Points), true, Ordering);
        return r => new PartMinimum(r.Get(part), points(r)!.Value.Comparator, points(r)!.Value.Value);
    });

    private static Operator<Criterion, T> Of<T>(string word, Codec<T> body, Func<T, bool>? isMine = null)
        where T : Criterion => new(word, body, isMine);
}
