namespace Dnc.Model.Rules;

/// <summary>Yes or no.</summary>
/// <param name="Value">Whether it is so.</param>
public sealed record FactFlag(bool Value) : FactValue
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Flag;

    internal override void Close()
    {
    }
}
