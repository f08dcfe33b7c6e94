using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>A codec that is looked up on first use, for values that contain values of their own kind.</summary>
internal sealed class LazyCodec<T>(Func<Codec<T>> get) : Codec<T>
{
    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out T value) => get().TryRead(node, context, out value);

    public override JsonNode Write(T value) => get().Write(value);

    public override JsonObject Schema(SchemaContext context) => get().Schema(context);
}
