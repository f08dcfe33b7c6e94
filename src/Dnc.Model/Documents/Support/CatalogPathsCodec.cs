using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Support;

/// <summary>The members <c>catalog</c> and <c>uses</c> of a case document; the others are read later.</summary>
internal sealed class CatalogPathsCodec : Codec<ValueList<string>>
{
    public const string Member = "catalog";
    private const string UsesMember = "uses";

    private static readonly Codec<ValueList<string>> Uses = Codecs.List(Codecs.Text, unique: true);

    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out ValueList<string> value)
    {
        value = null;
        if (!Codecs.IsKind(node, DocumentNodeKind.Object, context))
        {
            return false;
        }

        if (node.Member(Member) is not { } path)
        {
            context.Report(node, Json.ErrorMessages.MissingMember(Member));
            return false;
        }

        var used = ValueList<string>.Empty;
        if (!Codecs.Text.TryRead(path, context, out var catalog) || (node.Member(UsesMember) is { } uses && !Uses.TryRead(uses, context, out used!)))
        {
            return false;
        }

        value = [catalog, .. used];
        return true;
    }

    public override JsonNode Write(ValueList<string> value) => new JsonObject { [Member] = value[0] };

    public override JsonObject Schema(SchemaContext context) => new() { ["properties"] = new JsonObject { [Member] = Codecs.Text.Schema(context) } };
}
