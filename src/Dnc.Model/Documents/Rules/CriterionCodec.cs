using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;

namespace Dnc.Model.Documents.Rules;

/// <summary>A criterion: true, false, a name, or an object with one operator.</summary>
internal sealed class CriterionCodec(Codec<ClauseReference> clause, Func<string, bool> isFormula) : NodeCodec<Criterion>(
    "criterion", "true, false, a name or one operator", clause)
{
    protected override bool TryReadBare(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out Criterion value)
    {
        value = node.Kind switch
        {
            DocumentNodeKind.True => new Always(true),
            DocumentNodeKind.False => new Always(false),
            DocumentNodeKind.Text when FormulaCodec.IsName(node.Text) => new Holds(node.Text),
            _ => null,
        };
        if (value is null)
        {
            context.Report(node, node.Kind == DocumentNodeKind.Text ? ErrorMessages.NotAName(node.Text) : ErrorMessages.NotACriterion(node.Kind));
        }

        return value is not null;
    }

    protected override JsonNode? WriteBare(Criterion value) => value switch
    {
        Always a => a.Value,
        Holds h => h.Key,
        _ => null,
    };

    protected override JsonNode BareSchema() => new JsonObject { ["type"] = new JsonArray("boolean", "string") };

    protected override LocalizedText? Hint(string word) => isFormula(word) ? ErrorMessages.OperatorOfFormulas(word) : null;

    protected override Criterion Note(Criterion node, ClauseReference? cited, LocalizedText? called) =>
        node is NotedCriterion around ? around with { Clause = cited, Name = called }
        : cited is null && called is null ? node
        : new NotedCriterion(node, cited, called);

    protected override (Criterion Inner, bool IsMerged, ClauseReference? Clause, LocalizedText? Name)? Unnote(Criterion node) =>
        node is NotedCriterion noted ? (noted.Inner, noted.IsMerged, noted.Clause, noted.Name) : null;
}
