using Dnc.Model.Organizations;
using Dnc.Model.Primitives;

namespace Dnc.Model.Projects.Libraries;

/// <summary>A library of projects that a level of government keeps (项目库).</summary>
/// <param name="Id">A short stable name, unique among the libraries.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Level">The level that keeps it.</param>
public sealed record ProjectLibrary(string Id, LocalizedText Name, AdministrativeLevel Level)
{
    /// <summary>A short stable name, unique among the libraries.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The level that keeps it.</summary>
    public AdministrativeLevel Level { get; init => field = Guard.Defined(value); } = Guard.Defined(Level);

    /// <summary>The body that keeps it; null when that is not told.</summary>
    public OrganizationId? Keeper { get; init; }

    /// <summary>Its classes, each identifier once; empty when it has none.</summary>
    public ValueList<LibraryClass> Classes { get; init => field = Distinct(value); } = [];

    /// <summary>The name of the criterion in the rules by which a project may enter (入库标准); null when no rule is stated.</summary>
    public string? EntryRule { get; init => field = value is null ? null : Guard.NotBlank(value); }

    private static ValueList<LibraryClass> Distinct(ValueList<LibraryClass> classes)
    {
        Guard.That(Guard.NotNull(classes).DistinctBy(c => c.Id, StringComparer.Ordinal).Count() == classes.Count, "The classes of a library have distinct identifiers.", nameof(classes));
        return classes;
    }
}
