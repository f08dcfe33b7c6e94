using System.Text;
using Dnc.Model.Documents.Csv;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;
using CsvMessages = Dnc.Model.Documents.Csv.ErrorMessages;

namespace Dnc.Model.Documents;

/// <summary>Firms as a table (CSV, UTF-8): a row a firm, the column <c>id</c>, and a column a fact.</summary>
/// <remarks>
/// A column is headed by the key of a fact, with a time after <c>@</c> where the fact has one, and a unit in brackets where it is not that of the fact:
/// <c>staff</c>, <c>revenue@2023</c>, <c>revenue@2024[万元]</c>. A cell is a plain number in that unit, or a text as in facts documents (<c>≥3亿元</c>); a flag
/// is true or false, 是 or 否; sets of codes and the times of labels are separated by semicolons, <c>-</c> is the empty one. An empty cell is missing:
/// never zero, never false. Items need facts documents.
/// </remarks>
public static class EnterprisesCsv
{
    /// <summary>The column of the identifiers.</summary>
    public const string IdColumn = "id";

    /// <summary>How much is read when a caller gives no limits: a gigabyte, and ten million rows.</summary>
    public static DocumentLimits DefaultLimits { get; } = new() { MaxBytes = 1 << 30, MaxNodes = 10_000_000 };

    /// <summary>Reads a table. Good rows are kept whatever is wrong with the others.</summary>
    /// <param name="csv">The text.</param>
    /// <param name="facts">The facts that may be stated, such as those of a compiled catalogue.</param>
    /// <param name="ledgers">What firms had earlier; null when nobody knows.</param>
    /// <param name="documentName">The name shown in issues; null for none.</param>
    /// <param name="limits">How much is read; null for <see cref="DefaultLimits"/>. A row counts as a node.</param>
    /// <returns>The firms of the good rows, and every fault with its line and column.</returns>
    public static EnterprisesReading Read(
        string csv, FactCatalog facts, LedgersReading? ledgers = null, string? documentName = null, DocumentLimits? limits = null)
    {
        Guard.NotNull(csv);
        Guard.NotNull(facts);
        limits ??= DefaultLimits;
        if (Encoding.UTF8.GetByteCount(csv) > limits.MaxBytes)
        {
            return new EnterprisesReading([], [CsvMessages.TooLarge("bytes", limits.MaxBytes)]);
        }

        if (CsvText.Read(csv, out var faulty) is not { } rows)
        {
            return new EnterprisesReading([], [CsvMessages.UnterminatedQuote(new IssueLocation(documentName, null, faulty))]);
        }

        if (rows.Count > limits.MaxNodes)
        {
            return new EnterprisesReading([], [CsvMessages.TooLarge("rows", limits.MaxNodes)]);
        }

        var issues = new List<Issue>();
        var header = EnterpriseHeader.Read(rows, facts, documentName, issues);
        var firms = new List<CohortFirm>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var doubts = new List<Issue>();
        var leftOut = 0;
        foreach (var row in issues.Count == 0 ? rows.Skip(1) : [])
        {
            if (header.Firm(row, out var found) is { } firm)
            {
                if (seen.Add(firm.Subject!))
                {
                    if (CreditCodeChecks.FaultOfId(firm.Subject!) is { } fault)
                    {
                        doubts.Add(CsvMessages.DoubtfulCreditCode(new IssueLocation(documentName, IdColumn, row.Line), firm.Subject!, fault));
                    }

                    firms.Add(new CohortFirm(firm.Subject!, firm, ledgers?.Of(firm.Subject!) ?? AwardLedger.Unknown));
                }
                else
                {
                    found = [CsvMessages.DuplicateFirm(new IssueLocation(documentName, IdColumn, row.Line), firm.Subject!)];
                }
            }

            leftOut += found.Count > 0 ? 1 : 0;
            issues.AddRange(found.Take(Math.Max(0, limits.MaxIssues - issues.Count)));
        }

        // Doubts come after the faults, so that they never take the place of one.
        issues.AddRange(doubts.Take(Math.Max(0, limits.MaxIssues - issues.Count)));
        return new EnterprisesReading(firms.ToValueList(), issues.ToValueList()) { LeftOut = leftOut };
    }

    /// <summary>Writes what firms get as a table: a row a firm, its total, its scores and classes, what budgets pay it, and columns for each policy with the least and the most.</summary>
    /// <param name="result">The result.</param>
    /// <param name="against">What the same firms get under another catalogue, whose totals then stand in <c>against.totalLow</c> and <c>against.totalHigh</c>; null for none.</param>
    /// <returns>The text; lines end with LF. Amounts are plain numbers in the currency of the catalogue; an empty cell means that the firm does not qualify. Totals and amounts are before budgets.</returns>
    public static string Write(CohortResult result, CohortResult? against = null)
    {
        var policies = Guard.NotNull(result).Costs.Select(c => c.Policy.Id).ToList();
        var classes = result.Classes.Select(c => c.Key).ToList();
        var scores = result.Scores.Select(s => (Id: s.Key, Of: s.Value.ToDictionary(v => v.Id, v => v.Value, StringComparer.Ordinal))).ToList();
        var budgets = result.Budgets.Select(b => (b.Budget.Id, Paid: b.Payments())).ToList();
        var others = against?.Firms.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var builder = new StringBuilder(CsvText.Write(
            [IdColumn, "totalLow", "totalHigh", "error", .. others is null ? (string[])[] : ["against.totalLow", "against.totalHigh"], .. scores.SelectMany(s => (string[])[$"{s.Id}.low", $"{s.Id}.high"]), .. classes, .. budgets.SelectMany(b => (string[])[$"{b.Id}.paidLow", $"{b.Id}.paidHigh"]), .. policies.SelectMany(p => (string[])[$"{p}.status", $"{p}.low", $"{p}.high"])]));
        foreach (var firm in result.Firms)
        {
            builder.Append(CsvText.Write(
            [
                firm.Id, Number(firm.Total?.Low), Number(firm.Total?.High), firm.Error?.Text.En ?? "",
                .. others is null ? (string[])[] : [Number(others.GetValueOrDefault(firm.Id)?.Total?.Low), Number(others.GetValueOrDefault(firm.Id)?.Total?.High)],
                .. scores.SelectMany(s => s.Of.TryGetValue(firm.Id, out var own) ? (string[])[Number(own.Low), Number(own.High)] : ["", ""]),
                .. classes.Select(c => string.Join(';', firm.Classes.Where(k => k.Key == c).SelectMany(k => k.Value))),
                .. budgets.SelectMany(b => b.Paid.TryGetValue(firm.Id, out var paid) ? (string[])[Number(paid.Low), Number(paid.High)] : ["", ""]),
                .. policies.SelectMany(p => firm.Of(p) is { } award ? (string[])[Json.Codecs.Word(award.Status), Number(award.Amount.Low), Number(award.Amount.High)] : ["", "", ""]),
            ]));
        }

        return builder.ToString();
    }

    private static string Number(Quantities.Rational? score) =>
        score is { } value && value.TryToDecimal(out var exact) ? Quantities.ExactDecimal.ToText(exact) : "";

    private static string Number(Quantities.Money? money) => money is { } amount ? Quantities.ExactDecimal.ToText(amount.Amount) : "";
}
