using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.SampleFacts;

namespace Dnc.Model.Tests.Rules;

public sealed class TypedFactTests
{
    [Fact]
    public void Definition_IsWhatTheBuilderSays()
    {
        Revenue.Definition.ShouldBe(new FactDefinition
        {
            Key = "revenue",
            Name = new LocalizedText("营业收入", "revenue"),
            Kind = FactKind.Quantity,
            Unit = CompoundUnit.Of(Unit.Of(Currency.Cny)),
            Periodicity = FactPeriodicity.Year,
            Minimum = CompoundQuantity.Parse("0元"),
            Step = CompoundQuantity.Parse("1元"),
            CanChange = FactChange.Up,
        });
        Revenue.Node.ShouldBe(new Reference("revenue"));
        Staff.Definition.Unit.ShouldBe(CompoundUnit.Of(Units.Person));
        Staff.Definition.Periodicity.ShouldBe(FactPeriodicity.AtDate);
        Staff.Definition.Name.ShouldBe(LocalizedText.Same("staff"));
        CityAverage.Definition.Unit.ShouldBe(CompoundQuantity.Parse("1元/亩").Unit);
        CityAverage.Definition.Scope.ShouldBe(FactScope.Context);
        CityAverage.AtLeastZero().Definition.Minimum.ShouldBe(CompoundQuantity.Parse("0元/亩"));
        Rent.Definition.Unit.ShouldBe(CompoundQuantity.Parse("1元/平方米/个月").Unit);
        Term.Definition.Unit.ShouldBe(CompoundUnit.Of(Units.Get("个月")));
        Share.Minimum(Ratio.FromPercent(0m)).Maximum(Ratio.FromPercent(100m)).Definition.Maximum.ShouldBe(CompoundQuantity.Parse("100%"));
        Floor.Definition.Unit.ShouldBe(CompoundUnit.Of(Units.SquareMetre));
        Patents.Definition.Unit.ShouldBe(CompoundUnit.Number);
        Industry.Definition.IsHierarchical.ShouldBeTrue();
        Industry.OneOf(new CodeName("38", new("电气", "electrical"))).Definition.Codes.Count.ShouldBe(1);
        Loans.Definition.Items.ShouldBe([Principal.Definition]);
        Fact.Money("export", Currency.Usd).Definition.Unit.ShouldBe(CompoundUnit.Of(Unit.Of(Currency.Usd)));
    }

    [Fact]
    public void Kinds_AreThoseOfTheFactory()
    {
        (FactKind Kind, FactDefinition Fact)[] facts =
        [
            (FactKind.Date, FoundedOn), (FactKind.Code, Industry), (FactKind.Codes, Certificates.Named("证书", "certificates")), (FactKind.Flag, Blacklisted.Named("失信", "blacklisted")),
            (FactKind.Label, HighTech.Named("高新", "high-tech")), (FactKind.Items, Loans.Named("贷款", "loans")), (FactKind.Quantity, Patents),
        ];
        facts.ShouldAllBe(f => f.Fact.Kind == f.Kind);
        Certificates.Named("证书", "certificates").Definition.Name.Zh.ShouldBe("证书");
        Certificates.Defined(d => d with { Note = LocalizedText.Same("x") }).Definition.Note.ShouldNotBeNull();
        HighTech.Defined(d => d with { Note = LocalizedText.Same("x") }).Definition.Note.ShouldNotBeNull();
        Loans.Defined(d => d with { Note = LocalizedText.Same("x") }).Definition.Note.ShouldNotBeNull();
    }

    [Fact]
    public void Definition_ThatDoesNotFitTheType_Throws()
    {
        Should.Throw<ArgumentException>(() => Fact.Count("staff", Units.Mu));
        Should.Throw<ArgumentException>(() => Fact.Area("floor", Units.Person));
        Should.Throw<ArgumentException>(() => Fact.UnitPrice<Area>("rent", Units.Person));
        Should.Throw<ArgumentException>(() => Revenue.Defined(d => d with { Unit = CompoundUnit.Number }));
        Should.Throw<ArgumentException>(() => Listed.Defined(d => d with { Kind = FactKind.Code }));
        Should.Throw<InvalidOperationException>(() => FoundedOn.AtLeastZero());
        Should.Throw<ArgumentException>(() => FoundedOn.Minimum(new LocalDate(2024, 1, 1)));
    }

    [Fact]
    public void With_TypedFacts_IsTheClaims()
    {
        var day = new LocalDate(2024, 12, 31);
        FactSet.Empty
            .With(Revenue, 2024, Money.Cny(2_100_000_000m)).With(Staff, day, new Count(320, Units.Person)).With(Staff, new Count(300, Units.Person))
            .With(Industry, "38").With(FoundedOn, day).With(Patents, 3).With(Blacklisted, false).With(Listed, true, FactTime.Year(2024))
            .With(Certificates, "iso9001").With(HighTech, DateRange.Always).With(Loans, FactSet.Empty.With(Principal, Money.Cny(1m)))
            .With(CityAverage, FactTime.Year(2024), CompoundQuantity.Parse("35万元/亩"))
            .Claims.ShouldBe(
            [
                new("revenue", FactTime.Year(2024), FactFigure.Exactly(CompoundQuantity.Parse("21亿元"))),
                new("staff", day, FactFigure.Exactly(CompoundQuantity.Parse("320人"))),
                new("staff", FactTime.None, FactFigure.Exactly(CompoundQuantity.Parse("300人"))),
                new("industry", FactTime.None, new FactCode("38")),
                new("foundedOn", FactTime.None, new FactDay(day)),
                new("patents", FactTime.None, FactFigure.Exactly(3m)),
                new("blacklisted", FactTime.None, new FactFlag(false)),
                new("listed", FactTime.Year(2024), new FactFlag(true)),
                new("certificates", FactTime.None, new FactCodes(["iso9001"])),
                new("high-tech", FactTime.None, new FactLabel([DateRange.Always], null)),
                new("loans", FactTime.None, new FactItems([FactSet.Empty.With("principal", FactTime.None, FactFigure.Exactly(CompoundQuantity.Parse("1元")))])),
                new("city-average", FactTime.Year(2024), FactFigure.Exactly(CompoundQuantity.Parse("35万元/亩"))),
            ]);
    }
}
