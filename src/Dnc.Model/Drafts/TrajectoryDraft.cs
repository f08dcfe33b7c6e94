using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Drafts;

/// <summary>A trajectory as a document states it.</summary>
internal abstract record TrajectoryDraft
{
    internal sealed record Linear : TrajectoryDraft;

    internal sealed record Stepped(ValueList<TrajectoryStep> Steps) : TrajectoryDraft;

    internal sealed record Seasonal(ValueList<MonthShare> Shares) : TrajectoryDraft;

    internal sealed record MonthShare(int Month, Ratio Share);
}
