using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>A value that stands in the document as a text.</summary>
internal sealed class TextCodec<T>(TextCodec<T>.Reader read, Func<T, string> write, string description, string? pattern, params string[] examples) : Codec<T>
{
    /// <summary>Reads the text, or says what is wrong with it.</summary>
    internal delegate bool Reader(string text, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out Fault? fault);

    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!Codecs.IsKind(node, DocumentNodeKind.Text, context))
        {
            return false;
        }

        if (read(node.Text, out value, out var fault))
        {
            return true;
        }

        context.Report(node, fault);
        return false;
    }

    public override JsonNode Write(T value) => JsonValue.Create(write(value))!;

    public override JsonObject Schema(SchemaContext context)
    {
        var schema = new JsonObject { ["type"] = "string", ["description"] = description };
        if (pattern is not null)
        {
            schema["pattern"] = pattern;
        }

        if (examples.Length > 0)
        {
            schema["examples"] = new JsonArray([.. examples.Select(e => (JsonNode)JsonValue.Create(e)!)]);
        }

        return schema;
    }
}
