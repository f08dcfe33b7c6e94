using NodaTime;

namespace Dnc.Model.Rules.Cases;

/// <summary>A day that a case expects.</summary>
/// <param name="Day">The day.</param>
public sealed record ExpectedDay(LocalDate Day) : ExpectedValue
{
    internal override void Close()
    {
    }
}
