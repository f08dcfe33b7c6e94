using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>A member of an enumeration, written as a camel-case word.</summary>
internal sealed class WordCodec<T> : Codec<T>
    where T : struct, Enum
{
    private readonly (string Word, T Value)[] _words = [.. Enum.GetValues<T>().Select(v => (Word: Codecs.Word(v), Value: v))];

    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!Codecs.IsKind(node, DocumentNodeKind.Text, context))
        {
            return false;
        }

        foreach (var (word, member) in _words)
        {
            if (word == node.Text)
            {
                value = member;
                return true;
            }
        }

        context.Report(node, ErrorMessages.UnknownWord(node.Text, _words.Select(w => w.Word)));
        return false;
    }

    public override JsonNode Write(T value) => JsonValue.Create(Codecs.Word(value))!;

    public override JsonObject Schema(SchemaContext context) =>
        new() { ["enum"] = new JsonArray([.. _words.Select(w => (JsonNode)JsonValue.Create(w.Word)!)]) };
}
