using Dnc.Model.Indicators;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents;

/// <summary>What a table of figures holds: the good rows, and what is wrong with the others.</summary>
/// <param name="Figures">The figures of the good rows.</param>
/// <param name="Issues">Everything that was found; each names its line and column.</param>
public sealed record ObservationsReading(ObservationLedger Figures, ValueList<Issue> Issues)
{
    /// <summary>The figures of the good rows.</summary>
    public ObservationLedger Figures { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Figures);

    /// <summary>Everything that was found.</summary>
    public ValueList<Issue> Issues { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Issues);

    /// <summary>Whether a row was left out. The caller decides whether the good rows may be used all the same.</summary>
    public bool HasErrors => Issues.Any(i => i.Severity == IssueSeverity.Error);

    /// <summary>The figures, for callers to whom any fault is unexpected.</summary>
    /// <returns>The figures.</returns>
    /// <exception cref="InvalidDocumentException">A row was left out; the exception carries the issues.</exception>
    public ObservationLedger OrThrow() => HasErrors ? throw new InvalidDocumentException(Issues) : Figures;
}
