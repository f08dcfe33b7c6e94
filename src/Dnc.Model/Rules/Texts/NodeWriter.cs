using System.Text;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Texts;

/// <summary>Writes one node on one line.</summary>
internal sealed partial class NodeWriter(RuleNames? names, Language language)
{
    // Far beyond what rules may nest, and far below what a stack holds.
    private const int MaxDepth = 256;

    private readonly StringBuilder _text = new();
    private readonly bool _zh = language == Language.Zh;
    private RuleNames? _names = names;
    private int _depth;

    public string Write(RuleNode node)
    {
        Put(node, NodeLevel.List);
        return _text.ToString();
    }

    private static NodeLevel LevelOf(RuleNode node) => node switch
    {
        AtLeastOf => NodeLevel.List,
        Sum { Of.Count: > 1 } or Difference => NodeLevel.Sum,
        Product { Of.Count: > 1 } or Quotient => NodeLevel.Product,
        Constant or DateConstant or CodeConstant or Reference or Sum or Product or Least or Greatest or Choice or DecisionTable or Score or CountTrue or Interest or NotedFormula => NodeLevel.Atom,
        AllOf or AnyOf or Negation or Holds => NodeLevel.Atom,
        _ => NodeLevel.Phrase,
    };

    /// <summary>The node without notes that the text does not show.</summary>
    private static RuleNode Bare(RuleNode node)
    {
        while (node is NotedFormula { Clause: null } or NotedCriterion { Clause: null })
        {
            node = node is NotedFormula formula ? formula.Inner : ((NotedCriterion)node).Inner;
        }

        return node;
    }

    private void Put(RuleNode noted, NodeLevel least)
    {
        var node = Bare(noted);
        if (_depth == MaxDepth)
        {
            _text.Append('…');
            return;
        }

        _depth++;
        if (LevelOf(node) < least)
        {
            Say("（{0}）", "({0})", Bare(node, NodeLevel.List));
        }
        else if (node is Formula formula)
        {
            Formula(formula);
        }
        else
        {
            Criterion((Criterion)node);
        }

        _depth--;
    }

    private Slot Bare(RuleNode node, NodeLevel least) => (Action)(() => Put(node, least));

    /// <summary>Writes a phrase; <c>{0}</c> to <c>{9}</c> are its places.</summary>
    private void Say(string zh, string en, params ReadOnlySpan<Slot> slots)
    {
        var rest = (_zh ? zh : en).AsSpan();
        for (var at = rest.IndexOf('{'); at >= 0; at = rest.IndexOf('{'))
        {
            _text.Append(rest[..at]);
            Put(slots[rest[at + 1] - '0']);
            rest = rest[(at + 3)..];
        }

        _text.Append(rest);
    }

    private void Put(Slot slot)
    {
        if (slot.Node is { } node)
        {
            Put(node, slot.Least);
        }
        else if (slot.Write is { } write)
        {
            write();
        }
        else
        {
            _text.Append(slot.Text);
        }
    }

    /// <summary>A list with separators; nothing is said to be nothing.</summary>
    private Slot Many(IEnumerable<Slot> slots, string zh = "；", string en = "; ") => (Action)(() =>
    {
        var any = false;
        foreach (var slot in slots)
        {
            _text.Append(any ? (_zh ? zh : en) : "");
            Put(slot);
            any = true;
        }

        _text.Append(any ? "" : _zh ? "无" : "none");
    });

    private Slot Items(IEnumerable<RuleNode> nodes) => Many(nodes.Select(Slot.Item));

    private Slot Phrase(string zh, string en, params Slot[] slots) => (Action)(() => Say(zh, en, slots));

    /// <summary>A node in parentheses, of which one pair is enough.</summary>
    private Slot InParentheses(Criterion criterion) =>
        Bare(criterion) is AllOf { Of.Count: > 1 } or AnyOf { Of.Count: > 1 } ? Slot.Atom(criterion) : Phrase("（{0}）", "({0})", Slot.Alone(criterion));

    /// <summary>What an action writes among the names of items.</summary>
    private Slot Among(string items, Action write) => (Action)(() =>
    {
        var outer = _names;
        _names = outer?.Within(items);
        write();
        _names = outer;
    });

    private string Key(string key) => _names is null ? Plain(key) : TextSpelling.Flat(_names.Of(key)[language]);

    private string Label(string key) => _names is null ? Quoted(key) : Quoted(_names.Of(key)[language]);

    private string Code(string? key, string code) => Quoted(_names?.CodeName(key, code)?[language] ?? code);

    /// <summary>Codes and ranges, such as <c>06-46、65</c>.</summary>
    private Slot Codes(Formula of, ValueList<CodePattern> codes)
    {
        var key = (Bare(of) as Reference)?.Key;
        return Many(codes.Select(c => (Slot)Pattern(key, c)), "、", ", ");
    }

    private string Pattern(string? key, CodePattern pattern)
    {
        if (pattern.High is null && _names?.CodeName(key, pattern.Low) is { } name)
        {
            return TextSpelling.Flat(name[language]);
        }

        var text = pattern.ToString();
        return TextSpelling.IsPlainCode(text, language) && CodePattern.TryParse(text, out var read) && read == pattern ? text : Quoted(text);
    }

    private string Plain(string key) => TextSpelling.IsPlain(key, language) ? key : $"‹{TextSpelling.Escape(key, "›")}›";

    private string Quoted(string text)
    {
        var inner = _names is null ? TextSpelling.Escape(text, _zh ? "”" : "\"") : TextSpelling.Flat(text);
        return _zh ? $"“{inner}”" : $"\"{inner}\"";
    }

    /// <summary>A text of the rule itself; among keys in both languages, for both belong to the rule.</summary>
    private string Words(LocalizedText text) =>
        _names is null && text.Zh != text.En
            ? Quoted(text[language]) + (_zh ? $"（{Quoted(text.En)}）" : $" ({Quoted(text.Zh)})")
            : Quoted(text[language]);

    private string Clause(ClauseReference clause)
    {
        var text = clause.ToString(language);
        return _names is null ? TextSpelling.Escape(text, _zh ? "〕" : "]") : TextSpelling.Flat(text);
    }

    private string Day(NodaTime.LocalDate day) => day.Calendar == NodaTime.CalendarSystem.Iso ? Dates.Text(day, language) : $"{{{Dates.Text(day, language)}|{day.Calendar.Id}}}";

    /// <summary>A figure; among keys, one whose unit would be read as another one shows the id of the unit.</summary>
    private string Figure(CompoundQuantity figure)
    {
        var text = figure.ToString(language);
        if (_names is not null)
        {
            return TextSpelling.Flat(text);
        }

        var units = figure.Per.Prepend(figure.Quantity.Unit).ToList();
        return units.All(IsStandard) ? text : $"{{{TextSpelling.Escape(text, "|}")}|{string.Join('/', units.Select(u => TextSpelling.Escape(u.Id, "/}")))}}}";
    }

    private bool IsStandard(Unit unit) => unit == Units.Number || (UnitCatalog.Standard.TryGet(unit.ToString(language, 1m), out var read) && read == unit);
}
