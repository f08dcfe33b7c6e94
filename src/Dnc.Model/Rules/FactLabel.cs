using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules;

/// <summary>When a label was held.</summary>
/// <param name="Held">The times at which it was held; empty for never.</param>
/// <param name="CompleteSince">The day from which on the times are told in full; null when they are told in full from the beginning.</param>
/// <param name="IsComplete">Whether the times are told in full at all; false when there may be others.</param>
public sealed record FactLabel(ValueList<DateRange> Held, LocalDate? CompleteSince, bool IsComplete = true) : FactValue
{
    /// <summary>The times at which it was held; empty for never.</summary>
    public ValueList<DateRange> Held { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Held);

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Label;

    internal override void Close()
    {
    }
}
