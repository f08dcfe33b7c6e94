using Dnc.Model.Indicators;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Indicators.Figures;

namespace Dnc.Model.Tests.Indicators;

public sealed class RollUpTests
{
    private static readonly OrganizationRegister Register = OrganizationRegister.Create(
    [
        Body("city", null),
        Body("zone", "city"),
        Body("town", "zone"),
        Body("north", "city"),
        Body("south", "city"),
        Body("elsewhere", null),
    ]).OrThrow();

    [Fact]
    public void Over_Parts_AreAddedAndComparedWithTheWhole()
    {
        var result = Over(Of(new Flow()), ["zone", "north"], For("city", "30家"), For("zone", "10家"), For("north", "20家"));
        result.Total.Range.ShouldBe(Interval<Rational>.Exactly(30));
        result.AddsUp.ShouldBe(Verdict.True);
        result.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void Over_PartsThatDoNotAddUp_GiveTheExactDifference()
    {
        var result = Over(Of(new Flow()), ["zone", "north"], For("city", "33家"), For("zone", "10家"), For("north", "20家"));
        result.AddsUp.ShouldBe(Verdict.False);
        result.Difference.ShouldBe(Interval<Rational>.Exactly(-3));
    }

    [Fact]
    public void Over_AUnitInsideAnotherNamedOne_IsNotCountedTwice()
    {
        var result = Over(Of(new Flow()), ["town", "zone", "zone"], For("zone", "10家"), For("town", "4家"));
        result.Total.Range.ShouldBe(Interval<Rational>.Exactly(10));
        result.CountedInAnother.ShouldBe([OrganizationId.Parse("town")]);
    }

    [Fact]
    public void Over_MissingUnits_AreNamedAndNeverZero()
    {
        var result = Over(Of(new Flow()), ["zone", "north", "south"], For("city", "30家"), For("zone", "10家"));
        result.Missing.ShouldBe([OrganizationId.Parse("north"), OrganizationId.Parse("south")]);
        result.Total.Range.ShouldBe(Interval<Rational>.AtLeast(10));
        result.AddsUp.ShouldBe(Verdict.Unknown);
        Over(Of(new Stock()), ["zone", "north"], For("zone", "10家")).Total.Range.ShouldBe(Interval<Rational>.Everything);
    }

    [Fact]
    public void Over_PartsThatAreNotAdditive_SaysWhy()
    {
        var firms = Of(new Flow()) with { NotAdditive = new LocalizedText("一户企业可在两镇经营", "a firm may work in two towns") };
        var result = Over(firms, ["zone", "north"], For("zone", "10家"), For("north", "20家"));
        result.Total.Range.ShouldBe(Interval<Rational>.Everything);
        result.Total.Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>().Matter.En.ShouldContain("two towns");
        Over(Of(new Rate(), "percent"), ["zone"], For("zone", "5%")).Total.Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>();
    }

    // 1/10 and 30/40 together are 31/50, not the mean of the two.
    [Fact]
    public void Over_Ratios_AddNumeratorsAndDenominators()
    {
        var ratio = new Indicator(Id("r"), new LocalizedText("占比", "ratio"), Units.Percent, new RatioOf(Id("n"), Id("d")), City);
        var catalog = new IndicatorCatalog([ratio, Of(new Flow(), id: "n"), Of(new Flow(), id: "d")]);
        var ledger = Ledger(For("zone", "1家", "n"), For("zone", "10家", "d"), For("north", "30家", "n"), For("north", "40家", "d"));
        RollUp.Over(Register, new StatisticReader(catalog, ledger.KnownAt(null), Day("2021-12-31")), catalog, ratio, Year, City, Ids("zone", "north"))
            .Total.Range.ShouldBe(Interval<Rational>.Exactly(new Rational(31, 50)));
    }

    [Fact]
    public void Over_AUnitElsewhere_IsRefused() => Should.Throw<ArgumentException>(() => Over(Of(new Flow()), ["elsewhere"]));

    [Property(MaxTest = 100)]
    public bool Over_AnyOrderOfUnits_GivesTheSame(byte a, byte b, byte c)
    {
        Observation[] figures = [For("zone", $"{a}家"), For("north", $"{b}家"), For("south", $"{c}家"), For("city", "100家")];
        return Over(Of(new Flow()), ["zone", "north", "south"], figures) == Over(Of(new Flow()), ["south", "zone", "north"], [.. figures.Reverse()]);
    }

    private static ValueOver Year => new(Dnc.Model.Time.ReportingPeriod.OfYear(2020));

    private static RollUp Over(Indicator indicator, string[] units, params Observation[] figures)
    {
        var catalog = new IndicatorCatalog([indicator]);
        return RollUp.Over(Register, new StatisticReader(catalog, Ledger(figures).KnownAt(null), Day("2021-12-31")), catalog, indicator, indicator.Kind is Stock ? At("2020-12-31") : Year, City, Ids(units));
    }

    private static ValueList<OrganizationId> Ids(params string[] ids) => ids.Select(OrganizationId.Parse).ToValueList();

    private static Observation For(string organization, string value, string id = "x") => Seen("2020", value, id: id) with { Organization = OrganizationId.Parse(organization) };

    private static Organization Body(string id, string? parent) =>
        new(OrganizationId.Parse(id), OrganizationKind.Department, LocalizedText.Same(id)) { Parent = parent is null ? null : OrganizationId.Parse(parent) };
}
