using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>The days over which a cadence runs, where they are stated (调度起止时间): the first period due is the first that lies in them.</summary>
/// <param name="Cadence">The cadence.</param>
/// <param name="Window">The days.</param>
public sealed record CadenceWindow(CommitmentId Cadence, DateRange Window);
