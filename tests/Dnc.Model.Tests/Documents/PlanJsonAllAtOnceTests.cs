using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Tests.Seeds;

namespace Dnc.Model.Tests.Documents;

public sealed class PlanJsonAllAtOnceTests
{
    // A misspelt member of one commitment must not hide the wrong unit of another, and nobody is blamed for naming the faulty one.
    [Fact]
    public void Read_FaultsOfFormShapeAndMeaning_AreReportedTogether()
    {
        var text = PlanJson.Write(Seed.Jiaozhou2018)
            .Replace("\"quantity\": \"200家\"", "\"quantity\": \"200亩\"", StringComparison.Ordinal)
            .Replace("\"indicator\": \"trade-marks\"", "\"indicater\": \"trade-marks\"", StringComparison.Ordinal)
            .Replace("\"window\": \"2018-01-01..2021-12-31\"", "\"window\": \"2021-12-31..2018-01-01\"", StringComparison.Ordinal)
            .Replace("\"section\": \"P2.0\"", "\"section\": \"P2.9\"", StringComparison.Ordinal);
        var issues = PlanJson.Read(text, "plan.json").Issues;
        issues.Count(i => i.Code == IssueCodes.UnknownMember).ShouldBe(1);
        issues.Count(i => i.Code == IssueCodes.MissingMember).ShouldBe(1);
        issues.Count(i => i.Location.Path == "$.commitments[28].quantity").ShouldBe(1);
        issues.Count(i => i.Location.Path!.EndsWith(".section", StringComparison.Ordinal)).ShouldBe(6);
        issues.ShouldContain(i => i.Code == IssueCodes.InvalidText);
        issues.ShouldNotContain(i => i.Location.Path!.EndsWith("servedBy", StringComparison.Ordinal));
        issues.Select(i => i.Location.Line ?? 0).ShouldBeInOrder();
    }
}
