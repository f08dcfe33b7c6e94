using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>JSON as a person would lay it out: two spaces, short values on one line, Chinese as it is.</summary>
internal static class JsonLayout
{
    private const int LineLength = 120;

    /// <summary>The text, with LF at the end of each line, the last one too. The same value gives the same bytes.</summary>
    /// <param name="node">The value.</param>
    /// <param name="nesting">How deep a value may be that stands on one line.</param>
    public static string Print(JsonNode node, int nesting = 1)
    {
        var builder = new StringBuilder();
        Append(builder, node, 0, nesting);
        return builder.Append('\n').ToString();
    }

    /// <summary>A value on one line.</summary>
    public static string Inline(JsonNode? node) => node switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject o => $"{{ {string.Join(", ", o.Select(m => $"{Quote(m.Key)}: {Inline(m.Value)}"))} }}",
        JsonArray a => $"[{string.Join(", ", a.Select(Inline))}]",
        JsonValue v when v.TryGetValue<string>(out var text) => Quote(text),
        null => "null",
        _ => node.ToJsonString(),
    };

    private static void Append(StringBuilder builder, JsonNode? node, int depth, int nesting)
    {
        if (Nesting(node) <= nesting && Inline(node) is { Length: <= LineLength } inline)
        {
            builder.Append(inline);
            return;
        }

        switch (node)
        {
            case JsonObject o:
                Block(builder, '{', '}', o, depth, (b, member) =>
                {
                    b.Append(Quote(member.Key)).Append(": ");
                    Append(b, member.Value, depth + 1, nesting);
                });
                break;
            case JsonArray a:
                Block(builder, '[', ']', a, depth, (b, item) => Append(b, item, depth + 1, nesting));
                break;
            default:
                builder.Append(Inline(node));
                break;
        }
    }

    private static void Block<T>(StringBuilder builder, char open, char close, IEnumerable<T> parts, int depth, Action<StringBuilder, T> append)
    {
        builder.Append(open);
        var first = true;
        foreach (var part in parts)
        {
            builder.Append(first ? "\n" : ",\n").Append(' ', (depth + 1) * 2);
            append(builder, part);
            first = false;
        }

        builder.Append('\n').Append(' ', depth * 2).Append(close);
    }

    private static int Nesting(JsonNode? node) => node switch
    {
        JsonObject o => 1 + o.Select(m => Nesting(m.Value)).DefaultIfEmpty(0).Max(),
        JsonArray a => 1 + a.Select(Nesting).DefaultIfEmpty(0).Max(),
        _ => 0,
    };

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
