using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Combining;

/// <summary>The one that the applicant has elected is paid (自选其一): a fact names the policy.</summary>
/// <param name="Fact">The key of a code fact whose value is the identifier of a policy of the group.</param>
public sealed record ByElection(string Fact) : GroupCombination
{
    /// <summary>The key of a code fact whose value is the identifier of a policy of the group.</summary>
    public string Fact { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Fact);

    internal override void Close()
    {
    }
}
