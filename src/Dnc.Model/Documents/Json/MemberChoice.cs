using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>Members of an object of which only one may be there.</summary>
internal sealed record MemberChoice(IReadOnlyList<string> Names, bool IsRequired)
{
    /// <summary>What is wrong with an object; null when nothing is.</summary>
    public Fault? Find(DocumentNode node)
    {
        var found = Names.Where(n => node.Member(n) is not null).ToList();
        return found.Count > 1 ? ErrorMessages.OnlyOneOf(found)
            : found.Count == 0 && IsRequired ? ErrorMessages.OneOf(Names)
            : null;
    }

    /// <summary>The choice as a part of a schema.</summary>
    public JsonObject Schema()
    {
        var each = Names.Select(n => (JsonNode)Required(n));
        return IsRequired
            ? new JsonObject { ["oneOf"] = new JsonArray([.. each]) }
            : new JsonObject { ["not"] = new JsonObject { ["required"] = new JsonArray([.. Names.Select(n => (JsonNode)n)]) } };
    }

    private static JsonObject Required(string name) => new() { ["required"] = new JsonArray((JsonNode)name) };
}
