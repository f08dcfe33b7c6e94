using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Supervision;

/// <summary>What happened to a supervised matter (督查流程记录). A closed family.</summary>
/// <remarks>
/// The cases are <see cref="MatterRegistration"/>, <see cref="MatterApproval"/>, <see cref="MatterRefusal"/>, <see cref="MatterAssignment"/>,
/// <see cref="MatterReceipt"/>, <see cref="MatterProgress"/>, <see cref="ExtensionRequest"/>, <see cref="ExtensionGrant"/>, <see cref="ExtensionRefusal"/>,
/// <see cref="MatterReport"/>, <see cref="MatterReturn"/>, <see cref="MatterPass"/> and <see cref="MatterClosure"/>.
/// </remarks>
public abstract record MatterEvent : RecordedEvent
{
    /// <summary>The matter.</summary>
    public abstract MatterId Matter { get; }

    /// <summary>What happened.</summary>
    public abstract MatterEventKind Kind { get; }

    internal override string Course => Matter.ToString();

    internal override int Rank => (int)Kind;

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract void Close();
}
