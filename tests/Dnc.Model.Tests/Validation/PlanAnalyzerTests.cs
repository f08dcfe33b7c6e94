using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Tests.Plans;
using Dnc.Model.Validation;

namespace Dnc.Model.Tests.Validation;

public sealed class PlanAnalyzerTests
{
    private static readonly (string Code, string? Path)[] OfMiniPlan =
    [
        (IssueCodes.UnspecifiedNumber, "$.commitments[39].required"),
        (IssueCodes.OpenQuestion, "$.interpretations[1]"),
        (IssueCodes.OpenQuestion, "$.interpretations[2]"),
        (IssueCodes.OpenQuestion, "$.interpretations[3]"),
        (IssueCodes.OpenQuestion, "$.interpretations[4]"),
    ];

    public static TheoryData<string, string?, string, string> Cases { get; } = new()
    {
        { "commitments/t-share", null, IssueCodes.UnusedIndicator, "indicators/tech-trade" },
        { "commitments/c1/actors/0/role", "\"support\"", IssueCodes.NoLeadActor, "commitments/c1/actors" },
        { "commitments/c1/actors/0/basis", "\"inferred\"", IssueCodes.InferredActors, "commitments/c1/actors" },
        { "commitments/t-patents/baseline", null, IssueCodes.NoBaseline, "commitments/t-patents/baseline" },
        { "period", "\"2016-01-01..2021-12-31\"", IssueCodes.DueBeyondCalendar, "commitments/c1/due" },
    };

    [Fact]
    public void Find_MiniPlan_FindsWhatIsLeftOpen()
    {
        var found = PlanAnalyzer.Find(MiniPlan.Plan);
        found.Select(i => (i.Code, i.Location.Path)).ShouldBe(OfMiniPlan);
        found.ShouldAllBe(i => i.Severity == IssueSeverity.Warning);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Find_OneMoreGap_IsFound(string place, string? value, string code, string at)
    {
        var edits = new List<(string, string?)> { (place, value) };
        if (code == IssueCodes.DueBeyondCalendar)
        {
            edits.Add(("commitments/c1/due", "\"2016-12-31\""));
        }

        var json = PlanEdit.Set(MiniPlan.Json, [.. edits]);
        var added = PlanAnalyzer.Find(PlanJson.Read(json).OrThrow()).Where(i => !OfMiniPlan.Any(o => o.Code == i.Code)).ShouldHaveSingleItem();
        (added.Code, added.Location.Path).ShouldBe((code, PlanEdit.Path(json, at)));
    }
}
