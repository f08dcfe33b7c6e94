using System.Globalization;
using Dnc.Model.Primitives;
using NodaTime;
using NodaTime.Text;

namespace Dnc.Model.Time;

/// <summary>A history of events in which every course is legal as known at every instant.</summary>
/// <typeparam name="T">The family of events.</typeparam>
internal sealed class CourseLog<T>
    where T : RecordedEvent
{
    private readonly Lazy<ILookup<string, HistoryEntry<T>>> _byCourse;

    private CourseLog(History<T> history)
    {
        History = history;
        _byCourse = new(() => history.Entries.ToLookup(e => CourseOf(e.Subject), StringComparer.Ordinal));
    }

    public static CourseLog<T> Empty { get; } = new(History<T>.Empty);

    public History<T> History { get; }

    /// <summary>The courses that have events, in ordinal order.</summary>
    public IEnumerable<string> Courses => _byCourse.Value.Select(g => g.Key).Order(StringComparer.Ordinal);

    /// <summary>The events of a course that stand, in their order.</summary>
    public ValueList<T> EventsOf(string course, Instant? knownAt) => Standing(Own(course), knownAt);

    /// <summary>The events of a course up to a day.</summary>
    public ValueList<T> EventsOf(string course, AsOf asOf) => EventsOf(course, asOf.KnownUntil).Where(e => e.On <= asOf.Day).ToValueList();

    public CourseLog<T> Declare(CompletenessDeclaration declaration) => new(History.Declare(declaration));

    /// <summary>Everything that was recorded, each event with its withdrawal, in the order of the history.</summary>
    public IEnumerable<T> Records()
    {
        var withdrawn = History.Entries.Where(e => !e.HasValue).GroupBy(e => (e.Subject, e.Source.Id, e.Valid)).ToDictionary(g => g.Key, g => g.Min(e => e.RecordedAt));
        return History.Entries.Where(e => e.HasValue)
            .Select(e => withdrawn.TryGetValue((e.Subject, e.Source.Id, e.Valid), out var at) ? With(e.Value, at) : e.Value);
    }

    /// <summary>The log with more events, all or none; the check gives the first event that those before it do not allow.</summary>
    public Result<CourseLog<T>> Record(IEnumerable<T> events, Func<ValueList<T>, CourseFault?> check, Func<RecordedEvent, IssueLocation>? at = null)
    {
        var entries = new List<HistoryEntry<T>>();
        var issues = new List<Issue>();
        foreach (var happened in events)
        {
            var entry = Entry(With(Guard.NotNull(happened), null));
            entries.Add(entry);
            if (happened.WithdrawnAt is { } withdrawn)
            {
                entries.Add(HistoryEntry.Retraction<T>(entry.Valid, withdrawn, entry.Source) with { Subject = entry.Subject, Supersedes = entry.Id });
                if (withdrawn <= happened.RecordedAt)
                {
                    issues.Add(Located(ErrorMessages.CorrectionNotLater(happened.Id ?? happened.Course, entry.ToString()), happened, at));
                }
            }
        }

        return issues.Count > 0 ? Result.Failed<CourseLog<T>>(issues.ToValueList()) : Checked(entries, check, at);
    }

    private static string CourseOf(string subject) => subject[..subject.IndexOf(' ', StringComparison.Ordinal)];

    private static ValueList<T> Standing(History<T> own, Instant? knownAt) => own.KnownAt(knownAt).Entries
        .Select(e => e.Value)
        .OrderBy(e => e.On).ThenBy(e => e.Sequence).ThenBy(e => e.TimeOfDay).ThenBy(e => e.Rank).ThenBy(e => e.RecordedAt)
        .ThenBy(e => e.Source.Id, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)
        .ToValueList();

    // The subject names the record and not only its kind, so that nothing is superseded that is not named.
    private static HistoryEntry<T> Entry(T happened) =>
        HistoryEntry.Of(happened, DateRange.OfDay(happened.On), happened.RecordedAt, happened.Source) with
        {
            Subject = string.Create(CultureInfo.InvariantCulture, $"{happened.Course} {happened.Rank} {happened.Sequence} {happened.TimeOfDay.TickOfDay} {InstantPattern.ExtendedIso.Format(happened.RecordedAt)} {happened.Id}"),
            Id = happened.Id is { } id ? $"{happened.Course} {id}" : null,
            Supersedes = happened.Supersedes is { } superseded ? $"{happened.Course} {superseded}" : null,
        };

    private static T With(T happened, Instant? withdrawnAt) => happened.WithdrawnAt == withdrawnAt ? happened : (T)((RecordedEvent)happened with { WithdrawnAt = withdrawnAt });

    private static Issue Located(Issue issue, RecordedEvent happened, Func<RecordedEvent, IssueLocation>? at) => at is null ? issue : issue with { Location = at(happened) };

    private History<T> Own(string course) => History<T>.Empty.AppendAll(_byCourse.Value[course]).OrThrow();

    private Result<CourseLog<T>> Checked(List<HistoryEntry<T>> entries, Func<ValueList<T>, CourseFault?> check, Func<RecordedEvent, IssueLocation>? at)
    {
        var appended = History.AppendAll(entries);
        if (!appended.TryGetValue(out var history))
        {
            return Result.Failed<CourseLog<T>>(appended.Issues);
        }

        var log = new CourseLog<T>(history);
        var issues = entries.Select(e => CourseOf(e.Subject)).Distinct(StringComparer.Ordinal)
            .SelectMany(c => log.Faults(c, check))
            .Select(f => Located(f.Issue, f.Event, at))
            .Distinct()
            .ToValueList();
        return issues.Count > 0 ? Result.Failed<CourseLog<T>>(issues) : Result.Of(log);
    }

    private IEnumerable<CourseFault> Faults(string course, Func<ValueList<T>, CourseFault?> check)
    {
        var own = Own(course);
        return own.Entries.Select(e => e.RecordedAt).Distinct().Order().Select(i => check(Standing(own, i))).OfType<CourseFault>();
    }
}
