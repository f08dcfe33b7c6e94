using System.Globalization;
using System.Text.Json.Nodes;

namespace Dnc.Model.Tests.Seeds;

/// <summary>Rule documents with one fault each: a comparator that treats its edge the other way, or a clause that is left out.</summary>
internal static class StandardMutants
{
    private static readonly Dictionary<string, string> Flips = new() { ["atLeast"] = "moreThan", ["moreThan"] = "atLeast", ["atMost"] = "lessThan", ["lessThan"] = "atMost" };

    /// <summary>Every document with one fault, and where the fault is.</summary>
    public static IEnumerable<(string Where, string Json)> Of(string json)
    {
        var count = Faults(JsonNode.Parse(json)!).Count();
        for (var i = 0; i < count; i++)
        {
            var document = JsonNode.Parse(json)!;
            var (where, make) = Faults(document).ElementAt(i);
            make();
            yield return (where, document.ToJsonString());
        }
    }

    private static IEnumerable<(string Where, Action Make)> Faults(JsonNode document) =>
        from part in new[] { "definitions", "rules" }
        from node in Walk(document[part])
        from fault in Own(node)
        select fault;

    private static IEnumerable<JsonNode> Walk(JsonNode? node) => node switch
    {
        JsonObject o => o.Select(p => p.Value).SelectMany(Walk).Prepend(o),
        JsonArray a => a.SelectMany(Walk),
        _ => [],
    };

    private static IEnumerable<(string Where, Action Make)> Own(JsonNode node)
    {
        if (node is not JsonObject members)
        {
            yield break;
        }

        foreach (var (from, to) in Flips.Where(f => members.ContainsKey(f.Key)))
        {
            yield return (members.GetPath() + $": {from} becomes {to}", () => Rename(members, from, to));
        }

        foreach (var list in new[] { "all", "any" }.Select(k => members[k]).OfType<JsonArray>())
        {
            for (var i = 0; i < list.Count; i++)
            {
                var index = i;
                yield return (list.GetPath() + string.Create(CultureInfo.InvariantCulture, $"[{i}] is left out"), () => list.RemoveAt(index));
            }
        }
    }

    private static void Rename(JsonObject members, string from, string to)
    {
        var value = members[from]!.DeepClone();
        members.Remove(from);
        members[to] = value;
    }
}
