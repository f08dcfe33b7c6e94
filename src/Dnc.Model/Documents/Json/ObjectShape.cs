using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Json;

/// <summary>Declares the members of an object, in the order in which they are written.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class ObjectShape<T>
    where T : notnull
{
    private readonly List<IMember<T>> _members = [];
    private readonly List<MemberChoice> _choices = [];
    private readonly List<Func<ObjectReader, Fault?>> _checks = [];

    public List<IMember<T>> Members => _members;

    /// <summary>Members of which only one may be there.</summary>
    public List<MemberChoice> Choices => _choices;

    /// <summary>What else is wrong with an object whose members are right.</summary>
    public List<Func<ObjectReader, Fault?>> Checks => _checks;

    /// <summary>A member that must be there.</summary>
    public MemberKey<TMember> Required<TMember>(string name, Codec<TMember> codec, Func<T, TMember> get) =>
        Add<TMember>(new Member<T, TMember, TMember>(name, codec, isRequired: true, default!, v => v, owner => (true, get(owner))));

    /// <summary>A member that may be absent, then null.</summary>
    public MemberKey<TMember?> Optional<TMember>(string name, Codec<TMember> codec, Func<T, TMember?> get)
        where TMember : class =>
        Add<TMember?>(new Member<T, TMember?, TMember>(name, codec, isRequired: false, null, v => v, owner => get(owner) is { } v ? (true, v) : (false, null!)));

    /// <summary>A member that may be absent, then null.</summary>
    public MemberKey<TMember?> OptionalValue<TMember>(string name, Codec<TMember> codec, Func<T, TMember?> get)
        where TMember : struct =>
        Add<TMember?>(new Member<T, TMember?, TMember>(name, codec, isRequired: false, null, v => v, owner => get(owner) is { } v ? (true, v) : (false, default)));

    /// <summary>A member that may be absent and then has a stated value; it is not written when it has that value.</summary>
    public MemberKey<TMember> Default<TMember>(string name, Codec<TMember> codec, Func<T, TMember> get, TMember absent)
        where TMember : notnull =>
        Add<TMember>(new Member<T, TMember, TMember>(name, codec, isRequired: false, absent, v => v, owner => get(owner) is var v && !EqualityComparer<TMember>.Default.Equals(v, absent) ? (true, v) : (false, v)));

    /// <summary>A list that may be absent, then empty; an empty list is not written.</summary>
    public MemberKey<ValueList<TItem>> OptionalList<TItem>(string name, Codec<ValueList<TItem>> codec, Func<T, ValueList<TItem>> get) =>
        Default(name, codec, get, ValueList<TItem>.Empty);

    /// <summary>Exactly one of the members must be there.</summary>
    public void ExactlyOne(params IEnumerable<string> names) => _choices.Add(new MemberChoice([.. names], IsRequired: true));

    /// <summary>At most one of the members may be there.</summary>
    public void AtMostOne(params IEnumerable<string> names) => _choices.Add(new MemberChoice([.. names], IsRequired: false));

    /// <summary>A check of the members together, made when each of them is right.</summary>
    public void Check(Func<ObjectReader, Fault?> check) => _checks.Add(check);

    private MemberKey<TMember> Add<TMember>(IMember<T> member)
    {
        _members.Add(member);
        return new MemberKey<TMember>(_members.Count - 1);
    }
}
