using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>A closed family whose case is named by the member <c>$type</c>.</summary>
/// <typeparam name="T">The base type of the family.</typeparam>
internal sealed class UnionCodec<T>(string name, params (string Word, ICaseCodec Codec)[] cases) : Codec<T>
    where T : class
{
    private const string Discriminator = "$type";

    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (!Codecs.IsKind(node, DocumentNodeKind.Object, context))
        {
            return false;
        }

        if (node.Member(Discriminator) is not { } type)
        {
            context.Report(node, ErrorMessages.MissingType(cases.Select(c => c.Word)));
            return false;
        }

        if (!Codecs.IsKind(type, DocumentNodeKind.Text, context))
        {
            return false;
        }

        foreach (var (word, codec) in cases)
        {
            if (word == type.Text)
            {
                var read = codec.TryReadCase(node, context, Discriminator, out var found);
                value = found as T;
                return read;
            }
        }

        context.Report(type, ErrorMessages.UnknownType(type.Text, cases.Select(c => c.Word)));
        return false;
    }

    public override JsonNode Write(T value)
    {
        var (word, codec) = cases.First(c => c.Codec.Matches(value));
        return codec.WriteCase(value, Discriminator, word);
    }

    public override JsonObject Schema(SchemaContext context) => context.Reference(name, () => new JsonObject
    {
        ["oneOf"] = new JsonArray([.. cases.Select(c => (JsonNode)c.Codec.CaseSchema(context, Discriminator, c.Word))]),
    });
}
