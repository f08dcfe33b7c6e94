using Dnc.Model.Primitives;

namespace Dnc.Model.Enterprises;

/// <summary>Where an enterprise stands in an industry chain (链上位置).</summary>
/// <param name="Chain">The identifier of the chain.</param>
/// <param name="Link">The identifier of the link within it.</param>
/// <param name="IsLeader">Whether the enterprise leads the chain (链主).</param>
public sealed record ChainPosition(string Chain, string Link, bool IsLeader = false)
{
    /// <summary>The identifier of the chain.</summary>
    public string Chain { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Chain);

    /// <summary>The identifier of the link within it.</summary>
    public string Link { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Link);

    /// <summary>The position as a code of a fact that is a set of codes, such as <c>rail-equipment/bogies</c>; who leads is not told.</summary>
    public string Code => $"{Chain}/{Link}";
}
