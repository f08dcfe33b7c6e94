using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Settling;

/// <summary>One way in which a shared cap may stand.</summary>
/// <param name="Room">What is left of it.</param>
/// <param name="Assumption">What it takes to be so; null when it is settled.</param>
internal sealed record CapChoice(decimal Room, LocalizedText? Assumption);
