using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>An object codec as one case of a union.</summary>
internal interface ICaseCodec
{
    bool Matches(object value);

    bool TryReadCase(DocumentNode node, ReadContext context, string discriminator, [NotNullWhen(true)] out object? value);

    JsonObject WriteCase(object value, string discriminator, string word);

    JsonObject CaseSchema(SchemaContext context, string discriminator, string word);
}
