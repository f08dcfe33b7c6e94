using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Combining;

/// <summary>The combination under one reading.</summary>
/// <param name="Option">The id of the reading.</param>
/// <param name="Combine">The combination, not open itself.</param>
public sealed record CombinationOption(string Option, GroupCombination Combine)
{
    /// <summary>The id of the reading.</summary>
    public string Option { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Option);

    /// <summary>The combination, not open itself.</summary>
    public GroupCombination Combine { get; init => field = Checked(value); } = Checked(Combine);

    private static GroupCombination Checked(GroupCombination combine)
    {
        Guard.That(!Guard.NotNull(combine).IsOpen, "Under one reading the combination is not open.", nameof(combine));
        return combine;
    }
}
