using NodaTime;

namespace Dnc.Model.Rules;

/// <summary>A day.</summary>
/// <param name="Day">The day.</param>
public sealed record FactDay(LocalDate Day) : FactValue
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Date;

    internal override void Close()
    {
    }
}
