using System.Text;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Json;

/// <summary>The bytes of a document, with the places of its lines.</summary>
internal sealed class DocumentSource
{
    private readonly byte[] _bytes;
    private readonly List<int> _lineStarts = [0];

    public DocumentSource(byte[] bytes, string? name)
    {
        _bytes = bytes;
        Name = name;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == (byte)'\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string? Name { get; }

    public IssueLocation At(DocumentNode node) => At(node.Offset, node.Path);

    /// <summary>The place of a byte; the column counts characters.</summary>
    public IssueLocation At(int offset, string? path)
    {
        offset = Math.Clamp(offset, 0, _bytes.Length);
        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        var column = Encoding.UTF8.GetCharCount(_bytes, _lineStarts[line], offset - _lineStarts[line]);
        return new IssueLocation(Name, path, line + 1, column + 1);
    }
}
