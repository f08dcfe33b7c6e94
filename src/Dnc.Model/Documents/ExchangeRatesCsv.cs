using System.Globalization;
using Dnc.Model.Documents.Csv;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime.Text;
using CsvMessages = Dnc.Model.Documents.Csv.ErrorMessages;

namespace Dnc.Model.Documents;

/// <summary>Dated exchange rates as a table (CSV, UTF-8): <c>from</c>, <c>to</c>, <c>rate</c>, <c>on</c>, <c>source</c>, all needed.</summary>
/// <remarks>One unit of <c>from</c> is worth <c>rate</c> units of <c>to</c> on the day <c>on</c>.</remarks>
public static class ExchangeRatesCsv
{
    private static readonly string[] Columns = ["from", "to", "rate", "on", "source"];

    /// <summary>Reads a table. Good rows are kept whatever is wrong with the others.</summary>
    /// <param name="csv">The text.</param>
    /// <param name="documentName">The name shown in issues; null for none.</param>
    /// <returns>The rates of the good rows, and every fault with its line and column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    public static RatesReading Read(string csv, string? documentName = null)
    {
        Guard.NotNull(csv);
        var issues = new List<Issue>();
        if (CsvText.Read(csv, out var faulty) is not { } rows)
        {
            return new RatesReading(new ExchangeRateTable([]), [CsvMessages.UnterminatedQuote(new IssueLocation(documentName, null, faulty))]);
        }

        var header = CsvHeader.Read(rows, Columns, Columns, documentName, issues);
        var rates = new List<ExchangeRate>();
        foreach (var row in issues.Count == 0 ? rows.Skip(1) : [])
        {
            if (Rate(row, header, documentName, issues) is not { } rate)
            {
                continue;
            }

            if (rates.Exists(r => r.From == rate.From && r.To == rate.To && r.On == rate.On))
            {
                issues.Add(CsvMessages.BadCell(
                    new IssueLocation(documentName, "rate", row.Line, header.IndexOf("rate") + 1),
                    rate.ToString(),
                    new LocalizedText("该日该方向的唯一汇率", "the only rate of its day and direction")));
                continue;
            }

            rates.Add(rate);
        }

        return new RatesReading(new ExchangeRateTable(rates.ToValueList()), issues.ToValueList());
    }

    private static ExchangeRate? Rate(CsvRow row, List<string> header, string? documentName, List<Issue> issues)
    {
        if (row.Cells.Count != header.Count)
        {
            issues.Add(CsvMessages.WrongCellCount(new IssueLocation(documentName, null, row.Line), row.Cells.Count, header.Count));
            return null;
        }

        var before = issues.Count;
        string Cell(string column) => row.Cells[header.IndexOf(column)].Trim();
        void Bad(string column, LocalizedText expected) =>
            issues.Add(CsvMessages.BadCell(new IssueLocation(documentName, column, row.Line, header.IndexOf(column) + 1), Cell(column), expected));

        var currency = new LocalizedText("货币代码，如USD", "a currency code such as USD");
        if (!Currency.TryParse(Cell("from"), out var from))
        {
            Bad("from", currency);
        }

        if (!Currency.TryParse(Cell("to"), out var to) || to == from)
        {
            Bad("to", currency);
        }

        if (!decimal.TryParse(Cell("rate"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) || rate <= 0m)
        {
            Bad("rate", new LocalizedText("正数", "a positive number"));
        }

        if (!LocalDatePattern.Iso.Parse(Cell("on")).TryGetValue(default, out var on))
        {
            Bad("on", new LocalizedText("日期，如2021-12-31", "a day such as 2021-12-31"));
        }

        if (Cell("source").Length == 0)
        {
            Bad("source", new LocalizedText("必填内容", "filled in, as it must be"));
        }

        return issues.Count > before ? null : new ExchangeRate(from, to, rate, on, new SourceReference(Cell("source"), Cell("source")));
    }
}
