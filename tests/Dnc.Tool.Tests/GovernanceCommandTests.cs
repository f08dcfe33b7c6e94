using static Dnc.Tool.Tests.CommandLine;

namespace Dnc.Tool.Tests;

public sealed class GovernanceCommandTests
{
    private const string Records = """
        {
          "schemaVersion": "1.0",
          "milestones": [ { "commitment": "76a", "on": "2018-05-18", "evidence": "notice of establishment", "recordedAt": "2018-05-20T00:00:00Z" } ],
          "matterEvents": [
            { "$type": "registration", "matter": "m-1", "title": { "zh": "事项", "en": "a matter" }, "on": "2018-03-01", "source": "office", "recordedAt": "2018-03-01T00:00:00Z" },
            { "$type": "approval", "matter": "m-1", "on": "2018-03-02", "source": "office", "recordedAt": "2018-03-02T00:00:00Z" }
          ]
        }
        """;

    [Fact]
    public void Validate_Records_CountsThemAndNamesFaults()
    {
        using var good = new TemporaryFile(Records, ".governance.json");
        using var bad = new TemporaryFile(Records.Replace("\"approval\"", "\"receipt\"", StringComparison.Ordinal), ".governance.json");
        var fine = Run("validate", good.Path);
        fine.Code.ShouldBe(0, fine.Errors);
        fine.Text.ShouldContain("3 records, 0 reporting duties");
        var (code, _, errors) = Run("validate", bad.Path);
        code.ShouldBe(2);
        errors.ShouldContain("$.matterEvents[1]: error DNC1803");
    }

    [Fact]
    public void Explain_AMilestoneWithEvidence_NamesIt()
    {
        using var file = new TemporaryFile(Records, ".governance.json");
        var (code, text, errors) = Run("explain", "76a", "--plan", Seed("jiaozhou-2018/plan.json"), "--governance", file.Path, "--as-of", "2021-12-31");
        code.ShouldBe(0, errors);
        text.ShouldContain("notice of establishment");
        Run("explain", "76a", "--plan", Seed("jiaozhou-2018/plan.json"), "--as-of", "2021-12-31").Text.ShouldContain("missing");
    }
}
