using static Dnc.Tool.Tests.CommandLine;

namespace Dnc.Tool.Tests;

public sealed class CommandLineTests
{
    private static readonly string Plan = Seed("jiaozhou-2018/plan.json");
    private static readonly string Figures = Seed("jiaozhou-2018/observations.csv");

    [Fact]
    public void Validate_Seed_IsFine()
    {
        var (code, text, errors) = Run("validate", Plan, Figures, "--plan", Plan);
        code.ShouldBe(0);
        text.ShouldContain("183 commitments, 14 of them targets");
        errors.ShouldBeEmpty();
    }

    [Fact]
    public void Validate_BrokenPlan_ListsEveryFaultWithItsPlace()
    {
        using var file = new TemporaryFile(File.ReadAllText(Plan)
            .Replace("\"quantity\": \"200家\"", "\"quantity\": \"200亩\"", StringComparison.Ordinal)
            .Replace("\"indicator\": \"trade-marks\"", "\"indicator\": \"trade-mark\"", StringComparison.Ordinal));
        var (code, _, errors) = Run("validate", file.Path, "--lang", "zh");
        code.ShouldBe(2);
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThanOrEqualTo(2);
        errors.ShouldContain("错误 DNC");
    }

    [Theory]
    [InlineData("validate", "no such file.json")]
    [InlineData("deadline", "--start", "2021-9-1", "--working-days", "5")]
    [InlineData("deadline", "--start", "2021-09-01")]
    [InlineData("deadline", "--start", "2021-09-01", "--working-days", "five")]
    [InlineData("schema", "plann")]
    [InlineData("nonsense")]
    public void BadInput_IsExitCodeTwoWithAdviceAndNoStackTrace(params string[] args)
    {
        var (code, _, errors) = Run(args);
        code.ShouldBe(2);
        errors.ShouldNotBeEmpty();
        errors.ShouldNotContain("   at ");
    }

    [Fact]
    public void Evaluate_Table_ShowsTheTargets()
    {
        var (code, text, _) = Evaluate("--lang", "zh");
        code.ShouldBe(0);
        text.ShouldContain("偏离（到期未达成）");
        text.ShouldNotContain("\u001b");
    }

    [Fact]
    public void Evaluate_FailOn_GivesExitCodeOne()
    {
        Evaluate("--fail-on", "offTrack,atRisk").Code.ShouldBe(1);
        Evaluate("--fail-on", "atRisk").Code.ShouldBe(0);
        Evaluate("--fail-on", "bad").Code.ShouldBe(2);
    }

    [Fact]
    public void Evaluate_Json_IsTheSameTwiceAndHoldsEveryCommitment()
    {
        var first = Evaluate("--format", "json").Text;
        first.ShouldBe(Evaluate("--format", "json").Text);
        using var json = System.Text.Json.JsonDocument.Parse(first);
        json.RootElement.GetProperty("commitments").GetArrayLength().ShouldBe(183);
        json.RootElement.GetProperty("plan").GetProperty("hash").GetString().ShouldNotBeNull().ShouldStartWith("sha256:");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("table")]
    public void Evaluate_Forms_AreApproved(string form) =>
        Evaluate("--format", form, "--only", "9b,17a,25a,30a,5a,70b").Text.ShouldMatchApproved(c => c.WithDiscriminator(form).SubFolder("Approved"));

    [Fact]
    public void Evaluate_TableInChinese_IsApproved() => Evaluate("--lang", "zh").Text.ShouldMatchApproved(c => c.SubFolder("Approved"));

    [Fact]
    public void Evaluate_KnownAt_SeesTheVintage()
    {
        var (_, text, _) = Run("explain", "17a", "--plan", Plan, "--observations", Figures, "--as-of", "2021-12-31", "--known-at", "2022-06-30");
        text.ShouldContain("178");
        text.ShouldNotContain("180");
    }

    [Fact]
    public void Evaluate_FigureInAnotherCurrency_NeedsADatedRateAndShowsIt()
    {
        using var figures = new TemporaryFile("indicator,period,value,source,sourceTitle,publishedOn\noffshore-outsourcing,2021,70亿元,a,A,2022-02-01\noffshore-outsourcing,2017-01-01..2020-12-31,70亿元,a,A,2022-02-01\n");
        using var rates = new TemporaryFile("from,to,rate,on,source\nUSD,CNY,6.5,2020-12-31,PBC\nUSD,CNY,6.4,2021-12-31,PBC\n");
        string[] args = ["explain", "47b", "--plan", Plan, "--observations", figures.Path, "--as-of", "2021-12-31"];
        Run(args).Text.ShouldContain("the rate of CNY to USD on 2021-12-31");
        Run([.. args, "--rates", rates.Path]).Text.ShouldContain("6.4 CNY");
    }

    [Fact]
    public void Deadline_OverTheHolidays_CountsWorkingDays()
    {
        var (code, text, _) = Run("deadline", "--start", "2021-09-28", "--working-days", "5");
        code.ShouldBe(0);
        text.ShouldStartWith("2021-10-11\n");
        Run("deadline", "--start", "2021-09-28", "--working-days", "5", "--suspend", "2021-09-29..2021-09-30").Text.ShouldStartWith("2021-10-13\n");
    }

    [Fact]
    public void Deadline_BeyondThePublishedCalendar_IsUnknown()
    {
        var (code, text, _) = Run("deadline", "--start", "2026-12-28", "--working-days", "5");
        code.ShouldBe(1);
        text.ShouldStartWith("unknown: the calendar is published up to 2026-12-31.");
    }

    [Fact]
    public void Schema_Plan_IsTheOneInTheDocs() =>
        Run("schema", "plan").Text.ShouldBe(File.ReadAllText(Path.Combine(Root(), "docs", "schemas", "plan.schema.json")));

    [Fact]
    public void PlanShow_Section_ListsItsCommitments()
    {
        var text = Run("plan", "show", "--plan", Plan, "--section", "P2.2").Text;
        text.ShouldContain("17a");
        text.ShouldNotContain("21a");
    }

    private static (int Code, string Text, string Errors) Evaluate(params string[] more) =>
        Run(["evaluate", "--plan", Plan, "--observations", Figures, "--as-of", "2021-12-31", .. more]);
}
