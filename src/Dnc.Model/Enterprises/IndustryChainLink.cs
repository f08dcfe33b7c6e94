using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Enterprises;

/// <summary>A link of an industry chain (产业链环节).</summary>
/// <param name="Id">Its identifier within the chain.</param>
/// <param name="Name">Its name.</param>
/// <param name="Stage">Where in the chain it stands.</param>
public sealed record IndustryChainLink(string Id, LocalizedText Name, ChainStage Stage)
{
    /// <summary>Its identifier within the chain.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>Where in the chain it stands.</summary>
    public ChainStage Stage { get; init => field = Guard.Defined(value); } = Guard.Defined(Stage);

    /// <summary>The industries by GB/T 4754 that are found there; empty when that is not told.</summary>
    public ValueList<CodePattern> Industries { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether the chain lacks this link in the place and looks for it (缺链环节).</summary>
    public bool IsMissing { get; init; }
}
