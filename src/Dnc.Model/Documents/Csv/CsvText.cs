using System.Globalization;
using System.Text;

namespace Dnc.Model.Documents.Csv;

/// <summary>Tables as text (RFC 4180), safe to open in a spreadsheet.</summary>
/// <remarks>A cell that a spreadsheet could take for a formula is written with an apostrophe before it, which reading removes.</remarks>
internal static class CsvText
{
    private const string Formula = "=+-@\t\r";

    /// <summary>The rows; null with the line of the quotation mark when a quoted cell does not end.</summary>
    public static List<CsvRow>? Read(string text, out int faultyLine)
    {
        var rows = new List<CsvRow>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var line = 1;
        var rowLine = 1;
        var i = text.StartsWith('\uFEFF') ? 1 : 0;
        faultyLine = 0;
        while (i < text.Length)
        {
            if (text[i] == '"' && cell.Length == 0)
            {
                var opened = line;
                if (!Quoted(text, ref i, ref line, cell))
                {
                    faultyLine = opened;
                    return null;
                }
            }
            else if (text[i] is ',' or '\n' || (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
            {
                cells.Add(Plain(cell.ToString()));
                cell.Clear();
                if (text[i] != ',')
                {
                    i += text[i] == '\r' ? 1 : 0;
                    line++;
                    Finish(rows, ref cells, rowLine);
                    rowLine = line;
                }

                i++;
            }
            else
            {
                cell.Append(text[i++]);
            }
        }

        if (cell.Length > 0 || cells.Count > 0)
        {
            cells.Add(Plain(cell.ToString()));
            Finish(rows, ref cells, rowLine);
        }

        return rows;
    }

    /// <summary>A row, with a line end.</summary>
    public static string Write(IEnumerable<string> cells) => string.Join(",", cells.Select(Cell)) + "\n";

    /// <summary>Whether a cell is a number in groups of three digits, as spreadsheets show it.</summary>
    public static bool IsGrouped(string cell) => cell.AsSpan().ContainsAny(',', '，')
        && decimal.TryParse(cell.Replace('，', ','), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _);

    private static bool Quoted(string text, ref int i, ref int line, StringBuilder cell)
    {
        for (i++; i < text.Length; i++)
        {
            if (text[i] == '"' && (i + 1 >= text.Length || text[i + 1] != '"'))
            {
                i++;
                return true;
            }

            i += text[i] == '"' ? 1 : 0;
            line += text[i] == '\n' ? 1 : 0;
            cell.Append(text[i]);
        }

        return false;
    }

    // A line without anything on it is no row.
    private static void Finish(List<CsvRow> rows, ref List<string> cells, int line)
    {
        if (cells.Count > 1 || cells[0].Length > 0)
        {
            rows.Add(new CsvRow(line, cells));
        }

        cells = [];
    }

    private static string Plain(string cell) => cell.Length > 1 && cell[0] == '\'' && (cell[1] == '\'' || Formula.Contains(cell[1], StringComparison.Ordinal)) ? cell[1..] : cell;

    private static string Cell(string text)
    {
        var safe = text.Length > 0 && (text[0] == '\'' || Formula.Contains(text[0], StringComparison.Ordinal)) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
