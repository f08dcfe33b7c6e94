using Dnc.Model.Organizations;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Coverages;

/// <summary>Judges what every unit is to have over the register of organisations.</summary>
public static class CoverageAssessor
{
    /// <summary>Finds which units have it.</summary>
    /// <param name="coverage">What every unit is to have.</param>
    /// <param name="organizations">The register of organisations, which tells the members of classes.</param>
    /// <param name="members">Of which classes all members are listed.</param>
    /// <param name="register">What units have; entries name the identifier of the commitment as their item.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The units and the verdict.</returns>
    public static CoverageResult Assess(Coverage coverage, OrganizationRegister organizations, MemberLists members, CoverageRegister register, AsOf asOf)
    {
        Guard.NotNull(coverage);
        Guard.NotNull(register);
        var item = coverage.Id.ToString();
        var roster = UnitRoster.Of(coverage.Units, organizations, members, asOf);
        var held = register.Holdings(item, asOf);
        return new CoverageResult(coverage, roster, roster.Units.Select(Judge).ToValueList());

        UnitCoverage Judge(OrganizationId unit)
        {
            var holdings = held[unit].ToValueList();
            var count = UnitCoverage.CountOf(holdings, register.IsComplete(unit, item, asOf));
            return new UnitCoverage(unit, count, count.IsAtLeast(coverage.PerUnit), holdings);
        }
    }
}
