namespace Dnc.Model.Plans;

/// <summary>The text as it is modelled, so that an option can say "as it stands" (按原文).</summary>
/// <remarks>It stands alone in its option.</remarks>
public sealed record Keep : ReadingEffect
{
    /// <inheritdoc/>
    public override bool AppliesTo(Commitment commitment) => true;

    internal override Commitment Change(Commitment commitment) => commitment;
}
