using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>A member whose value may be left out when it is the default.</summary>
internal sealed class Member<T, TMember, TValue>(
    string name,
    Codec<TValue> codec,
    bool isRequired,
    TMember absent,
    Func<TValue, TMember> wrap,
    Func<T, (bool Present, TValue Value)> get) : IMember<T>
{
    public string Name => name;

    public bool IsRequired => isRequired;

    public bool TryRead(DocumentNode parent, ReadContext context, out object? value)
    {
        value = absent;
        var node = parent.Member(name);
        if (node is null)
        {
            if (isRequired)
            {
                context.Report(parent, ErrorMessages.MissingMember(name));
            }

            return !isRequired;
        }

        if (node.Kind == DocumentNodeKind.Null)
        {
            context.Report(node, ErrorMessages.NullValue(name, isRequired));
            return false;
        }

        if (!codec.TryRead(node, context, out var read))
        {
            return false;
        }

        value = wrap(read);
        return true;
    }

    public JsonNode? Write(T owner) => get(owner) is (true, var value) ? codec.Write(value) : null;

    public JsonObject Schema(SchemaContext context) => codec.Schema(context);
}
