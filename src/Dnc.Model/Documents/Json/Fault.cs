using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Json;

/// <summary>An issue that does not know its place yet.</summary>
internal sealed record Fault(string Code, LocalizedText Message, LocalizedText Advice)
{
    public Issue At(IssueLocation location) => new(Code, location, Message, Advice);
}
