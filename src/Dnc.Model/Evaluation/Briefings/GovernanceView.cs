using Dnc.Model.Governance;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>What the sections about governance share.</summary>
internal sealed class GovernanceView
{
    public GovernanceView(BriefingInput input, ReportingPeriod period, AsOf asOf)
    {
        Input = input;
        Period = period;
        AsOf = asOf;
        Records = input.Facts.Governance;
        Organizations = Records.OrganizationsWith((input.Plan?.Organizations ?? OrganizationRegister.Empty).With(input.Projects?.Organizations ?? OrganizationRegister.Empty));
    }

    public BriefingInput Input { get; }

    public ReportingPeriod Period { get; }

    public AsOf AsOf { get; }

    public GovernanceRecords Records { get; }

    /// <summary>The bodies of the plan, the projects and the records.</summary>
    public OrganizationRegister Organizations { get; }

    /// <summary>From 1 January of the year of the period to its end.</summary>
    public DateRange YearToDate => new(new NodaTime.LocalDate(Period.Year, 1, 1), Period.End);

    public LocalizedText Name(OrganizationId? unit) => unit is not { } id
        ? new LocalizedText("未指定", "nobody named")
        : Organizations.TryGet(id, out var body) ? body.Name : new LocalizedText(id.ToString(), id.ToString());

    public BriefingCell Unit(OrganizationId? unit) => new(Name(unit), unit?.ToString());
}
