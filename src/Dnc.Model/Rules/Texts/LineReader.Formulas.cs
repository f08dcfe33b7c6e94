using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules.Texts;

/// <content>Formulas.</content>
internal sealed partial class LineReader
{
    private LinePart<Formula>[] FormulaAtoms() =>
    [
        Form<CompoundQuantity, Formula>(Wordings.Alone, Figure, q => new Constant(q)),
        Form<LocalDate, Formula>(Wordings.Alone, Day, d => new DateConstant(d)),
        Form<string, Formula>(Wordings.Alone, Quoted, c => new CodeConstant(c)),
        Form<string, Formula>(Wordings.Alone, Key, k => new Reference(k)),
        Form<Formula, Formula>(Wordings.InParentheses, Item, f => f),
        Form<ValueList<Formula>, Formula>(Wordings.Total, Lines<Formula>(Item), of => new Sum(of)),
        Form<ValueList<Formula>, Formula>(Wordings.Product, Lines<Formula>(Item), of => new Product(of)),
        Form<ValueList<Formula>, Formula>(Wordings.Least, List<Formula>(Item, Wordings.BetweenChoices), of => new Least(of)),
        Form<ValueList<Formula>, Formula>(Wordings.Greatest, List<Formula>(Item, Wordings.BetweenChoices), of => new Greatest(of)),
        Form<ValueList<Criterion>, Formula>(Wordings.CountTrue, Lines<Criterion>(Test), of => new CountTrue(of)),
        Form<Formula, Formula, Formula, DayCount, Formula>(Wordings.Interest, Atom, Atom, Atom, YearDays(), (principal, rate, time, days) => new Interest(principal, rate, time, days)),
        .. Cases(),
    ];

    private LinePart<Formula>[] Sums() =>
    [
        Form<ValueList<Formula>, Formula>(Wordings.Alone, Joined<Formula>(Term, Wordings.Plus, 2), of => new Sum(of)),
        Form<Formula, Formula, Formula>(Wordings.Difference, Term, Term, (l, r) => new Difference(l, r)),
    ];

    private LinePart<Formula>[] Products() =>
    [
        Form<ValueList<Formula>, Formula>(Wordings.Alone, Joined<Formula>(Factor, Wordings.Times, 2), of => new Product(of)),
        Form<Formula, Formula, Formula>(Wordings.Quotient, Factor, Factor, (l, r) => new Quotient(l, r)),
    ];

    private LinePart<DayCount> YearDays() => OneOf(
        [Word(Wordings.YearOf360, DayCount.Days360), Word(Wordings.YearOf365, DayCount.Days365), Literal("", DayCount.None)]);

    private LinePart<Formula>[] FormulaPhrases() =>
    [
        Form<Formula, Formula>(Wordings.Absolute, Atom, of => new Absolute(of)),
        Form<Formula, Formula, Formula>(Wordings.WholeUnits, Atom, Atom, (of, unit) => new WholeUnits(of, unit)),
        Form<Formula, Rounding, CompoundQuantity, Formula>(Wordings.Rounded, Atom, AnyOf<Rounding>(Wordings.Of), Figure, (of, rule, to) => new Rounded(of, to, rule)),
        Form<string, ValueList<ReadingFormula>, Formula>(
            Wordings.ByReading, Quoted, Lines(Form<string, Formula, ReadingFormula>(Wordings.Row, Quoted, Item, (option, then) => new(option, then))), (question, options) => new FormulaByReading(question, options)),
        Form<LocalizedText, Formula>(Wordings.IsSilent, Words(), matter => new Silent(matter)),
        Form<Formula, (PeriodKind Kind, long By)?, Formula>(Wordings.NearShift, Atom, Which, (of, by) => by is (var kind, >= -1 and <= 1) ? new Shift(of, kind, (int)by.Value.By) : null),
        Form<Formula, (PeriodKind Kind, long By)?, Formula>(Wordings.Shift, Atom, Which, (of, by) => by is (var kind, < -1 or > 1) && ToInt(by.Value.By) is { } n ? new Shift(of, kind, n) : null),
        Form<Formula, (PeriodKind Kind, long By)?, (PeriodKind Kind, long Count)?, Formula>(
            Wordings.Growth, Atom, Which, Periods, (of, by, over) => (over ?? (by!.Value.Kind, -by.Value.By)) is var (kind, count) && ToInt(count) is { } n ? new Growth(of, kind, n) : null),
        Form<Formula, (PeriodKind Kind, long Count)?, Formula>(
            Wordings.CompoundGrowth, Atom, Periods, (of, over) => over is (PeriodKind.Year, var years) && ToInt(years) is { } n ? new CompoundGrowth(of, n) : null),
        Form<(PeriodKind Kind, long By)?, PeriodEnd, Formula>(
            Wordings.NearPeriodDay, Which, AnyOf<PeriodEnd>(Wordings.Of), (by, end) => by is (var kind, >= -1 and <= 1) ? new PeriodDay(end, kind, (int)by.Value.By) : null),
        Form<(PeriodKind Kind, long By)?, PeriodEnd, PeriodKind, Formula>(
            Wordings.PeriodDay,
            Which,
            AnyOf<PeriodEnd>(Wordings.Of),
            OneOf<PeriodKind>([.. PeriodKinds.Select(k => Literal(PeriodWords.Noun(k, _language), k))]),
            (by, end, noun) => by is (var kind, < -1 or > 1) && kind == noun && ToInt(by.Value.By) is { } n ? new PeriodDay(end, kind, n) : null),
        .. Windows(),
        Form<Formula, CompoundQuantity, Formula>(
            Wordings.Before, Atom, Figure, (day, time) => time.Quantity.Value > 0m ? new DatePlus(day, new Constant(new CompoundQuantity(-time.Quantity, time.Per))) : null),
        Form<Formula, Formula, Formula>(Wordings.After, Atom, Atom, (day, time) => new DatePlus(day, time)),
        .. Enum.GetValues<TimeStep>().Select(s => Form<Formula, Formula, Formula>(Wordings.Of(s), Atom, Atom, (from, to) => new TimeBetween(s, from, to))),
        .. Enum.GetValues<LabelEdge>().Select(e => Form<string, Formula>(Wordings.Of(e), Quoted, label => new LabelDay(e, label))),
        .. Enum.GetValues<ItemAggregate>().Select(a => Form<string, ValueList<object>, Formula>(Wordings.Of(a), Key, Details(), (items, details) => Total(a, items, details))),
    ];

    private static int? ToInt(long number) => number is >= int.MinValue and <= int.MaxValue ? (int)number : null;

    private LinePart<Formula>[] Windows()
    {
        var aggregate = AnyOf<WindowAggregate>(Wordings.Of);
        var since = Maybe(Form<Formula, Formula>(Wordings.WindowSince, Atom, f => f));

        // English says "the last year" without a number.
        LinePart<(PeriodKind Kind, long Count)?> last = OneOf<(PeriodKind, long)?>(
            [Periods, .. PeriodKinds.Where(_ => _language == Language.En).Select(k => Literal<(PeriodKind, long)?>(PeriodWords.One(k, _language), (k, 1)))]);
        return
        [
            Form<Formula>(Wordings.LatestWindow, v => Window(v, (PeriodKind.Year, 0)), Untyped<Formula>(Atom), Untyped(last), Untyped<object?>(_ => []), Untyped(aggregate), Untyped(since)),
            Form<Formula>(Wordings.Window, v => Window(v, ((PeriodKind, long))v[2]!), Untyped<Formula>(Atom), Untyped<(PeriodKind, long)?>(Periods), Untyped<(PeriodKind, long)?>(Which), Untyped(aggregate), Untyped(since)),
        ];
    }

    private static Window? Window(object?[] v, (PeriodKind Kind, long By) ending)
    {
        var (kind, count) = ((PeriodKind, long))v[1]!;
        return ToInt(count) is { } number && ToInt(ending.By) is { } end && (end == 0 || kind == ending.Kind)
            ? new Window((WindowAggregate)v[3]!, (Formula)v[0]!, kind, number, end, (Formula?)v[4])
            : null;
    }

    // What is told of items stands in a fixed order; each part is known by its words.
    private LinePart<ValueList<object>> Details()
    {
        LinePart<object> part = OneOf(
        [
            Form<Formula, object>(Wordings.Alone, Item, f => f),
            Form<Criterion, object>(Wordings.Where, Test, c => c),
            Form<int, object>(Wordings.Top, Number, n => n),
            Form<Formula, object>(Wordings.RankedBy, Item, f => new Ranking(f)),
        ]);
        return OneOf([Literal("", ValueList<object>.Empty), Form<ValueList<object>, ValueList<object>>(Wordings.ItemDetails, Joined(part, Wordings.BetweenLines), of => of)]);
    }

    private static ItemTotal? Total(ItemAggregate aggregate, string items, ValueList<object> details)
    {
        var (of, where, by) = (details.OfType<Formula>().FirstOrDefault(), details.OfType<Criterion>().FirstOrDefault(), details.OfType<Ranking>().FirstOrDefault());
        int? top = details.OfType<int>().Any() ? details.OfType<int>().First() : null;
        var told = (of is null ? 0 : 1) + (where is null ? 0 : 1) + (top is null ? 0 : 1) + (by is null ? 0 : 1);
        return told == details.Count ? new ItemTotal(aggregate, items, of, where, top, by?.By) : null;
    }

    private sealed record Ranking(Formula By);
}
