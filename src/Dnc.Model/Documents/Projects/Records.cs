using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Documents.Projects;

/// <summary>Records of a document and the register that they make.</summary>
internal static class Records
{
    /// <summary>The register with all records, or null and the issues, each at the record because of which there is one.</summary>
    public static TRegister? Fill<TRegister, T>(
        TRegister empty,
        ValueList<Recorded<T>> records,
        string path,
        Func<T, string> subject,
        Func<T, (Instant RecordedAt, LocalDate On)> order,
        Func<TRegister, IEnumerable<(T Record, Instant? WithdrawnAt)>, Result<TRegister>> restore,
        List<Issue> issues)
        where TRegister : class
    {
        var all = restore(empty, records.Select(r => (r.Record, r.WithdrawnAt)));
        if (all.TryGetValue(out var register))
        {
            return register;
        }

        var blamed = Culprits(empty, records, path, subject, order, restore).ToList();
        issues.AddRange(blamed.Count > 0 ? blamed : all.Issues);
        return null;
    }

    /// <summary>The records of a history as they stand in a document.</summary>
    public static ValueList<Recorded<T>> Of<TValue, T>(History<TValue> history, Func<HistoryEntry<TValue>, T> map)
        where TValue : notnull
    {
        var withdrawals = history.Entries.Where(e => !e.HasValue).ToLookup(e => (e.Subject, e.Source.Id, e.Valid));
        var told = history.Entries.Where(e => e.HasValue).ToLookup(e => (e.Subject, e.Source.Id, e.Valid));
        return history.Entries.Where(e => e.HasValue).Select(e => new Recorded<T>(map(e), WithdrawnAt(e))).ToValueList();

        // A withdrawal belongs to the record that stood when it was made.
        Instant? WithdrawnAt(HistoryEntry<TValue> entry)
        {
            var next = told[(entry.Subject, entry.Source.Id, entry.Valid)].Where(t => t.RecordedAt > entry.RecordedAt).Select(t => (Instant?)t.RecordedAt).Min();
            return withdrawals[(entry.Subject, entry.Source.Id, entry.Valid)].Where(w => w.RecordedAt > entry.RecordedAt && !(w.RecordedAt >= next)).Select(w => (Instant?)w.RecordedAt).Min();
        }
    }

    // A record is to blame when what was recorded before it stands, and not with it.
    private static IEnumerable<Issue> Culprits<TRegister, T>(
        TRegister empty,
        ValueList<Recorded<T>> records,
        string path,
        Func<T, string> subject,
        Func<T, (Instant RecordedAt, LocalDate On)> order,
        Func<TRegister, IEnumerable<(T Record, Instant? WithdrawnAt)>, Result<TRegister>> restore)
        where TRegister : class
    {
        foreach (var group in records.Index().GroupBy(r => subject(r.Item.Record), StringComparer.Ordinal))
        {
            var standing = new List<Recorded<T>>();
            var isBlamed = false;
            foreach (var (index, item) in group.OrderBy(r => order(r.Item.Record)))
            {
                var now = order(item.Record).RecordedAt;
                var tried = restore(empty, standing.Append(item).Select(r => (r.Record, r.WithdrawnAt <= now ? r.WithdrawnAt : null)));
                if (tried.IsSuccess)
                {
                    standing.Add(item);
                    continue;
                }

                isBlamed = true;
                foreach (var issue in tried.Issues)
                {
                    yield return At(issue, path, index);
                }
            }

            // What stands as it was recorded may fall by a later withdrawal.
            var last = isBlamed ? null : restore(empty, standing.Select(r => (r.Record, r.WithdrawnAt)));
            foreach (var issue in last?.Issues ?? [])
            {
                yield return At(issue, path, group.Where(r => r.Item.WithdrawnAt is not null).MaxBy(r => r.Item.WithdrawnAt).Index);
            }
        }
    }

    private static Issue At(Issue issue, string path, int index) => issue with { Location = IssueLocation.At(FormattableString.Invariant($"{path}[{index}]")) };
}
