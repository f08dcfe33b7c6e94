using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Projects.Progress;

/// <summary>Figures of a report that do not fit together, or not with the report before (月报勾稽错误).</summary>
/// <param name="Kind">What does not fit.</param>
/// <param name="Report">The report.</param>
/// <param name="Text">The figures in words.</param>
public sealed record ReportFault(ReportFaultKind Kind, ProjectReport Report, LocalizedText Text)
{
    /// <summary>What does not fit.</summary>
    public ReportFaultKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>The report.</summary>
    public ProjectReport Report { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Report);

    /// <summary>The figures in words.</summary>
    public LocalizedText Text { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Text);

    /// <summary>Everything that does not fit in the reports of a project. Figures that are missing, or in another currency, are not compared.</summary>
    /// <param name="project">The project.</param>
    /// <param name="reports">The reports, as known at some instant.</param>
    /// <returns>The faults by month.</returns>
    public static ValueList<ReportFault> Of(Project project, ProgressVintage reports)
    {
        var found = new List<ReportFault>();
        foreach (var source in Guard.NotNull(reports).Reports(Guard.NotNull(project).Id).GroupBy(r => r.Source.Id, StringComparer.Ordinal))
        {
            ProjectReport? before = null;
            foreach (var report in source)
            {
                found.AddRange(Within(project, report));
                if (before is not null)
                {
                    found.AddRange(Between(before, report));
                }

                before = report;
            }
        }

        return found.OrderBy(f => f.Report.Month).ToValueList();
    }

    private static IEnumerable<ReportFault> Within(Project project, ProjectReport report)
    {
        if (Exceeds(report.DoneThisYear, report.DoneSinceStart))
        {
            yield return new ReportFault(ReportFaultKind.MoreThanSinceStart, report, Words(report.Month, "本年累计", "this year", report.DoneThisYear, "多于开工累计", "is more than since the start", report.DoneSinceStart));
        }

        if (Exceeds(report.DoneSinceStart, project.TotalInvestment))
        {
            yield return new ReportFault(ReportFaultKind.MoreThanTotal, report, Words(report.Month, "开工累计", "since the start", report.DoneSinceStart, "多于总投资", "is more than the whole investment", project.TotalInvestment));
        }
    }

    private static IEnumerable<ReportFault> Between(ProjectReport before, ProjectReport report)
    {
        var sameYear = before.Month.Year == report.Month.Year;
        if (sameYear && Exceeds(before.DoneThisYear, report.DoneThisYear))
        {
            yield return new ReportFault(ReportFaultKind.Falls, report, Words(report.Month, "本年累计", "this year", report.DoneThisYear, "少于上次", "is less than last time", before.DoneThisYear));
        }
        else if (sameYear && before.Month.Next() == report.Month && before.DoneThisYear is { } total && report is { DoneThisMonth: { } month, DoneThisYear: { } told }
            && total.Currency == month.Currency && month.Currency == told.Currency && total + month != told)
        {
            yield return new ReportFault(ReportFaultKind.NotTheSum, report, Words(report.Month, "本年累计", "this year", told, "不等于上月累计加本月", "is not the month before and the month added:", total + month));
        }

        if (Exceeds(before.DoneSinceStart, report.DoneSinceStart))
        {
            yield return new ReportFault(ReportFaultKind.Falls, report, Words(report.Month, "开工累计", "since the start", report.DoneSinceStart, "少于上次", "is less than last time", before.DoneSinceStart));
        }

        if (before.Physical is { } built && report.Physical is { } now && now < built)
        {
            yield return new ReportFault(ReportFaultKind.Falls, report, new LocalizedText(
                $"{report.Month}：形象进度{now.ToString(Language.Zh)}低于上次{built.ToString(Language.Zh)}", $"{report.Month}: the works at {now.ToString(Language.En)} are less than last time, {built.ToString(Language.En)}"));
        }
    }

    private static bool Exceeds(Money? left, Money? right) => left is { } a && right is { } b && a.Currency == b.Currency && a > b;

    private static LocalizedText Words(ReportingPeriod month, string zh, string en, Money? left, string thanZh, string thanEn, Money? right) => new(
        $"{month}：{zh}{left!.Value.ToString(Language.Zh)}{thanZh}{right!.Value.ToString(Language.Zh)}",
        $"{month}: {en} {left.Value.ToString(Language.En)} {thanEn} {right.Value.ToString(Language.En)}");
}
