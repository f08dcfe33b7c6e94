using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>The report on a month or quarter as data (调度通报): sections with tables and findings. Equal inputs give equal briefings.</summary>
public sealed record Briefing
{
    private Briefing(BriefingInput input, ReportingPeriod period, AsOf asOf, ValueList<BriefingSection> sections) =>
        (Input, Period, AsOf, Sections) = (input, period, asOf, sections);

    /// <summary>What it rests on.</summary>
    public BriefingInput Input { get; }

    /// <summary>The month or quarter that it is about.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The day, and the instant up to which things were known.</summary>
    public AsOf AsOf { get; }

    /// <summary>The sections.</summary>
    public ValueList<BriefingSection> Sections { get; }

    /// <summary>All findings, in the order of the sections.</summary>
    public ValueList<Finding> Findings => Sections.SelectMany(s => s.Findings).ToValueList();

    /// <summary>The title.</summary>
    public LocalizedText Title => new(
        $"{Period.ToString(Language.Zh)}{(Period.Kind == PeriodKind.Month ? "月度" : "季度")}调度通报（{AsOf.ToString(Language.Zh)}）",
        $"{(Period.Kind == PeriodKind.Month ? "Monthly" : "Quarterly")} briefing, {Period.ToString(Language.En)} ({AsOf.ToString(Language.En)})");

    /// <summary>Reports on a month (月度调度).</summary>
    /// <param name="input">What the briefing reports on.</param>
    /// <param name="month">The month.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The briefing.</returns>
    /// <exception cref="ArgumentException">The period is no month.</exception>
    public static Briefing Monthly(BriefingInput input, ReportingPeriod month, AsOf asOf)
    {
        Guard.That(month.Kind == PeriodKind.Month, "A monthly briefing is about a month.", nameof(month));
        return Of(input, month, asOf);
    }

    /// <summary>Reports on a quarter (季度调度): progress at its end, and what happened in it.</summary>
    /// <param name="input">What the briefing reports on.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The briefing.</returns>
    /// <exception cref="ArgumentException">The period is no quarter.</exception>
    public static Briefing Quarterly(BriefingInput input, ReportingPeriod quarter, AsOf asOf)
    {
        Guard.That(quarter.Kind == PeriodKind.Quarter, "A quarterly briefing is about a quarter.", nameof(quarter));
        return Of(input, quarter, asOf);
    }

    /// <summary>The section of a name.</summary>
    /// <param name="id">The name, such as <c>progress</c>.</param>
    /// <returns>The section; null when there is none.</returns>
    public BriefingSection? Section(string id) => Sections.FirstOrDefault(s => s.Id == Guard.NotNull(id));

    /// <summary>What differs from an earlier briefing, or one on the same period as known earlier, and because of what.</summary>
    /// <param name="earlier">The other briefing.</param>
    /// <returns>The findings that are new, gone or otherwise, in the order of the sections; those that are gone last.</returns>
    public ValueList<BriefingChange> ChangesSince(Briefing earlier) => BriefingComparison.Between(Guard.NotNull(earlier), this);

    /// <summary>The briefing in Markdown.</summary>
    /// <param name="language">The language.</param>
    /// <param name="changes">The changes to show, see <see cref="ChangesSince"/>; null to leave them out.</param>
    /// <returns>The text; lines end with LF.</returns>
    public string ToMarkdown(Language language, ValueList<BriefingChange>? changes = null) => BriefingMarkdown.Of(this, Guard.Defined(language), changes);

    private static Briefing Of(BriefingInput input, ReportingPeriod period, AsOf asOf)
    {
        Guard.NotNull(input);
        List<BriefingSection> sections = [];
        if (input.Projects is not null)
        {
            var view = new ProjectView(input, period, asOf);
            sections.AddRange([ReportSection.Of(view), ProgressSection.Of(view), BehindSection.Of(view), LibrarySection.Of(view), StageSection.Of(view), RoadmapSection.Of(view)]);
        }

        if (input.Plan is not null)
        {
            sections.AddRange([.. PlanSection.Of(input, asOf), DecompositionSection.Of(input, asOf)]);
        }

        var governance = new GovernanceView(input, period, asOf);
        sections.AddRange([DispatchSection.Of(governance), SupervisionSection.Of(governance), ResponsibilitySection.Of(governance), UpstreamSection.Of(governance), AttractionSection.Of(governance)]);
        if (input.Cases is not null)
        {
            sections.Add(CaseSection.Of(input.Cases, governance));
        }

        return new Briefing(input, period, asOf, sections.Where(s => s.Tables.Count > 0 || s.Findings.Count > 0).ToValueList());
    }
}
