using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Rules;

/// <summary>A node of a rule: something bare, or an object with one operator and, beside it, a clause and a name.</summary>
internal abstract class NodeCodec<TNode>(string name, string description, Codec<ClauseReference> clause) : Codec<TNode>
    where TNode : class
{
    private const string ClauseMember = "clause";
    private const string NameMember = "name";
    private IReadOnlyList<IOperator<TNode>> _operators = [];
    private Dictionary<string, IOperator<TNode>> _byWord = [];

    /// <summary>The words of the operators.</summary>
    public IEnumerable<string> Words => _operators.Select(o => o.Word);

    /// <summary>Whether a word is an operator.</summary>
    public bool Knows(string word) => _byWord.ContainsKey(word);

    /// <summary>Sets the operators, whose codecs contain this one.</summary>
    public void Use(IReadOnlyList<IOperator<TNode>> operators)
    {
        _operators = operators;
        _byWord = operators.ToDictionary(o => o.Word, StringComparer.Ordinal);
    }

    public sealed override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out TNode value) =>
        node.Kind == DocumentNodeKind.Object ? TryReadObject(node, context, out value) : TryReadBare(node, context, out value);

    public sealed override JsonNode Write(TNode value)
    {
        if (Unnote(value) is not { } noted)
        {
            return WriteBare(value) ?? WriteOperator(value);
        }

        var json = noted.IsMerged ? (JsonObject)Write(noted.Inner) : WriteOperator(value);
        if (noted.Clause is { } cited)
        {
            json[ClauseMember] = clause.Write(cited);
        }

        if (noted.Name is { } called)
        {
            json[NameMember] = Codecs.Localized.Write(called);
        }

        return json;
    }

    public sealed override JsonObject Schema(SchemaContext context) => context.Reference(name, () => new JsonObject
    {
        ["description"] = description,
        ["anyOf"] = new JsonArray([BareSchema(), .. _operators.Select(o => (JsonNode)OperatorSchema(o, context))]),
    });

    /// <summary>Reads what is no object.</summary>
    protected abstract bool TryReadBare(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out TNode value);

    /// <summary>Writes what needs no operator; null for everything else.</summary>
    protected abstract JsonNode? WriteBare(TNode value);

    protected abstract JsonNode BareSchema();

    /// <summary>What a word means that is no operator here.</summary>
    protected abstract LocalizedText? Hint(string word);

    protected abstract TNode Note(TNode node, ClauseReference? cited, LocalizedText? called);

    protected abstract (TNode Inner, bool IsMerged, ClauseReference? Clause, LocalizedText? Name)? Unnote(TNode node);

    private bool TryReadObject(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out TNode value)
    {
        value = null;
        var complete = TryReadOptional(node, ClauseMember, clause, context, out var cited) & TryReadOptional(node, NameMember, Codecs.Localized, context, out var called);
        var others = node.Members.Where(m => m.Key is not (ClauseMember or NameMember)).ToList();
        var known = others.Where(m => _byWord.ContainsKey(m.Key)).ToList();
        foreach (var (word, child) in others.Except(known))
        {
            if (context.IsFull)
            {
                return false;
            }

            complete = false;
            context.Report(child, known.Count > 0 ? Json.ErrorMessages.UnknownMember(word, [known[0].Key, ClauseMember, NameMember]) : Json.ErrorMessages.UnknownOperator(word, Words, Hint(word)));
        }

        if (others.Count == 0 || known.Count > 1)
        {
            complete = false;
            context.Report(node, known.Count > 1 ? Json.ErrorMessages.OnlyOneOf(known.Select(m => m.Key)) : Json.ErrorMessages.NoOperator(Words));
        }

        foreach (var (word, body) in known)
        {
            complete &= _byWord[word].TryRead(body, context, out value);
        }

        value = complete ? Note(value!, cited, called) : null;
        return complete;
    }

    private static bool TryReadOptional<T>(DocumentNode node, string member, Codec<T> codec, ReadContext context, out T? value)
        where T : class
    {
        value = null;
        return node.Member(member) is not { } child || codec.TryRead(child, context, out value);
    }

    private JsonObject WriteOperator(TNode value)
    {
        var found = _operators.FirstOrDefault(o => o.Matches(value)) ?? throw new ArgumentException($"A {name} of the form {value} has no place in a document.", nameof(value));
        return new JsonObject { [found.Word] = found.Write(value) };
    }

    private static JsonObject WithNote(JsonObject properties, SchemaContext context, Codec<ClauseReference> clause)
    {
        properties[ClauseMember] = clause.Schema(context);
        properties[NameMember] = Codecs.Localized.Schema(context);
        return properties;
    }

    private JsonObject OperatorSchema(IOperator<TNode> o, SchemaContext context) => new()
    {
        ["type"] = "object",
        ["properties"] = WithNote(new JsonObject { [o.Word] = o.Schema(context) }, context, clause),
        ["required"] = new JsonArray((JsonNode)o.Word),
        ["additionalProperties"] = false,
    };
}
