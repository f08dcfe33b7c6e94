namespace Dnc.Model.Documents.Json;

/// <summary>The members of an object that has been read without a fault.</summary>
internal readonly struct ObjectReader(object?[] values)
{
    /// <summary>The value of a member; for an optional member that is absent, its default.</summary>
    public TMember Get<TMember>(MemberKey<TMember> key) => (TMember)values[key.Index]!;
}
