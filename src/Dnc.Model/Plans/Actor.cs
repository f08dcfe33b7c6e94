using Dnc.Model.Primitives;

namespace Dnc.Model.Plans;

/// <summary>A body that has a part in a commitment (责任主体).</summary>
/// <param name="Organization">The body, by its identifier in the register of the plan.</param>
/// <param name="Role">What part it has.</param>
/// <param name="Basis">Whether the text names it or somebody inferred it.</param>
public sealed record Actor(OrganizationId Organization, ActorRole Role, ActorBasis Basis)
{
    /// <summary>What part it has.</summary>
    public ActorRole Role { get; init => field = Guard.Defined(value); } = Guard.Defined(Role);

    /// <summary>Whether the text names it or somebody inferred it.</summary>
    public ActorBasis Basis { get; init => field = Guard.Defined(value); } = Guard.Defined(Basis);
}
