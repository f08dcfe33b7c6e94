using static Dnc.Tool.Tests.CommandLine;

namespace Dnc.Tool.Tests;

public sealed class BriefingCommandTests
{
    private static readonly string Projects = Seed("projects/year-2020.projects.json");
    private static readonly string Lights = Seed("lights/yinchuan-2025.rules.json");

    [Theory]
    [InlineData("markdown", "en")]
    [InlineData("markdown", "zh")]
    [InlineData("json", "en")]
    public void Briefing_Forms_AreApproved(string format, string lang)
    {
        var (code, text, errors) = Run("briefing", "--projects", Projects, "--lights", Lights, "--library", "city", "--as-of", "2020-07-05", "--known-at", "2020-07-05", "--period", "2020-06", "--format", format, "--lang", lang);
        errors.ShouldBeEmpty();
        code.ShouldBe(0);
        text.ShouldMatchApproved(c => c.SubFolder("Approved").WithDiscriminator($"{format}.{lang}"));
    }

    [Fact]
    public void Briefing_OfThePlan_ShowsTargetsAndProjects()
    {
        var (code, text, _) = Run("briefing", "--plan", Seed("jiaozhou-2018/plan.json"), "--observations", Seed("jiaozhou-2018/observations.csv"), "--projects", Seed("jiaozhou-2018/projects.json"), "--as-of", "2021-12-31", "--period", "quarter");
        code.ShouldBe(0);
        text.ShouldContain("# Quarterly briefing, Q4 2021");
        text.ShouldContain("| 17a |");
        text.ShouldContain("37 missing");
    }

    [Fact]
    public void Briefing_WithATableOfReports_RecordsThem()
    {
        using var table = new TemporaryFile("project,month,source,recordedAt,thisYear[万元]\nterminal,2021-01,report,2021-02-03,1000\n");
        var (code, text, errors) = Run("briefing", "--projects", Projects, "--reports", table.Path, "--as-of", "2021-01-31", "--last", "none");
        errors.ShouldBeEmpty();
        code.ShouldBe(0);
        text.ShouldContain("10,000,000 CNY known");
        text.ShouldNotContain("Changes since");
    }

    [Theory]
    [InlineData("--as-of", "2020-06-30")]
    [InlineData("--projects", "PROJECTS", "--as-of", "2020-06-30", "--period", "week")]
    [InlineData("--projects", "PROJECTS", "--as-of", "2020-06-30", "--library", "town")]
    [InlineData("--projects", "PROJECTS", "--as-of", "2020-06-30", "--lights", "PROJECTS")]
    [InlineData("--projects", "PROJECTS", "--as-of", "2020-06-30", "--reports", "PROJECTS")]
    public void Briefing_OfBadInput_SaysWhatToDo(params string[] args)
    {
        var (code, text, errors) = Run(["briefing", .. args.Select(a => a == "PROJECTS" ? Projects : a)]);
        code.ShouldBe(2);
        text.ShouldBeEmpty();
        errors.ShouldNotBeEmpty();
        errors.ShouldNotContain("   at ");
    }

    [Fact]
    public void Validate_Projects_CountsThem() => Run("validate", Projects, Seed("jiaozhou-2018/projects.json")).Text.ShouldContain("37 projects, 0 reports");
}
