using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Lights;
using Dnc.Model.Projects.RollUps;
using Dnc.Model.Services.Cases;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>What a briefing reports on (通报依据). What is not given has no section.</summary>
public sealed record BriefingInput
{
    /// <summary>The plan; null for none.</summary>
    public Plan? Plan { get; init; }

    /// <summary>What is known about the world, for the commitments of the plan; and what is on record about how it is governed.</summary>
    public PlanFacts Facts { get; init => field = Guard.NotNull(value); } = PlanFacts.None;

    /// <summary>The projects; null for none.</summary>
    public ProjectPortfolio? Projects { get; init; }

    /// <summary>The rules of lights; null for none.</summary>
    public LightScheme? Lights { get; init; }

    /// <summary>The cases of enterprises; null for none.</summary>
    public CaseRegister? Cases { get; init; }

    /// <summary>The library whose projects count; null for all projects.</summary>
    public string? Library { get; init; }

    /// <summary>What counts where a project and its packages are both there.</summary>
    public PackageRule Packages { get; init => field = Guard.Defined(value); }

    /// <summary>The key firms for each of which somebody has to answer.</summary>
    public ValueList<EnterpriseId> KeyEnterprises { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How many days ahead a milestone is announced; 30 unless told.</summary>
    public int DaysAhead { get; init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Days ahead are not negative."); } = 30;

    /// <summary>The calendar by which working days are counted.</summary>
    public WorkingDayCalendar Calendar { get; init => field = Guard.NotNull(value); } = WorkingDayCalendar.China;
}
