using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Support.Ledgers;

namespace Dnc.Model.Support.Populations;

/// <summary>A firm of a population (参评企业).</summary>
/// <param name="Id">Its identifier, unique in the population.</param>
/// <param name="Facts">What is known about it.</param>
/// <param name="Ledger">What it had earlier; <see cref="AwardLedger.Unknown"/> when nobody knows.</param>
public sealed record CohortFirm(string Id, FactSet Facts, AwardLedger Ledger)
{
    /// <summary>Its identifier, unique in the population.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What is known about it.</summary>
    public FactSet Facts { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Facts);

    /// <summary>What it had earlier.</summary>
    public AwardLedger Ledger { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Ledger);
}
