using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Documents.Rules;

internal static partial class FormulaOperators
{
    private static readonly Codec<CodePattern> Pattern = Codecs.Parsed<CodePattern>(new LocalizedText("代码或代码范围", "a code or a range of codes"), null, "65", "06-46");

    /// <summary>A list of codes and ranges of codes.</summary>
    public static Codec<CodePattern> Codes => Pattern;

    /// <summary>Tiers, tables and cases.</summary>
    public static IEnumerable<IOperator<Formula>> Scales(NodeCodecs nodes) =>
    [
        Of("bands", Codecs.Object<Bands>("bands", "The value of the tier that a figure lies in", o =>
        {
            var of = o.Required("of", nodes.Formula, b => b.Of);
            var tiers = o.Required("tiers", Codecs.List(Tier(nodes)), b => b.Tiers);
            var otherwise = o.Optional("else", nodes.Formula, b => b.Else);
            return r => new Bands(r.Get(of), r.Get(tiers), r.Get(otherwise));
        })),
        Of("marginalRates", Codecs.Object<MarginalRates>("marginalRates", "A progressive scale of rates", o =>
        {
            var of = o.Required("of", nodes.Formula, m => m.Of);
            var steps = o.Required("steps", Codecs.List(Rate(nodes)), m => m.Steps);
            return r => new MarginalRates(r.Get(of), r.Get(steps));
        })),
        Of("marginalAmounts", Codecs.Object<MarginalAmounts>("marginalAmounts", "The sum of the amounts of all steps reached", o =>
        {
            var of = o.Required("of", nodes.Formula, m => m.Of);
            var steps = o.Required("steps", Codecs.List(Amount(nodes)), m => m.Steps);
            return r => new MarginalAmounts(r.Get(of), r.Get(steps));
        })),
        Of("firstAbove", Codecs.Object<FirstAbove>("firstAbove", "The amount of the highest step that no earlier year crossed", o =>
        {
            var of = o.Required("of", nodes.Formula, f => f.Of);
            var steps = o.Required("steps", Codecs.List(Amount(nodes)), f => f.Steps);
            var since = o.Optional("since", nodes.Formula, f => f.Since);
            var later = o.OptionalValue("later", Codecs.Words<LaterCrossing>(), f => f.Later);
            return r => new FirstAbove(r.Get(of), r.Get(steps), r.Get(since), r.Get(later));
        })),
        Of("case", Codecs.Object<Choice>("case", "The first branch whose condition is true", o =>
        {
            var branches = o.Required("branches", Codecs.List(Branch(nodes)), c => c.Branches);
            var otherwise = o.Required("else", nodes.Formula, c => c.Else);
            return r => new Choice(r.Get(branches), r.Get(otherwise));
        })),
        Of("table", Codecs.Object<DecisionTable>("table", "The cell of the first row and the first column whose conditions are true", o =>
        {
            var rows = o.Required("rows", nodes.Criteria, t => t.Rows);
            var columns = o.Required("columns", nodes.Criteria, t => t.Columns);
            var cells = o.Required("cells", Codecs.List(nodes.Formulas), t => t.Cells);
            var otherwise = o.Required("else", nodes.Formula, t => t.Else);
            return r => new DecisionTable(r.Get(rows), r.Get(columns), r.Get(cells), r.Get(otherwise));
        })),
        Of("lookup", Codecs.Object<Lookup>("lookup", "What a table gives for a code", o =>
        {
            var of = o.Required("of", nodes.Formula, l => l.Of);
            var values = o.Required("values", Codecs.List(Entry(nodes)), l => l.Entries);
            var otherwise = o.Optional("else", nodes.Formula, l => l.Else);
            return r => new Lookup(r.Get(of), r.Get(values), r.Get(otherwise));
        })),
    ];

    private static ObjectCodec<Band> Tier(NodeCodecs nodes) => Codecs.Object<Band>("tier", "A tier: an end on either side, and what it gives", o =>
    {
        var low = Members.Compared(
            o, FigureCodecs.Figure, b => b.Low is { } f ? (b.LowIncluded ? Comparator.AtLeast : Comparator.MoreThan, f) : null, false, Comparator.AtLeast, Comparator.MoreThan);
        var high = Members.Compared(
            o, FigureCodecs.Figure, b => b.High is { } f ? (b.HighIncluded ? Comparator.AtMost : Comparator.LessThan, f) : null, false, Comparator.AtMost, Comparator.LessThan);
        var value = o.Required("value", nodes.Formula, b => b.Value);
        return r => new Band(
            low(r)?.Value, low(r)?.Comparator == Comparator.AtLeast, high(r)?.Value, high(r)?.Comparator == Comparator.AtMost, r.Get(value));
    });

    private static ObjectCodec<RateStep> Rate(NodeCodecs nodes) => Codecs.Object<RateStep>("rateStep", "A rate from a figure on", o =>
    {
        var from = o.Required("from", FigureCodecs.Figure, s => s.From);
        var rate = o.Required("rate", nodes.Formula, s => s.Rate);
        return r => new RateStep(r.Get(from), r.Get(rate));
    });

    private static ObjectCodec<AmountStep> Amount(NodeCodecs nodes) => Codecs.Object<AmountStep>("amountStep", "An amount that is added when a figure is reached", o =>
    {
        var from = Members.Compared(
            o, FigureCodecs.Figure, s => (s.FromIncluded ? Comparator.AtLeast : Comparator.MoreThan, s.From), true, Comparator.AtLeast, Comparator.MoreThan);
        var amount = o.Required("amount", nodes.Formula, s => s.Amount);
        return r => new AmountStep(from(r)!.Value.Value, from(r)!.Value.Comparator == Comparator.AtLeast, r.Get(amount));
    });

    private static ObjectCodec<Branch> Branch(NodeCodecs nodes) => Codecs.Object<Branch>("branch", "A condition and what holds under it", o =>
    {
        var when = o.Required("when", nodes.Criterion, b => b.When);
        var then = o.Required("then", nodes.Formula, b => b.Then);
        return r => new Branch(r.Get(when), r.Get(then));
    });

    private static ObjectCodec<LookupEntry> Entry(NodeCodecs nodes) => Codecs.Object<LookupEntry>("lookupEntry", "Codes and what they give", o =>
    {
        var codes = o.Required("codes", Codecs.List(Pattern), e => e.Codes);
        var value = o.Required("value", nodes.Formula, e => e.Value);
        return r => new LookupEntry(r.Get(codes), r.Get(value));
    });
}
