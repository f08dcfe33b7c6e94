using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Enterprises;

/// <summary>An industry chain (产业链) as the place maps it: its links from upstream to downstream.</summary>
/// <param name="Id">Its identifier, such as <c>rail-equipment</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Links">Its links in the order of the flow of goods, with distinct identifiers.</param>
public sealed record IndustryChain(string Id, LocalizedText Name, ValueList<IndustryChainLink> Links)
{
    /// <summary>Its identifier, such as <c>rail-equipment</c>.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>Its links in the order of the flow of goods, with distinct identifiers.</summary>
    public ValueList<IndustryChainLink> Links { get; init => field = Distinct(value); } = Distinct(Links);

    /// <summary>The link at which a position stands.</summary>
    /// <param name="position">The position of an enterprise.</param>
    /// <param name="link">The link, or null.</param>
    /// <returns>Whether the position is in this chain and at one of its links.</returns>
    public bool TryFind(ChainPosition position, [NotNullWhen(true)] out IndustryChainLink? link)
    {
        Guard.NotNull(position);
        link = position.Chain == Id ? Links.FirstOrDefault(l => l.Id == position.Link) : null;
        return link is not null;
    }

    private static ValueList<IndustryChainLink> Distinct(ValueList<IndustryChainLink> links)
    {
        Guard.That(Guard.NotNull(links).DistinctBy(l => l.Id, StringComparer.Ordinal).Count() == links.Count, "The links of a chain have distinct identifiers.", nameof(links));
        return links;
    }
}
