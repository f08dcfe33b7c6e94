using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Json;

/// <summary>A list whose first item is of another kind than the rest, such as a fact and codes.</summary>
internal sealed class HeadedListCodec<THead, TItem>(Codec<THead> head, Codec<TItem> item) : Codec<(THead Head, ValueList<TItem> Others)>
{
    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out (THead Head, ValueList<TItem> Others) value)
    {
        value = default;
        if (!Codecs.IsKind(node, DocumentNodeKind.List, context))
        {
            return false;
        }

        if (node.Items.Count == 0)
        {
            context.Report(node, ErrorMessages.WrongItemCount(0, 1, null));
            return false;
        }

        var complete = head.TryRead(node.Items[0], context, out var first);
        var others = new List<TItem>(node.Items.Count);
        foreach (var child in node.Items.Skip(1))
        {
            if (context.IsFull)
            {
                return false;
            }

            if (item.TryRead(child, context, out var read))
            {
                others.Add(read);
            }
            else
            {
                complete = false;
            }
        }

        value = complete ? (first!, others.ToValueList()) : default;
        return complete;
    }

    public override JsonNode Write((THead Head, ValueList<TItem> Others) value) => new JsonArray([head.Write(value.Head), .. value.Others.Select(item.Write)]);

    public override JsonObject Schema(SchemaContext context) => new()
    {
        ["type"] = "array",
        ["items"] = new JsonObject { ["anyOf"] = new JsonArray(head.Schema(context), item.Schema(context)) },
        ["minItems"] = 1,
    };
}
