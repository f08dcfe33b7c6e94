using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;

namespace Dnc.Model.Documents.Rules;

/// <summary>One way to write a node: a word and what stands under it.</summary>
internal interface IOperator<TNode>
{
    string Word { get; }

    bool Matches(TNode node);

    bool TryRead(DocumentNode body, ReadContext context, [MaybeNullWhen(false)] out TNode node);

    JsonNode Write(TNode node);

    JsonObject Schema(SchemaContext context);
}
