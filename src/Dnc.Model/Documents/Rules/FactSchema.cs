using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;

namespace Dnc.Model.Documents.Rules;

/// <summary>The schema of facts, which does not know the keys: they are in the rules.</summary>
internal static class FactSchema
{
    private const string TimePattern = "^\\d{4}(-(H[12]|Q[1-4]|\\d{2}|\\d{2}-\\d{2}))?$";

    // A history begins with a period, never with a day.
    private const string PeriodPattern = "^\\d{4}(-(H[12]|Q[1-4]|\\d{2}))?$";

    /// <summary>Facts by their keys.</summary>
    public static JsonObject Set(SchemaContext context) => context.Reference("factSet", () => new JsonObject
    {
        ["description"] = "Facts by the keys of the rules; what is not stated is missing",
        ["type"] = "object",
        ["additionalProperties"] = Value(context),
    });

    /// <summary>What is claimed about one fact.</summary>
    public static JsonObject Value(SchemaContext context) => context.Reference("factValue", () => new JsonObject
    {
        ["description"] = "A value, a claim, values or claims by time, or claims of several sources",
        ["anyOf"] = new JsonArray(
            Plain(context),
            Claim(context, withTime: false),
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["completeSince"] = new JsonObject { ["anyOf"] = new JsonArray(Period(), Object(("value", Period()), ("source", SourceCodecs.Free.Schema(context)), ("recordedAt", Codecs.Instant.Schema(context)))) },
                },
                ["patternProperties"] = new JsonObject { [TimePattern] = new JsonObject { ["anyOf"] = new JsonArray(Plain(context), Claim(context, withTime: false)) } },
                ["additionalProperties"] = false,
            },
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["claims"] = new JsonObject { ["type"] = "array", ["items"] = Claim(context, withTime: true) } },
                ["required"] = new JsonArray("claims"),
                ["additionalProperties"] = false,
            }),
    });

    private static JsonObject Plain(SchemaContext context) => context.Reference("plainValue", () => new JsonObject
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = new JsonArray("number", "string", "boolean") },
            new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
            new JsonObject { ["type"] = "array", ["items"] = Set(context) },
            Object(("held", List(new JsonObject { ["type"] = "string" })), ("completeSince", Codecs.Date.Schema(context)), ("complete", Codecs.Flag.Schema(context))),
            Object(("completeSince", Period())),
            Object(("items", List(Set(context))), ("complete", Codecs.Flag.Schema(context))),
            new FactFigureCodec(null).Schema(context)),
    });

    private static JsonObject Claim(SchemaContext context, bool withTime)
    {
        var schema = Object(("value", Plain(context)), ("source", SourceCodecs.Free.Schema(context)), ("recordedAt", Codecs.Instant.Schema(context)));
        if (withTime)
        {
            schema["properties"]!["time"] = new JsonObject { ["type"] = "string", ["pattern"] = TimePattern };
        }

        return schema;
    }

    private static JsonObject Period() => new() { ["type"] = "string", ["pattern"] = PeriodPattern };

    // The first member is required.
    private static JsonObject Object(params (string Name, JsonObject Schema)[] members) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(members.Select(m => new KeyValuePair<string, JsonNode?>(m.Name, m.Schema))),
        ["required"] = new JsonArray((JsonNode)members[0].Name),
        ["additionalProperties"] = false,
    };

    private static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item };
}
