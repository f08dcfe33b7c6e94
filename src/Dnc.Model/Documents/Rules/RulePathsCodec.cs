using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Rules;

/// <summary>The member <c>rules</c> of a case document; the others are read later.</summary>
internal sealed class RulePathsCodec : Codec<ValueList<string>>
{
    private const string Member = "rules";

    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out ValueList<string> value)
    {
        value = null;
        if (!Codecs.IsKind(node, DocumentNodeKind.Object, context))
        {
            return false;
        }

        if (node.Member(Member) is { } paths)
        {
            return CaseCodecs.Paths.TryRead(paths, context, out value);
        }

        context.Report(node, Json.ErrorMessages.MissingMember(Member));
        return false;
    }

    public override JsonNode Write(ValueList<string> value) => new JsonObject { [Member] = CaseCodecs.Paths.Write(value) };

    public override JsonObject Schema(SchemaContext context) => new() { ["properties"] = new JsonObject { [Member] = CaseCodecs.Paths.Schema(context) } };
}
