using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Supervision;

/// <summary>The matter is struck off the list (销号).</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Evidence">What shows that it is done.</param>
public sealed record MatterClosure(MatterId Matter, SourceReference Evidence) : MatterEvent
{
    /// <inheritdoc/>
    public override MatterId Matter { get; } = Matter;

    /// <summary>What shows that it is done.</summary>
    public SourceReference Evidence { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Evidence);

    /// <inheritdoc/>
    public override MatterEventKind Kind => MatterEventKind.Closure;

    internal override void Close()
    {
    }
}
