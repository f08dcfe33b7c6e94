using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>A declared member of an object.</summary>
internal interface IMember<in T>
{
    string Name { get; }

    bool IsRequired { get; }

    bool TryRead(DocumentNode parent, ReadContext context, out object? value);

    JsonNode? Write(T owner);

    JsonObject Schema(SchemaContext context);
}
