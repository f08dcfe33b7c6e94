using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;

namespace Dnc.Model.Documents.Rules;

/// <summary>A word with the codec of what stands under it; where a case has several words, a test says which is whose.</summary>
internal sealed class Operator<TNode, TCase>(string word, Codec<TCase> body, Func<TCase, bool>? isMine = null) : IOperator<TNode>
    where TNode : class
    where TCase : TNode
{
    public string Word => word;

    public bool Matches(TNode node) => node is TCase found && (isMine is null || isMine(found));

    public bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out TNode value)
    {
        var read = body.TryRead(node, context, out var found);
        value = found;
        return read;
    }

    bool IOperator<TNode>.TryRead(DocumentNode body, ReadContext context, [MaybeNullWhen(false)] out TNode node) => TryRead(body, context, out node);

    public JsonNode Write(TNode node) => body.Write((TCase)node);

    public JsonObject Schema(SchemaContext context) => body.Schema(context);
}
