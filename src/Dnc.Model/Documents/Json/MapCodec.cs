using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Json;

/// <summary>An object from free names to values, in the order of the document.</summary>
internal sealed class MapCodec<T>(Codec<T> item) : Codec<ValueList<KeyValuePair<string, T>>>
{
    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out ValueList<KeyValuePair<string, T>> value)
    {
        value = null;
        if (!Codecs.IsKind(node, DocumentNodeKind.Object, context))
        {
            return false;
        }

        var complete = true;
        var items = new List<KeyValuePair<string, T>>(node.Members.Count);
        foreach (var (name, child) in node.Members)
        {
            if (context.IsFull)
            {
                return false;
            }

            if (string.IsNullOrWhiteSpace(name))
            {
                context.Report(child, ErrorMessages.BlankName());
                complete = false;
            }

            if (item.TryRead(child, context, out var read))
            {
                items.Add(new(name, read));
            }
            else
            {
                complete = false;
            }
        }

        value = complete ? items.ToValueList() : null;
        return complete;
    }

    public override JsonNode Write(ValueList<KeyValuePair<string, T>> value)
    {
        var json = new JsonObject();
        foreach (var (name, part) in value)
        {
            json[name] = item.Write(part);
        }

        return json;
    }

    public override JsonObject Schema(SchemaContext context) => new() { ["type"] = "object", ["additionalProperties"] = item.Schema(context) };
}
