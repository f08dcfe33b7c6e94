using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Csv;

/// <summary>The first row of a table, which names its columns.</summary>
internal static class CsvHeader
{
    /// <summary>The names in their order; missing, unknown and repeated ones become issues.</summary>
    public static List<string> Read(List<CsvRow> rows, string[] needed, string[] known, string? documentName, List<Issue> issues)
    {
        var at = new IssueLocation(documentName, null, 1);
        var header = rows.Count == 0 ? [] : rows[0].Cells.Select(c => c.Trim()).ToList();
        issues.AddRange(needed.Where(c => !header.Contains(c)).Select(c => ErrorMessages.MissingColumn(at, c)));
        issues.AddRange(header.Where(c => !known.Contains(c)).Select(c => ErrorMessages.UnknownColumn(at, c, known)));
        issues.AddRange(header.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => ErrorMessages.DuplicateColumn(at, g.Key)));
        return header;
    }
}
