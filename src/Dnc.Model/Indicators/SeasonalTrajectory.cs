using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Indicators;

/// <summary>Each month of a year with its share of the year's progress (季节性分月比重); within a month progress is linear by days.</summary>
public sealed record SeasonalTrajectory : Trajectory
{
    /// <summary>Creates a trajectory.</summary>
    /// <param name="shares">The shares of January to December; twelve, none negative, adding up to exactly 100 %.</param>
    /// <exception cref="ArgumentException">The shares are not twelve, one is negative, or they do not add up.</exception>
    public SeasonalTrajectory(ValueList<Ratio> shares) => Shares = shares;

    /// <summary>The shares of January to December.</summary>
    public ValueList<Ratio> Shares
    {
        get;
        init
        {
            Guard.NotNull(value);
            Guard.That(value.Count == 12, "There are twelve shares.", nameof(Shares));
            Guard.That(value.All(s => s.Value >= 0m), "No share is negative.", nameof(Shares));
            Guard.That(value.Sum(s => s.Value) == 1m, "The shares add up to 100 %.", nameof(Shares));
            field = value;
        }
    }

    /// <inheritdoc/>
    public override LocalizedText Text => new("按分月比重推进", "by monthly shares");

    internal override void Close()
    {
    }
}
