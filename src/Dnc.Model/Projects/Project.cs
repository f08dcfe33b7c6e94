using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Projects;

/// <summary>A project as its file describes it (项目): who builds what where, for how much, by which roadmap, and what it needs.</summary>
/// <remarks>
/// What happens to it stands elsewhere: its stages in a <see cref="Lifecycle.StageLog"/>, its libraries in a <see cref="Libraries.LibraryRegister"/>, its
/// progress in a <see cref="Progress.ProgressLedger"/>. What is not told is null and means unknown, never zero.
/// </remarks>
public sealed record Project
{
    /// <summary>Its identifier.</summary>
    public required ProjectId Id { get; init => field = Named(value); }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Its kind in the plan of the year; null when that is not told.</summary>
    public ProjectKind? Kind { get; init => field = value is { } kind ? Guard.Defined(kind) : null; }

    /// <summary>The project of which it is a package or sub-project (子项目、标段); null for a whole one.</summary>
    public ProjectId? PartOf { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The field of industry, such as <c>air-transport</c>, or a code of GB/T 4754; null when that is not told.</summary>
    public string? Industry { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The zone or town in which it is built (落地区域); null when that is not told.</summary>
    public OrganizationId? Area { get; init; }

    /// <summary>The body that builds it (建设单位); null when that is not told.</summary>
    public OrganizationId? Owner { get; init; }

    /// <summary>The body that runs it once built (运营单位); null when that is not told.</summary>
    public OrganizationId? Operator { get; init; }

    /// <summary>The body that answers for it to the city (责任单位); null when that is not told.</summary>
    public OrganizationId? ResponsibleUnit { get; init; }

    /// <summary>The whole investment (总投资); null when it is not known.</summary>
    public Money? TotalInvestment { get; init; }

    /// <summary>What is to be invested year by year, each year once, in order.</summary>
    public ValueList<YearPlan> YearPlans { get; init => field = EachOnce(value, p => p.Year, "A year has one plan."); } = [];

    /// <summary>Where the money comes from.</summary>
    public ValueList<FinancingSource> Financing { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The day on which it is to start (计划开工); null when none is told.</summary>
    public LocalDate? PlannedStart { get; init; }

    /// <summary>The day on which it is to be completed (计划竣工); null when none is told.</summary>
    public LocalDate? PlannedCompletion { get; init; }

    /// <summary>Its milestones (路线图), each identifier once.</summary>
    public ValueList<Milestone> Roadmap { get; init => field = EachOnce(value, m => m.Id, "A milestone has an identifier of its own."); } = [];

    /// <summary>What it needs besides money.</summary>
    public ValueList<FactorNeed> Needs { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What holds it back, each identifier once.</summary>
    public ValueList<ProjectProblem> Problems { get; init => field = EachOnce(value, p => p.Id, "A problem has an identifier of its own."); } = [];

    /// <summary>The approval cases that it needs, by their identifiers.</summary>
    public ValueList<string> Approvals { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The commitments of the plan that it serves.</summary>
    public ValueList<CommitmentId> Commitments { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What is stated about it besides, for rules to ask.</summary>
    public FactSet Facts { get; init => field = Guard.NotNull(value); } = FactSet.Empty;

    /// <summary>Where the description comes from; null when that is not told.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>Anything else to know; null for nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The plan of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The plan; null when none is known.</returns>
    public YearPlan? PlanOf(int year) => YearPlans.FirstOrDefault(p => p.Year == year);

    private static ProjectId Named(ProjectId id)
    {
        Guard.That(!id.IsEmpty, "A project has an identifier.", nameof(id));
        return id;
    }

    private static ValueList<T> EachOnce<T, TKey>(ValueList<T> list, Func<T, TKey> key, string rule)
    {
        Guard.That(Guard.NotNull(list).Select(key).Distinct().Count() == list.Count, rule, nameof(list));
        return list;
    }
}
