using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>A set of codes, stated in full.</summary>
/// <param name="Codes">The codes; empty for none.</param>
public sealed record FactCodes(ValueList<string> Codes) : FactValue
{
    /// <summary>The codes; empty for none.</summary>
    public ValueList<string> Codes { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Codes);

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Codes;

    internal override void Close()
    {
    }
}
