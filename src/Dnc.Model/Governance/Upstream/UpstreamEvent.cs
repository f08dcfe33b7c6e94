using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Upstream;

/// <summary>What happened to something that is to be won from a higher level (向上争取记录). A closed family.</summary>
/// <remarks>
/// The cases are <see cref="UpstreamRegistration"/>, <see cref="UpstreamApplication"/>, <see cref="UpstreamGrant"/>, <see cref="UpstreamLandingPlan"/>,
/// <see cref="UpstreamLanding"/> and <see cref="UpstreamLapse"/>.
/// </remarks>
public abstract record UpstreamEvent : RecordedEvent
{
    /// <summary>What it is about.</summary>
    public abstract UpstreamPolicyId Policy { get; }

    /// <summary>What happened.</summary>
    public abstract UpstreamEventKind Kind { get; }

    internal override string Course => Policy.ToString();

    internal override int Rank => (int)Kind;

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract void Close();
}
