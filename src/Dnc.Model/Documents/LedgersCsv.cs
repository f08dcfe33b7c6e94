using Dnc.Model.Documents.Csv;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Time;
using NodaTime;
using CsvMessages = Dnc.Model.Documents.Csv.ErrorMessages;

namespace Dnc.Model.Documents;

/// <summary>Awards that firms have had as a table (CSV, UTF-8, header by name in any order): a row an award.</summary>
/// <remarks>Columns: <c>id</c> (the firm), <c>policy</c>, <c>grantedOn</c> and <c>amount</c> are needed; <c>forYear</c>, <c>instalment</c>, <c>paidOn</c> may be left out.</remarks>
public static class LedgersCsv
{
    private static readonly string[] Needed = [EnterprisesCsv.IdColumn, "policy", "grantedOn", "amount"];
    private static readonly string[] Columns = [.. Needed, "forYear", "instalment", "paidOn"];

    /// <summary>Reads a table. Good rows are kept whatever is wrong with the others.</summary>
    /// <param name="csv">The text.</param>
    /// <param name="completeSince">The day from which on no award of any firm is missing; null when nobody says so.</param>
    /// <param name="currency">The currency of plain numbers.</param>
    /// <param name="documentName">The name shown in issues; null for none.</param>
    /// <returns>The ledgers by firm, and every fault with its line and column.</returns>
    public static LedgersReading Read(string csv, LocalDate? completeSince, Currency currency, string? documentName = null)
    {
        var issues = new List<Issue>();
        if (CsvText.Read(Guard.NotNull(csv), out var faulty) is not { } rows)
        {
            return new LedgersReading([], completeSince, [CsvMessages.UnterminatedQuote(new IssueLocation(documentName, null, faulty))]);
        }

        var header = CsvHeader.Read(rows, Needed, Columns, documentName, issues);
        var entries = new List<KeyValuePair<string, AwardEntry>>();
        foreach (var row in issues.Count == 0 ? rows.Skip(1) : [])
        {
            var before = issues.Count;
            var entry = Entry(row, header, currency, documentName, issues);
            entries.AddRange(issues.Count == before && entry is { } good ? [good] : []);
        }

        return new LedgersReading(entries.ToValueList(), completeSince, issues.ToValueList());
    }

    private static KeyValuePair<string, AwardEntry>? Entry(CsvRow row, List<string> header, Currency currency, string? documentName, List<Issue> issues)
    {
        if (row.Cells.Count != header.Count)
        {
            issues.Add(CsvMessages.WrongCellCount(new IssueLocation(documentName, null, row.Line), row.Cells.Count, header.Count));
            return null;
        }

        var id = Needs(EnterprisesCsv.IdColumn, new("企业标识", "an identifier of a firm"), c => c.Length > 0);
        var policy = Needs("policy", new("政策标识", "an identifier of a policy"), c => c.Length > 0);
        var granted = default(LocalDate);
        Needs("grantedOn", new("日期", "a day"), c => Dates.TryParse(c, out granted));
        var amount = default(Money);
        Needs("amount", new("金额", "an amount of money"), c => TryMoney(c, currency, out amount));
        var year = 0;
        May("forYear", new("年份", "a year"), c => int.TryParse(c, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out year) && year is >= 1 and <= 9999);
        var paid = default(LocalDate);
        var hasPaid = May("paidOn", new("日期", "a day"), c => Dates.TryParse(c, out paid));
        var part = Cell("instalment");
        return id.Length == 0 || policy.Length == 0 ? null : new(id, new AwardEntry(policy, granted, amount)
        {
            ForYear = year == 0 ? null : year,
            Instalment = part.Length == 0 ? null : part,
            PaidOn = hasPaid ? paid : null,
        });

        string Cell(string column) => header.IndexOf(column) is >= 0 and var i ? row.Cells[i].Trim() : "";

        string Needs(string column, LocalizedText expected, Func<string, bool> accepts)
        {
            var cell = Cell(column);
            if (!accepts(cell))
            {
                issues.Add(CsvMessages.BadCell(new IssueLocation(documentName, column, row.Line), cell, expected));
            }

            return cell;
        }

        bool May(string column, LocalizedText expected, Func<string, bool> accepts) => Cell(column).Length > 0 && Needs(column, expected, accepts).Length > 0;
    }

    private static bool TryMoney(string cell, Currency currency, out Money amount)
    {
        if (decimal.TryParse(cell, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            amount = new Money(number, currency);
            return true;
        }

        return Money.TryParse(cell, out amount);
    }
}
