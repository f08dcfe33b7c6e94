using Dnc.Model.Primitives;

namespace Dnc.Model.Projects.Libraries;

/// <summary>A class of projects in a library (库内类别), such as implementing (实施类) and reserve (储备类).</summary>
/// <param name="Id">A short stable name, unique in its library.</param>
/// <param name="Name">What it is called.</param>
/// <param name="IsReserve">Whether its projects are in reserve, so that they count for the depth of the reserve.</param>
public sealed record LibraryClass(string Id, LocalizedText Name, bool IsReserve = false)
{
    /// <summary>A short stable name, unique in its library.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);
}
