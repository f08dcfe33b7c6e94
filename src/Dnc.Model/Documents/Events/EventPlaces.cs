using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Events;

/// <summary>Where the events of a list stand in a document.</summary>
internal static class EventPlaces
{
    public static Func<RecordedEvent, IssueLocation> Of<T>(ValueList<T> events, string list)
        where T : RecordedEvent
    {
        // A register keeps an event apart from its withdrawal.
        var places = new Dictionary<RecordedEvent, int>();
        for (var i = 0; i < events.Count; i++)
        {
            places.TryAdd(events[i], i);
            places.TryAdd(events[i] with { WithdrawnAt = null }, i);
        }

        return e => IssueLocation.At(places.TryGetValue(e, out var index) ? FormattableString.Invariant($"$.{list}[{index}]") : $"$.{list}");
    }
}
