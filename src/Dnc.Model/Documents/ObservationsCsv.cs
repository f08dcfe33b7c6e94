using System.Text;
using Dnc.Model.Documents.Csv;
using Dnc.Model.Documents.Json;
using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using NodaTime.Text;
using CsvMessages = Dnc.Model.Documents.Csv.ErrorMessages;

namespace Dnc.Model.Documents;

/// <summary>Published figures as a table (CSV, UTF-8, header by name in any order).</summary>
/// <remarks>
/// Columns: <c>indicator</c>, <c>period</c>, <c>value</c>, <c>source</c>, <c>sourceTitle</c> are needed; <c>organization</c>, <c>approximate</c>,
/// <c>unit</c>, <c>comparator</c>, <c>tolerance</c>, <c>status</c>, <c>publishedOn</c>, <c>undated</c>, <c>address</c>, <c>confidence</c>,
/// <c>recordedAt</c>, <c>note</c> may be left out.
/// </remarks>
public static class ObservationsCsv
{
    internal static readonly string[] Columns =
    [
        "indicator", "organization", "period", "approximate", "value", "unit", "comparator", "tolerance", "status",
        "source", "sourceTitle", "publishedOn", "undated", "address", "confidence", "recordedAt", "note",
    ];

    private static readonly string[] Needed = ["indicator", "period", "value", "source", "sourceTitle"];

    /// <summary>Reads a table. Good rows are kept whatever is wrong with the others.</summary>
    /// <param name="csv">The text.</param>
    /// <param name="plan">The plan whose indicators, organisations and units the table uses.</param>
    /// <param name="documentName">The name shown in issues; null for none.</param>
    /// <param name="limits">How much is read; null for <see cref="DocumentLimits.Default"/>. A row counts as a node.</param>
    /// <returns>The figures of the good rows, and every fault with its line and column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> or <paramref name="plan"/> is null.</exception>
    public static ObservationsReading Read(string csv, Plan plan, string? documentName = null, DocumentLimits? limits = null)
    {
        Guard.NotNull(csv);
        Guard.NotNull(plan);
        limits ??= DocumentLimits.Default;
        var issues = new List<Issue>();
        if (Encoding.UTF8.GetByteCount(csv) > limits.MaxBytes)
        {
            return Failed(CsvMessages.TooLarge("bytes", limits.MaxBytes));
        }

        if (CsvText.Read(csv, out var faulty) is not { } rows)
        {
            return Failed(CsvMessages.UnterminatedQuote(new IssueLocation(documentName, null, faulty)));
        }

        if (rows.Count > limits.MaxNodes)
        {
            return Failed(CsvMessages.TooLarge("rows", limits.MaxNodes));
        }

        var header = CsvHeader.Read(rows, Needed, Columns, documentName, issues);
        var ledger = ObservationLedger.Empty;
        foreach (var row in issues.Count == 0 ? rows.Skip(1) : [])
        {
            var cells = new ObservationRow(row, header, plan, documentName);
            if (cells.Read() is { } figure)
            {
                var appended = ledger.Append(figure);
                ledger = appended.TryGetValue(out var next) ? next : ledger;
                cells.Issues.AddRange(appended.Issues.Select(i => i with { Location = new IssueLocation(documentName, "value", row.Line) }));
            }

            issues.AddRange(cells.Issues.Take(Math.Max(0, limits.MaxIssues - issues.Count)));
        }

        return new ObservationsReading(ledger, issues.ToValueList());
    }

    /// <summary>Writes figures as a table that <see cref="Read"/> reads.</summary>
    /// <param name="figures">The figures.</param>
    /// <returns>The text; lines end with LF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    public static string Write(IEnumerable<Observation> figures)
    {
        var builder = new StringBuilder(CsvText.Write(Columns));
        foreach (var f in Guard.NotNull(figures))
        {
            builder.Append(CsvText.Write(
            [
                f.Indicator.ToString(), f.Organization.ToString(), f.Time.ToString(), f.TimeIsApproximate ? "true" : "", f.Value.Quantity.ToString(), "",
                Codecs.Word(f.Value.Comparator), ToleranceText(f), Codecs.Word(f.Status), f.Source.Id, f.Source.Title,
                f.Source.PublishedOn is { } day ? LocalDatePattern.Iso.Format(day) : "", f.Source.IsUndated ? "true" : "", f.Source.Address ?? "",
                Codecs.Word(f.Source.Confidence), InstantPattern.ExtendedIso.Format(f.RecordedAt), f.Note ?? "",
            ]));
        }

        return builder.ToString();
    }

    private static string ToleranceText(Observation figure) => figure.Value.Tolerance is { } t ? t.Relative?.ToString() ?? t.Absolute!.Value.ToString() : "";

    private static ObservationsReading Failed(Issue issue) => new(ObservationLedger.Empty, [issue]);
}
