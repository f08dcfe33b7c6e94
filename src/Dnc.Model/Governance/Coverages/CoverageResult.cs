using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Governance.Coverages;

/// <summary>Which units have what every unit is to have, and which do not (全覆盖落实情况).</summary>
public sealed record CoverageResult
{
    internal CoverageResult(Coverage coverage, UnitRoster roster, ValueList<UnitCoverage> units)
    {
        Coverage = coverage;
        Roster = roster;
        Units = units;
    }

    /// <summary>The commitment.</summary>
    public Coverage Coverage { get; }

    /// <summary>The units that are meant.</summary>
    public UnitRoster Roster { get; }

    /// <summary>Every unit of the roster, in its order.</summary>
    public ValueList<UnitCoverage> Units { get; }

    /// <summary>The units that have enough.</summary>
    public ValueList<OrganizationId> Having => In(Verdict.True);

    /// <summary>The units that, as proved, have not enough.</summary>
    public ValueList<OrganizationId> Lacking => In(Verdict.False);

    /// <summary>The units of which it is not known.</summary>
    public ValueList<OrganizationId> NotKnown => In(Verdict.Unknown);

    /// <summary>The share of the units that have enough; null while not all units that are meant are known, or there is none.</summary>
    public Interval<Rational>? Share => Roster.IsComplete && Units.Count > 0
        ? Interval<Rational>.Between(new Rational(Having.Count, Units.Count), new Rational(Having.Count + NotKnown.Count, Units.Count))
        : null;

    /// <summary>Whether every unit has enough: false when one, as proved, has not; true only when all units that are meant are known.</summary>
    public Verdict Verdict => Lacking.Count > 0 ? Verdict.False
        : Roster.IsComplete && Units.Count > 0 && NotKnown.Count == 0 ? Verdict.True
        : Verdict.Unknown;

    /// <summary>Whether something is known of a unit.</summary>
    public bool HasRecords => Units.Any(u => u.Holdings.Count > 0 || u.Has != Verdict.Unknown);

    /// <summary>Why the answer is what it is.</summary>
    /// <returns>The explanation, the answer first.</returns>
    public Explanation Explain() => CoverageText.Explain(this);

    private ValueList<OrganizationId> In(Verdict verdict) => Units.Where(u => u.Has == verdict).Select(u => u.Unit).ToValueList();
}
