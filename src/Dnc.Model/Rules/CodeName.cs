using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>A code that a fact or a classification may have, and its name (代码及名称).</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">Its name.</param>
public sealed record CodeName(string Code, LocalizedText Name)
{
    /// <summary>The code.</summary>
    public string Code { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Code);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);
}
