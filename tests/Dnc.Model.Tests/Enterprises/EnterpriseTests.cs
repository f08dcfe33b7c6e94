using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.SampleFacts;

namespace Dnc.Model.Tests.Enterprises;

public sealed class EnterpriseTests
{
    private const string Code = "91370281MA0000015W";

    private static readonly CompiledRules Rules = Compiled();

    private static readonly RuleContext MidYear = AsOf.Date(2025, 6, 30);

    [Fact]
    public void With_Figures_StatesThemForRules()
    {
        var firm = new Enterprise(Code).With(Revenue, 2023, Money.Cny(980_000_000)).With(Revenue, 2024, Money.Cny(2_100_000_000)).With(Industry, "38").With(Blacklisted, false);
        firm.CreditCode.ShouldNotBeNull().Region.ShouldBe("370281");
        firm.Facts.Subject.ShouldBe(Code);
        firm.Facts.Claims.Count.ShouldBe(4);
        Rules.Evaluate("large", firm.ToFacts(Rules.Facts), MidYear).Verdict.ShouldBe(Verdict.True);
        Rules.Evaluate("maker", firm.ToFacts(Rules.Facts), MidYear).Verdict.ShouldBe(Verdict.True);
        new Enterprise(Code).ShouldBe(new Enterprise(Code));
        firm.ShouldNotBe(new Enterprise(Code));
    }

    [Fact]
    public void With_EveryKindOfFact_AddsAClaim()
    {
        var firm = new Enterprise("firm-1")
            .With(Staff, new LocalDate(2024, 12, 31), Count.Parse("320人"))
            .With(CityAverage, FactTime.Year(2024), CompoundQuantity.Parse("35万元/亩"))
            .With(Certificates, "iso9001")
            .With(HighTech, new DateRange(new LocalDate(2019, 12, 1), new LocalDate(2022, 11, 30)))
            .With(Loans, FactSet.Empty.With(Principal, Money.Cny(1)))
            .With(FoundedOn, new LocalDate(2012, 3, 1))
            .With(new FactClaim("rd", FactTime.Year(2024), TypedClaim()));
        firm.Facts.Claims.Select(c => c.Key).ShouldBe(["staff", "city-average", "certificates", "high-tech", "loans", "foundedOn", "rd"]);
        firm.CreditCode.ShouldBeNull();

        static FactValue TypedClaim() => FactSet.Empty.With(Research, 2024, Money.Cny(5)).Claims[0].Value;
    }

    [Fact]
    public void With_FactsOfSomebodyElse_IsRefused()
    {
        var firm = new Enterprise(Code);
        firm.With(FactSet.Empty.With(Blacklisted, true)).Facts.Claims.Count.ShouldBe(1);
        firm.With(new FactSet(Code, [])).ShouldBe(firm);
        Should.Throw<ArgumentException>(() => firm.With(new FactSet("another", [])));
    }

    [Theory]
    [InlineData("", IssueCodes.NotAnEnterpriseId)]
    [InlineData("甲公司", IssueCodes.NotAnEnterpriseId)]
    [InlineData("91370281MA0000016W", IssueCodes.FaultyCreditCode)]
    [InlineData("91370281MA0000015", IssueCodes.FaultyCreditCode)]
    public void Create_AFaultyIdentifier_IsAnIssue(string id, string code)
    {
        Enterprise.Create(id).Issues[0].Code.ShouldBe(code);
        Should.Throw<FormatException>(() => new Enterprise(id)).Message.ShouldContain(code);
    }

    [Fact]
    public void Create_AnIdentifierOfTheHost_IsTaken() => Enterprise.Create("firm-91370281-0000015").OrThrow().Id.ShouldBe(EnterpriseId.Parse("firm-91370281-0000015"));

    [Fact]
    public void Header_AppearsAmongTheFacts_WhereTheRulesAskForIt()
    {
        var firm = new Enterprise(Code) { Industry = IndustryCode.Parse("C3811"), Region = "370281", FoundedOn = new LocalDate(2012, 3, 1), RegisteredInRegionOn = new LocalDate(2015, 1, 1) };
        firm.Facts.Claims.ShouldBeEmpty();
        firm.ToFacts(Rules.Facts).Claims.Select(c => c.Key).ShouldBe([EnterpriseFactKeys.Industry, EnterpriseFactKeys.FoundedOn]);
        firm.ToFacts(Rules.Facts).Claims.ShouldAllBe(c => c.Source == EnterpriseFactKeys.Source);
        Rules.Evaluate("maker", firm.ToFacts(Rules.Facts), MidYear).Verdict.ShouldBe(Verdict.True);
    }

    [Fact]
    public void Header_WithPositionsInChains_TellsThemAsASetOfCodes()
    {
        var rules = new RuleSet
        {
            Id = "r",
            Title = new LocalizedText("规则", "rules"),
            Facts = [new FactDefinition { Key = EnterpriseFactKeys.ChainPositions, Name = new LocalizedText("链上位置", "positions"), Kind = FactKind.Codes }],
            Rules = [new RuleDefinition("at", new LocalizedText("环节", "link"), new HasCodes(CodeMatch.HasAny, EnterpriseFactKeys.ChainPositions, ["rail/bogies"]))],
        }.Compile().OrThrow();
        Verdict Stands(params ValueList<ChainPosition> positions) => rules.Evaluate("at", (new Enterprise(Code) with { ChainPositions = positions }).ToFacts(rules.Facts), MidYear).Verdict!.Value;
        Stands(new ChainPosition("rail", "bogies"), new ChainPosition("rail", "bogies", IsLeader: true)).ShouldBe(Verdict.True);
        Stands(new ChainPosition("rail", "trains")).ShouldBe(Verdict.False);
        Stands().ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Header_ThatAStatedFactContradicts_IsAConflict()
    {
        var firm = new Enterprise(Code) { Industry = IndustryCode.Parse("51") }.With(Industry, "38");
        var evaluation = Rules.Evaluate("maker", firm.ToFacts(Rules.Facts), MidYear);
        evaluation.Verdict.ShouldBe(Verdict.Unknown);
        evaluation.Reasons.ShouldNotBeEmpty();
    }

    [Fact]
    public void With_ALabel_TellsRulesOfIt()
    {
        var label = new EnterpriseLabel("high-tech", LabelLevel.National, new DateRange(new LocalDate(2022, 12, 1), new LocalDate(2025, 11, 30)), new SourceReference("list", "名单"), Instant.FromUtc(2023, 1, 5, 0, 0));
        var firm = new Enterprise(Code).With(label);
        Rules.Evaluate("recognised", firm.ToFacts(Rules.Facts), MidYear).Verdict.ShouldBe(Verdict.True);
        Rules.Evaluate("recognised", firm.ToFacts(Rules.Facts), AsOf.Date(2025, 12, 1)).Verdict.ShouldBe(Verdict.Unknown);
        Rules.Evaluate("recognised", firm.ToFacts(Rules.Facts), AsOf.Date(2025, 6, 30).KnownOn(2022, 12, 31)).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Members_AreChecked()
    {
        var firm = new Enterprise(Code)
        {
            Name = new LocalizedText("示例公司", "Sample"),
            GroupLinks = [new GroupLink(GroupLinkKind.Parent, "firm-2") { Valid = DateRange.From(new LocalDate(2020, 1, 1)) }],
            ChainPositions = [new ChainPosition("rail", "bogies", IsLeader: true)],
            ServiceManager = new ServiceManager("王某", OrganizationId.Parse("industry-bureau"), "0532"),
        };
        firm.ServiceManager.ShouldNotBeNull().Organization.ShouldBe(OrganizationId.Parse("industry-bureau"));
        (firm with { Industry = default(IndustryCode) }).Industry.ShouldBeNull();
        Should.Throw<ArgumentException>(() => firm with { Region = "3702" });
        Should.Throw<ArgumentException>(() => new ServiceManager(" "));
        Should.Throw<ArgumentException>(() => new GroupLink(GroupLinkKind.Parent, ""));
        Should.Throw<ArgumentException>(() => new ChainPosition("rail", ""));
    }

    [Fact]
    public void Chain_FindsTheLinkOfAPosition()
    {
        var bogies = new IndustryChainLink("bogies", new LocalizedText("转向架", "bogies"), ChainStage.Upstream) { Industries = [CodePattern.Parse("371")], IsMissing = true };
        var chain = new IndustryChain("rail", new LocalizedText("轨道交通", "rail"), [bogies, new IndustryChainLink("trains", new LocalizedText("整车", "trains"), ChainStage.Midstream)]);
        chain.TryFind(new ChainPosition("rail", "bogies"), out var link).ShouldBeTrue();
        link.ShouldBe(bogies);
        chain.TryFind(new ChainPosition("road", "bogies"), out _).ShouldBeFalse();
        chain.TryFind(new ChainPosition("rail", "wheels"), out _).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => chain with { Links = [bogies, bogies] });
    }

    private static CompiledRules Compiled() => new RuleSet
    {
        Id = "sample",
        Title = LocalizedText.Same("sample"),
        Facts = [Revenue, Industry, FoundedOn, HighTech.Definition, Blacklisted.Definition],
        Rules =
        [
            new RuleDefinition("large", LocalizedText.Same("large"), Revenue.AtLeast(Money.Cny(1_000_000_000)) & !Blacklisted),
            new RuleDefinition("maker", LocalizedText.Same("maker"), Industry.In("06-46")),
            new RuleDefinition("recognised", LocalizedText.Same("recognised"), new Held("high-tech")),
            new RuleDefinition("old", LocalizedText.Same("old"), FoundedOn.AtMost(new LocalDate(2015, 1, 1))),
        ],
    }.Compile().OrThrow();
}
