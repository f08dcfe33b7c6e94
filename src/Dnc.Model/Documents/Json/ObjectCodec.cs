using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Dnc.Model.Documents.Json;

/// <summary>An object with named members.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class ObjectCodec<T> : Codec<T>, ICaseCodec
    where T : notnull
{
    private readonly string _name;
    private readonly string _description;
    private readonly List<IMember<T>> _members;
    private readonly ObjectShape<T> _shape;
    private readonly Func<ObjectReader, T> _build;

    public ObjectCodec(string name, string description, ObjectShape<T> shape, Func<ObjectReader, T> build)
    {
        _name = name;
        _description = description;
        _members = shape.Members;
        _shape = shape;
        _build = build;
    }

    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return Codecs.IsKind(node, DocumentNodeKind.Object, context) && TryReadMembers(node, context, allowed: null, out value);
    }

    public bool TryReadMembers(DocumentNode node, ReadContext context, string? allowed, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var complete = true;
        var values = new object?[_members.Count];
        for (var i = 0; i < _members.Count; i++)
        {
            complete &= _members[i].TryRead(node, context, out values[i]);
        }

        foreach (var (name, child) in node.Members)
        {
            if (context.IsFull)
            {
                return false;
            }

            if (name != allowed && !_members.Exists(m => m.Name == name))
            {
                complete = false;
                context.Report(child, ErrorMessages.UnknownMember(name, _members.Select(m => m.Name)));
            }
        }

        foreach (var fault in _shape.Choices.Select(c => c.Find(node)).OfType<Fault>())
        {
            complete = false;
            context.Report(node, fault);
        }

        if (!complete)
        {
            return false;
        }

        var reader = new ObjectReader(values);
        foreach (var fault in _shape.Checks.Select(c => c(reader)).OfType<Fault>())
        {
            complete = false;
            context.Report(node, fault);
        }

        if (complete)
        {
            value = _build(reader);
        }

        return complete;
    }

    public override JsonNode Write(T value) => WriteMembers(value, []);

    public override JsonObject Schema(SchemaContext context) => context.Reference(_name, () => SchemaOf(context, null));

    bool ICaseCodec.TryReadCase(DocumentNode node, ReadContext context, string discriminator, [NotNullWhen(true)] out object? value)
    {
        var read = TryReadMembers(node, context, discriminator, out var typed);
        value = read ? typed : null;
        return read;
    }

    bool ICaseCodec.Matches(object value) => value is T;

    JsonObject ICaseCodec.WriteCase(object value, string discriminator, string word) => WriteMembers((T)value, new JsonObject { [discriminator] = word });

    JsonObject ICaseCodec.CaseSchema(SchemaContext context, string discriminator, string word) =>
        context.Reference($"{_name}", () => SchemaOf(context, (discriminator, word)));

    private JsonObject WriteMembers(T value, JsonObject json)
    {
        foreach (var member in _members)
        {
            if (member.Write(value) is { } node)
            {
                json[member.Name] = node;
            }
        }

        return json;
    }

    private JsonObject SchemaOf(SchemaContext context, (string Name, string Word)? discriminator)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (discriminator is { } d)
        {
            properties[d.Name] = new JsonObject { ["const"] = d.Word };
            required.Add((JsonNode?)d.Name);
        }

        foreach (var member in _members)
        {
            properties[member.Name] = member.Schema(context);
            if (member.IsRequired)
            {
                required.Add((JsonNode?)member.Name);
            }
        }

        var schema = new JsonObject
        {
            ["description"] = _description,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = required,
            ["additionalProperties"] = false,
        };
        if (_shape.Choices.Count > 0)
        {
            schema["allOf"] = new JsonArray([.. _shape.Choices.Select(c => (JsonNode)c.Schema())]);
        }

        return schema;
    }
}
