using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Organizations;

/// <summary>The organisations that a plan knows, with their hierarchy (机构名册).</summary>
/// <remarks>Two registers are equal when they list equal organisations in the same order.</remarks>
public sealed class OrganizationRegister : IEquatable<OrganizationRegister>
{
    private readonly Dictionary<OrganizationId, Organization> _byId;
    private readonly ILookup<OrganizationId, Organization> _children;

    private OrganizationRegister(ValueList<Organization> organizations)
    {
        All = organizations;
        _byId = organizations.ToDictionary(o => o.Id);
        _children = organizations.Where(o => o.Parent is not null).ToLookup(o => o.Parent!.Value);
    }

    /// <summary>The register without organisations.</summary>
    public static OrganizationRegister Empty { get; } = new([]);

    /// <summary>Every organisation, in the order given.</summary>
    public ValueList<Organization> All { get; }

    /// <summary>The organisations without a parent.</summary>
    public ValueList<Organization> Roots => All.Where(o => o.Parent is null).ToValueList();

    /// <summary>The organisation with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Organization this[OrganizationId id] => _byId[id];

    /// <summary>Whether two registers list equal organisations in the same order.</summary>
    public static bool operator ==(OrganizationRegister? left, OrganizationRegister? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two registers differ in an organisation or in order.</summary>
    public static bool operator !=(OrganizationRegister? left, OrganizationRegister? right) => !(left == right);

    /// <summary>Creates a register.</summary>
    /// <param name="organizations">The organisations; identifiers are distinct, parents exist, and nobody is its own ancestor.</param>
    /// <returns>The register, or an issue for each fault, located as <c>$.organizations[n]</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Result<OrganizationRegister> Create(ValueList<Organization> organizations)
    {
        Guard.NotNull(organizations);
        var issues = OrganizationFaults.Find(organizations);
        return issues.Count == 0 ? Result.Of(new OrganizationRegister(organizations)) : Result.Failed<OrganizationRegister>(issues);
    }

    /// <summary>Gives the organisation with an identifier, if there is one.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="organization">The organisation, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(OrganizationId id, [NotNullWhen(true)] out Organization? organization) => _byId.TryGetValue(id, out organization);

    /// <summary>The organisations whose parent is a given one.</summary>
    /// <param name="id">The parent.</param>
    /// <returns>The children, in the order of the register.</returns>
    public ValueList<Organization> ChildrenOf(OrganizationId id) => _children[id].ToValueList();

    /// <summary>The parent of an organisation, its parent, and so on to the top.</summary>
    /// <param name="id">The organisation.</param>
    /// <returns>The ancestors, the nearest first.</returns>
    /// <exception cref="KeyNotFoundException">There is no such organisation.</exception>
    public ValueList<Organization> AncestorsOf(OrganizationId id)
    {
        var ancestors = new List<Organization>();
        for (var parent = this[id].Parent; parent is { } next; parent = _byId[next].Parent)
        {
            ancestors.Add(_byId[next]);
        }

        return ancestors.ToValueList();
    }

    /// <summary>The bodies of this register, with those of another one that it does not have.</summary>
    internal OrganizationRegister With(OrganizationRegister others) =>

        // INVARIANT: each holds the parents of its bodies, and what is taken from the other is not in this one; so the union has no circle.
        OrganizationRegister.Create([.. All, .. others.All.Where(o => !TryGet(o.Id, out _))]).OrThrow();

    /// <inheritdoc/>
    public bool Equals(OrganizationRegister? other) => other is not null && All == other.All;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OrganizationRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();
}
