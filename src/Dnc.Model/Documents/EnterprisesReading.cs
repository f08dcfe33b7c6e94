using Dnc.Model.Primitives;
using Dnc.Model.Support.Populations;

namespace Dnc.Model.Documents;

/// <summary>What a table of firms holds: the good rows, and what is wrong with the others.</summary>
/// <param name="Firms">The firms of the good rows, in the order of the table.</param>
/// <param name="Issues">Everything that was found; each names its line and column.</param>
public sealed record EnterprisesReading(ValueList<CohortFirm> Firms, ValueList<Issue> Issues)
{
    /// <summary>The firms of the good rows, in the order of the table.</summary>
    public ValueList<CohortFirm> Firms { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Firms);

    /// <summary>Everything that was found.</summary>
    public ValueList<Issue> Issues { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Issues);

    /// <summary>How many rows were left out; 0 where the header has a fault, which leaves out all of them.</summary>
    public int LeftOut { get; init; }

    /// <summary>Whether a row was left out. The caller decides whether the good rows may be used all the same.</summary>
    public bool HasErrors => Issues.Any(i => i.Severity == IssueSeverity.Error);

    /// <summary>The firms, for callers to whom any fault is unexpected.</summary>
    /// <returns>The firms.</returns>
    /// <exception cref="InvalidDocumentException">A row was left out; the exception carries the issues.</exception>
    public ValueList<CohortFirm> OrThrow() => HasErrors ? throw new InvalidDocumentException(Issues) : Firms;
}
