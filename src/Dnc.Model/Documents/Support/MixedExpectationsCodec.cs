using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Support.Cases;

namespace Dnc.Model.Documents.Support;

/// <summary>The expectations of a moment: those of policies, groups and totals, and those of rules and definitions, told apart by their names.</summary>
internal sealed class MixedExpectationsCodec(Func<string, bool> isSupport) : Codec<(ValueList<SupportExpectation> Support, ValueList<Expectation> Rules)>
{
    private static readonly SupportExpectationCodec Support = new(allowsClass: false);
    private static readonly ExpectationCodec Rules = new();

    public override bool TryRead(DocumentNode node, ReadContext context, out (ValueList<SupportExpectation> Support, ValueList<Expectation> Rules) value)
    {
        value = ([], []);
        if (!Codecs.IsKind(node, DocumentNodeKind.Object, context))
        {
            return false;
        }

        var complete = true;
        var (support, rules) = (new List<SupportExpectation>(), new List<Expectation>());
        foreach (var (name, child) in node.Members)
        {
            if (context.IsFull)
            {
                return false;
            }

            if (string.IsNullOrWhiteSpace(name))
            {
                context.Report(child, Json.ErrorMessages.BlankName());
                complete = false;
            }
            else if (isSupport(name))
            {
                complete &= Support.TryRead(child, context, out var read);
                support.AddRange(read is null ? [] : [read with { Target = name }]);
            }
            else
            {
                complete &= Rules.TryRead(child, context, out var read);
                rules.AddRange(read is null ? [] : [read with { Target = name }]);
            }
        }

        value = ([.. support], [.. rules]);
        return complete;
    }

    public override JsonNode Write((ValueList<SupportExpectation> Support, ValueList<Expectation> Rules) value)
    {
        var json = new JsonObject();
        foreach (var expectation in value.Support)
        {
            json[expectation.Target] = Support.Write(expectation);
        }

        foreach (var expectation in value.Rules)
        {
            json[expectation.Target] = Rules.Write(expectation);
        }

        return json;
    }

    public override JsonObject Schema(SchemaContext context) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = new JsonObject { ["anyOf"] = new JsonArray(Support.Schema(context), Rules.Schema(context)) },
    };
}
