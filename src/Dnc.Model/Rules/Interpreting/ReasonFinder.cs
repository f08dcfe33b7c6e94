using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Texts;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Finds why an answer is not settled: only what lies beneath nodes that are unsettled themselves, because nothing else could settle them.</summary>
internal sealed class ReasonFinder(Interpreter interpreter)
{
    private readonly List<(UndeterminedReason Reason, FactNeed? Need)> _found = [];
    private readonly HashSet<(RuleNode, Frame)> _seen = [];

    /// <summary>The reasons, each once, in reading order; with the fact that is missing where one is.</summary>
    public IReadOnlyList<(UndeterminedReason Reason, FactNeed? Need)> Find(Below root)
    {
        Visit(root, null);
        if (_found.Count == 0 && !IsSettled(root))
        {
            Add(new SilentRule(Text(root.Node, root)));
        }

        return [.. _found.Distinct()];
    }

    private void Visit(Below at, Criterion? asked)
    {
        if (IsSettled(at) || !_seen.Add((at.Node, at.Frame)))
        {
            return;
        }

        var criterion = at.Node as Criterion ?? asked;
        if (!Own(at, criterion))
        {
            foreach (var below in at.Node is FirstAbove first ? interpreter.OpenBelowOf(first, at.Frame) : interpreter.BelowOf(at.Node, at.Frame))
            {
                Visit(below with { Item = below.Item ?? at.Item }, criterion);
            }
        }
    }

    private bool IsSettled(Below at) => at.Node is Criterion criterion
        ? interpreter.Judge(criterion, at.Frame) != Verdict.Unknown
        : interpreter.Evaluate((Formula)at.Node, at.Frame).IsExact;

    /// <summary>The reason that a node has of its own; false when it lies in its parts.</summary>
    private bool Own(Below at, Criterion? asked)
    {
        switch (at.Node)
        {
            case Reference r:
                return Fact(at, r.Key, asked) || Parameter(r, at.Frame);
            case Holds h:
                return Fact(at, h.Key, asked);
            case HasCodes h:
                return Fact(at, h.Fact, asked);
            case Held { Label: var label } h:
                return IsExact(h.At, at.Frame) && Fact(at, label, asked);
            case HeldThroughout { Label: var label } h:
                return IsExact(h.From, at.Frame) && IsExact(h.To, at.Frame) && Fact(at, label, asked);
            case EverHeld { Label: var label } h:
                return IsExact(h.From, at.Frame) && IsExact(h.To, at.Frame) && Fact(at, label, asked);
            case LabelDay { Label: var label }:
                return Fact(at, label, asked);
            case ItemTest t:
                return Items(at, t.Items);
            case ItemTotal t:
                return Items(at, t.Items);
            case Opaque o:
                return Reads(at, o, asked);
            case Silent s:
                return Add(new SilentRule(s.Matter));
            case SilentCriterion s:
                return Add(new SilentRule(s.Matter));
            case Nearness { Tolerance: null }:
                return Add(new SilentRule(Both(l => ReasonTexts.HowNear(RuleText.Of(at.Node, Names(at), l), l))));
            case Quotient { Right: var divisor } when IsNotPositive(divisor, at.Frame, zeroOnly: true):
                return Add(new SilentRule(Both(l => ReasonTexts.DividedByZero(RuleText.Of(divisor, Names(at), l), l))));
            case Growth { Of: var of } g when IsNotPositive(of, at.Frame.Later(g.Unit, -g.By), zeroOnly: false):
                return Add(new SilentRule(Both(l => ReasonTexts.GrowthFromNothing(RuleText.Of(of, Names(at), l), l))));
            case CompoundGrowth { Of: var of } g when IsNotPositive(of, at.Frame.Later(Time.PeriodKind.Year, -g.Years), zeroOnly: false):
                return Add(new SilentRule(Both(l => ReasonTexts.GrowthFromNothing(RuleText.Of(of, Names(at), l), l))));
            case Bands { Else: null, Of: var of }:
                return IsExact(of, at.Frame) && !Anywhere(at) && Add(new SilentRule(Both(l => ReasonTexts.NoTier(RuleText.Of(of, Names(at), l), ValueText(of, at.Frame, l), l))));
            case Lookup { Else: null, Of: var of }:
                return IsExact(of, at.Frame) && !Anywhere(at) && Add(new SilentRule(Both(l => ReasonTexts.NoTier(RuleText.Of(of, Names(at), l), ValueText(of, at.Frame, l), l))));
            case FirstAbove f:
                return First(at, f);
            case FormulaByReading r:
                return Reading(r.Question, at.Frame);
            case CriterionByReading r:
                return Reading(r.Question, at.Frame);
            default:
                return false;
        }
    }

    // A scale or table leaves its value open although it was asked for something known: no row takes it.
    private bool Anywhere(Below at) => interpreter.BelowOf(at.Node, at.Frame).Skip(1).Any();

    private bool IsExact(Formula? formula, Frame frame) => formula is null || interpreter.Evaluate(formula, frame).IsExact;

    private bool IsNotPositive(Formula formula, Frame frame, bool zeroOnly) =>
        interpreter.Evaluate(formula, frame) is Figure { Range: { IsExact: true, Low: { } value } } && (zeroOnly ? value.Sign == 0 : value.Sign <= 0);

    private bool Fact(Below at, string key, Criterion? asked)
    {
        if (key == Interpreter.AsOfName || interpreter.FindFact(key, at.Frame) is not var (facts, fact) || interpreter.Claims(at.Node, facts, fact, at.Frame) is not { } claims)
        {
            return false;
        }

        var time = interpreter.TimeOf(fact, at.Frame) ?? FactTime.None;
        var name = NameOf(at, key, time);
        if (claims.Count == 0)
        {
            return Add(new MissingFact(name), new FactNeed(key, time, fact.Scope, at.Item?.Items, at.Item?.Index));
        }

        var told = claims.Select(c => FactTexts.Claim(c, fact)).ToValueList();
        return Add(claims.Count > 1 && claims.Select(c => c.Value).Distinct().Count() > 1
            ? new ConflictingSources(name, told)
            : new InconclusiveBound(new LocalizedText($"{name.Zh}：{told[0].Zh}", $"{name.En}: {told[0].En}"), asked is null ? name : Text(asked, at)) { Key = key, IsAskedForItself = asked is null });
    }

    private bool Parameter(Reference reference, Frame frame)
    {
        var home = interpreter.Rules.Locate(frame.Scope, reference.Key, out var local);
        return home.Parameters.TryGetValue(local, out var parameter)
            && Add(new SilentRule(ReasonTexts.NoValue(parameter.Name, interpreter.TimeOf(parameter.Periodicity, frame) ?? FactTime.None)));
    }

    private bool Items(Below at, string key)
    {
        var (_, fact) = interpreter.FindFact(key, at.Frame)!.Value;
        if (interpreter.ItemsOf(at.Node, key, at.Frame) is not { } lists)
        {
            return Add(new MissingFact(Names(at).Of(key)), new FactNeed(key, FactTime.None, fact.Scope));
        }

        if (lists.Any(l => !l.IsComplete))
        {
            var name = Names(at).Of(key);
            Add(new MissingFact(new LocalizedText($"{name.Zh}的其余各项", $"the other items of {name.En}")), new FactNeed(key, FactTime.None, fact.Scope));
        }

        return false;
    }

    /// <summary>What a first crossing itself leaves open: where the history begins, whether there was a figure in a year, what a later crossing is paid.</summary>
    private bool First(Below at, FirstAbove first)
    {
        var crossings = interpreter.CrossingsOf(first, at.Frame);
        var decisive = crossings.Decisive.ToList();
        if (first.Since is null && decisive.Find(y => y.IsOpen && y.Low != y.High) is { } open)
        {
            foreach (var (fact, time) in crossings.Reads.OpenAt(open.Back))
            {
                Add(new MissingFact(Both(l => ReasonTexts.OpenHistory(Names(at).Of(fact.Key)[l], FactTimeText.Of(time, l), l))), new FactNeed(fact.Key, FactTime.None, fact.Scope, at.Item?.Items, at.Item?.Index));
            }
        }

        foreach (var (fact, time, claims) in decisive.Where(y => y.Counts == Verdict.Unknown).SelectMany(y => crossings.Reads.Disputes(y.Back)))
        {
            Add(new ConflictingSources(Both(l => StatementText.Missing(Names(at).Of(fact.Key)[l], FactTimeText.Of(time, l), l)), claims.Select(c => FactTexts.Claim(c, fact)).ToValueList()));
        }

        return first.Later is null && crossings.Possible.Any(p => p.Now > p.Before && p.Before > 0)
            && Add(new SilentRule(Both(l => ReasonTexts.LaterCrossing(RuleText.Of(first.Of, Names(at), l), l)))) && false;
    }

    private bool Reads(Below at, Opaque opaque, Criterion? asked)
    {
        var missing = opaque.Reads.Where(k => interpreter.FindFact(k, at.Frame) is var (facts, fact) && interpreter.Claims(at.Node, facts, fact, at.Frame) is { Count: 0 }).ToList();
        return missing.Count > 0
            ? missing.Aggregate(false, (_, key) => Fact(at, key, asked))
            : Add(new SilentRule(Text(opaque, at)));
    }

    private bool Reading(string id, Frame frame)
    {
        var question = frame.Scope.Questions[id];
        return !interpreter.IsChosen(id, frame) && Add(new OpenReading(question.Id, question.Question, question.Options.Select(o => o.Id).ToValueList())) && false;
    }

    private bool Add(UndeterminedReason reason, FactNeed? need = null)
    {
        _found.Add((reason, need));
        return true;
    }

    private RuleNames Names(Below at) => at.Item is { } item ? interpreter.NamesOf(at.Frame).Within(item.Items) : interpreter.NamesOf(at.Frame);

    private LocalizedText Text(RuleNode node, Below at) => Both(l => RuleText.Of(node, Names(at), l));

    // A fact of an item is told with the item that lacks it.
    private LocalizedText NameOf(Below at, string key, FactTime time)
    {
        var name = Both(l => StatementText.Missing(Names(at).Of(key)[l], FactTimeText.Of(time, l), l));
        return at.Item is { } item && interpreter.FindFact(item.Items, at.Frame) is var (_, items) ? ReasonTexts.OfItem(items.Name, item.Index, name) : name;
    }

    private string ValueText(Formula formula, Frame frame, Language language) => Values.ToPublic(interpreter.Evaluate(formula, frame)).ToText(language);

    private static LocalizedText Both(Func<Language, string> text) => new(text(Language.Zh), text(Language.En));
}
