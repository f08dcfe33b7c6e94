using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Responsibilities;

/// <summary>Who answers for what (责任清单): a view of a <see cref="History{T}"/>.</summary>
/// <remarks>
/// Within one source, a record of the same subject and days replaces the earlier one; a record that names another replaces that one. Entries of several
/// sources stand side by side. That nobody answers for something is known only where the list is declared complete. Two lists are equal when their
/// histories are.
/// </remarks>
public sealed class ResponsibilityList : IEquatable<ResponsibilityList>
{
    private ResponsibilityList(History<Responsibility> history) => History = history;

    /// <summary>The list without entries; nothing is declared complete.</summary>
    public static ResponsibilityList Empty { get; } = new(History<Responsibility>.Empty);

    /// <summary>The history that the list is a view of.</summary>
    public History<Responsibility> History { get; }

    /// <summary>Whether two lists have equal histories.</summary>
    public static bool operator ==(ResponsibilityList? left, ResponsibilityList? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(ResponsibilityList? left, ResponsibilityList? right) => !(left == right);

    /// <summary>The list with one more entry.</summary>
    /// <param name="responsibility">The entry. One that is there already changes nothing.</param>
    /// <returns>The new list, or the issue that prevents it, see <see cref="History{T}.AppendAll"/>.</returns>
    public Result<ResponsibilityList> Record(Responsibility responsibility) => RecordAll([responsibility]);

    /// <summary>The list with more entries. All of them are recorded, or none.</summary>
    /// <param name="responsibilities">The entries, in any order.</param>
    /// <returns>The new list, or the issues that prevent it, see <see cref="History{T}.AppendAll"/>.</returns>
    public Result<ResponsibilityList> RecordAll(IEnumerable<Responsibility> responsibilities)
    {
        var appended = History.AppendAll(Guard.NotNull(responsibilities).Select(Entry));
        return appended.TryGetValue(out var history) ? Result.Of(new ResponsibilityList(history)) : Result.Failed<ResponsibilityList>(appended.Issues);
    }

    /// <summary>The list with somebody's word that it misses nothing, so that nobody answers for what is not there.</summary>
    /// <param name="range">The days over which nothing is missing.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="recordedAt">When that was recorded.</param>
    /// <param name="subject">The subject that it is about; null for every one.</param>
    /// <returns>The new list.</returns>
    public ResponsibilityList DeclareComplete(DateRange range, SourceReference source, Instant recordedAt, ResponsibilitySubject? subject = null) =>
        Declare(new CompletenessDeclaration(range, source, recordedAt, subject?.Key));

    /// <summary>The entries about a subject that are in force on a day.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The entries in the order of the history; more than one where sources differ or ranges overlap.</returns>
    public ValueList<Responsibility> Of(ResponsibilitySubject subject, AsOf asOf)
    {
        Guard.NotNull(subject);
        return InForce(asOf).Where(r => r.Subject == subject).ToValueList();
    }

    /// <summary>All entries that are in force on a day.</summary>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The entries by subject, then in the order of the history.</returns>
    public ValueList<Responsibility> InForce(AsOf asOf) =>
        History.KnownAt(asOf.KnownUntil).InForce(asOf.Day).Select(e => e.Value).OrderBy(r => r.Subject.Key, StringComparer.Ordinal).ToValueList();

    /// <summary>Reviews the list against what must be on it.</summary>
    /// <param name="required">The subjects that must be on the list, each once.</param>
    /// <param name="organizations">The register of organisations that entries may name.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <param name="comingDays">How many days ahead a step counts as coming.</param>
    /// <returns>What is missing, and what is overdue or coming.</returns>
    public ResponsibilityReview Review(ValueList<ResponsibilitySubject> required, OrganizationRegister organizations, AsOf asOf, int comingDays = 30) =>
        ResponsibilityReview.Of(this, required, organizations, asOf, comingDays);

    /// <inheritdoc/>
    public bool Equals(ResponsibilityList? other) => other is not null && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResponsibilityList);

    /// <inheritdoc/>
    public override int GetHashCode() => History.GetHashCode();

    internal ResponsibilityList Declare(CompletenessDeclaration declaration) => new(History.Declare(declaration));

    internal bool IsComplete(ResponsibilitySubject subject, AsOf asOf) => History.IsCompleteOver(DateRange.OfDay(asOf.Day), asOf.KnownUntil, subject.Key);

    private static HistoryEntry<Responsibility> Entry(Responsibility responsibility) =>
        HistoryEntry.Of(Guard.NotNull(responsibility), responsibility.Valid, responsibility.RecordedAt, responsibility.Source) with
        {
            Subject = responsibility.Subject.Key,
            Id = responsibility.Id,
            Supersedes = responsibility.Supersedes,
        };
}
