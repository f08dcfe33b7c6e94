using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Projects.Libraries;

/// <content>Recording events.</content>
public sealed partial class LibraryRegister
{
    /// <summary>The register with one more event.</summary>
    /// <param name="happened">The event. One that is there already changes nothing.</param>
    /// <returns>The new register, or the issues that prevent it, see <see cref="RecordAll"/>.</returns>
    public Result<LibraryRegister> Record(LibraryEvent happened) => RecordAll([happened]);

    /// <summary>The register with more events. All of them are recorded, or none.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <returns>
    /// The new register, or the issues that prevent it: a library or class that there is not, an entry of a project that is inside, an exit or a change of
    /// class of one that is outside, and what <see cref="History{T}.AppendAll"/> refuses.
    /// </returns>
    public Result<LibraryRegister> RecordAll(IEnumerable<LibraryEvent> events) => Restore(Guard.NotNull(events).Select(e => (e, (Instant?)null)));

    /// <summary>The register with an event withdrawn by the source that told of it, with nothing in its place.</summary>
    /// <param name="happened">The event as it was recorded.</param>
    /// <param name="recordedAt">When the withdrawal was recorded; after the event.</param>
    /// <returns>The new register, or the issues that prevent it: the events that are left must be legal without it.</returns>
    public Result<LibraryRegister> Withdraw(LibraryEvent happened, Instant recordedAt) => Checked([Retraction(Entry(happened), recordedAt)]);

    /// <summary>The register with its keeper's word that it misses nothing, so that absence there means "not in the library".</summary>
    /// <param name="range">The days over which nothing is missing. Rules rely on it only when it has no end: they may ask for any day.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="recordedAt">When that was recorded.</param>
    /// <param name="library">The library that it is about; null for all.</param>
    /// <returns>The new register.</returns>
    public LibraryRegister DeclareComplete(DateRange range, SourceReference source, Instant recordedAt, string? library = null) =>
        new(Libraries, History.Declare(new CompletenessDeclaration(range, source, recordedAt, library)));

    /// <summary>The register with more events, each of which may have been withdrawn since.</summary>
    internal Result<LibraryRegister> Restore(IEnumerable<(LibraryEvent Record, Instant? WithdrawnAt)> events)
    {
        var list = events.ToList();
        var unknown = list.SelectMany(e => UnknownNames(e.Record)).ToValueList();
        var entries = list.Select(e => Entry(e.Record)).ToList();
        return unknown.Count > 0
            ? Result.Failed<LibraryRegister>(unknown)
            : Checked([.. entries, .. list.Zip(entries).Where(e => e.First.WithdrawnAt is not null).Select(e => Retraction(e.Second, e.First.WithdrawnAt!.Value))]);
    }

    private static HistoryEntry<LibraryEvent> Retraction(HistoryEntry<LibraryEvent> entry, Instant recordedAt) =>
        HistoryEntry.Retraction<LibraryEvent>(entry.Valid, recordedAt, entry.Source) with { Subject = entry.Subject, Supersedes = entry.Id };

    private static HistoryEntry<LibraryEvent> Entry(LibraryEvent happened)
    {
        Guard.That(!Guard.NotNull(happened).Project.IsEmpty, "An event is that of a project with an identifier.", nameof(happened));
        var stay = Stay(happened.Project, happened.Library);
        return HistoryEntry.Of(happened, DateRange.OfDay(happened.On), happened.RecordedAt, happened.Source) with
        {
            Subject = $"{stay} {happened.Kind}",
            Id = happened.Id is { } id ? $"{stay} {id}" : null,
            Supersedes = happened.Supersedes is { } superseded ? $"{stay} {superseded}" : null,
        };
    }

    private IEnumerable<Issue> UnknownNames(LibraryEvent happened)
    {
        if (!_libraries.TryGetValue(Guard.NotNull(happened).Library, out var library))
        {
            yield return ErrorMessages.UnknownLibrary(happened.Library, _libraries.Keys);
        }
        else if (happened.Kind == LibraryEventKind.Exit ? happened.Class is not null : happened.Class is { } name ? !library.Classes.Any(c => c.Id == name) : library.Classes.Count > 0)
        {
            yield return ErrorMessages.UnknownClass(happened, library);
        }
    }

    private Result<LibraryRegister> Checked(List<HistoryEntry<LibraryEvent>> entries)
    {
        var appended = History.AppendAll(entries);
        if (!appended.TryGetValue(out var history))
        {
            return Result.Failed<LibraryRegister>(appended.Issues);
        }

        var register = new LibraryRegister(Libraries, history);
        var issues = entries.Select(e => Stay(e.Subject)).Distinct(StringComparer.Ordinal).SelectMany(register.Faults).ToValueList();
        return issues.Count > 0 ? Result.Failed<LibraryRegister>(issues) : Result.Of(register);
    }

    private IEnumerable<Issue> Faults(string stay)
    {
        var own = OwnHistory(stay);
        return own.Entries.Select(e => e.RecordedAt).Distinct().Order().SelectMany(i => FaultsOf(Standing(own, i))).Distinct();
    }

    private static IEnumerable<Issue> FaultsOf(ValueList<LibraryEvent> events)
    {
        LibraryEvent? inside = null;
        foreach (var happened in events)
        {
            if (happened.Kind == LibraryEventKind.Entry && inside is not null)
            {
                yield return ErrorMessages.AlreadyInLibrary(happened, inside);
            }
            else if (happened.Kind != LibraryEventKind.Entry && inside is null)
            {
                yield return ErrorMessages.NotInLibrary(happened);
            }

            inside = happened.Kind switch
            {
                LibraryEventKind.Entry => happened,
                LibraryEventKind.Exit => null,
                _ => inside,
            };
        }
    }
}
