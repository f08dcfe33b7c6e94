using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>A code.</summary>
/// <param name="Code">The code.</param>
public sealed record FactCode(string Code) : FactValue
{
    /// <summary>The code.</summary>
    public string Code { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Code);

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Code;

    internal override void Close()
    {
    }
}
