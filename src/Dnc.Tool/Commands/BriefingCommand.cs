using System.CommandLine;
using Dnc.Model.Documents;
using Dnc.Model.Evaluation;
using Dnc.Model.Evaluation.Briefings;
using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Lights;
using Dnc.Model.Projects.RollUps;
using Dnc.Model.Time;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc briefing</c>.</summary>
internal sealed class BriefingCommand
{
    private readonly Option<string?> _plan = new("--plan") { Description = "The plan document (JSON)" };
    private readonly Option<string?> _observations = CommonOptions.Observations();
    private readonly Option<string?> _rates = CommonOptions.Rates();
    private readonly Option<bool> _keepGood = CommonOptions.KeepGood();
    private readonly Option<string?> _projects = new("--projects") { Description = "The projects (JSON)" };
    private readonly Option<string[]> _reports = new("--reports") { Description = "Tables of monthly reports (CSV; several allowed)" };
    private readonly Option<string?> _lights = new("--lights") { Description = "The rules of red, yellow and green lights (rules document)" };
    private readonly Option<string?> _governance = CommonOptions.Governance();
    private readonly Option<string?> _services = CommonOptions.Services();
    private readonly Option<string?> _library = new("--library") { Description = "Only the projects of this library" };
    private readonly Option<bool> _packages = new("--packages") { Description = "Count packages instead of the projects that they make up" };
    private readonly Option<string> _asOf = CommonOptions.AsOfDay();
    private readonly Option<string?> _knownAt = CommonOptions.KnownAt();
    private readonly Option<string> _period = new("--period") { Description = "month or quarter: that of the as-of day; or a month or quarter such as 2020-06 or 2020-Q2", DefaultValueFactory = _ => "month" };
    private readonly Option<string?> _last = new("--last") { Description = "The day of the last briefing, on the period before, to show what changed since; a period earlier unless told, none to leave it out" };
    private readonly Option<string> _format = CommonOptions.Format("markdown", "json");
    private readonly Option<string> _lang = CommonOptions.Lang();

    public static Command Create(ToolOutput output)
    {
        var options = new BriefingCommand();
        var command = new Command("briefing", "Reports on a month or quarter: who reported, what is behind and why, what moved, how the plan stands, and what changed since the last time.");
        foreach (var option in (Option[])[options._plan, options._observations, options._rates, options._keepGood, options._projects, options._reports, options._lights, options._governance, options._services, options._library, options._packages,
            options._asOf, options._knownAt, options._period, options._last, options._format, options._lang])
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => DncCommandLine.Guarded(output, CommonOptions.Language(parsed, options._lang), () => options.Run(parsed, output)));
        return command;
    }

    private int Run(ParseResult parsed, ToolOutput output)
    {
        var language = CommonOptions.Language(parsed, _lang);
        var asOf = CommonOptions.AsOf(parsed.GetRequiredValue(_asOf), parsed.GetValue(_knownAt));
        var period = PeriodOf(parsed.GetRequiredValue(_period), asOf);
        if (Input(parsed, output, language) is not { } input)
        {
            return ExitCode.BadInput;
        }

        var briefing = Of(input, period, asOf);
        var changes = parsed.GetValue(_last) is "none" ? null : briefing.ChangesSince(Last(parsed.GetValue(_last), input, period, asOf));
        output.Print(parsed.GetValue(_format) == "json" ? BriefingJson.Write(briefing, changes) : briefing.ToMarkdown(language, changes));
        return ExitCode.Fine;
    }

    private static Briefing Of(BriefingInput input, ReportingPeriod period, AsOf asOf) =>
        period.Kind == PeriodKind.Month ? Briefing.Monthly(input, period, asOf) : Briefing.Quarterly(input, period, asOf);

    // The last briefing was held as long after its period as this one, and knew what was recorded by then.
    private static Briefing Last(string? day, BriefingInput input, ReportingPeriod period, AsOf asOf)
    {
        var before = period.Previous();
        var on = day is not null ? CommonOptions.Day("--last", day)
            : asOf.Day == period.End ? before.End
            : asOf.Day.PlusMonths(period.Kind == PeriodKind.Month ? -1 : -3);
        return Of(input, before, AsOf.Date(on).KnownOn(on));
    }

    private static ReportingPeriod PeriodOf(string text, AsOf asOf) => text switch
    {
        "month" => ReportingPeriod.Of(asOf.Day, PeriodKind.Month),
        "quarter" => ReportingPeriod.Of(asOf.Day, PeriodKind.Quarter),
        _ => ReportingPeriod.TryParse(text, out var period) && period.Kind is PeriodKind.Month or PeriodKind.Quarter ? period : throw new BadInputException(ToolMessages.NotAPeriod(text)),
    };

    private BriefingInput? Input(ParseResult parsed, ToolOutput output, Language language)
    {
        var input = new BriefingInput { Library = parsed.GetValue(_library), Packages = parsed.GetValue(_packages) ? PackageRule.CountPackages : PackageRule.CountWhole };
        if (parsed.GetValue(_plan) is { } planFile)
        {
            if (InputFiles.Plan(planFile, output, language) is not { } plan
                || InputFiles.Figures(parsed.GetValue(_observations), plan, parsed.GetValue(_keepGood), output, language) is not { } figures
                || InputFiles.Rates(parsed.GetValue(_rates), parsed.GetValue(_keepGood), output, language) is not { } rates)
            {
                return null;
            }

            input = input with { Plan = plan, Facts = new PlanFacts(figures, rates) };
        }

        if (parsed.GetValue(_projects) is { } projectFile)
        {
            if (Projects(projectFile, parsed, output, language) is not { } projects)
            {
                return null;
            }

            input = input with { Projects = projects };
        }

        if (InputFiles.Governance(parsed.GetValue(_governance), output, language) is not { } records)
        {
            return null;
        }

        input = input with { Facts = input.Facts with { Governance = records } };
        if (parsed.GetValue(_services) is { } serviceFile)
        {
            if (InputFiles.Cases(serviceFile, output, language) is not { } cases)
            {
                return null;
            }

            input = input with { Cases = cases };
        }

        if (input.Plan is null && input.Projects is null && input.Cases is null && parsed.GetValue(_governance) is null)
        {
            throw new BadInputException(ToolMessages.NothingToBrief);
        }

        if (input.Library is { } library && (input.Projects is null || !input.Projects.Libraries.Libraries.Any(l => l.Id == library)))
        {
            throw new BadInputException(ToolMessages.UnknownLibrary(library, input.Projects?.Libraries.Libraries.Select(l => l.Id) ?? []));
        }

        return parsed.GetValue(_lights) is { } lightFile
            ? Lights(lightFile, output, language) is { } lights ? input with { Lights = lights } : null
            : input;
    }

    private ProjectPortfolio? Projects(string file, ParseResult parsed, ToolOutput output, Language language)
    {
        var result = ProjectsJson.Read(InputFiles.Bytes(file), file);
        InputFiles.List(result.Issues, output, language);
        if (!result.TryGetValue(out var document))
        {
            return null;
        }

        var ledger = document.Portfolio.Progress;
        foreach (var table in parsed.GetValue(_reports) ?? [])
        {
            var reading = ProjectReportsCsv.Read(InputFiles.Text(table), table);
            if (!InputFiles.IsUsable(reading.Issues, reading.Reports.Count, parsed.GetValue(_keepGood), output, language))
            {
                return null;
            }

            var recorded = ledger.RecordAll(reading.Reports);
            InputFiles.List(recorded.Issues, output, language);
            if (!recorded.TryGetValue(out ledger))
            {
                return null;
            }
        }

        var portfolio = document.Portfolio.With(ledger);
        InputFiles.List(portfolio.Issues, output, language);
        return portfolio.TryGetValue(out var projects) ? projects : null;
    }

    private static LightScheme? Lights(string file, ToolOutput output, Language language)
    {
        if (RuleFiles.Compile(file, [], output, language, listWarnings: false) is not { } rules)
        {
            return null;
        }

        var scheme = LightScheme.Create(rules);
        InputFiles.List(scheme.Issues, output, language);
        return scheme.TryGetValue(out var lights) ? lights : null;
    }
}
