using System.Globalization;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Json;

/// <summary>Gives issues that know only a path their line and column.</summary>
internal sealed class DocumentPlaces
{
    private readonly DocumentSource _source;
    private readonly DocumentNode _root;

    public DocumentPlaces(DocumentSource source, DocumentNode root)
    {
        _source = source;
        _root = root;
    }

    /// <summary>The issue with document, line and column of its path, or of the nearest part of the path that is there.</summary>
    public Issue Locate(Issue issue) => issue.Location is { Line: null, Path: { } path } ? issue with { Location = _source.At(Find(path).Offset, path) } : issue;

    private DocumentNode Find(string path)
    {
        var node = _root;
        foreach (var step in Steps(path.TrimStart('$')))
        {
            var next = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && node.Kind == DocumentNodeKind.List
                ? node.Items.ElementAtOrDefault(index)
                : node.Member(step);
            if (next is null)
            {
                break;
            }

            node = next;
        }

        return node;
    }

    // A quoted name may hold dots and brackets of its own.
    private static IEnumerable<string> Steps(string path)
    {
        for (var at = 0; at < path.Length;)
        {
            var quoted = path.AsSpan(at).StartsWith("['");
            var start = at + (quoted ? 2 : 1);
            var end = quoted ? path.IndexOf("']", start, StringComparison.Ordinal) : path.AsSpan(Math.Min(start, path.Length)).IndexOfAny('.', '[', ']') + start;
            end = end < start ? path.Length : end;
            if (end > start)
            {
                yield return path[start..end];
            }

            at = quoted ? end + 2 : Math.Max(end, at + 1);
        }
    }
}
