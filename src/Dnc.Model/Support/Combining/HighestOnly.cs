namespace Dnc.Model.Support.Combining;

/// <summary>The highest of the group is paid, no other (就高不重复). Of equal amounts the one listed first is.</summary>
/// <param name="Most">How many are paid, the highest first; at least 1.</param>
public sealed record HighestOnly(int Most = 1) : GroupCombination
{
    /// <summary>How many are paid, the highest first; at least 1.</summary>
    public int Most { get; init => field = Positive(value); } = Positive(Most);

    internal override void Close()
    {
    }

    private static int Positive(int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        return most;
    }
}
