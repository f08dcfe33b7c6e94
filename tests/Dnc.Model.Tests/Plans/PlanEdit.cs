using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dnc.Model.Tests.Plans;

/// <summary>Changes a plan document at a place such as <c>commitments/t-patents/actors/0/role</c>; items with an id are named by it.</summary>
internal static class PlanEdit
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document with a value set, added to a list (<c>+</c> at the end of the place), or removed (null).</summary>
    public static string Set(string json, params (string Place, string? Value)[] edits)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var (place, value) in edits)
        {
            Set(root, place.Split('/'), value);
        }

        return root.ToJsonString(Indented);
    }

    /// <summary>The JSON path of a place.</summary>
    public static string Path(string json, string place)
    {
        var (node, path) = ((JsonNode?)JsonNode.Parse(json)!, "$");
        foreach (var step in place.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (node is JsonArray array)
            {
                var index = IndexOf(array, step);
                (node, path) = (array.ElementAtOrDefault(index), string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"));
            }
            else
            {
                (node, path) = (node?[step], $"{path}.{step}");
            }
        }

        return path;
    }

    private static void Set(JsonNode root, string[] steps, string? value)
    {
        var node = root;
        foreach (var step in steps[..^1])
        {
            node = node is JsonArray array ? array[IndexOf(array, step)]! : node[step]!;
        }

        var parsed = value is null ? null : JsonNode.Parse(value);
        switch (node)
        {
            case JsonArray list when steps[^1] == "+":
                list.Add(parsed);
                break;
            case JsonArray list when value is null:
                list.RemoveAt(IndexOf(list, steps[^1]));
                break;
            case JsonArray list:
                list[IndexOf(list, steps[^1])] = parsed;
                break;
            case JsonObject o when value is null:
                o.Remove(steps[^1]).ShouldBeTrue(string.Join('/', steps));
                break;
            default:
                node[steps[^1]] = parsed;
                break;
        }
    }

    private static int IndexOf(JsonArray array, string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : array.Select((item, i) => (item, i)).First(p => p.item is JsonObject o && (string?)(o["id"] ?? o["commitment"]) == step).i;
}
