using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Texts;

/// <content>Criteria. The text of each ends with a word, a code or a parenthesis, so that a clause behind it is its own.</content>
internal sealed partial class NodeWriter
{
    private void Criterion(Criterion criterion)
    {
        switch (criterion)
        {
            case AllOf { Of.Count: > 1 } all:
                Say(Wordings.InParentheses, Many(all.Of.Select(Operand), Wordings.And));
                break;
            case AllOf all:
                Say(Wordings.AllOf, Items(all.Of));
                break;
            case AnyOf { Of.Count: > 1 } any:
                Say(Wordings.InParentheses, Many(any.Of.Select(Operand), Wordings.Or));
                break;
            case AnyOf any:
                Say(Wordings.AnyOf, Items(any.Of));
                break;
            case AtLeastOf some:
                Say(Wordings.AtLeastOf, Number(some.Count), Items(some.Of));
                break;
            case Negation not:
                Say(Wordings.Negation, InParentheses(not.Of));
                break;
            case Always always:
                Say(always.Value ? Wordings.Always : Wordings.Never);
                break;
            case Holds holds:
                Put(Key(holds.Key));
                break;
            case Comparison comparison:
                Compare(comparison);
                break;
            case Nearness near:
                Say(Wordings.Nearness, Slot.Item(near.Of), Slot.Item(near.Figure), Width(near.Tolerance));
                break;
            case NotedCriterion noted:
                Say(Wordings.Noted, Slot.Of(noted.Inner, EndsOpen(noted.Inner) ? NodeLevel.Atom : NodeLevel.Phrase), Clause(noted.Clause!));
                break;
            case CriterionByReading reading:
                Reading(reading.Question, reading.Options.Select(o => (o.Option, (RuleNode)o.Then)));
                break;
            case SilentCriterion silent:
                Say(Wordings.IsSilent, Words(silent.Matter));
                break;
            case ScorePasses passes:
                Passes(passes);
                break;
            default:
                Record(criterion);
                break;
        }
    }

    /// <summary>What is read off codes, days, labels, items and the host.</summary>
    private void Record(Criterion criterion)
    {
        switch (criterion)
        {
            case InCodes codes:
                Say(Wordings.InCodes, Slot.Atom(codes.Of), Codes(codes.Of, codes.Codes));
                break;
            case HasCodes { Match: CodeMatch.HasAll } has:
                Say(Wordings.HasAll, Key(has.Fact), Owned(has));
                break;
            case HasCodes has:
                Say(Wordings.HasAny, Key(has.Fact), Owned(has));
                break;
            case Within within:
                Say(Wordings.Within, Slot.Atom(within.Of), During(within.From, within.To, Slot.Atom));
                break;
            case Held { At: { } at } held:
                Say(Wordings.HeldOn, Label(held.Label), Slot.Atom(at));
                break;
            case Held held:
                Say(Wordings.Held, Label(held.Label));
                break;
            case HeldThroughout held:
                Say(Wordings.HeldThroughout, Label(held.Label), Slot.Atom(held.From), Slot.Atom(held.To));
                break;
            case EverHeld held:
                Ever(held);
                break;
            case ItemTest test:
                Say(Wordings.Of(test.Quantifier), Key(test.Items), Among(test.Items, () => Put(InParentheses(test.Where))));
                break;
            case Opaque opaque when opaque.Reads.Count == 0:
                Say(Wordings.Opaque, Quoted(opaque.Name));
                break;
            case Opaque opaque:
                Say(Wordings.OpaqueReading, Quoted(opaque.Name), Names(opaque.Reads.Select(r => (Slot)Key(r))));
                break;
        }
    }

    private static Slot Operand(Criterion criterion) => Slot.Of(criterion, NodeLevel.Phrase);

    private static bool EndsOpen(RuleNode node) => Bare(node) is Comparison { Comparator: Comparator.Exactly, Upper: null };

    private void Compare(Comparison comparison)
    {
        var (left, right) = (Side(comparison.Left, comparison.Right), Side(comparison.Right, comparison.Left));
        if (comparison.Comparator == Comparator.Between)
        {
            Say(Wordings.Between, left, Slot.Atom(comparison.Right), comparison.Upper is { } end ? Slot.Atom(end) : Phrase(Wordings.NoEnd));
            return;
        }

        Slot sign = ComparatorText.Sign(comparison.Comparator, language);
        if (EndsOpen(comparison))
        {
            Say(Wordings.Equality, left, sign, right);
            return;
        }

        Slot meaning = Meaning(comparison);
        if (comparison.Upper is { } upper)
        {
            Say(Wordings.ComparisonUpTo, left, sign, right, meaning, Slot.Item(upper));
        }
        else
        {
            Say(Wordings.Comparison, left, sign, right, meaning);
        }
    }

    /// <summary>A side of a comparison; a code has the name that the other side gives it.</summary>
    private Slot Side(Formula side, Formula other) =>
        Bare(side) is CodeConstant code ? Code((Bare(other) as Reference)?.Key, code.Value) : Slot.Item(side);

    private Slot Width(Tolerance? tolerance)
    {
        if (tolerance is null)
        {
            return Phrase(Wordings.NoTolerance);
        }

        var width = Figure(tolerance.Absolute ?? tolerance.Relative!.Value.ToQuantity());
        return tolerance.AssumedBy is { } setter ? Phrase(Wordings.AssumedTolerance, width, Words(setter)) : Phrase(Wordings.Tolerance, width);
    }

    private Slot Owned(HasCodes has) => Names(has.Codes.Select(c => (Slot)Code(has.Fact, c)));

    private Slot During(Formula? from, Formula? to, Func<Formula, Slot> show) => (from, to) switch
    {
        ({ } first, { } last) => Phrase(Wordings.FromTo, show(first), show(last)),
        ({ } first, null) => Phrase(Wordings.From, show(first)),
        (null, { } last) => Phrase(Wordings.To, show(last)),
        _ => Phrase(Wordings.AnyDay),
    };

    private void Ever(EverHeld held)
    {
        Slot label = Label(held.Label);
        switch (held.From, held.To)
        {
            case ({ } from, { } to):
                Say(Wordings.EverHeldFromTo, label, Slot.Atom(from), Slot.Atom(to));
                break;
            case ({ } from, null):
                Say(Wordings.EverHeldFrom, label, Slot.Atom(from));
                break;
            case (null, { } to):
                Say(Wordings.EverHeldTo, label, Slot.Atom(to));
                break;
            default:
                Say(Wordings.EverHeld, label);
                break;
        }
    }

    private void Passes(ScorePasses passes)
    {
        List<Slot> parts = [Phrase(Wordings.Mark, Sign(passes.Comparator), Slot.Item(passes.Mark), Meaning(passes.Comparator))];
        parts.AddRange(passes.Minimums.Select(m => Phrase(Wordings.PartMark, PartName(passes.Score, m.Part), Sign(m.Comparator), Figure(m.Points), Meaning(m.Comparator))));
        if (passes.Direct is { } direct)
        {
            parts.Add(Phrase(Wordings.DirectPass, Slot.Item(direct)));
        }

        Say(Wordings.Passes, Slot.Atom(passes.Score), Lines(parts));
    }

    private string PartName(Formula score, string part) => _names is null ? Plain(part) : TextSpelling.Flat(_names.PartName(score, part)?[language] ?? part);

    private string Sign(Comparator comparator) => ComparatorText.Sign(comparator, language);

    private string Meaning(Comparison comparison) => IsDay(comparison.Left) || IsDay(comparison.Right)
        ? ComparatorText.MeaningForDays(comparison.Comparator, language)
        : Meaning(comparison.Comparator);

    /// <summary>Whether a formula is seen to be a day.</summary>
    private bool IsDay(Formula formula) => Bare(formula) switch
    {
        DateConstant or DatePlus or PeriodDay or LabelDay => true,
        Reference reference => _names?.IsDay(reference.Key) ?? reference.Key == RuleNames.AsOfKey,
        _ => false,
    };

    private string Meaning(Comparator comparator) => ComparatorText.Meaning(comparator, language);

    private void Reading(string question, IEnumerable<(string Option, RuleNode Then)> options) => Say(
        Wordings.ByReading,
        Quoted(_names?.Question(question)?[language] ?? question),
        Lines(options.Select(o => Phrase(Wordings.Row, Quoted(_names?.Option(question, o.Option)?[language] ?? o.Option), Slot.Item(o.Then)))));
}
