using Dnc.Model.Primitives;
using Dnc.Model.Projects.Progress;

namespace Dnc.Model.Documents;

/// <summary>What a table of monthly reports holds: the good rows, and what is wrong with the others.</summary>
/// <param name="Reports">The reports of the good rows, in the order of the table.</param>
/// <param name="Issues">Everything that was found; each names its line and column.</param>
public sealed record ProjectReportsReading(ValueList<ProjectReport> Reports, ValueList<Issue> Issues)
{
    /// <summary>The reports of the good rows, in the order of the table.</summary>
    public ValueList<ProjectReport> Reports { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reports);

    /// <summary>Everything that was found.</summary>
    public ValueList<Issue> Issues { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Issues);

    /// <summary>Whether a row was left out. The caller decides whether the good rows may be used all the same.</summary>
    public bool HasErrors => Issues.Any(i => i.Severity == IssueSeverity.Error);

    /// <summary>The reports, for callers to whom any fault is unexpected.</summary>
    /// <returns>The reports.</returns>
    /// <exception cref="InvalidDocumentException">A row was left out; the exception carries the issues.</exception>
    public ValueList<ProjectReport> OrThrow() => HasErrors ? throw new InvalidDocumentException(Issues) : Reports;
}
