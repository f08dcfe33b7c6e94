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
                Say("（{0}）", "({0})", Many(all.Of.Select(Operand), " 且 ", " and "));
                break;
            case AllOf all:
                Say("（全部满足：{0}）", "(all of: {0})", Items(all.Of));
                break;
            case AnyOf { Of.Count: > 1 } any:
                Say("（{0}）", "({0})", Many(any.Of.Select(Operand), " 或 ", " or "));
                break;
            case AnyOf any:
                Say("（满足其一：{0}）", "(any of: {0})", Items(any.Of));
                break;
            case AtLeastOf some:
                Say("至少满足{0}项：{1}", "at least {0} of: {1}", Number(some.Count), Items(some.Of));
                break;
            case Negation not:
                Say("非{0}", "not {0}", InParentheses(not.Of));
                break;
            case Always always:
                Say(always.Value ? "始终满足" : "始终不满足", always.Value ? "always met" : "never met");
                break;
            case Holds holds:
                Put(Key(holds.Key));
                break;
            case Comparison comparison:
                Compare(comparison);
                break;
            case Nearness near:
                Say("{0} 约为 {1}（允许偏差{2}）", "{0} is about {1} (tolerance {2})", Slot.Item(near.Of), Slot.Item(near.Figure), Width(near.Tolerance));
                break;
            case NotedCriterion noted:
                Say("{0}〔{1}〕", "{0} [{1}]", Slot.Of(noted.Inner, EndsOpen(noted.Inner) ? NodeLevel.Atom : NodeLevel.Phrase), Clause(noted.Clause!));
                break;
            case CriterionByReading reading:
                Reading(reading.Question, reading.Options.Select(o => (o.Option, (RuleNode)o.Then)));
                break;
            case SilentCriterion silent:
                Say("规则未规定{0}", "the rule is silent on {0}", Words(silent.Matter));
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
                Say("{0}属于{1}", "{0} is in {1}", Slot.Atom(codes.Of), Codes(codes.Of, codes.Codes));
                break;
            case HasCodes { Match: CodeMatch.HasAll } has:
                Say("{0}同时具备{1}", "{0} has all of {1}", Key(has.Fact), Owned(has));
                break;
            case HasCodes has:
                Say("{0}具备{1}之一", "{0} has any of {1}", Key(has.Fact), Owned(has));
                break;
            case Within within:
                Say("{0}{1}", "{0} lies {1}", Slot.Atom(within.Of), During(within.From, within.To, Slot.Atom));
                break;
            case Held { At: { } at } held:
                Say("于{1}持有{0}", "holds {0} (on {1})", Label(held.Label), Slot.Atom(at));
                break;
            case Held held:
                Say("持有{0}", "holds {0}", Label(held.Label));
                break;
            case HeldThroughout held:
                Say("自{1}至{2}连续持有{0}", "has held {0} throughout (from {1} to {2})", Label(held.Label), Slot.Atom(held.From), Slot.Atom(held.To));
                break;
            case EverHeld held:
                Ever(held);
                break;
            case ItemTest test:
                var some = test.Quantifier == ItemQuantifier.SomeItem;
                Say(
                    some ? "至少一项{0}符合{1}" : "每一项{0}均符合{1}",
                    some ? "some item of {0} meets {1}" : "every item of {0} meets {1}",
                    Key(test.Items),
                    Among(test.Items, () => Put(InParentheses(test.Where))));
                break;
            case Opaque opaque when opaque.Reads.Count == 0:
                Say("由外部判断{0}", "judged outside: {0}", Quoted(opaque.Name));
                break;
            case Opaque opaque:
                Say("由外部判断{0}（依据：{1}）", "judged outside: {0} (reads {1})", Quoted(opaque.Name), Many(opaque.Reads.Select(r => (Slot)Key(r)), "、", ", "));
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
            Say("{0} 介于 {1} 至 {2} 之间（含两端）", "{0} between {1} and {2} (both ends included)", left, Slot.Atom(comparison.Right), comparison.Upper is { } end ? Slot.Atom(end) : "…");
            return;
        }

        Slot sign = ComparatorText.Sign(comparison.Comparator, language);
        if (EndsOpen(comparison))
        {
            Say("{0} {1} {2}", "{0} {1} {2}", left, sign, right);
            return;
        }

        Slot meaning = Meaning(comparison);
        if (comparison.Upper is { } upper)
        {
            Say("{0} {1} {2}（{3}；上限：{4}）", "{0} {1} {2} ({3}; upper end: {4})", left, sign, right, meaning, Slot.Item(upper));
        }
        else
        {
            Say("{0} {1} {2}（{3}）", "{0} {1} {2} ({3})", left, sign, right, meaning);
        }
    }

    /// <summary>A side of a comparison; a code has the name that the other side gives it.</summary>
    private Slot Side(Formula side, Formula other) =>
        Bare(side) is CodeConstant code ? Code((Bare(other) as Reference)?.Key, code.Value) : Slot.Item(side);

    private string Width(Tolerance? tolerance)
    {
        if (tolerance is null)
        {
            return _zh ? "未定" : "not stated";
        }

        var width = tolerance.Absolute is { } absolute ? Figure(absolute) : AmountText.Of(tolerance.Relative!.Value.Exact, CompoundUnit.Of(Units.Percent), language);
        return tolerance.AssumedBy is not { } setter ? $"±{width}" : _zh ? $"±{width}，由{Words(setter)}设定" : $"±{width}, assumed by {Words(setter)}";
    }

    private Slot Owned(HasCodes has) => Many(has.Codes.Select(c => (Slot)Code(has.Fact, c)), "、", ", ");

    private Slot During(Formula? from, Formula? to, Func<Formula, Slot> show) => (from, to) switch
    {
        ({ } first, { } last) => Phrase("在{0}至{1}期间（含首尾两日）", "from {0} to {1} (both days included)", show(first), show(last)),
        ({ } first, null) => Phrase("在{0}以后（含当日）", "on or after {0} (that day included)", show(first)),
        (null, { } last) => Phrase("在{0}以前（含当日）", "on or before {0} (that day included)", show(last)),
        _ => Phrase("不限日期", "on any day"),
    };

    private void Ever(EverHeld held)
    {
        Slot label = Label(held.Label);
        switch (held.From, held.To)
        {
            case ({ } from, { } to):
                Say("自{1}至{2}曾持有{0}", "has ever held {0} (from {1} to {2})", label, Slot.Atom(from), Slot.Atom(to));
                break;
            case ({ } from, null):
                Say("自{1}起曾持有{0}", "has ever held {0} (from {1})", label, Slot.Atom(from));
                break;
            case (null, { } to):
                Say("截至{1}曾持有{0}", "has ever held {0} (to {1})", label, Slot.Atom(to));
                break;
            default:
                Say("曾持有{0}", "has ever held {0}", label);
                break;
        }
    }

    private void Passes(ScorePasses passes)
    {
        List<Slot> parts = [Phrase("{0} {1}（{2}）", "{0} {1} ({2})", Sign(passes.Comparator), Slot.Item(passes.Mark), Meaning(passes.Comparator))];
        parts.AddRange(passes.Minimums.Select(m => Phrase(
            "单项{0} {1} {2}（{3}）", "part {0} {1} {2} ({3})", PartName(passes.Score, m.Part), Sign(m.Comparator), Figure(m.Points), Meaning(m.Comparator))));
        if (passes.Direct is { } direct)
        {
            parts.Add(Phrase("或直接通过：{0}", "or direct pass: {0}", Slot.Item(direct)));
        }

        Say("{0}合格（{1}）", "{0} passes ({1})", Slot.Atom(passes.Score), Many(parts));
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
        "按{0}的解释（{1}）",
        "by the reading of {0} ({1})",
        Quoted(_names?.Question(question)?[language] ?? question),
        Many(options.Select(o => Phrase("{0}：{1}", "{0}: {1}", Quoted(_names?.Option(question, o.Option)?[language] ?? o.Option), Slot.Item(o.Then)))));
}
