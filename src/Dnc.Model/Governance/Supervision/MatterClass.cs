using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Supervision;

/// <summary>A class of matters with the time that they may take (办理时限类别), such as documents, minutes or urgent notes of a leader.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Limit">The time from the day of assignment, which is not counted; in working days or calendar days.</param>
public sealed record MatterClass(LocalizedText Name, TimeLimit Limit)
{
    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The time from the day of assignment, which is not counted; in working days or calendar days.</summary>
    public TimeLimit Limit { get; init => field = InDays(value); } = InDays(Limit);

    private static TimeLimit InDays(TimeLimit limit)
    {
        Guard.That(limit.IsInDays, "The limit of a matter is in days.", nameof(limit));
        return limit;
    }
}
