using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Plans;

/// <summary>What made a commitment pointless: a higher law or policy that did or forbade the same (被上位规定取代).</summary>
/// <param name="On">The day from which it is overtaken.</param>
/// <param name="By">What overtook it.</param>
/// <param name="Confidence">How sure this is.</param>
public sealed record Overtaken(LocalDate On, LocalizedText By, Confidence Confidence)
{
    /// <summary>What overtook it.</summary>
    public LocalizedText By { get; init => field = Guard.NotNull(value); } = Guard.NotNull(By);

    /// <summary>How sure this is.</summary>
    public Confidence Confidence { get; init => field = Guard.Defined(value); } = Guard.Defined(Confidence);
}
