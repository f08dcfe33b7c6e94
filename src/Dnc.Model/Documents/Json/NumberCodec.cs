using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>A decimal number, exact as written.</summary>
internal sealed class NumberCodec(decimal min, decimal max, bool whole) : Codec<decimal>
{
    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out decimal value)
    {
        value = 0;
        if (!Codecs.IsKind(node, DocumentNodeKind.Number, context))
        {
            return false;
        }

        if (decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && value >= min
            && value <= max
            && (!whole || decimal.IsInteger(value)))
        {
            return true;
        }

        context.Report(node, ErrorMessages.NumberOutOfRange(node.Text, min, max, whole));
        return false;
    }

    public override JsonNode Write(decimal value) => JsonValue.Create(value)!;

    public override JsonObject Schema(SchemaContext context)
    {
        var schema = new JsonObject { ["type"] = whole ? "integer" : "number" };
        if (min > decimal.MinValue)
        {
            schema["minimum"] = min;
        }

        if (max < decimal.MaxValue)
        {
            schema["maximum"] = max;
        }

        return schema;
    }
}
