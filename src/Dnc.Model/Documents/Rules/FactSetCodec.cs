using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Documents.Rules;

/// <summary>Facts by their keys.</summary>
/// <param name="catalog">The facts that are known.</param>
/// <param name="scope">Whose facts stand here; null for the facts of an item.</param>
internal sealed class FactSetCodec(FactCatalog catalog, FactScope? scope) : Codec<FactSet>
{
    private readonly Dictionary<string, FactCodec> _codecs = new(StringComparer.Ordinal);

    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out FactSet value)
    {
        value = null;
        if (!Codecs.IsKind(node, DocumentNodeKind.Object, context))
        {
            return false;
        }

        var complete = true;
        var claims = new List<FactClaim>();
        foreach (var (key, child) in node.Members)
        {
            if (context.IsFull)
            {
                return false;
            }

            if (TryFind(key, child, context, out var codec) && codec.TryRead(child, context, out var found))
            {
                claims.AddRange(found);
            }
            else
            {
                complete = false;
            }
        }

        value = complete ? new FactSet(null, claims.ToValueList()) : null;
        return complete;
    }

    public override JsonNode Write(FactSet value)
    {
        var json = new JsonObject();
        foreach (var group in value.Claims.GroupBy(c => c.Key, StringComparer.Ordinal))
        {
            json[group.Key] = FactCodec.WriteClaims(group.ToValueList());
        }

        return json;
    }

    public override JsonObject Schema(SchemaContext context) => FactSchema.Set(context);

    private bool TryFind(string key, DocumentNode node, ReadContext context, [NotNullWhen(true)] out FactCodec? codec)
    {
        codec = null;
        if (!catalog.TryGet(key, out var fact))
        {
            context.Report(node, ErrorMessages.UnknownFact(key, catalog.Facts.Where(f => scope is null || f.Scope == scope).Select(f => f.Key)));
            return false;
        }

        if (scope is { } wanted && fact.Scope != wanted)
        {
            context.Report(node, ErrorMessages.OtherScope(key, fact.Scope));
            return false;
        }

        if (!_codecs.TryGetValue(key, out codec))
        {
            _codecs[key] = codec = new FactCodec(fact);
        }

        return true;
    }
}
