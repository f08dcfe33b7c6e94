namespace Dnc.Model.Plans;

/// <summary>A number of industries, firms, projects or areas is meant (个数).</summary>
/// <param name="Required">How many must reach the threshold; 1 or more.</param>
/// <remarks>It applies to thresholds.</remarks>
public sealed record UseRequired(int Required) : ReadingEffect
{
    /// <summary>How many must reach the threshold; 1 or more.</summary>
    public int Required { get; init => field = Lists.Positive(value); } = Lists.Positive(Required);

    /// <inheritdoc/>
    public override bool AppliesTo(Commitment commitment) => commitment is Threshold;

    internal override Commitment Change(Commitment commitment) => commitment is Threshold threshold ? threshold with { Required = Required } : commitment;
}
