using Dnc.Model.Primitives;

namespace Dnc.Model.Projects.Lifecycle;

/// <summary>A document without which a stage is not entered (进入佐证要求), such as a construction permit.</summary>
/// <param name="Id">A short stable name, unique in its stage.</param>
/// <param name="Name">What is asked for.</param>
public sealed record EvidenceRequirement(string Id, LocalizedText Name)
{
    /// <summary>A short stable name, unique in its stage.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What is asked for.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);
}
