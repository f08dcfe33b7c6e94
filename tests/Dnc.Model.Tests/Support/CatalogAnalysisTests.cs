using Dnc.Model.Rules.Analysis;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support;

public sealed class CatalogAnalysisTests
{
    private const string Bands = "{'bands':{'of':'staff','tiers':[{'atLeast':'100人','lessThan':'300人','value':'1元'},{'atLeast':'300人','value':'2元'}]}}";

    // Below 100 people no band says anything: a hole, unless only firms of 100 people or more are paid at all.
    [Theory]
    [InlineData("", FindingOutcome.Found)]
    [InlineData("'when':{'atLeast':['staff','99人']}", FindingOutcome.Found)]
    [InlineData("'when':{'atLeast':['staff','100人']}", FindingOutcome.Excluded)]
    [InlineData("'when':{'all':['x',{'moreThan':['staff','150人']}]}", FindingOutcome.Excluded)]
    public void Analyze_AHoleInAnAward_CountsWhereThePolicyAppliesOnly(string when, FindingOutcome expected)
    {
        foreach (var members in new[] { Policy("p", Bands, when), Policy("p", "'9元'", when + (when.Length > 0 ? "," : "") + $"'cap':{Bands}") })
        {
            var hole = Compile(Catalog([members])).OrThrow().Analyze(AsOf.Date(2024, 6, 30)).Findings.Where(f => f.Kind == FindingKind.Hole).ShouldHaveSingleItem();
            hole.Outcome.ShouldBe(expected);
            hole.Paths.ShouldHaveSingleItem().ShouldStartWith("$.policies[0].");
        }
    }
}
