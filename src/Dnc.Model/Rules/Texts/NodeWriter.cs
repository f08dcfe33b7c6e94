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
            Say(Wordings.InParentheses, Bare(node, NodeLevel.List));
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

    /// <summary>Writes words and what stands in their places.</summary>
    private void Say(Wording wording, params ReadOnlySpan<Slot> slots)
    {
        foreach (var (text, place) in wording.Parts(language))
        {
            if (place is { } n)
            {
                Put(slots[n]);
            }
            else
            {
                _text.Append(text);
            }
        }
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
    private Slot Many(IEnumerable<Slot> slots, Wording separator) => (Action)(() =>
    {
        var any = false;
        foreach (var slot in slots)
        {
            _text.Append(any ? separator[language] : "");
            Put(slot);
            any = true;
        }

        _text.Append(any ? "" : Wordings.None[language]);
    });

    private Slot Items(IEnumerable<RuleNode> nodes) => Lines(nodes.Select(Slot.Item));

    private Slot Lines(IEnumerable<Slot> slots) => Many(slots, Wordings.BetweenLines);

    private Slot Names(IEnumerable<Slot> slots) => Many(slots, Wordings.BetweenNames);

    private Slot Phrase(Wording wording, params Slot[] slots) => (Action)(() => Say(wording, slots));

    /// <summary>A node in parentheses, of which one pair is enough.</summary>
    private Slot InParentheses(Criterion criterion) =>
        Bare(criterion) is AllOf { Of.Count: > 1 } or AnyOf { Of.Count: > 1 } ? Slot.Atom(criterion) : Phrase(Wordings.InParentheses, Slot.Alone(criterion));

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
        return Names(codes.Select(c => (Slot)Pattern(key, c)));
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
    private Slot Words(LocalizedText text) =>
        _names is null && text.Zh != text.En
            ? Phrase(Wordings.BothLanguages, Quoted(text[language]), Quoted(language == Language.Zh ? text.En : text.Zh))
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
        return IsStandard(figure.Quantity.Unit) && figure.Per.All(IsStandardBelow) ? text : $"{{{TextSpelling.Escape(text, "|}")}|{string.Join('/', units.Select(u => TextSpelling.Escape(u.Id, "/}")))}}}";
    }

    private bool IsStandardBelow(Unit unit) => UnitCatalog.Standard.TryGetBelow(unit.ToString(language, 1m), out var read) && read == unit;

    private bool IsStandard(Unit unit) => unit == Units.Number || (UnitCatalog.Standard.TryGet(unit.ToString(language, 1m), out var read) && read == unit);
}
