using System.Globalization;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Json;

/// <summary>A value of a JSON document that knows its place.</summary>
internal sealed class DocumentNode
{
    private readonly DocumentNode? _parent;
    private readonly string? _name;
    private readonly int _index;

    public DocumentNode(DocumentNodeKind kind, int offset, string text, DocumentNode? parent, string? name, int index)
    {
        Kind = kind;
        Offset = offset;
        Text = text;
        _parent = parent;
        _name = name;
        _index = index;
    }

    public DocumentNodeKind Kind { get; }

    /// <summary>The byte at which the value begins.</summary>
    public int Offset { get; }

    /// <summary>The decoded string, the digits of a number, or the word of a literal.</summary>
    public string Text { get; }

    public List<KeyValuePair<string, DocumentNode>> Members { get; } = [];

    public List<DocumentNode> Items { get; } = [];

    /// <summary>The path from the root, such as <c>$.commitments[3].due</c>.</summary>
    public string Path => _parent is null
        ? "$"
        : _name is null
            ? string.Create(CultureInfo.InvariantCulture, $"{_parent.Path}[{_index}]")
            : _parent.Path + PathStep.Of(_name);

    public DocumentNode? Member(string name)
    {
        foreach (var (key, value) in Members)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }
}
