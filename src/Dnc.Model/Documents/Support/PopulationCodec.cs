using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Support.Populations;

namespace Dnc.Model.Documents.Support;

/// <summary>The firms of a population: at least one, and none twice.</summary>
internal sealed class PopulationCodec(Codec<CohortFirm> firm) : Codec<ValueList<CohortFirm>>
{
    private readonly Codec<ValueList<CohortFirm>> _firms = Codecs.List(firm, minItems: 1);

    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out ValueList<CohortFirm> value)
    {
        if (!_firms.TryRead(node, context, out value))
        {
            return false;
        }

        // INVARIANT: a list that was read has a value for each item of the document.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (found, item) in value.Zip(node.Items).Where(f => !seen.Add(f.First.Id)).ToList())
        {
            context.Report(item.Member("id")!, ErrorMessages.SameFirm(found.Id));
            value = null;
        }

        return value is not null;
    }

    public override JsonNode Write(ValueList<CohortFirm> value) => _firms.Write(value);

    public override JsonObject Schema(SchemaContext context) => _firms.Schema(context);
}
