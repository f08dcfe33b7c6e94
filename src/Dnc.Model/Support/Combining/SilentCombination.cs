namespace Dnc.Model.Support.Combining;

/// <summary>The text does not say whether the awards add up (未规定能否叠加): both the highest alone and all together are possible.</summary>
public sealed record SilentCombination : GroupCombination
{
    /// <inheritdoc/>
    public override bool IsOpen => true;

    internal override void Close()
    {
    }
}
