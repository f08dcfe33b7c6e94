using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance;

/// <summary>The units that a text means by naming bodies and classes of bodies (责任单位名册).</summary>
public sealed record UnitRoster
{
    private UnitRoster(ValueList<OrganizationId> units, ValueList<OrganizationId> open, ValueList<OrganizationId> unknown)
    {
        Units = units;
        OpenClasses = open;
        UnknownUnits = unknown;
    }

    /// <summary>The units that are known, each once: those named, and the members of the classes named.</summary>
    public ValueList<OrganizationId> Units { get; }

    /// <summary>The classes that may have members besides those listed, because nobody says that the list is complete.</summary>
    public ValueList<OrganizationId> OpenClasses { get; }

    /// <summary>What is named and not on the register of organisations.</summary>
    public ValueList<OrganizationId> UnknownUnits { get; }

    /// <summary>Whether these are all units that are meant.</summary>
    public bool IsComplete => OpenClasses.Count == 0 && UnknownUnits.Count == 0;

    /// <summary>Finds the units.</summary>
    /// <param name="named">The bodies and classes of bodies that the text names.</param>
    /// <param name="organizations">The register: the members of a class are the bodies whose parent it is, and the members of those that are classes themselves.</param>
    /// <param name="members">Of which classes all members are listed.</param>
    /// <param name="asOf">The day, and up to when declarations count.</param>
    /// <returns>The roster, in the order of the text and then of the register.</returns>
    /// <remarks>A class is never a unit itself. A body that is no class stands for itself alone, whatever belongs to it.</remarks>
    public static UnitRoster Of(ValueList<OrganizationId> named, OrganizationRegister organizations, MemberLists members, AsOf asOf)
    {
        Guard.NotNull(named);
        Guard.NotNull(organizations);
        Guard.NotNull(members);
        var units = new List<OrganizationId>();
        var open = new List<OrganizationId>();
        var unknown = new List<OrganizationId>();
        var seen = new HashSet<OrganizationId>();
        var waiting = new Stack<OrganizationId>(named.Reverse());
        while (waiting.TryPop(out var id))
        {
            if (!seen.Add(id))
            {
                continue;
            }

            if (!organizations.TryGet(id, out var organization))
            {
                unknown.Add(id);
            }
            else if (!organization.IsCollective)
            {
                units.Add(id);
            }
            else
            {
                if (!members.AreComplete(id, asOf))
                {
                    open.Add(id);
                }

                foreach (var member in organizations.ChildrenOf(id).Reverse())
                {
                    waiting.Push(member.Id);
                }
            }
        }

        return new UnitRoster(units.ToValueList(), open.ToValueList(), unknown.ToValueList());
    }

    internal static bool Stands(OrganizationId named, OrganizationId unit, OrganizationRegister organizations) =>
        named == unit
        || (organizations.TryGet(named, out var body) && body.IsCollective && organizations.TryGet(unit, out _) && IsMember(unit, named, organizations));

    private static bool IsMember(OrganizationId unit, OrganizationId collective, OrganizationRegister organizations)
    {
        foreach (var ancestor in organizations.AncestorsOf(unit))
        {
            if (ancestor.Id == collective)
            {
                return true;
            }

            if (!ancestor.IsCollective)
            {
                return false;
            }
        }

        return false;
    }
}
