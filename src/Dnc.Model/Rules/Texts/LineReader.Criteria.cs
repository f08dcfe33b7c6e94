using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;

namespace Dnc.Model.Rules.Texts;

/// <content>Criteria.</content>
internal sealed partial class LineReader
{
    private LinePart<Criterion> SomeOf() => Form<int, ValueList<Criterion>, Criterion>(Wordings.AtLeastOf, Number, Lines<Criterion>(Test), (count, of) => new AtLeastOf(count, of));

    private LinePart<Criterion>[] CriterionAtoms() =>
    [
        Form<string, Criterion>(Wordings.Alone, Key, k => new Holds(k)),
        Form<Criterion, Criterion>(Wordings.InParentheses, AnyTest, c => c),
        Form<ValueList<Criterion>, Criterion>(Wordings.InParentheses, Joined<Criterion>(Test, Wordings.And, 2), of => new AllOf(of)),
        Form<ValueList<Criterion>, Criterion>(Wordings.InParentheses, Joined<Criterion>(Test, Wordings.Or, 2), of => new AnyOf(of)),
        Form<ValueList<Criterion>, Criterion>(Wordings.AllOf, Lines<Criterion>(Test), of => new AllOf(of)),
        Form<ValueList<Criterion>, Criterion>(Wordings.AnyOf, Lines<Criterion>(Test), of => new AnyOf(of)),
        Form<Criterion, Criterion>(Wordings.Negation, TestAtom, c => new Negation(c)),
    ];

    private LinePart<Criterion>[] Comparisons()
    {
        var (sign, meaning) = (OneOf(Signs()), OneOf(Meanings()));
        return
        [
            Form<Formula, Formula, Formula?, Criterion>(Wordings.Between, Item, Atom, OneOf<Formula?>([Form<Formula, Formula?>(Wordings.Alone, Atom, f => f), Word<Formula?>(Wordings.NoEnd, null)]), (l, r, upper) => new Comparison(l, Comparator.Between, r, upper)),
            Form<Formula, Comparator, Formula, Criterion>(Wordings.Equality, Item, sign, Item, (l, by, r) => new Comparison(l, by, r)),
            Form<Formula, Comparator, Formula, Comparator, Criterion>(Wordings.Comparison, Item, sign, Item, meaning, (l, by, r, word) => by == word ? new Comparison(l, by, r) : null),
            Form<Criterion>(
                Wordings.ComparisonUpTo,
                v => Equals(v[1], v[3]) ? new Comparison((Formula)v[0]!, (Comparator)v[1]!, (Formula)v[2]!, (Formula)v[4]!) : null,
                Untyped<Formula>(Item),
                Untyped(sign),
                Untyped<Formula>(Item),
                Untyped(meaning),
                Untyped<Formula>(Item)),
            Form<Formula, Formula, Tolerance?, Criterion>(Wordings.Nearness, Item, Item, Width(), (of, figure, width) => new Nearness(of, figure, width)),
            Form<Formula, ValueList<object>, Criterion>(Wordings.Passes, Atom, Joined(Passing(sign, meaning), Wordings.BetweenLines), Passes),
        ];
    }

    // Signs of both scripts, and those of keyboards.
    private LinePart<Comparator>[] Signs() =>
        [Literal(">=", Comparator.AtLeast), Literal("<=", Comparator.AtMost), .. Enum.GetValues<Comparator>().SelectMany(c => (LinePart<Comparator>[])[Literal(ComparatorText.Sign(c, Language.Zh), c), Literal(ComparatorText.Sign(c, Language.En), c)])];

    private LinePart<Comparator>[] Meanings() =>
        [.. Enum.GetValues<Comparator>().SelectMany(c => (LinePart<Comparator>[])[Literal(ComparatorText.Meaning(c, _language), c), Literal(ComparatorText.MeaningForDays(c, _language), c)])];

    private LinePart<Tolerance?> Width()
    {
        LinePart<Tolerance?> width = Form<CompoundQuantity, Tolerance?>(Wordings.Tolerance, Figure, ToleranceOf);
        return OneOf(
        [
            Word<Tolerance?>(Wordings.NoTolerance, null),
            width,
            Form<CompoundQuantity, LocalizedText, Tolerance?>(Wordings.AssumedTolerance, Figure, Words(), (figure, setter) => ToleranceOf(figure)?.Assume(setter)),
        ]);
    }

    private static Tolerance? ToleranceOf(CompoundQuantity width) =>
        width.Per.Count > 0 || width.Quantity.Value < 0m ? null
        : Ratio.TryFrom(width.Quantity, out var share) ? Tolerance.Within(share)
        : Tolerance.Within(width.Quantity);

    private LinePart<object> Passing(LinePart<Comparator> sign, LinePart<Comparator> meaning) => OneOf(
    [
        Form<Comparator, Formula, Comparator, object>(Wordings.Mark, sign, Item, meaning, (by, mark, word) => by == word ? (by, mark) : null),
        Form<string, Comparator, CompoundQuantity, Comparator, object>(Wordings.PartMark, Key, sign, Figure, meaning, (part, by, points, word) => by == word ? new PartMinimum(part, by, points) : null),
        Form<Criterion, object>(Wordings.DirectPass, Test, c => c),
    ]);

    private static ScorePasses? Passes(Formula score, ValueList<object> of)
    {
        var direct = of[^1] as Criterion;
        var minimums = of.Skip(1).OfType<PartMinimum>().ToValueList();
        return of[0] is (Comparator by, Formula mark) && 1 + minimums.Count + (direct is null ? 0 : 1) == of.Count ? new ScorePasses(score, by, mark, minimums, direct) : null;
    }

    /// <summary>What is read off codes, days, labels, items and the host.</summary>
    private LinePart<Criterion>[] Records() =>
    [
        Word<Criterion>(Wordings.Always, new Always(true)),
        Word<Criterion>(Wordings.Never, new Always(false)),
        Form<Formula, ValueList<CodePattern>, Criterion>(Wordings.InCodes, Atom, Codes(), (of, codes) => new InCodes(of, codes)),
        Form<string, ValueList<string>, Criterion>(Wordings.HasAll, Key, List<string>(Quoted, Wordings.BetweenNames), (fact, codes) => new HasCodes(CodeMatch.HasAll, fact, codes)),
        Form<string, ValueList<string>, Criterion>(Wordings.HasAny, Key, List<string>(Quoted, Wordings.BetweenNames), (fact, codes) => new HasCodes(CodeMatch.HasAny, fact, codes)),
        Form<Formula, (Formula? From, Formula? To)?, Criterion>(Wordings.Within, Atom, During(), (of, time) => new Within(of, time!.Value.From, time.Value.To)),
        Form<string, Formula, Criterion>(Wordings.HeldOn, Quoted, Atom, (label, day) => new Held(label, day)),
        Form<string, Criterion>(Wordings.Held, Quoted, label => new Held(label)),
        Form<string, Formula, Formula, Criterion>(Wordings.HeldThroughout, Quoted, Atom, Atom, (label, from, to) => new HeldThroughout(label, from, to)),
        Form<string, Formula, Formula, Criterion>(Wordings.EverHeldFromTo, Quoted, Atom, Atom, (label, from, to) => new EverHeld(label, from, to)),
        Form<string, Formula, Criterion>(Wordings.EverHeldFrom, Quoted, Atom, (label, from) => new EverHeld(label, from)),
        Form<string, Formula, Criterion>(Wordings.EverHeldTo, Quoted, Atom, (label, to) => new EverHeld(label, null, to)),
        Form<string, Criterion>(Wordings.EverHeld, Quoted, label => new EverHeld(label)),
        .. Enum.GetValues<ItemQuantifier>().Select(q => Form<string, Criterion, Criterion>(Wordings.Of(q), Key, TestAtom, (items, where) => new ItemTest(q, items, where))),
        Form<string, Criterion>(Wordings.Opaque, Quoted, name => new Opaque(name, [])),
        Form<string, ValueList<string>, Criterion>(Wordings.OpaqueReading, Quoted, Joined<string>(Key, Wordings.BetweenNames), (name, reads) => new Opaque(name, reads)),
        Form<LocalizedText, Criterion>(Wordings.IsSilent, Words(), matter => new SilentCriterion(matter)),
        Form<string, ValueList<ReadingCriterion>, Criterion>(
            Wordings.ByReading, Quoted, Lines(Form<string, Criterion, ReadingCriterion>(Wordings.Row, Quoted, Test, (option, then) => new(option, then))), (question, options) => new CriterionByReading(question, options)),
    ];

    private LinePart<(Formula? From, Formula? To)?> During() => OneOf(
    [
        Form<Formula, Formula, (Formula?, Formula?)?>(Wordings.FromTo, Atom, Atom, (from, to) => (from, to)),
        Form<Formula, (Formula?, Formula?)?>(Wordings.From, Atom, from => (from, null)),
        Form<Formula, (Formula?, Formula?)?>(Wordings.To, Atom, to => (null, to)),
        Word<(Formula?, Formula?)?>(Wordings.AnyDay, (null, null)),
    ]);

    private LinePart<ValueList<CodePattern>> Codes() => List<CodePattern>(Pattern, Wordings.BetweenNames);

    private IEnumerable<Found<CodePattern>> Pattern(int at)
    {
        foreach (var (text, end) in Bare(at))
        {
            if (TextSpelling.IsPlainCode(text, _language) && CodePattern.TryParse(text, out var pattern))
            {
                yield return new(pattern, end);
            }
        }

        foreach (var (text, end) in QuotedOrBlank(at))
        {
            yield return new(InQuotes(text), end);
        }
    }

    /// <summary>A code whose text is in quotes: what the bare text would not be.</summary>
    private CodePattern InQuotes(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return default;
        }

        var isRange = TextSpelling.IsPlainCode(text, _language) && CodePattern.TryParse(text, out var bare) && bare.High is null;
        var middle = text.Length / 2;
        return isRange && text.Length % 2 == 1 && text[middle] == '-' && string.CompareOrdinal(text[..middle], text[(middle + 1)..]) <= 0
            ? CodePattern.Range(text[..middle], text[(middle + 1)..])
            : CodePattern.Of(text);
    }
}
