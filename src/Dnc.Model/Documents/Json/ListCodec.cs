using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Json;

/// <summary>A list of values.</summary>
internal sealed class ListCodec<T>(Codec<T> item, int minItems, bool unique) : Codec<ValueList<T>>
{
    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = null;
        if (!Codecs.IsKind(node, DocumentNodeKind.List, context))
        {
            return false;
        }

        var complete = true;
        var seen = new HashSet<T>();
        var items = new List<T>(node.Items.Count);
        foreach (var child in node.Items)
        {
            if (context.IsFull)
            {
                return false;
            }

            if (child.Kind == DocumentNodeKind.Null)
            {
                context.Report(child, ErrorMessages.NullItem());
                complete = false;
            }
            else if (!item.TryRead(child, context, out var read))
            {
                complete = false;
            }
            else if (unique && !seen.Add(read))
            {
                context.Report(child, ErrorMessages.DuplicateItem(child.Text));
                complete = false;
            }
            else
            {
                items.Add(read);
            }
        }

        if (node.Items.Count < minItems)
        {
            context.Report(node, ErrorMessages.TooFewItems(node.Items.Count, minItems));
            complete = false;
        }

        value = complete ? items.ToValueList() : null;
        return complete;
    }

    public override JsonNode Write(ValueList<T> value) => new JsonArray([.. value.Select(item.Write)]);

    public override JsonObject Schema(SchemaContext context)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema(context) };
        if (minItems > 0)
        {
            schema["minItems"] = minItems;
        }

        if (unique)
        {
            schema["uniqueItems"] = true;
        }

        return schema;
    }
}
