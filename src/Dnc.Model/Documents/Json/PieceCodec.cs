using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>
/// An object in a list that is read on even when the object has faults: its place is kept with null and its name is noted in the context, so that later
/// stages can go on with the other pieces and blame nobody for naming this one.
/// </summary>
internal sealed class PieceCodec<T>(Codec<T> inner, string idMember = "id") : Codec<T>
    where T : class
{
    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        if (!inner.TryRead(node, context, out value))
        {
            // INVARIANT: a null piece is always in FaultyPieces, and the context has an error.
            context.FaultyPieces[node.Path] = node.Member(idMember)?.Text ?? "";
            value = null!;
        }

        return true;
    }

    public override JsonNode Write(T value) => inner.Write(value);

    public override JsonObject Schema(SchemaContext context) => inner.Schema(context);
}
