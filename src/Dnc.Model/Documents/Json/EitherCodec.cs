using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>A value with a short form of some JSON kinds and a full form for every other kind.</summary>
internal sealed class EitherCodec<T>(Codec<T> brief, Codec<T> full, Func<T, bool> isBrief, params DocumentNodeKind[] kinds) : Codec<T>
{
    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out T value) =>
        (kinds.Contains(node.Kind) ? brief : full).TryRead(node, context, out value);

    public override JsonNode Write(T value) => (isBrief(value) ? brief : full).Write(value);

    public override JsonObject Schema(SchemaContext context) => new() { ["anyOf"] = new JsonArray(brief.Schema(context), full.Schema(context)) };
}
