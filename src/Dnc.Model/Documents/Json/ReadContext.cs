using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Json;

/// <summary>Collects what is found while a document is read.</summary>
internal sealed class ReadContext
{
    private readonly List<Issue> _issues = [];

    public ReadContext(DocumentSource source, DocumentLimits limits)
    {
        Source = source;
        Limits = limits;
    }

    public DocumentSource Source { get; }

    public DocumentLimits Limits { get; }

    /// <summary>The pieces that could not be read, by path, with the name that each gives itself; see <see cref="PieceCodec{T}"/>.</summary>
    public Dictionary<string, string> FaultyPieces { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether an error was found since the beginning.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether more issues than are told were found, so that reading on is of no use.</summary>
    public bool IsFull => _issues.Count > Limits.MaxIssues;

    /// <summary>What was found, in the order of the document.</summary>
    public ValueList<Issue> Issues => _issues
        .OrderBy(i => i.Location.Line ?? 0)
        .ThenBy(i => i.Location.Column ?? 0)
        .ToValueList();

    public void Report(DocumentNode node, Fault fault)
    {
        // The place of a fault that is not told is not looked for: in a long line that takes its time.
        HasErrors = true;
        if (!IsFull)
        {
            Add(fault.At(Source.At(node)));
        }
    }

    public void Report(int offset, string? path, Fault fault)
    {
        HasErrors = true;
        if (!IsFull)
        {
            Add(fault.At(Source.At(offset, path)));
        }
    }

    /// <summary>Reports an issue that knows its place.</summary>
    public void Report(Issue issue) => Add(issue);

    private void Add(Issue issue)
    {
        HasErrors |= issue.Severity == IssueSeverity.Error;
        if (_issues.Count < Limits.MaxIssues)
        {
            _issues.Add(issue);
        }
        else if (_issues.Count == Limits.MaxIssues)
        {
            _issues.Add(ErrorMessages.TooManyIssues(Limits.MaxIssues).At(issue.Location));
        }
    }
}
