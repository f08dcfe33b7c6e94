using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Projects;

/// <summary>Small projects for tests.</summary>
internal static class Sample
{
    public static readonly SourceReference Report = new("report", "月报");

    public static readonly SourceReference Notice = new("notice", "通知");

    public static readonly ProjectId A = ProjectId.Parse("a");

    public static readonly ProjectId B = ProjectId.Parse("b");

    public static readonly ProjectId C = ProjectId.Parse("c");

    public static readonly LibraryRegister Libraries = LibraryRegister.Create(
    [
        new("province", new("省级库", "provincial library"), AdministrativeLevel.Provincial),
        new("city", new("市级库", "city library"), AdministrativeLevel.District)
        {
            Classes = [new("implementing", new("实施类", "implementing")), new("reserve", new("储备类", "in reserve"), IsReserve: true)],
        },
    ]).OrThrow();

    public static Project Project(ProjectId id, decimal? total = null, decimal? year = null, ProjectId? partOf = null, params ValueList<ScheduleNode> nodes) => new()
    {
        Id = id,
        Name = new($"项目{id}", $"project {id}"),
        PartOf = partOf,
        TotalInvestment = total is { } t ? Money.Cny(t) : null,
        YearPlans = year is { } y ? [new YearPlan(2020, Money.Cny(y), nodes)] : [],
    };

    public static ReportingPeriod Month(int month, int year = 2020) => ReportingPeriod.OfMonth(year, month);

    public static LocalDate Day(int month, int day, int year = 2020) => new(year, month, day);

    public static Instant At(LocalDate day) => RecordedTime.StartOfDay(day);

    public static ProjectReport Done(ProjectId id, int month, decimal? thisYear = null, decimal? thisMonth = null, LocalDate? recorded = null, SourceReference? source = null) =>
        new(id, Month(month), source ?? Report, At(recorded ?? Month(month).End.PlusDays(3)))
        {
            DoneThisYear = thisYear is { } y ? Money.Cny(y) : null,
            DoneThisMonth = thisMonth is { } m ? Money.Cny(m) : null,
        };

    public static ProgressVintage Reports(params ProjectReport[] reports) => ProgressLedger.Empty.RecordAll(reports).OrThrow().KnownAt(null);

    public static StageMove Move(string to, LocalDate on, LocalDate? recorded = null) => new(to, on, "city office", Notice, At(recorded ?? on));

    public static LibraryEvent Event(ProjectId id, string library, LibraryEventKind kind, LocalDate on, string? into = null, LocalDate? recorded = null) =>
        new(id, library, kind, on, Notice, At(recorded ?? on)) { Class = into };
}
