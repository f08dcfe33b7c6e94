using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Documents.Events;

/// <summary>What stands in an event until its common members are read.</summary>
internal static class Unset
{
    public static readonly LocalDate Day = new(1, 1, 1);

    public static readonly SourceReference Source = new("-", "-");
}
