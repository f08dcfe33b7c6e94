using System.Globalization;
using Dnc.Model.Documents.Csv;
using Dnc.Model.Primitives;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;
using NodaTime.Text;
using CsvMessages = Dnc.Model.Documents.Csv.ErrorMessages;

namespace Dnc.Model.Documents;

/// <summary>Monthly reports about projects as a table (CSV, UTF-8, header by name in any order): a row a report.</summary>
/// <remarks>
/// Columns: <c>project</c>, <c>month</c>, <c>source</c> and <c>recordedAt</c> are needed; <c>thisMonth</c>, <c>thisYear</c>, <c>sinceStart</c>, <c>physical</c>,
/// <c>inStatistics</c>, <c>state</c>, <c>problems</c> and <c>contact</c> may be left out. A column of money may have a unit in brackets, such as
/// <c>thisYear[万元]</c>, in which plain numbers stand; otherwise they are yuan. <c>recordedAt</c> is an instant, or a day: its end in China. An empty cell is
/// not known: never zero, never false. Texts stand in the language in which they were written.
/// </remarks>
public static class ProjectReportsCsv
{
    private static readonly string[] Needed = ["project", "month", "source", "recordedAt"];
    private static readonly string[] Amounts = ["thisMonth", "thisYear", "sinceStart"];
    private static readonly string[] Columns = [.. Needed, .. Amounts, "physical", "inStatistics", "state", "problems", "contact"];

    /// <summary>Reads a table. Good rows are kept whatever is wrong with the others.</summary>
    /// <param name="csv">The text.</param>
    /// <param name="documentName">The name shown in issues; null for none.</param>
    /// <returns>The reports, and every fault with its line and column.</returns>
    public static ProjectReportsReading Read(string csv, string? documentName = null)
    {
        var issues = new List<Issue>();
        if (CsvText.Read(Guard.NotNull(csv), out var faulty) is not { } rows)
        {
            return new ProjectReportsReading([], [CsvMessages.UnterminatedQuote(new IssueLocation(documentName, null, faulty))]);
        }

        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        var header = CsvHeader.Read([.. rows.Take(1).Select(r => r with { Cells = [.. r.Cells.Select(c => Name(c.Trim(), units))] })], Needed, Columns, documentName, issues);
        var reports = new List<ProjectReport>();
        foreach (var row in issues.Count == 0 ? rows.Skip(1) : [])
        {
            if (row.Cells.Count != header.Count)
            {
                issues.Add(CsvMessages.WrongCellCount(new IssueLocation(documentName, null, row.Line), row.Cells.Count, header.Count));
                continue;
            }

            var cells = new Row(header, row, documentName, units);
            var report = cells.Report();
            issues.AddRange(cells.Issues);
            reports.AddRange(report is null ? [] : [report]);
        }

        return new ProjectReportsReading(reports.ToValueList(), issues.ToValueList());
    }

    /// <summary>Writes reports as a table that <see cref="Read"/> reads. Facts besides have no column.</summary>
    /// <param name="reports">The reports.</param>
    /// <returns>The text; lines end with LF.</returns>
    public static string Write(IEnumerable<ProjectReport> reports) => CsvText.Write(Columns) + string.Concat(Guard.NotNull(reports).Select(r => CsvText.Write(
    [
        r.Project.ToString(), r.Month.ToString(), r.Source.Id, InstantPattern.ExtendedIso.Format(r.RecordedAt), Text(r.DoneThisMonth), Text(r.DoneThisYear), Text(r.DoneSinceStart),
        r.Physical?.ToString(Language.Zh) ?? "", r.InStatistics is { } entered ? (entered ? "true" : "false") : "", r.State?.Zh ?? "", r.Problems?.Zh ?? "", r.Contact ?? "",
    ])));

    private static string Text(Money? money) => money?.ToString() ?? "";

    private static string Name(string column, Dictionary<string, string> units)
    {
        if (column.IndexOf('[', StringComparison.Ordinal) is not (> 0 and var open) || !column.EndsWith(']') || !Amounts.Contains(column[..open]))
        {
            return column;
        }

        units[column[..open]] = column[(open + 1)..^1];
        return column[..open];
    }

    private sealed class Row(List<string> header, CsvRow row, string? documentName, Dictionary<string, string> units)
    {
        public List<Issue> Issues { get; } = [];

        public ProjectReport? Report()
        {
            var project = default(ProjectId);
            Needs("project", new("项目标识", "an identifier of a project"), c => ProjectId.TryParse(c, out project));
            var month = default(ReportingPeriod);
            Needs("month", new("月份，如2020-06", "a month such as 2020-06"), c => ReportingPeriod.TryParse(c, out month) && month.Kind == PeriodKind.Month);
            var source = Needs("source", new("来源", "a source"), c => c.Length > 0);
            var recordedAt = default(Instant);
            Needs("recordedAt", new("日期或时刻", "a day or an instant"), c => TryInstant(c, out recordedAt));
            var thisMonth = Amount("thisMonth");
            var thisYear = Amount("thisYear");
            var sinceStart = Amount("sinceStart");
            var physical = default(Ratio);
            var isBuilt = May("physical", new("比率，如20%", "a ratio such as 20%"), c => Ratio.TryParse(c, out physical));
            var entered = Cell("inStatistics");
            May("inStatistics", new("true或false，是或否", "true or false, 是 or 否"), c => c is "true" or "false" or "是" or "否");
            return Issues.Count > 0 ? null : new ProjectReport(project, month, new SourceReference(source, source), recordedAt)
            {
                DoneThisMonth = thisMonth,
                DoneThisYear = thisYear,
                DoneSinceStart = sinceStart,
                Physical = isBuilt ? physical : null,
                InStatistics = entered.Length == 0 ? null : entered is "true" or "是",
                State = Told("state"),
                Problems = Told("problems"),
                Contact = Cell("contact") is { Length: > 0 } contact ? contact : null,
            };
        }

        private string Cell(string column) => header.IndexOf(column) is >= 0 and var i ? row.Cells[i].Trim() : "";

        private LocalizedText? Told(string column) => Cell(column) is { Length: > 0 } text ? new LocalizedText(text, text) : null;

        private Money? Amount(string column)
        {
            var money = default(Money);
            return May(column, new("金额", "an amount of money"), c => TryMoney(c, units.GetValueOrDefault(column) ?? "元", out money)) ? money : null;
        }

        private string Needs(string column, LocalizedText expected, Func<string, bool> accepts)
        {
            var cell = Cell(column);
            if (!accepts(cell))
            {
                Issues.Add(CsvMessages.BadCell(new IssueLocation(documentName, column, row.Line), cell, expected));
            }

            return cell;
        }

        private bool May(string column, LocalizedText expected, Func<string, bool> accepts) => Cell(column).Length > 0 && Needs(column, expected, accepts).Length > 0;

        private static bool TryMoney(string cell, string unit, out Money amount) =>
            Money.TryParse(decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? cell + unit : cell, out amount);

        private static bool TryInstant(string cell, out Instant instant)
        {
            if (Dates.TryParse(cell, out var day))
            {
                instant = RecordedTime.EndOfDay(day);
                return true;
            }

            return InstantPattern.ExtendedIso.Parse(cell).TryGetValue(default, out instant);
        }
    }
}
