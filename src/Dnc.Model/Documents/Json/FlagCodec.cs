using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>A truth value.</summary>
internal sealed class FlagCodec : Codec<bool>
{
    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out bool value)
    {
        value = node.Kind == DocumentNodeKind.True;
        if (value || node.Kind == DocumentNodeKind.False)
        {
            return true;
        }

        context.Report(node, ErrorMessages.WrongKind(node.Kind, DocumentNodeKind.True));
        return false;
    }

    public override JsonNode Write(bool value) => JsonValue.Create(value);

    public override JsonObject Schema(SchemaContext context) => new() { ["type"] = "boolean" };
}
