using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using NodaTime;

namespace Dnc.Model.Tests.Rules;

/// <summary>Typed facts that the tests of the C# face ask for.</summary>
public static class SampleFacts
{
    public static Fact<Money> Revenue { get; } = Fact.Money("revenue").Named("营业收入", "revenue").Yearly().AtLeastZero().Step(Money.Cny(1)).CanRise();

    public static Fact<Money> Research { get; } = Fact.Money("rd").Yearly();

    public static Fact<Count> Staff { get; } = Fact.Count("staff", Units.Person).By(FactPeriodicity.AtDate);

    public static Fact<Area> Floor { get; } = Fact.Area("floor");

    public static Fact<Ratio> Share { get; } = Fact.Ratio("share");

    public static Fact<decimal> Patents { get; } = Fact.Number("patents");

    public static Fact<LocalDate> FoundedOn { get; } = Fact.Date("foundedOn");

    public static Fact<Code> Industry { get; } = Fact.Code("industry").Hierarchical();

    public static Fact<Per<Money, Area>> CityAverage { get; } = Fact.UnitPrice<Area>("city-average", Units.Mu).Yearly().OfContext();

    public static Fact<Per<Per<Money, Area>, Period>> Rent { get; } = Fact.UnitPrice<Area, Period>("rent", Units.SquareMetre, Units.Get("个月"));

    public static Fact<Period> Term { get; } = Fact.Duration("term", Units.Get("个月"));

    public static FlagFact Blacklisted { get; } = Fact.Flag("blacklisted");

    public static FlagFact Listed { get; } = Fact.Flag("listed");

    public static CodesFact Certificates { get; } = Fact.Codes("certificates");

    public static LabelFact HighTech { get; } = Fact.Label("high-tech");

    public static Fact<Money> Principal { get; } = Fact.Money("principal");

    public static ItemsFact Loans { get; } = Fact.Items("loans", Principal);
}
