using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Industries;

/// <summary>How pressing a direction of attraction is (招商方向排序).</summary>
/// <param name="Direction">The direction.</param>
/// <param name="Link">The link that it is to fill; null when it fills no single one.</param>
public sealed record DirectionStanding(AttractionDirection Direction, LinkStanding? Link)
{
    /// <summary>The direction.</summary>
    public AttractionDirection Direction { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Direction);

    /// <summary>Whether it fills a link that has no firm (补链).</summary>
    public bool FillsGap => Link?.State == LinkState.Empty;
}
