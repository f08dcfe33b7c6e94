using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Governance;

/// <summary>Bodies, days and sources that the tests of this room share.</summary>
internal static class Sample
{
    public static readonly SourceReference Office = new("office", "督查室台账");

    public static readonly SourceReference Press = new("press", "新闻稿");

    public static readonly OrganizationRegister City = OrganizationRegister.Create(
    [
        Body("city", OrganizationKind.City, null),
        Body("office", OrganizationKind.LeadingOffice, "city"),
        Body("zones", OrganizationKind.FunctionalZone, "city", isClass: true),
        Body("zone-a", OrganizationKind.FunctionalZone, "zones"),
        Body("zone-b", OrganizationKind.FunctionalZone, "zones"),
        Body("park", OrganizationKind.Park, "zone-a"),
        Body("departments", OrganizationKind.Department, "city", isClass: true),
        Body("industry-departments", OrganizationKind.Department, "departments", isClass: true),
        Body("commerce", OrganizationKind.Department, "industry-departments"),
        Body("finance", OrganizationKind.Department, "departments"),
        Body("towns", OrganizationKind.Town, "city", isClass: true),
    ]).OrThrow();

    public static OrganizationId Id(string id) => OrganizationId.Parse(id);

    public static ValueList<OrganizationId> Ids(params string[] ids) => ids.Select(OrganizationId.Parse).ToValueList();

    public static LocalDate Day(int day) => new LocalDate(2018, 1, 1).PlusDays(day);

    /// <summary>Nine in the morning of a day.</summary>
    public static Instant At(int day) => RecordedTime.StartOfDay(Day(day)) + Duration.FromHours(9);

    public static Dnc.Model.Time.AsOf On(int day, int? known = null) => known is { } k ? Dnc.Model.Time.AsOf.Date(Day(day)).KnownAt(At(k)) : Dnc.Model.Time.AsOf.Date(Day(day));

    public static LocalizedText Text(string text) => new($"中{text}", text);

    private static Organization Body(string id, OrganizationKind kind, string? parent, bool isClass = false) =>
        new(Id(id), kind, Text(id)) { Parent = parent is null ? null : Id(parent), IsCollective = isClass };
}
