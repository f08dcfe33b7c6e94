using Dnc.Model.Time;

namespace Dnc.Model.Rules;

/// <summary>Where the history of a figure by period begins: before it there was no such value, because the subject did not exist or had none.</summary>
/// <param name="CompleteSince">The first period that has a value; periods from it on that nobody states are missing.</param>
/// <remarks>It is claimed for <see cref="FactTime.None"/>, beside the values of the periods. Only rules that look back over all earlier years read it.</remarks>
public sealed record FactBeginning(ReportingPeriod CompleteSince) : FactValue
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Quantity;

    internal override void Close()
    {
    }
}
