using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>A published figure of an indicator: what, for whom, about which time, by whom and recorded when (观测值).</summary>
/// <remarks>A figure has a comparator of its own: "over 1,200" is a lower bound, not 1,200.</remarks>
public sealed record Observation
{
    /// <summary>Creates a figure.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="organization">The organisation or area that it is about.</param>
    /// <param name="time">The time that it is about.</param>
    /// <param name="value">The figure with its comparator.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="recordedAt">When it became known.</param>
    /// <exception cref="ArgumentException">The indicator or the organisation is empty, or the time has no last day.</exception>
    public Observation(IndicatorId indicator, OrganizationId organization, ObservedTime time, Bound value, SourceReference source, Instant recordedAt)
    {
        Indicator = indicator;
        Organization = organization;
        Time = time;
        Value = value;
        Source = source;
        RecordedAt = recordedAt;
    }

    /// <summary>The indicator.</summary>
    public IndicatorId Indicator
    {
        get;
        init
        {
            Guard.That(!value.IsEmpty, "A figure is of an indicator.", nameof(Indicator));
            field = value;
        }
    }

    /// <summary>The organisation or area that it is about.</summary>
    public OrganizationId Organization
    {
        get;
        init
        {
            Guard.That(!value.IsEmpty, "A figure is about an organisation or area.", nameof(Organization));
            field = value;
        }
    }

    /// <summary>The time that it is about.</summary>
    public ObservedTime Time
    {
        get;
        init
        {
            Guard.That(!value.Range.IsOpen, "A figure is about days that have an end.", nameof(Time));
            field = value;
        }
    }

    /// <summary>Whether the source gives the time only approximately.</summary>
    public bool TimeIsApproximate { get; init; }

    /// <summary>The figure with its comparator.</summary>
    public Bound Value { get; init => field = Guard.NotNull(value); }

    /// <summary>Who says so.</summary>
    public SourceReference Source { get; init => field = Guard.NotNull(value); }

    /// <summary>When it became known.</summary>
    public Instant RecordedAt { get; init; }

    /// <summary>Whether it is provisional, final, estimated or revised.</summary>
    /// <value><see cref="EntryStatus.Final"/>.</value>
    public EntryStatus Status { get; init => field = Guard.Defined(value); }

    /// <summary>A remark in the language of the source; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>The time and the figure on one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>about 2021-12-31: 178 enterprises</c>.</returns>
    public string ToString(Language language)
    {
        var time = Time.ToString(language);
        return language == Language.Zh
            ? $"{(TimeIsApproximate ? "约" : "")}{time}：{Value.ToString(language)}"
            : $"{(TimeIsApproximate ? "about " : "")}{time}: {Value.ToString(language)}";
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Indicator} {ToString(Language.En)} ({Source.Id})";
}
