using Dnc.Model.Documents;
using Dnc.Model.Jiaozhou;
using Dnc.Model.Reasoning;
using Dnc.Model.Support.Industries;
using Dnc.Model.Tests.Conventions;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Seeds;

/// <summary>The strategies for the industries that the plan of Jiaozhou names, and a made-up population.</summary>
public sealed class IndustryTests
{
    private static readonly CompiledIndustries Industries = IndustriesJson.Compile(Text("jiaozhou-key-industries.industries.json")).OrThrow();

    [Fact]
    public void Strategies_HaveNoIssue_AndAreWrittenAsTheyAreRead()
    {
        IndustriesJson.Compile(Text("jiaozhou-key-industries.industries.json")).Issues.ShouldBeEmpty();
        IndustriesJson.Read(IndustriesJson.Write(Industries.Set)).OrThrow().ShouldBe(Industries.Set);
    }

    // Offices and commitments are those of the plan, and the clauses cite its sections.
    [Fact]
    public void Strategies_NameWhatThePlanHas()
    {
        var plan = JiaozhouPlan.Plan;
        foreach (var strategy in Industries.Set.Strategies)
        {
            plan.Organizations.TryGet(strategy.LeadOffice!.Value, out _).ShouldBeTrue(strategy.Id);
            strategy.Commitments.ShouldBeSubsetOf(plan.Commitments.Select(c => c.Id));
            strategy.Targets.Select(t => t.Clause).Concat(strategy.FirmTargets.Select(t => t.Clause)).Append(strategy.Clause).ShouldAllBe(c => plan.Sections.Any(s => s.Id.ToString() == c!.Section));
        }
    }

    // Worked by hand from the table: output 128 + 46 + 96, without that of example-04; revenue at least 119 + 40 + 104 + 22.
    [Fact]
    public void PowerEquipment_OfTheMadeUpFirms_StandsWhereCountedByHand()
    {
        var firms = EnterprisesCsv.Read(Text("jiaozhou-key-industries-firms.csv"), Industries.Rules.Facts);
        firms.Issues.ShouldBeEmpty();
        var standing = Industries.Evaluate(firms.Firms, AsOf.Date(2021, 6, 30), TestContext.Current.CancellationToken)[0];
        standing.Readings.Select(r => r.Scale.Low!.Value.Amount).ShouldBe([27_000_000_000m, 28_500_000_000m]);
        standing.Readings.ShouldAllBe(r => r.Scale.High == null);
        standing.Targets[0].IsReached.ShouldBe(Verdict.Unknown);
        standing.FirmTargets[0].Reached.ShouldBe(["example-01"]);
        standing.Gaps.Select(g => g.Link.Id).ShouldBe(["control", "grid-service"]);
        standing.Directions[0].Direction.Id.ShouldBe("control");
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Library.Root.FullName, "seeds", "policies", file));
}
