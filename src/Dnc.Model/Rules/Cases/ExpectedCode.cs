using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Cases;

/// <summary>A code that a case expects, such as the class <c>small</c>.</summary>
/// <param name="Code">The code.</param>
public sealed record ExpectedCode(string Code) : ExpectedValue
{
    /// <summary>The code.</summary>
    public string Code { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Code);

    internal override void Close()
    {
    }
}
