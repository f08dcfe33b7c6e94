using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>A class of cases with the clocks that run on them (诉求分类), such as questions about policies, urgent or complex cases.</summary>
/// <param name="Id">Its short name, unique in the procedure.</param>
/// <param name="Name">Its name.</param>
/// <param name="Clocks">Its clocks, in the order in which they are shown.</param>
public sealed record CaseClass(string Id, LocalizedText Name, ValueList<CaseClock> Clocks)
{
    /// <summary>Its short name, unique in the procedure.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>Its clocks, in the order in which they are shown.</summary>
    public ValueList<CaseClock> Clocks { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Clocks);

    /// <summary>The clause that sets the clocks; null when it is not told.</summary>
    public ClauseReference? Clause { get; init; }
}
