using Dnc.Model.Primitives;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support.Compiling;

/// <summary>What is valid and mostly not meant is a warning.</summary>
public sealed class CatalogDoubtTests
{
    private static readonly string[] Two = [Policy("p", "'10元'", "'repeat':'once'"), Policy("q", "'20元'")];

    [Theory]
    [InlineData("'highestOnly'", "", true)]
    [InlineData("'highestOnly'", "'repeat':'unlimited'", false)]
    [InlineData("'highestOnly'", "'repeat':'topUp'", false)]
    [InlineData("'silent'", "", true)]
    [InlineData("'sum'", "", false)]
    public void AGroupThatDoesNotSayWhatWasHadMeans_IsTold(string combine, string more, bool isDoubtful)
    {
        var found = Compile(Catalog(Two, [Group("g", "p q", combine, more)])).Issues.Where(i => i.Code == IssueCodes.GroupForgets).ToList();
        found.Count.ShouldBe(isDoubtful ? 1 : 0);
        found.ShouldAllBe(i => i.Severity == IssueSeverity.Warning && i.Location.Path == "$.groups[0]" && i.Message.En.Contains("'p'", StringComparison.Ordinal));
    }

    [Fact]
    public void AGroupOfOne_OrOfAwardsWithoutLimits_SaysEnough()
    {
        Compile(Catalog(Two, [Group("g", "p", "'highestOnly'")])).Issues.ShouldNotContain(i => i.Code == IssueCodes.GroupForgets);
        Compile(Catalog([Policy("p", "'10元'"), Two[1]], [Group("g", "p q", "'highestOnly'")])).Issues.ShouldNotContain(i => i.Code == IssueCodes.GroupForgets);
    }

    [Theory]
    [InlineData("'p'", "'q'", false)]
    [InlineData("'p'", "'p'", true)]
    [InlineData("'g'", "'q'", true)]
    public void AnAwardInTwoBudgets_IsTold(string first, string second, bool isDoubtful)
    {
        string Budget(string id, string of) => $"{{'id':'{id}','name':{{'zh':'预算','en':'{id}'}},'of':[{of}],'amount':'1亿元','allocate':'proRata'}}";
        var members = Catalog(Two, [Group("g", "p q", "'sum'")]) + $",'budgets':[{Budget("one", first)},{Budget("two", second)}]";
        var found = Compile(members).Issues.Where(i => i.Code == IssueCodes.TwoBudgets).ToList();
        found.Count.ShouldBe(isDoubtful ? 1 : 0);
        found.ShouldAllBe(i => i.Severity == IssueSeverity.Warning && i.Location.Path == "$.budgets[1].of" && i.Message.En.Contains("'one'", StringComparison.Ordinal));
    }

    [Fact]
    public void Ledgers_WithNamesThatTheCatalogueLacks_AreTold()
    {
        var catalog = Compile(Catalog([Policy("renovation", "'10元'", "'instalments':[{'id':'first','name':{'zh':'首期','en':'first'},'share':'100%'}]")])).OrThrow();
        var doubts = catalog.DoubtsOf(Ledger("""
            'awards':[{'policy':'renovation','grantedOn':'2023-03-01','amount':'1元','instalment':'first'},{'policy':'renovation','grantedOn':'2023-03-01','amount':'1元','instalment':'frist'},
            {'policy':'renovtion','grantedOn':'2023-03-01','amount':'1元'},{'policy':'renovtion','grantedOn':'2024-03-01','amount':'1元'},{'policy':'other-district','grantedOn':'2023-03-01','amount':'1元'}]
            """));
        doubts.ShouldAllBe(d => d.Code == IssueCodes.UnknownLedgerEntry && d.Severity == IssueSeverity.Warning);
        doubts.Select(d => d.Advice.En).ShouldBe(["Is 'first' meant?", "Is 'renovation' meant?", "Leave it if it belongs to another catalogue; otherwise correct the identifier."]);
    }
}
