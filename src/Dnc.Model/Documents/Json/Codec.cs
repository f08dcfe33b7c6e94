using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>One declaration of how a value stands in a document: it reads, writes and describes it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class Codec<T>
{
    /// <summary>Reads a value; what is wrong goes to the context, and reading goes on elsewhere.</summary>
    public abstract bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>The value as JSON.</summary>
    public abstract JsonNode Write(T value);

    /// <summary>The JSON Schema of the value.</summary>
    public abstract JsonObject Schema(SchemaContext context);
}
