using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Projects.Libraries;

/// <summary>The libraries of all levels, and which project is in which since when (项目库台账): a view of a <see cref="History{T}"/>.</summary>
/// <remarks>
/// <para>A project may be in several libraries. In each it enters when it is outside, and leaves or changes its class while it is inside; it may enter
/// again. Every vintage is legal. Leaving ends what being in the library entitles to, from the day of the exit on.</para>
/// <para>Within one source, an event of the same project, library, kind and day replaces the earlier one; an event that names another in
/// <see cref="LibraryEvent.Supersedes"/> replaces that one. Two registers are equal when their libraries and histories are.</para>
/// </remarks>
public sealed partial class LibraryRegister : IEquatable<LibraryRegister>
{
    private readonly Dictionary<string, ProjectLibrary> _libraries;
    private readonly Lazy<ILookup<string, HistoryEntry<LibraryEvent>>> _byStay;

    private LibraryRegister(ValueList<ProjectLibrary> libraries, History<LibraryEvent> history)
    {
        Libraries = libraries;
        History = history;
        _libraries = libraries.ToDictionary(l => l.Id, StringComparer.Ordinal);
        _byStay = new(() => history.Entries.ToLookup(e => Stay(e.Subject), StringComparer.Ordinal));
    }

    /// <summary>The register without libraries.</summary>
    public static LibraryRegister Empty { get; } = new([], History<LibraryEvent>.Empty);

    /// <summary>The libraries.</summary>
    public ValueList<ProjectLibrary> Libraries { get; }

    /// <summary>The log that this is a view of.</summary>
    public History<LibraryEvent> History { get; }

    /// <summary>Whether two registers have equal libraries and histories.</summary>
    public static bool operator ==(LibraryRegister? left, LibraryRegister? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two registers differ.</summary>
    public static bool operator !=(LibraryRegister? left, LibraryRegister? right) => !(left == right);

    /// <summary>Creates a register without events.</summary>
    /// <param name="libraries">The libraries, with distinct identifiers.</param>
    /// <returns>The register, or an issue for each identifier that is there twice.</returns>
    public static Result<LibraryRegister> Create(ValueList<ProjectLibrary> libraries)
    {
        var twice = Guard.NotNull(libraries).GroupBy(l => l.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => ErrorMessages.DuplicateLibrary(g.Key)).ToValueList();
        return twice.Count > 0 ? Result.Failed<LibraryRegister>(twice) : Result.Of(new LibraryRegister(libraries, History<LibraryEvent>.Empty));
    }

    /// <summary>The stays on a day, in every library or in one.</summary>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <param name="library">The library; null for all.</param>
    /// <returns>The stays by project, then in the order of the libraries.</returns>
    public ValueList<LibraryMembership> Members(AsOf asOf, string? library = null) =>
        _byStay.Value.Where(s => library is null || LibraryOf(s.Key) == library)
            .Select(s => MembershipIn(s.Key, asOf)).OfType<LibraryMembership>().OrderBy(m => m.Project).ThenBy(m => Place(m.Library)).ToValueList();

    /// <summary>The stays of a project on a day.</summary>
    /// <param name="project">The project.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The stays in the order of the libraries.</returns>
    public ValueList<LibraryMembership> LibrariesOf(ProjectId project, AsOf asOf) =>
        Libraries.Select(l => MembershipIn(Stay(project, l.Id), asOf)).OfType<LibraryMembership>().ToValueList();

    /// <summary>All events of a project in a library, those of later days included.</summary>
    /// <param name="project">The project.</param>
    /// <param name="library">The library.</param>
    /// <param name="knownAt">The instant up to which records count; null for all.</param>
    /// <returns>The events, the earliest first.</returns>
    public ValueList<LibraryEvent> EventsOf(ProjectId project, string library, Instant? knownAt = null) => Standing(OwnHistory(Stay(project, library)), knownAt);

    /// <summary>The events of all projects within a range of days: what was added, moved and removed (动态调整).</summary>
    /// <param name="range">The days.</param>
    /// <param name="knownAt">The instant up to which records count; null for all.</param>
    /// <returns>The events by day, library and project.</returns>
    public ValueList<LibraryEvent> EventsWithin(DateRange range, Instant? knownAt = null) =>
        History.KnownAt(knownAt).Overlapping(range).Select(e => e.Value)
            .OrderBy(e => e.On).ThenBy(e => Place(_libraries[e.Library])).ThenBy(e => e.Project).ThenBy(e => e.Kind).ToValueList();

    /// <summary>What a library says to rules about a project: being in it as a label.</summary>
    /// <param name="project">The project.</param>
    /// <param name="library">The library.</param>
    /// <param name="key">The key of the label in the rules, such as <c>in-city-library</c>.</param>
    /// <returns>A claim for each instant at which something was recorded, so that any vintage can be asked for; none when nothing was.</returns>
    public ValueList<FactClaim> ClaimsOf(ProjectId project, string library, string key)
    {
        Guard.NotBlank(key);
        var own = OwnHistory(Stay(project, library));
        var declared = History.Declarations.Where(d => d.Subject is null || d.Subject == library).ToList();
        return own.Entries.Select(e => e.RecordedAt).Concat(declared.Select(d => d.RecordedAt)).Distinct().Order()
            .Select(i => new FactClaim(key, FactTime.None, Told(Standing(own, i), declared.Where(d => d.RecordedAt <= i).Select(d => d.Range)), RecordedAt: i)).ToValueList();
    }

    /// <inheritdoc/>
    public bool Equals(LibraryRegister? other) => other is not null && Libraries == other.Libraries && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LibraryRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Libraries, History);

    private static string Stay(ProjectId project, string library) => $"{project} {library}";

    private static string Stay(string subject) => subject[..subject.LastIndexOf(' ')];

    private static string LibraryOf(string stay) => stay[(stay.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static ValueList<LibraryEvent> Standing(History<LibraryEvent> own, Instant? knownAt) =>
        own.KnownAt(knownAt).Entries.Select(e => e.Value).OrderBy(e => e.On).ThenBy(e => e.Kind).ToValueList();

    private static FactLabel Told(ValueList<LibraryEvent> events, IEnumerable<DateRange> declared)
    {
        LocalDate? since = DateRanges.Merged(declared) is [.., { IsOpen: true } last] ? last.Start : null;
        return new FactLabel(Stays(events).ToValueList(), since == Dates.Min ? null : since, IsComplete: since is not null);
    }

    // INVARIANT: the events are legal, so that entering and leaving alternate.
    private static IEnumerable<DateRange> Stays(ValueList<LibraryEvent> events)
    {
        LocalDate? entered = null;
        foreach (var happened in events)
        {
            if (happened.Kind == LibraryEventKind.Entry)
            {
                entered = happened.On;
            }
            else if (happened.Kind == LibraryEventKind.Exit && entered is { } start)
            {
                entered = null;
                yield return new DateRange(start, happened.On.PlusDays(-1));
            }
        }

        if (entered is { } open)
        {
            yield return DateRange.From(open);
        }
    }

    private int Place(ProjectLibrary library) => Libraries.Index().First(l => l.Item.Id == library.Id).Index;

    private History<LibraryEvent> OwnHistory(string stay) => History<LibraryEvent>.Empty.AppendAll(_byStay.Value[stay]).OrThrow();

    private LibraryMembership? MembershipIn(string stay, AsOf asOf)
    {
        LibraryMembership? membership = null;
        foreach (var happened in Standing(OwnHistory(stay), asOf.KnownUntil).Where(e => e.On <= asOf.Day))
        {
            var library = _libraries[happened.Library];
            var into = library.Classes.FirstOrDefault(c => c.Id == happened.Class);
            membership = happened.Kind switch
            {
                LibraryEventKind.Entry => new LibraryMembership(happened.Project, library, into, happened.On),
                LibraryEventKind.Exit => null,
                _ => membership! with { Class = into },
            };
        }

        return membership;
    }
}
