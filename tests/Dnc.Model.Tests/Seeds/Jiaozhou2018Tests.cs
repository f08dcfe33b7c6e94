using Dnc.Model.Documents;
using Dnc.Model.Plans;

namespace Dnc.Model.Tests.Seeds;

public sealed class Jiaozhou2018Tests
{
    // The sentences of the text that are content: without metadata and headings, 78 of 104.
    private static readonly int[] Headings = [1, 2, 3, 4, 6, 12, 20, 26, 33, 40, 42, 48, 53, 58, 59, 60, 64, 68, 74, 75, 79, 85, 90, 91, 94, 100];

    [Fact]
    public void Plan_HasEveryCommitment_EachTyped()
    {
        Seed.Jiaozhou2018.Commitments.Count.ShouldBe(183);
        Seed.Jiaozhou2018.Targets.Count.ShouldBe(14);
        Seed.Jiaozhou2018.Commitments.Where(c => c.Kind != CommitmentKind.Goal).ShouldAllBe(c => c.Instrument != null);
        Seed.Jiaozhou2018.Goals.ShouldAllBe(g => g.ServedBy.Count >= 3);
    }

    [Fact]
    public void Plan_CoversEveryContentSentence()
    {
        var content = Enumerable.Range(1, 104).Except(Headings).ToList();
        content.Count.ShouldBe(78);
        Seed.Jiaozhou2018.Commitments.Select(c => c.Clause.Sentence ?? 0).Distinct().Order().ShouldBe(content);
    }

    [Fact]
    public void Plan_IsWrittenAsItIsStored() =>
        PlanJson.Write(Seed.Jiaozhou2018).ShouldBe(File.ReadAllText(Seed.Path("jiaozhou-2018/plan.json")));
}
