using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>A code as a value of formulas (代码), such as an industry or the class <c>large</c>.</summary>
/// <remarks>The <c>default</c> value is the empty code, which no formula takes.</remarks>
public readonly record struct Code
{
    private readonly string? _value;

    /// <summary>Creates a code.</summary>
    /// <param name="value">The code; not blank.</param>
    public Code(string value) => _value = Guard.NotBlank(value);

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The code itself.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
