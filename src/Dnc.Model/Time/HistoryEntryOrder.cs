namespace Dnc.Model.Time;

/// <summary>
/// The order of entries: valid start, valid end, recorded-at, source id, subject, id. Total within a history, because a history
/// holds no two entries that agree in all six.
/// </summary>
internal sealed class HistoryEntryOrder<T> : IComparer<HistoryEntry<T>>
    where T : notnull
{
    public static HistoryEntryOrder<T> Instance { get; } = new();

    public int Compare(HistoryEntry<T>? x, HistoryEntry<T>? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = x.Valid.CompareTo(y.Valid);
        order = order != 0 ? order : x.RecordedAt.CompareTo(y.RecordedAt);
        order = order != 0 ? order : string.CompareOrdinal(x.Source.Id, y.Source.Id);
        order = order != 0 ? order : string.CompareOrdinal(x.Subject, y.Subject);
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }
}
