using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Texts;

/// <content>Scales, cases, tables and scores.</content>
internal sealed partial class LineReader
{
    private LinePart<Formula>[] Scales() =>
    [
        Form<Formula, ValueList<object>, Formula>(
            Wordings.Bands, Atom, Lines(OneOf([Row(Ends(), (ends, value) => ends with { Value = value }), Else()])), (of, rows) => Split<Band>(rows) is var (tiers, other) ? new Bands(of, tiers, other) : null),
        Form<Formula, ValueList<object>, Formula>(
            Wordings.Lookup, Atom, Lines(OneOf([Row(Codes(), (codes, value) => new LookupEntry(codes, value)), Else()])), (of, rows) => Split<LookupEntry>(rows) is var (entries, other) ? new Lookup(of, entries, other) : null),
        Form<Formula, ValueList<object>, Formula>(
            Wordings.MarginalRates,
            Atom,
            Lines(Row(Form<CompoundQuantity, RateStep>(Wordings.PartAbove, Figure, from => new(from, Nothing)), (step, rate) => step with { Rate = rate })),
            (of, rows) => new MarginalRates(of, rows.Cast<RateStep>().ToValueList())),
        Form<Formula, ValueList<object>, Formula>(Wordings.MarginalAmounts, Atom, Lines(Steps()), (of, rows) => new MarginalAmounts(of, rows.Cast<AmountStep>().ToValueList())),
        Form<Formula, ValueList<object>, Formula?, LaterCrossing?, Formula>(
            Wordings.FirstAbove,
            Atom,
            Lines(Steps()),
            Maybe(Form<Formula, Formula>(Wordings.Since, Atom, f => f)),
            OneOf<LaterCrossing?>([Literal<LaterCrossing?>("", null), .. Enum.GetValues<LaterCrossing>().Select(l => Word<LaterCrossing?>(Wordings.Of(l), l))]),
            (of, rows, since, later) => new FirstAbove(of, rows.Cast<AmountStep>().ToValueList(), since, later)),
    ];

    private LinePart<Formula>[] Cases() =>
    [
        Form<ValueList<object>, Formula>(
            Wordings.Choice,
            Joined(OneOf([Form<Criterion, Formula, object>(Wordings.Branch, Test, Item, (when, then) => new Branch(when, then)), Form<Formula, object>(Wordings.Otherwise, Item, f => f)]), Wordings.BetweenLines),
            rows => Split<Branch>(rows) is var (branches, other) && other is not null ? new Choice(branches, other) : null),
        Form<ValueList<Criterion>, ValueList<Criterion>, ValueList<ValueList<Formula>>, Formula, Formula>(
            Wordings.DecisionTable,
            Lines<Criterion>(Test),
            Lines<Criterion>(Test),
            Lines(OneOf([Word(Wordings.EmptyRow, ValueList<Formula>.Empty), Joined<Formula>(Item, Wordings.BetweenCells)])),
            Item,
            (rows, columns, cells, other) => new DecisionTable(rows, columns, cells, other)),
        Form<ValueList<object>, Formula>(Wordings.Score, Lines(Row(Part(), (part, points) => part with { Points = points })), rows => new Score(rows.Cast<ScorePart>().ToValueList())),
    ];

    // Stands in a row until its value is read.
    private static readonly Formula Nothing = new Sum([]);

    private LinePart<object> Row<T>(LinePart<T> head, Func<T, Formula, object> make) => Form<T, Formula, object>(Wordings.Row, head, Item, make);

    private LinePart<object> Else() => Form<Formula, object>(Wordings.Else, Item, f => f);

    /// <summary>The rows, and the formula behind the last; null when it stands anywhere else.</summary>
    private static (ValueList<T> Rows, Formula? Other)? Split<T>(ValueList<object> rows)
    {
        var other = rows.Count > 0 ? rows[^1] as Formula : null;
        var of = rows.OfType<T>().ToValueList();
        return of.Count + (other is null ? 0 : 1) == rows.Count ? (of, other) : null;
    }

    private LinePart<object> Steps() => Row(Low(), (low, amount) => new AmountStep(low.From, low.Included, amount));

    private LinePart<(CompoundQuantity From, bool Included)> Low() => OneOf(
    [
        Form<CompoundQuantity, (CompoundQuantity, bool)>(Wordings.AtLeast, Figure, q => (q, true)),
        Form<CompoundQuantity, (CompoundQuantity, bool)>(Wordings.MoreThan, Figure, q => (q, false)),
    ]);

    private LinePart<Band> Ends()
    {
        LinePart<bool> included = OneOf([Word(Wordings.Included(true), true), Word(Wordings.Included(false), false)]);
        return OneOf(
        [
            Form<CompoundQuantity, bool, CompoundQuantity, bool, Band>(Wordings.Range, Figure, included, Figure, included, (low, withLow, high, withHigh) => new(low, withLow, high, withHigh, Nothing)),
            Form<(CompoundQuantity From, bool Included), Band>(Wordings.Alone, Low(), low => new(low.From, low.Included, null, false, Nothing)),
            Form<CompoundQuantity, Band>(Wordings.AtMost, Figure, high => new(null, false, high, true, Nothing)),
            Form<CompoundQuantity, Band>(Wordings.LessThan, Figure, high => new(null, false, high, false, Nothing)),
            Word(Wordings.Unlimited, new Band(null, false, null, false, Nothing)),
        ]);
    }

    // The text by keys has the id of a part only, which is then its name as well.
    private LinePart<ScorePart> Part() => OneOf(
    [
        Form<string, ScorePart>(Wordings.Alone, Key, id => new(id, new LocalizedText(id, id), Nothing)),
        Form<string, CompoundQuantity, ScorePart>(Wordings.ScorePart, Key, Figure, (id, most) => new(id, new LocalizedText(id, id), Nothing, most)),
    ]);
}
