namespace Dnc.Model.Documents.Csv;

/// <summary>A row of a table with the line on which it begins.</summary>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
