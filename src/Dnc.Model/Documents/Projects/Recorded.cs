using NodaTime;

namespace Dnc.Model.Documents.Projects;

/// <summary>A record of a register, and when its source withdrew it; null when it did not.</summary>
internal sealed record Recorded<T>(T Record, Instant? WithdrawnAt);
