using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Json;

/// <summary>A list of a fixed number of values, such as both sides of a comparison.</summary>
internal sealed class FixedListCodec<T>(Codec<T> item, int count) : Codec<ValueList<T>>
{
    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = null;
        if (!Codecs.IsKind(node, DocumentNodeKind.List, context))
        {
            return false;
        }

        var items = new List<T>(count);
        foreach (var child in node.Items)
        {
            if (context.IsFull)
            {
                return false;
            }

            if (item.TryRead(child, context, out var read))
            {
                items.Add(read);
            }
        }

        if (node.Items.Count != count)
        {
            context.Report(node, ErrorMessages.WrongItemCount(node.Items.Count, count, count));
            return false;
        }

        value = items.Count == count ? items.ToValueList() : null;
        return value is not null;
    }

    public override JsonNode Write(ValueList<T> value) => new JsonArray([.. value.Select(item.Write)]);

    public override JsonObject Schema(SchemaContext context) => new() { ["type"] = "array", ["items"] = item.Schema(context), ["minItems"] = count, ["maxItems"] = count };
}
