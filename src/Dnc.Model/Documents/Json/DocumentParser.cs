using System.Text.Json;
using System.Text.Unicode;

namespace Dnc.Model.Documents.Json;

/// <summary>Reads bytes into a tree of <see cref="DocumentNode"/>s, within limits.</summary>
internal sealed class DocumentParser
{
    private readonly ReadContext _context;
    private readonly DocumentLimits _limits;
    private int _nodes;

    private DocumentParser(ReadContext context)
    {
        _context = context;
        _limits = context.Limits;
    }

    /// <summary>The root of the tree, or null when the bytes are not JSON or break a limit; the context then holds the issue.</summary>
    public static DocumentNode? Parse(ReadOnlySpan<byte> bytes, ReadContext context)
    {
        if (bytes.Length > context.Limits.MaxBytes)
        {
            context.Report(0, "$", ErrorMessages.TooLarge(bytes.Length, context.Limits.MaxBytes));
            return null;
        }

        var skipped = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        var json = bytes[skipped..];
        if (!Utf8.IsValid(json))
        {
            context.Report(0, "$", ErrorMessages.NotUtf8());
            return null;
        }

        var parser = new DocumentParser(context);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = context.Limits.MaxDepth + 1 });
        try
        {
            reader.Read();
            var root = parser.Value(ref reader, skipped, null, null, 0);
            if (root is not null)
            {
                reader.Read();
            }

            return root;
        }
        catch (JsonException)
        {
            context.Report(skipped + (int)reader.BytesConsumed, null, ErrorMessages.NotJson());
            return null;
        }
        catch (InvalidOperationException)
        {
            // A text with half of a surrogate pair cannot be decoded.
            context.Report(skipped + (int)reader.TokenStartIndex, null, ErrorMessages.UndecodableText());
            return null;
        }
    }

    private DocumentNode? Value(ref Utf8JsonReader reader, int skipped, DocumentNode? parent, string? name, int index)
    {
        var offset = skipped + (int)reader.TokenStartIndex;
        if (++_nodes > _limits.MaxNodes)
        {
            _context.Report(offset, null, ErrorMessages.TooManyNodes(_limits.MaxNodes));
            return null;
        }

        var kind = KindOf(reader.TokenType);
        if (kind is DocumentNodeKind.Object or DocumentNodeKind.List && reader.CurrentDepth >= _limits.MaxDepth)
        {
            _context.Report(offset, parent?.Path, ErrorMessages.TooDeep(_limits.MaxDepth));
            return null;
        }

        var text = TextOf(ref reader, kind);
        if (text.Length > _limits.MaxTextLength)
        {
            _context.Report(offset, parent?.Path, ErrorMessages.TextTooLong(text.Length, _limits.MaxTextLength));
            return null;
        }

        var node = new DocumentNode(kind, offset, text, parent, name, index);
        return kind switch
        {
            DocumentNodeKind.Object => Members(ref reader, skipped, node),
            DocumentNodeKind.List => Items(ref reader, skipped, node),
            _ => node,
        };
    }

    private DocumentNode? Members(ref Utf8JsonReader reader, int skipped, DocumentNode node)
    {
        var names = new Dictionary<string, DocumentNode>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var offset = skipped + (int)reader.TokenStartIndex;
            reader.Read();
            var child = Value(ref reader, skipped, node, name, 0);
            if (child is null)
            {
                return null;
            }

            if (names.TryAdd(name, child))
            {
                node.Members.Add(new(name, child));
            }
            else if (!_context.IsFull)
            {
                var first = _context.Source.At(names[name].Offset, null);
                _context.Report(offset, child.Path, ErrorMessages.DuplicateMember(name, first.Line ?? 0));
            }
        }

        return node;
    }

    private DocumentNode? Items(ref Utf8JsonReader reader, int skipped, DocumentNode node)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var child = Value(ref reader, skipped, node, null, node.Items.Count);
            if (child is null)
            {
                return null;
            }

            node.Items.Add(child);
        }

        return node;
    }

    private static DocumentNodeKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => DocumentNodeKind.Object,
        JsonTokenType.StartArray => DocumentNodeKind.List,
        JsonTokenType.String => DocumentNodeKind.Text,
        JsonTokenType.Number => DocumentNodeKind.Number,
        JsonTokenType.True => DocumentNodeKind.True,
        JsonTokenType.False => DocumentNodeKind.False,
        _ => DocumentNodeKind.Null,
    };

    private static string TextOf(ref Utf8JsonReader reader, DocumentNodeKind kind) => kind switch
    {
        DocumentNodeKind.Text => reader.GetString()!,
        DocumentNodeKind.Number => System.Text.Encoding.ASCII.GetString(reader.ValueSpan),
        DocumentNodeKind.True => "true",
        DocumentNodeKind.False => "false",
        DocumentNodeKind.Null => "null",
        _ => "",
    };
}
