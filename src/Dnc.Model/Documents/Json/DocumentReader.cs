using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Json;

/// <summary>Reads a whole document with one codec.</summary>
internal static class DocumentReader
{
    /// <summary>The value and what was found; the value is null when an error was found.</summary>
    public static (T? Value, ValueList<Issue> Issues) Read<T>(ReadOnlySpan<byte> bytes, Codec<T> codec, string? name, DocumentLimits limits)
        where T : class
    {
        var (value, context, _) = ReadWithPlaces(bytes, codec, name, limits);
        return (value, context.Issues);
    }

    /// <summary>The value, what was found, and the root that knows the place of every path.</summary>
    public static (T? Value, ReadContext Context, DocumentNode? Root) ReadWithPlaces<T>(ReadOnlySpan<byte> bytes, Codec<T> codec, string? name, DocumentLimits limits)
        where T : class
    {
        var context = new ReadContext(new DocumentSource(bytes.ToArray(), name), limits);
        var root = DocumentParser.Parse(bytes, context);
        var value = root is not null && codec.TryRead(root, context, out var read) && !context.HasErrors ? read : null;
        return (value, context, root);
    }
}
