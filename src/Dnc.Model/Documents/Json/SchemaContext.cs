using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>Collects the named definitions of a schema.</summary>
internal sealed class SchemaContext
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to a named definition, which is made on its first use.</summary>
    public JsonObject Reference(string name, Func<JsonObject> define)
    {
        if (_definitions.TryAdd(name, []))
        {
            _definitions[name] = define();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>The whole schema of a document.</summary>
    public static JsonObject Document<T>(Codec<T> codec, string title)
    {
        var context = new SchemaContext();
        var root = codec.Schema(context);
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (key, value) in root)
        {
            schema[key] = value?.DeepClone();
        }

        var definitions = new JsonObject();
        foreach (var (name, definition) in context._definitions)
        {
            definitions[name] = definition;
        }

        schema["$defs"] = definitions;
        return schema;
    }
}
