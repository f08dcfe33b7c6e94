using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Documents.Rules;

/// <summary>A node on one line of text, such as <c>{"line": "revenue ≥ 2000万元 且 非（blacklisted）"}</c>. It is read as its tree, and written as that.</summary>
internal sealed class LineOperator<TNode>(LineOperator<TNode>.Reader read, string example) : IOperator<TNode>
    where TNode : class
{
    /// <summary>Reads the text, or says what is wrong with it.</summary>
    internal delegate bool Reader(string text, UnitCatalog units, [NotNullWhen(true)] out TNode? node, [NotNullWhen(false)] out Issue? issue);

    public string Word => "line";

    public bool Matches(TNode node) => false;

    public bool TryRead(DocumentNode body, ReadContext context, [MaybeNullWhen(false)] out TNode node)
    {
        node = null;
        if (!Codecs.IsKind(body, DocumentNodeKind.Text, context))
        {
            return false;
        }

        if (read(body.Text, UnitCatalog.Standard, out node, out var issue))
        {
            return true;
        }

        context.Report(body, new Fault(issue.Code, issue.Message, issue.Advice));
        return false;
    }

    public JsonNode Write(TNode node) => throw new InvalidOperationException("A node is written as its tree.");

    public JsonObject Schema(SchemaContext context) => new() { ["type"] = "string", ["description"] = "The node on one line, in Chinese or English", ["examples"] = new JsonArray((JsonNode)example) };
}
