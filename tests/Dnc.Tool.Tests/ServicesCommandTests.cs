using static Dnc.Tool.Tests.CommandLine;

namespace Dnc.Tool.Tests;

/// <summary>Cases of enterprises: <c>dnc validate</c>, <c>dnc schema</c> and <c>dnc briefing --services</c>.</summary>
public sealed class ServicesCommandTests
{
    [Fact]
    public void Validate_Cases_CountsThemAndNamesFaults()
    {
        var fine = Run("validate", Seed("services/example.services.json"));
        fine.Code.ShouldBe(0, fine.Errors);
        fine.Text.ShouldContain("3 classes of cases, 37 records");
        using var bad = new TemporaryFile(File.ReadAllText(Seed("services/example.services.json")).Replace("\"topic\": \"energy\"", "\"topic\": \"energi\"", StringComparison.Ordinal), ".services.json");
        var (code, _, errors) = Run("validate", bad.Path);
        code.ShouldBe(2);
        errors.ShouldContain("$.caseEvents[0]: error DNC1902");
        errors.ShouldContain("'energy'");
    }

    [Fact]
    public void Briefing_OnCasesAlone_HasTheirSection()
    {
        var (code, text, errors) = Run("briefing", "--services", Seed("services/example.services.json"), "--as-of", "2020-06-30", "--last", "none");
        code.ShouldBe(0, errors);
        text.ShouldContain("## Cases of enterprises");
        text.ShouldContain("still no skilled workers (firm-b): 'plan told' was due at 2020-06-16 09:00");
        Run("briefing", "--services", Seed("services/example.services.json"), "--as-of", "2020-06-30", "--last", "none", "--lang", "zh").Text.ShouldContain("| 一般诉求 | 首次联系 | 60分钟 |");
    }

    [Fact]
    public void Schema_OfServices_IsThePublishedOne() =>
        Run("schema", "services").Text.ShouldBe(File.ReadAllText(Path.Combine(Root(), "docs", "schemas", "services.schema.json")));
}
