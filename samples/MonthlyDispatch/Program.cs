using System.Globalization;
using System.Text;
using Dnc.Model.Documents;
using Dnc.Model.Evaluation.Briefings;
using Dnc.Model.Primitives;
using Dnc.Model.Projects.Lights;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Time;
using MonthlyDispatch;

// Twelve months of a year played through: each month the office sees what has arrived by the fifth of the next one. Later a report is revised, and the
// briefing on June as known now differs from the one held then, and says why. "write FOLDER [projects] [months]" writes made-up projects at size instead.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args is ["write", var folder, .. var sizes])
{
    return Write(folder, sizes.Length > 0 ? Number(sizes[0]) : 20_000, sizes.Length > 1 ? Number(sizes[1]) : 36);
}

var rules = RulesJson.Compile(Given("lights.rules.json")).OrThrow();
var input = new BriefingInput { Projects = ProjectsJson.Read(Given("year-2020.projects.json")).OrThrow().Portfolio, Lights = LightScheme.Create(rules).OrThrow(), Library = "city" };

Briefing? last = null;
var held = new Dictionary<int, Briefing>();
for (var number = 1; number <= 12; number++)
{
    var month = ReportingPeriod.OfMonth(2020, number);
    var day = month.End.PlusDays(5);
    var briefing = held[number] = Briefing.Monthly(input, month, AsOf.Date(day).KnownOn(day));
    Console.WriteLine(briefing.Title.En);
    foreach (var finding in briefing.Findings.Where(f => f.Severity >= FindingSeverity.Warning))
    {
        Console.WriteLine($"  {finding.Severity}: {finding.Text.En}");
    }

    var changes = last is null ? [] : briefing.ChangesSince(last);
    Console.WriteLine($"  since the last one: {changes.Count(c => c.Kind == ChangeKind.New)} new, {changes.Count(c => c.Kind == ChangeKind.Gone)} gone, {changes.Count(c => c.Kind == ChangeKind.Changed)} changed");
    last = briefing;
}

Console.WriteLine();
Console.WriteLine("May and June as known now, beside what was known then:");
foreach (var number in (int[])[5, 6])
{
    var now = Briefing.Monthly(input, held[number].Period, AsOf.Date(held[number].AsOf.Day));
    foreach (var change in now.ChangesSince(held[number]))
    {
        Console.WriteLine($"  {now.Period.ToString(Language.En)}, {change.Text.En}");
    }
}

return 0;

static string Given(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file));

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Write(string folder, int count, int months)
{
    Directory.CreateDirectory(folder);
    var portfolio = SyntheticProjects.Create(count, months);
    var document = new ProjectsDocument("synthetic", new("虚构项目（仅供演示）", "made-up projects, for demonstration only"), portfolio.With(ProgressLedger.Empty).OrThrow()) { IsSynthetic = true };
    File.WriteAllText(Path.Combine(folder, "synthetic.projects.json"), ProjectsJson.Write(document));
    File.WriteAllText(Path.Combine(folder, "synthetic-reports.csv"), ProjectReportsCsv.Write(portfolio.Progress.History.Entries.Select(e => e.Value)));
    Console.WriteLine($"{count} projects and {portfolio.Progress.History.Entries.Count} reports of {months} months written");
    return 0;
}
