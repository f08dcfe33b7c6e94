using Dnc.Model.Primitives;

namespace Dnc.Model.Time;

/// <content>Appending.</content>
public sealed partial class History<T>
{
    /// <summary>The history with one more entry.</summary>
    /// <param name="entry">The entry. One that is there already, equal in everything, changes nothing.</param>
    /// <returns>A new history, or the issue that prevents it; see <see cref="AppendAll"/>.</returns>
    public Result<History<T>> Append(HistoryEntry<T> entry) => AppendAll([Guard.NotNull(entry)]);

    /// <summary>The history with more entries. All of them are appended, or none.</summary>
    /// <param name="entries">The entries, in any order. Those that are there already, equal in everything, change nothing.</param>
    /// <returns>
    /// A new history, or an issue for each entry that cannot stand with the others: one source says two things about one subject,
    /// range and recording time without different ids; two entries have one id; a correction is not recorded after what it
    /// supersedes. An id to supersede that no entry has yet is no fault.
    /// </returns>
    public Result<History<T>> AppendAll(IEnumerable<HistoryEntry<T>> entries)
    {
        var set = _entries.ToBuilder();
        var byId = _byId.ToBuilder();
        var corrections = _earliestCorrection.ToBuilder();
        var issues = new List<Issue>();
        foreach (var entry in Guard.NotNull(entries))
        {
            Guard.NotNull(entry);
            if (set.TryGetValue(entry, out var twin))
            {
                if (twin != entry)
                {
                    issues.Add(ErrorMessages.EntryContradictsItself(twin.ToString()));
                }

                continue;
            }

            if (entry.Id is { } id && byId.TryGetValue(id, out var holder))
            {
                issues.Add(ErrorMessages.EntryIdTaken(id, holder.ToString()));
                continue;
            }

            if (entry.Supersedes is { } target
                && (target == entry.Id || (byId.TryGetValue(target, out var corrected) && corrected.RecordedAt >= entry.RecordedAt)))
            {
                issues.Add(ErrorMessages.CorrectionNotLater(target, entry.ToString()));
                continue;
            }

            if (entry.Id is { } own && corrections.TryGetValue(own, out var earliest) && earliest <= entry.RecordedAt)
            {
                issues.Add(ErrorMessages.CorrectionNotLater(own, entry.ToString()));
                continue;
            }

            set.Add(entry);
            if (entry.Id is { } name)
            {
                byId.Add(name, entry);
            }

            if (entry.Supersedes is { } superseded && (!corrections.TryGetValue(superseded, out var known) || entry.RecordedAt < known))
            {
                corrections[superseded] = entry.RecordedAt;
            }
        }

        return issues.Count > 0
            ? Result.Failed<History<T>>(issues.ToValueList())
            : Result.Of(new History<T>(set.ToImmutable(), byId.ToImmutable(), corrections.ToImmutable(), _declarations));
    }

    /// <summary>The history with one more declaration of completeness.</summary>
    /// <param name="declaration">The declaration. One that is there already changes nothing.</param>
    /// <returns>A new history. Declarations are never withdrawn, so completeness only grows.</returns>
    public History<T> Declare(CompletenessDeclaration declaration) =>
        new(_entries, _byId, _earliestCorrection, _declarations.Add(Guard.NotNull(declaration)));
}
