using Dnc.Model.Primitives;

namespace Dnc.Model.Plans;

/// <summary>The members that a commitment names (列举): ten fields, four centres, three functional bodies.</summary>
/// <remarks>A list is data of its commitment and no kind of its own: the promise is judged by the kind of the commitment.</remarks>
/// <param name="Members">The members in the order of the text; at least one.</param>
/// <param name="IsOpen">Whether the text ends the list with 等, so that these are meant at least.</param>
/// <param name="IsEach">Whether the promise is made for each member rather than for all together.</param>
public sealed record NamedList(ValueList<NamedMember> Members, bool IsOpen, bool IsEach = false)
{
    /// <summary>The members in the order of the text; at least one.</summary>
    public ValueList<NamedMember> Members { get; init => field = Some(value); } = Some(Members);

    private static ValueList<NamedMember> Some(ValueList<NamedMember> members)
    {
        Guard.That(Guard.NotNull(members).Count > 0, "A list of names has at least one member.", nameof(members));
        return members;
    }
}
