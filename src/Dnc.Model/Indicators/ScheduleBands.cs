using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Indicators;

/// <summary>Which status belongs to how many percentage points behind schedule (进度分档). Bands do not overlap; holes are allowed and shown.</summary>
public sealed record ScheduleBands
{
    private ScheduleBands(ValueList<ScheduleBand> bands, bool areAssumed)
    {
        Bands = bands;
        AreAssumed = areAssumed;
    }

    /// <summary>The bands used when a plan states none: on schedule or ahead, up to 10 points behind, more. Judgements say that they were assumed.</summary>
    public static ScheduleBands Default { get; } = new(
        [
            new(Interval<Rational>.AtMost(0), AssessmentStatus.OnTrack),
            new(Interval<Rational>.Between(0, 10, lowIncluded: false), AssessmentStatus.AtRisk),
            new(Interval<Rational>.MoreThan(10), AssessmentStatus.OffTrack),
        ],
        areAssumed: true);

    /// <summary>The bands, in the order given.</summary>
    public ValueList<ScheduleBand> Bands { get; }

    /// <summary>Whether nobody has stated these bands.</summary>
    public bool AreAssumed { get; }

    /// <summary>Creates bands.</summary>
    /// <param name="bands">The bands; each on track, at risk or off track, none overlapping another.</param>
    /// <returns>The bands, or an issue for each fault, located as <c>$.scheduleBands[n]</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bands"/> is null.</exception>
    public static Result<ScheduleBands> Create(ValueList<ScheduleBand> bands)
    {
        Guard.NotNull(bands);
        var issues = new List<Issue>();
        for (var i = 0; i < bands.Count; i++)
        {
            if (bands[i].Status is not (AssessmentStatus.OnTrack or AssessmentStatus.AtRisk or AssessmentStatus.OffTrack))
            {
                issues.Add(ErrorMessages.NotAScheduleStatus(bands[i].Status, i));
            }

            for (var j = 0; j < i; j++)
            {
                if (bands[i].PointsBehind.Intersect(bands[j].PointsBehind) is not null)
                {
                    issues.Add(ErrorMessages.OverlappingBands(j, i));
                }
            }
        }

        return issues.Count == 0 ? Result.Of(new ScheduleBands(bands, areAssumed: false)) : Result.Failed<ScheduleBands>(issues.ToValueList());
    }

    /// <summary>The status on which a whole range of points behind agrees.</summary>
    /// <param name="pointsBehind">The percentage points behind; negative is ahead.</param>
    /// <returns>The status, or null when the range touches several bands or a hole.</returns>
    public AssessmentStatus? At(Interval<Rational> pointsBehind) => Bands.FirstOrDefault(b => b.PointsBehind.Contains(pointsBehind))?.Status;
}
