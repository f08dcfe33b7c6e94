using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>A value that is read and written through another one.</summary>
internal sealed class MappedCodec<T, TInner>(Codec<TInner> inner, Func<TInner, T> map, Func<T, TInner> back) : Codec<T>
{
    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        var read = inner.TryRead(node, context, out var found);
        value = read ? map(found!) : default;
        return read;
    }

    public override JsonNode Write(T value) => inner.Write(back(value));

    public override JsonObject Schema(SchemaContext context) => inner.Schema(context);
}
