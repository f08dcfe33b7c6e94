using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Texts;

/// <summary>Reads the nodes that <see cref="NodeWriter"/> writes by keys.</summary>
/// <remarks>
/// Each part gives every reading from a place on, so that nothing depends on the order of what is tried; readings of nodes are kept by their place, which bounds the
/// work, and a budget bounds it for texts that nobody would write.
/// </remarks>
internal sealed partial class LineReader
{
    // Up to four parts lie between a node and the one inside it.
    private const int MaxDepth = 320;
    private const int MaxSteps = 5_000_000;

    private readonly string _text;
    private readonly Language _language;
    private readonly UnitCatalog _units;
    private readonly LinePart<Formula> _item;
    private readonly LinePart<Formula> _product;
    private readonly LinePart<Formula> _phrase;
    private readonly LinePart<Formula> _atom;
    private readonly LinePart<Criterion> _criterionList;
    private readonly LinePart<Criterion> _criterionPhrase;
    private readonly LinePart<Criterion> _criterionAtom;
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<LocalizedText> _expected = [];
    private int _depth;
    private int _steps;

    public LineReader(string text, Language language, UnitCatalog units)
    {
        (_text, _language, _units) = (text, language, units);
        _atom = Kept(Noted(OneOf(FormulaAtoms()), (inner, clause) => new NotedFormula(inner, clause)));
        _phrase = Kept(OneOf([.. FormulaPhrases(), .. Scales(), _atom]));
        _product = Kept(OneOf([.. Products(), _phrase]));
        _item = Kept(OneOf([.. Sums(), _product]));
        _criterionAtom = Kept(OneOf(CriterionAtoms()));
        _criterionPhrase = Kept(Noted(OneOf([.. Comparisons(), .. Records(), _criterionAtom]), (inner, clause) => new NotedCriterion(inner, clause)));
        _criterionList = Kept(OneOf([SomeOf(), _criterionPhrase]));
    }

    /// <summary>The furthest place at which something else was expected.</summary>
    public int Furthest { get; private set; }

    /// <summary>What was expected there.</summary>
    public IEnumerable<LocalizedText> Expected => [.. _expected, .. _words.Select(ErrorMessages.Words)];

    /// <summary>Whether the text was given up as too deep or too ambiguous.</summary>
    public bool IsExhausted { get; private set; }

    public IReadOnlyList<Formula> ReadFormulas() => Whole(_item);

    /// <summary>The criteria; a list of them needs no parentheses when it is the whole text.</summary>
    public IReadOnlyList<Criterion> ReadCriteria() => Whole(OneOf(
    [
        _criterionList,
        Form<ValueList<Criterion>, Criterion>(Wordings.Alone, Joined<Criterion>(Test, Wordings.And, 2), of => new AllOf(of)),
        Form<ValueList<Criterion>, Criterion>(Wordings.Alone, Joined<Criterion>(Test, Wordings.Or, 2), of => new AnyOf(of)),
    ]));

    private List<T> Whole<T>(LinePart<T> part)
        where T : RuleNode
    {
        var all = part(0).Where(f => f.End == _text.Length || Miss(f.End, ErrorMessages.EndOfText)).Select(f => f.Value).Distinct().ToList();
        return IsExhausted ? [] : all.Where(n => n.ToString(_language) == _text).ToList() is { Count: > 0 } written ? written : all;
    }

    // The parts of nodes need each other, so that they are asked for by what will hold them.
    private IEnumerable<Found<Formula>> Item(int at) => _item(at);

    private IEnumerable<Found<Formula>> Factor(int at) => _phrase(at);

    private IEnumerable<Found<Formula>> Term(int at) => _product(at);

    private IEnumerable<Found<Formula>> Atom(int at) => _atom(at);

    private IEnumerable<Found<Criterion>> Test(int at) => _criterionPhrase(at);

    private IEnumerable<Found<Criterion>> AnyTest(int at) => _criterionList(at);

    private IEnumerable<Found<Criterion>> TestAtom(int at) => _criterionAtom(at);

    private static LinePart<T> OneOf<T>(IReadOnlyList<LinePart<T>> parts) => at => parts.SelectMany(p => p(at));

    private LinePart<T> Kept<T>(LinePart<T> part)
    {
        var kept = new Dictionary<int, List<Found<T>>>();
        return at =>
        {
            if (kept.TryGetValue(at, out var known))
            {
                return known;
            }

            if (_depth == MaxDepth || IsExhausted || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            {
                IsExhausted = true;
                return [];
            }

            _depth++;
            var found = part(at).Distinct().ToList();
            _depth--;
            kept[at] = found;
            return found;
        };
    }

    /// <summary>A node, and the same with any number of clauses behind it.</summary>
    private LinePart<T> Noted<T>(LinePart<T> part, Func<T, ClauseReference, T> note) => at =>
    {
        var all = part(at).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var inner = all[i];
            all.AddRange(Match(Wordings.Noted, inner.End, [At(inner), Untyped<ClauseReference>(Clause)]).Select(f => new Found<T>(note(inner.Value, (ClauseReference)f.Value[1]!), f.End)));
        }

        return all;
    };

    private static LinePart<object?> At<T>(Found<T> found) => _ => [new(found.Value, found.End)];

    private static LinePart<object?> Untyped<T>(LinePart<T> part) => at => part(at).Select(f => new Found<object?>(f.Value, f.End));

    /// <summary>Words with what stands in their places; a maker that gives null did not mean them so.</summary>
    private LinePart<T> Form<T>(Wording wording, Func<object?[], T?> make, params LinePart<object?>[] places) =>
        at => Begins(wording, at) ? Match(wording, at, places).Select(f => (Node: make(f.Value), f.End)).Where(f => f.Node is not null).Select(f => new Found<T>(f.Node!, f.End)) : [];

    private bool Begins(Wording wording, int at) => wording.Parts(_language)[0] is not (var text, null) || Says(text, at);

    private LinePart<T> Form<TA, T>(Wording wording, LinePart<TA> a, Func<TA, T?> make) => Form(wording, v => make(Get<TA>(v, 0)), Untyped(a));

    private LinePart<T> Form<TA, TB, T>(Wording wording, LinePart<TA> a, LinePart<TB> b, Func<TA, TB, T?> make) => Form(wording, v => make(Get<TA>(v, 0), Get<TB>(v, 1)), Untyped(a), Untyped(b));

    private LinePart<T> Form<TA, TB, TC, T>(Wording wording, LinePart<TA> a, LinePart<TB> b, LinePart<TC> c, Func<TA, TB, TC, T?> make) =>
        Form(wording, v => make(Get<TA>(v, 0), Get<TB>(v, 1), Get<TC>(v, 2)), Untyped(a), Untyped(b), Untyped(c));

    private LinePart<T> Form<TA, TB, TC, TD, T>(Wording wording, LinePart<TA> a, LinePart<TB> b, LinePart<TC> c, LinePart<TD> d, Func<TA, TB, TC, TD, T?> make) =>
        Form(wording, v => make(Get<TA>(v, 0), Get<TB>(v, 1), Get<TC>(v, 2), Get<TD>(v, 3)), Untyped(a), Untyped(b), Untyped(c), Untyped(d));

    private static T Get<T>(object?[] values, int place) => values[place] is T value ? value : default!;

    private IEnumerable<Found<object?[]>> Match(Wording wording, int start, LinePart<object?>[] places) =>
        Match(wording.Parts(_language), 0, start, places, new object?[places.Length]);

    private IEnumerable<Found<object?[]>> Match(IReadOnlyList<(string Text, int? Place)> words, int word, int at, LinePart<object?>[] places, object?[] values)
    {
        if (++_steps > MaxSteps)
        {
            IsExhausted = true;
        }

        if (IsExhausted)
        {
            yield break;
        }

        if (word == words.Count)
        {
            yield return new([.. values], at);
            yield break;
        }

        var (text, place) = words[word];
        if (place is { } n)
        {
            foreach (var (value, end) in places[n](at))
            {
                values[n] = value;
                foreach (var whole in Match(words, word + 1, end, places, values))
                {
                    yield return whole;
                }
            }
        }
        else if (Says(text, at))
        {
            foreach (var whole in Match(words, word + 1, at + text.Length, places, values))
            {
                yield return whole;
            }
        }
    }

    /// <summary>A list of one member or more, and every beginning of it.</summary>
    private LinePart<ValueList<T>> Joined<T>(LinePart<T> member, Wording separator, int fewest = 1) => at =>
    {
        var all = new List<Found<ValueList<T>>>();
        var open = new Stack<(ImmutableList<T> Before, int At)>([([], at)]);
        while (open.TryPop(out var next))
        {
            foreach (var (value, end) in member(next.At))
            {
                var list = next.Before.Add(value);
                _steps += list.Count;
                if (list.Count >= fewest)
                {
                    all.Add(new(list.ToValueList(), end));
                }

                if (_steps <= MaxSteps && Says(separator[_language], end))
                {
                    open.Push((list, end + separator[_language].Length));
                }
            }
        }

        return all;
    };

    private LinePart<ValueList<T>> List<T>(LinePart<T> member, Wording separator) => OneOf([Word(Wordings.None, ValueList<T>.Empty), Joined(member, separator)]);

    private LinePart<ValueList<T>> Lines<T>(LinePart<T> member) => List(member, Wordings.BetweenLines);

    private static LinePart<T?> Maybe<T>(LinePart<T> part) => at => part(at).Select(f => new Found<T?>(f.Value, f.End)).Append(new(default, at));

    private LinePart<T> Word<T>(Wording wording, T value) => Literal(wording[_language], value);

    private LinePart<T> Literal<T>(string text, T value) => at => Says(text, at) ? [new(value, at + text.Length)] : [];

    /// <summary>The words of any member of an enumeration.</summary>
    private LinePart<T> AnyOf<T>(Func<T, Wording> words)
        where T : struct, Enum => OneOf([.. Enum.GetValues<T>().Select(v => Word(words(v), v))]);

    private bool Says(string text, int at)
    {
        var says = string.CompareOrdinal(_text, at, text, 0, text.Length) == 0;
        if (!says && IsFurthest(at))
        {
            _words.Add(text);
        }

        return says;
    }

    private bool Miss(int at, LocalizedText expected) => IsFurthest(at) && _expected.Add(expected) && false;

    private bool IsFurthest(int at)
    {
        if (at > Furthest)
        {
            _words.Clear();
            _expected.Clear();
            Furthest = at;
        }

        return at == Furthest;
    }
}
