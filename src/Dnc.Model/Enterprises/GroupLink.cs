using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Enterprises;

/// <summary>A link of an enterprise to the party above it in its group (集团关系).</summary>
/// <param name="Kind">What the party is to the enterprise.</param>
/// <param name="Party">The party: the id of an enterprise, or any stable name of a group, a body or a person.</param>
public sealed record GroupLink(GroupLinkKind Kind, string Party)
{
    /// <summary>What the party is to the enterprise.</summary>
    public GroupLinkKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>The party: the id of an enterprise, or any stable name of a group, a body or a person.</summary>
    public string Party { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Party);

    /// <summary>The days on which the link holds.</summary>
    /// <value><see cref="DateRange.Always"/>.</value>
    public DateRange Valid { get; init; }

    /// <summary>Where it comes from; null when the enterprise itself states it.</summary>
    public SourceReference? Source { get; init; }
}
