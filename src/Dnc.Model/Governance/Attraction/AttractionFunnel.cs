using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Attraction;

/// <summary>What became leads, was signed, started, produced and was lost within a range of days, and how much goes on to the next stage (招商转化).</summary>
public sealed record AttractionFunnel
{
    private AttractionFunnel(DateRange range, ValueList<AttractionStatus> projects)
    {
        Range = range;
        Leads = Reached(projects, AttractionStage.Lead);
        Signings = Reached(projects, AttractionStage.Contracted);
        Starts = Reached(projects, AttractionStage.Started);
        Productions = Reached(projects, AttractionStage.Produced);
        Losses = Reached(projects, AttractionStage.Lost);
        SigningRate = Rate(projects, AttractionStage.Lead, AttractionStage.Contracted);
        StartRate = Rate(projects, AttractionStage.Contracted, AttractionStage.Started);
        ProductionRate = Rate(projects, AttractionStage.Started, AttractionStage.Produced);
    }

    /// <summary>The days.</summary>
    public DateRange Range { get; }

    /// <summary>The projects that became leads within the range.</summary>
    public ValueList<AttractionProjectId> Leads { get; }

    /// <summary>The projects that were signed within the range.</summary>
    public ValueList<AttractionProjectId> Signings { get; }

    /// <summary>The projects whose works started within the range.</summary>
    public ValueList<AttractionProjectId> Starts { get; }

    /// <summary>The projects that began to produce within the range.</summary>
    public ValueList<AttractionProjectId> Productions { get; }

    /// <summary>The projects that were lost within the range.</summary>
    public ValueList<AttractionProjectId> Losses { get; }

    /// <summary>The share of the leads of the range that has been signed since (签约率); null without leads.</summary>
    public Rational? SigningRate { get; }

    /// <summary>The share of the projects signed within the range that has started since (开工率); null without such projects.</summary>
    public Rational? StartRate { get; }

    /// <summary>The share of the projects started within the range that has begun to produce since (投产率); null without such projects.</summary>
    public Rational? ProductionRate { get; }

    internal static AttractionFunnel Of(DateRange range, ValueList<AttractionStatus> projects) => new(range, projects);

    private ValueList<AttractionProjectId> Reached(ValueList<AttractionStatus> projects, AttractionStage stage) =>
        projects.Where(p => p.ReachedOn(stage) is { } day && Range.Contains(day)).Select(p => p.Project.Id).ToValueList();

    private Rational? Rate(ValueList<AttractionStatus> projects, AttractionStage from, AttractionStage to)
    {
        var those = projects.Where(p => p.ReachedOn(from) is { } day && Range.Contains(day)).ToList();
        return those.Count == 0 ? null : new Rational(those.Count(p => p.ReachedOn(to) is not null), those.Count);
    }
}
