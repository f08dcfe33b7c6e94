namespace Dnc.Model.Documents.Json;

/// <summary>The kinds of JSON values.</summary>
internal enum DocumentNodeKind
{
    Object,
    List,
    Text,
    Number,
    True,
    False,
    Null,
}
