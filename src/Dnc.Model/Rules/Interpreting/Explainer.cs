using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Texts;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Builds explanations: a tree parallel to the rule, with verdicts, values, the facts used and their clauses.</summary>
internal sealed class Explainer(Interpreter interpreter)
{
    // A definition that is used twice is told once.
    private readonly HashSet<(RuleDefinition, Frame)> _told = [];

    /// <summary>The explanation of a node; null for a constant, which its user shows.</summary>
    public Explanation? Explain(Below at) => at.Node switch
    {
        Constant or DateConstant or CodeConstant => null,
        NotedCriterion n => Noted(at, n.Inner, n.Clause, n.Name),
        NotedFormula n => Noted(at, n.Inner, n.Clause, n.Name),
        Reference r => Named(at, r.Key) ?? Fact(at, r.Key),
        Holds h => Named(at, h.Key) ?? Fact(at, h.Key),
        Criterion c => Judged(at, c),
        _ => Formula(at, (Formula)at.Node),
    };

    /// <summary>What a node rests on, each part marked whether the answer would be another without it.</summary>
    public ValueList<Explanation> Children(Below at)
    {
        var verdict = at.Node is Criterion c ? interpreter.Judge(c, at.Frame) : (Verdict?)null;
        return Facts(at).Concat(interpreter.BelowOf(at.Node, at.Frame)
            .Select(b => Explain(b with { Item = b.Item ?? at.Item }) is { } told ? told with { IsDecisive = IsDecisive(at, verdict, b) } : null)
            .OfType<Explanation>()).ToValueList();
    }

    private bool IsDecisive(Below at, Verdict? verdict, Below part)
    {
        if (at.Node is AllOf or AnyOf or AtLeastOf or CountTrue && part.Node is Criterion criterion)
        {
            return verdict is null || interpreter.Judge(criterion, part.Frame) == verdict;
        }

        // While a node is open, what is settled beneath it cannot close it.
        return verdict != Verdict.Unknown || (part.Node is Criterion inner
            ? interpreter.Judge(inner, part.Frame) == Verdict.Unknown
            : !interpreter.Evaluate((Formula)part.Node, part.Frame).IsExact);
    }

    private Explanation? Noted(Below at, RuleNode inner, ClauseReference? clause, LocalizedText? name)
    {
        var told = Explain(at with { Node = inner });
        if (told is null)
        {
            return null;
        }

        var statement = name is null ? told.Statement : new LocalizedText($"{name.Zh}：{told.Statement.Zh}", $"{name.En}: {told.Statement.En}");
        return told with { Statement = statement, Clause = clause ?? told.Clause };
    }

    private Explanation? Named(Below at, string key)
    {
        if (interpreter.BelowOf(at.Node, at.Frame).ToList() is not [var below])
        {
            return null;
        }

        interpreter.Rules.Locate(at.Frame.Scope, key, out var local);
        var definition = below.Frame.Scope.Definitions[local];
        var first = _told.Add((definition, below.Frame));
        return Definition(definition, below, first);
    }

    /// <summary>A definition with what it rests on.</summary>
    public Explanation Definition(RuleDefinition definition, Below root, bool whole = true)
    {
        var verdict = root.Node is Criterion criterion ? interpreter.Judge(criterion, root.Frame) : (Verdict?)null;
        var statement = verdict is not null ? definition.Name : new LocalizedText(
            $"{definition.Name.Zh} = {Value((Formula)root.Node, root.Frame, Language.Zh)}", $"{definition.Name.En} = {Value((Formula)root.Node, root.Frame, Language.En)}");
        return new Explanation(statement, whole ? OfDefinition(root) : []) { Verdict = verdict, Clause = definition.Clause };
    }

    // The statement of a definition stands for that of a connective; a single condition is shown beneath it.
    private ValueList<Explanation> OfDefinition(Below root) =>
        root.Node is AllOf or AnyOf || Explain(root) is not { } told ? Children(root) : [told with { IsDecisive = true }];

    private Explanation Fact(Below at, string key)
    {
        if (key == Interpreter.AsOfName)
        {
            return new Explanation(Both(l => StatementText.Fact(Names(at).Of(key)[l], "", Value((Formula)at.Node, at.Frame, l), l)));
        }

        return interpreter.FindFact(key, at.Frame) is null ? Parameter(at, key) : at.Node is Criterion criterion ? Flag(at, key, interpreter.Judge(criterion, at.Frame)) : FactLine(at, key);
    }

    // The verdict of a flag is its value; only what decides nothing has more to tell.
    private Explanation Flag(Below at, string key, Verdict verdict)
    {
        var line = FactLine(at, key) with { Verdict = verdict };
        return verdict == Verdict.Unknown ? line : line with { Statement = Both(l => Item(at) + Names(at).Of(key)[l]) };
    }

    private static string Item(Below at) => at.Item is { } item ? FormattableString.Invariant($"[{item.Index + 1}] ") : "";

    private Explanation FactLine(Below at, string key)
    {
        var (facts, fact) = interpreter.FindFact(key, at.Frame)!.Value;
        var time = interpreter.TimeOf(fact, at.Frame) ?? FactTime.None;
        var claims = interpreter.Claims(at.Node, facts, fact, at.Frame) ?? [];
        return new Explanation(Both(l => Item(at) + StatementText.Fact(Names(at).Of(key)[l], FactTimeText.Of(time, l), Told(claims, fact, l), l)))
        {
            Sources = claims.Count == 1 && claims[0].Source is { } source ? [source] : [],
        };
    }

    private static string Told(ValueList<FactClaim> claims, FactDefinition fact, Language language) => claims.Count switch
    {
        0 => language == Language.Zh ? "缺少数据" : "missing",
        1 => FactTexts.Value(claims[0].Value, fact, language),
        _ => string.Join(language == Language.Zh ? "；" : "; ", claims.Select(c => FactTexts.Claim(c, fact)[language])),
    };

    private Explanation Parameter(Below at, string key)
    {
        var home = interpreter.Rules.Locate(at.Frame.Scope, key, out var local);
        var parameter = home.Parameters[local];
        var time = interpreter.TimeOf(parameter.Periodicity, at.Frame) ?? FactTime.None;
        var name = Both(l => StatementText.Missing(parameter.Name[l], FactTimeText.Of(time, l), l));
        if (interpreter.DayOf(parameter, at.Frame) is not { } day || parameter.Values.At(day) is not { } entry)
        {
            return new Explanation(new LocalizedText($"{name.Zh}：{(time == FactTime.None ? "当日无规定值" : "无规定值")}", $"{name.En}: no value in force"));
        }

        var from = NodaTime.Text.LocalDatePattern.Iso.Format(entry.From);
        var asked = (LocalizedText?)(time == FactTime.None ? null : Both(l => FactTimeText.Of(time, l) + (l == Language.Zh ? "，" : ", ")));
        return new Explanation(Both(l => l == Language.Zh
            ? $"{parameter.Name.Zh}（{asked?.Zh}自{from}起）：{RuleText.Of(entry.Value, Names(at), l)}"
            : $"{parameter.Name.En} ({asked?.En}from {from}): {RuleText.Of(entry.Value, Names(at), l)}"))
        {
            Sources = [entry.Source],
        };
    }

    // Labels, sets of codes and items are read by the node itself, not by a node beneath it.
    private IEnumerable<Explanation> Facts(Below at)
    {
        IEnumerable<string> keys = at.Node switch
        {
            Held h => [h.Label],
            HeldThroughout h => [h.Label],
            EverHeld h => [h.Label],
            LabelDay d => [d.Label],
            HasCodes h => [h.Fact],
            ItemTest t => [t.Items],
            ItemTotal t => [t.Items],
            Opaque o => o.Reads,
            _ => [],
        };
        return keys.Select(k => FactLine(at, k) with { IsDecisive = true }).Concat(OpenHistory(at));
    }

    private IEnumerable<Explanation> OpenHistory(Below at)
    {
        if (at.Node is not FirstAbove { Since: null } first || interpreter.CrossingsOf(first, at.Frame) is not { High: > 0, Deciding: null } crossings
            || crossings.Decisive.FirstOrDefault(y => y.IsOpen) is not { } open)
        {
            return [];
        }

        return crossings.Reads.OpenAt(open.Back).Select(f => new Explanation(Both(l => ReasonTexts.OpenHistory(Names(at).Of(f.Fact.Key)[l], Texts.FactTimeText.Of(f.Time, l), l))) { IsDecisive = true });
    }

    private Explanation Judged(Below at, Criterion criterion)
    {
        var verdict = interpreter.Judge(criterion, at.Frame);
        var statement = criterion switch
        {
            AllOf => new LocalizedText("同时满足以下各项", "all of the following"),
            AnyOf => new LocalizedText("满足以下任一项", "any of the following"),
            AtLeastOf { Count: var k } => new LocalizedText(FormattableString.Invariant($"至少满足以下{k}项"), FormattableString.Invariant($"at least {k} of the following")),
            Negation => new LocalizedText("不满足以下条件", "not the following"),
            Comparison { Right: var right } c => Both(l => StatementText.Judged(c, Names(at), Known(c.Left, at.Frame, l), Shown(right, at.Frame, l), l, c.Upper is { } u ? Shown(u, at.Frame, l) : null)),
            ScorePasses s => Both(l => StatementText.Judged(s, Names(at), Known(s.Score, at.Frame, l), Shown(s.Mark, at.Frame, l), l)),
            Nearness n => Both(l => StatementText.Judged(n, Names(at), Known(n.Of, at.Frame, l), Shown(n.Figure, at.Frame, l), l)),
            InCodes i => Both(l => StatementText.Judged(i, Names(at), Known(i.Of, at.Frame, l), null, l)),
            Within w => Both(l => StatementText.Judged(w, Names(at), Known(w.Of, at.Frame, l), null, l)),
            _ => Both(l => RuleText.Of(criterion, Names(at), l)),
        };
        return new Explanation(statement, Children(at)) { Verdict = verdict };
    }

    private Explanation Formula(Below at, Formula formula)
    {
        var statement = formula is Shift { Of: Reference r } s && interpreter.FindFact(r.Key, at.Frame) is not null
            ? FactLine(at with { Node = r, Frame = at.Frame.Later(s.Unit, s.By) }, r.Key).Statement
            : Both(l => StatementText.Value(Heading(at, formula, l), Value(formula, at.Frame, l)) + HighestBefore(at, formula, l));
        return new Explanation(statement, formula is Shift { Of: Reference } ? [] : Children(at));
    }

    // The year before that came nearest, where an earlier year decides.
    private string HighestBefore(Below at, Formula formula, Language language) =>
        formula is FirstAbove first && interpreter.CrossingsOf(first, at.Frame) is { High: > 0, Highest: { } year } && interpreter.PeriodOf(Time.PeriodKind.Year, at.Frame, -year.Back) is { } period
            ? ReasonTexts.HighestBefore(period.ToString(language), Values.ToPublic(year.Value).ToText(language), language)
            : "";

    // Of a scale or table the rows that count; what has its parts beneath it needs no more than its name.
    private string Heading(Below at, Formula formula, Language language)
    {
        var reached = interpreter.BelowOf(formula, at.Frame).Select(b => b.Node).ToHashSet<RuleNode>(ReferenceEqualityComparer.Instance);
        return formula switch
        {
            Choice => ReasonTexts.ByCase(language),
            DecisionTable => ReasonTexts.ByTable(language),
            Score => ReasonTexts.Total(language),
            Bands b => RuleText.Of(b with { Tiers = b.Tiers.Where(t => reached.Contains(t.Value)).ToValueList(), Else = b.Else is { } other && reached.Contains(other) ? other : null }, Names(at), language),
            Lookup l => RuleText.Of(l with { Entries = l.Entries.Where(e => reached.Contains(e.Value)).ToValueList(), Else = l.Else is { } other && reached.Contains(other) ? other : null }, Names(at), language),
            _ => RuleText.Of(formula, Names(at), language),
        };
    }

    // A constant is shown as the rule spells it.
    private string? Shown(Formula formula, Frame frame, Language language) => formula is Constant or DateConstant or CodeConstant ? null : Known(formula, frame, language);

    private string? Known(Formula formula, Frame frame, Language language) =>
        interpreter.Evaluate(formula, frame) is Figure { Range: { Low: null, High: null } } or CodeSet { Possible: null } or Anything ? null : Value(formula, frame, language);

    private string Value(Formula formula, Frame frame, Language language) => Values.ToPublic(interpreter.Evaluate(formula, frame)).ToText(language);

    private RuleNames Names(Below at) => at.Item is { } item ? interpreter.NamesOf(at.Frame).Within(item.Items) : interpreter.NamesOf(at.Frame);

    private static LocalizedText Both(Func<Language, string> text) => new(text(Language.Zh), text(Language.En));
}
