using Dnc.Model.Governance.Attraction;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Governance.Sample;

namespace Dnc.Model.Tests.Governance.Attraction;

public sealed class AttractionRegisterTests
{
    private static readonly AttractionProjectId A = AttractionProjectId.Parse("a");

    private static readonly CreditSplit Enclave = CreditSplit.Create(new(Id("zone-a"), Ratio.FromPercent(60)), new(Id("zone-b"), Ratio.FromPercent(40))).OrThrow();

    private static readonly ValueList<AttractionEvent> Course =
    [
        Make(A, AttractionEventKind.Lead, 0),
        Make(A, AttractionEventKind.Negotiation, 5),
        Make(A, AttractionEventKind.Signing, 10),
        Make(A, AttractionEventKind.Credit, 10),
        Figures(A, 12, AttractionAmountKind.ContractSum, Money.Cny(100.01m)),
        Make(A, AttractionEventKind.Start, 20),
        Make(A, AttractionEventKind.Production, 30),
    ];

    private static readonly AttractionRegister Register = AttractionRegister.Empty.RecordAll(Course).OrThrow();

    [Theory]
    [InlineData(0, AttractionStage.Lead)]
    [InlineData(5, AttractionStage.Negotiating)]
    [InlineData(10, AttractionStage.Contracted)]
    [InlineData(20, AttractionStage.Started)]
    [InlineData(30, AttractionStage.Produced)]
    public void StatusOf_ADay_IsWhatTheEventsLedTo(int day, AttractionStage stage)
    {
        var status = Register.StatusOf(A, On(day)).ShouldNotBeNull();
        (status.Stage, status.ReachedOn(stage), status.ReachedOn(AttractionStage.NotRegistered)).ShouldBe((stage, Day(day), null));
        status.Credit.ShouldBe(day < 10 ? null : Enclave);
        status.Amount(AttractionAmountKind.ContractSum).ShouldBe(day < 12 ? null : Money.Cny(100.01m));
        status.Amount(AttractionAmountKind.PaidIn).ShouldBeNull();
        Register.StatusOf(A, On(50, day)).ShouldNotBeNull().Stage.ShouldBe(stage);
    }

    [Theory]
    [InlineData(0, AttractionEventKind.Signing, IssueCodes.NotRegistered)]
    [InlineData(1, AttractionEventKind.Lead, IssueCodes.AlreadyRegistered)]
    [InlineData(1, AttractionEventKind.Start, IssueCodes.EventNotPossible)]
    [InlineData(3, AttractionEventKind.Negotiation, IssueCodes.EventNotPossible)]
    [InlineData(3, AttractionEventKind.Production, IssueCodes.EventNotPossible)]
    [InlineData(7, AttractionEventKind.Loss, IssueCodes.EventNotPossible)]
    public void Record_AnEventThatTheStageDoesNotAllow_IsRefused(int taken, AttractionEventKind kind, string code) =>
        AttractionRegister.Empty.RecordAll(Course.Take(taken)).OrThrow().Record(Make(A, kind, 40)).Issues.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void Record_ALostProject_TakesNothingMore()
    {
        var lost = AttractionRegister.Empty.RecordAll([Course[0], Make(A, AttractionEventKind.Loss, 9)]).OrThrow();
        lost.Record(Figures(A, 12, AttractionAmountKind.ContractSum, Money.Cny(1))).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.EventNotPossible);
        lost.StatusOf(A, On(20)).ShouldNotBeNull().ReachedOn(AttractionStage.Lost).ShouldBe(Day(9));
        Register.Withdraw(Course[6], At(99)).OrThrow().StatusOf(A, On(99)).ShouldNotBeNull().Stage.ShouldBe(AttractionStage.Started);
    }

    [Fact]
    public void Amount_OfEachSourceTheLatestCounts_AndSourcesThatDifferAreDisputed()
    {
        var later = Register.Record(Figures(A, 40, AttractionAmountKind.ContractSum, Money.Cny(200))).OrThrow();
        later.StatusOf(A, On(50)).ShouldNotBeNull().Amount(AttractionAmountKind.ContractSum).ShouldBe(Money.Cny(200));
        later.StatusOf(A, On(39)).ShouldNotBeNull().Amount(AttractionAmountKind.ContractSum).ShouldBe(Money.Cny(100.01m));
        var disputed = Register.Record(Figures(A, 40, AttractionAmountKind.ContractSum, Money.Cny(200)) with { Source = Press }).OrThrow().StatusOf(A, On(50)).ShouldNotBeNull();
        disputed.Amount(AttractionAmountKind.ContractSum).ShouldBeNull();
        disputed.Claims(AttractionAmountKind.ContractSum).Count.ShouldBe(2);
        Should.Throw<ArgumentException>(() => new AttractionAmount(AttractionAmountKind.PaidIn, Money.Cny(-1)));
        Should.Throw<ArgumentException>(() => new AttractionFigures(A, [new(AttractionAmountKind.PaidIn, Money.Cny(1)), new(AttractionAmountKind.PaidIn, Money.Cny(1))]) { On = Day(0), Source = Office, RecordedAt = At(0) });
    }

    [Fact]
    public void Funnel_CountsStagesOfTheRangeAndWhatWentOnSince()
    {
        var (b, c) = (AttractionProjectId.Parse("b"), AttractionProjectId.Parse("c"));
        var register = Register.RecordAll([Make(b, AttractionEventKind.Lead, 1), Make(b, AttractionEventKind.Signing, 40), Make(c, AttractionEventKind.Lead, 2), Make(c, AttractionEventKind.Loss, 3)]).OrThrow();
        var funnel = register.Funnel(new DateRange(Day(0), Day(15)), On(50));
        (funnel.Leads, funnel.Signings, funnel.Starts, funnel.Productions, funnel.Losses).ShouldBe(([A, b, c], [A], [], [], [c]));
        (funnel.SigningRate, funnel.StartRate, funnel.ProductionRate).ShouldBe((new Rational(2, 3), Rational.One, null));
        register.Funnel(new DateRange(Day(0), Day(15)), On(15)).SigningRate.ShouldBe(new Rational(1, 3));
        register.Funnel(new DateRange(Day(15), Day(25)), On(50)).ProductionRate.ShouldBe(Rational.One);
    }

    [Fact]
    public void Sums_ByCurrencyAndUnit_ListWhatIsMissingAndNeverMix()
    {
        var (b, c, d, e) = (AttractionProjectId.Parse("b"), AttractionProjectId.Parse("c"), AttractionProjectId.Parse("d"), AttractionProjectId.Parse("e"));
        var register = Register.RecordAll(
        [
            .. ((AttractionProjectId[])[b, c, d, e]).SelectMany(p => (AttractionEvent[])[Make(p, AttractionEventKind.Lead, 0), Make(p, AttractionEventKind.Signing, 10)]),
            Figures(b, 12, AttractionAmountKind.ContractSum, Money.Cny(7m)),
            Figures(c, 12, AttractionAmountKind.ContractSum, Money.Usd(9m)),
            Make(c, AttractionEventKind.Credit, 12),
            Figures(e, 12, AttractionAmountKind.ContractSum, Money.Cny(7m)),
            Figures(e, 12, AttractionAmountKind.ContractSum, Money.Cny(8m)) with { Source = Press },
        ]).OrThrow();
        var sums = register.Sums(AttractionAmountKind.ContractSum, AttractionStage.Contracted, new DateRange(Day(0), Day(15)), On(50));
        sums.Projects.ShouldBe([A, b, c, d, e]);
        (sums.Missing, sums.Disputed, sums.IsComplete).ShouldBe(([d], [e], false));
        sums.Currencies.Select(s => s.Whole).ShouldBe([Money.Cny(107.01m), Money.Usd(9m)]);
        var cny = sums.Currencies[0];
        (cny.Of(Id("zone-a")), cny.Of(Id("zone-b")), cny.Of(Id("finance")), cny.NotShared).ShouldBe((Money.Cny(60.01m), Money.Cny(40m), Money.Cny(0), Money.Cny(7m)));
        register.Sums(AttractionAmountKind.ContractSum, AttractionStage.Started, new DateRange(Day(0), Day(25)), On(50)).IsComplete.ShouldBeTrue();
        register.FunctionalBodies(On(50)).Count.ShouldBe(5);
    }

    [Property]
    public bool Sums_OfAnyProjects_AddUp(uint[] fen, bool[] shared)
    {
        var events = fen.SelectMany((f, i) =>
        {
            var id = AttractionProjectId.Parse($"p{i}");
            AttractionEvent[] own = [Make(id, AttractionEventKind.Lead, 0), Figures(id, 1, AttractionAmountKind.PaidIn, new Money(f / 100m, i % 3 == 0 ? Currency.Usd : Currency.Cny))];
            return i < shared.Length && shared[i] ? [.. own, Make(id, AttractionEventKind.Credit, 1)] : own;
        });
        var sums = AttractionRegister.Empty.RecordAll(events).OrThrow().Sums(AttractionAmountKind.PaidIn, AttractionStage.Lead, DateRange.Always, On(5));
        return sums.IsComplete && sums.Currencies.All(s => s.Parts.Aggregate(s.NotShared, (sum, p) => sum + p.Amount) == s.Whole)
            && sums.Currencies.Aggregate(0m, (sum, s) => sum + s.Whole.Amount) == fen.Sum(f => f / 100m);
    }

    [Property]
    public bool RecordAll_AnyOrder_GivesOneRegister(int[] keys)
    {
        var shuffled = Course.Select((e, i) => (Event: e, Key: i < keys.Length ? keys[i] : 0)).OrderBy(p => p.Key).Select(p => p.Event);
        var other = AttractionRegister.Empty.RecordAll(shuffled).OrThrow();
        return other == Register && other.GetHashCode() == Register.GetHashCode() && other != AttractionRegister.Empty;
    }

    [Fact]
    public void ToFacts_TellRulesThePartOfAUnit()
    {
        // A reward of 0.6 % of the fixed assets with which a unit is credited.
        var assets = Fact.Money(AttractionFactKeys.FixedAssets);
        var kind = Fact.Code(AttractionFactKeys.Kind);
        var rules = new RuleSet
        {
            Id = "reward",
            Title = LocalizedText.Same("reward"),
            Facts =
            [
                new FactDefinition
                {
                    Key = AttractionFactKeys.Projects,
                    Name = LocalizedText.Same("projects"),
                    Kind = FactKind.Items,
                    Items = [assets.Definition, kind.Definition, Fact.Ratio(AttractionFactKeys.Share).Definition, Fact.Date(AttractionFactKeys.SignedOn).Definition],
                },
            ],
        };
        var catalog = new FactCatalog(rules.Facts);
        var register = Register.Record(Figures(A, 40, AttractionAmountKind.FixedAssets, Money.Cny(1000m))).OrThrow();
        var facts = register.ToFacts(Id("zone-b"), catalog, On(50));
        facts.Subject.ShouldBe("zone-b");
        var items = facts.Claims.ShouldHaveSingleItem().Value.ShouldBeOfType<FactItems>();
        items.IsComplete.ShouldBeTrue();
        var item = items.Items.ShouldHaveSingleItem();
        item.Claims.Select(c => (c.Key, c.Value.ToString(Language.En))).ShouldBe(
            [("fixedAssets", "400 CNY"), ("kind", "researchCentre"), ("creditShare", "40%"), ("signedOn", "2018-01-11")], ignoreOrder: true);
        register.ToFacts(Id("finance"), catalog, On(50)).Claims[0].Value.ShouldBeOfType<FactItems>().Items.ShouldBeEmpty();
        register.Record(Make(AttractionProjectId.Parse("b"), AttractionEventKind.Lead, 1)).OrThrow()
            .ToFacts(Id("zone-b"), catalog, On(50)).Claims[0].Value.ShouldBeOfType<FactItems>().IsComplete.ShouldBeFalse();
        register.ToFacts(Id("zone-b"), FactCatalog.Empty, On(50)).Claims.ShouldBeEmpty();
        var whole = register.StatusOf(A, On(50)).ShouldNotBeNull().ToFacts(new FactCatalog(assets.Definition, Fact.Ratio(AttractionFactKeys.Share).Definition, Fact.Money(AttractionFactKeys.PaidIn).Definition));
        whole.Claims.ShouldHaveSingleItem().Value.ToString(Language.En).ShouldBe("1,000 CNY");
        register.StatusOf(A, On(50)).ShouldNotBeNull().ToFacts(new FactCatalog(Fact.Ratio(AttractionFactKeys.FixedAssets).Definition)).Claims.ShouldBeEmpty();
    }

    private static AttractionFigures Figures(AttractionProjectId id, int day, AttractionAmountKind kind, Money amount) =>
        new(id, [new AttractionAmount(kind, amount)]) { On = Day(day), Source = Office, RecordedAt = At(day) };

    private static AttractionEvent Make(AttractionProjectId id, AttractionEventKind kind, int day) => kind switch
    {
        AttractionEventKind.Lead => new AttractionLead(new AttractionProject(id, AttractionKind.ResearchCentre, Text("centre"))) { On = Day(day), Source = Office, RecordedAt = At(day) },
        AttractionEventKind.Negotiation => new AttractionNegotiation(id) { On = Day(day), Source = Office, RecordedAt = At(day) },
        AttractionEventKind.Signing => new AttractionSigning(id) { On = Day(day), Source = Office, RecordedAt = At(day) },
        AttractionEventKind.Credit => new AttractionCredit(id, Enclave) { On = Day(day), Source = Office, RecordedAt = At(day) },
        AttractionEventKind.Start => new AttractionStart(id) { On = Day(day), Source = Office, RecordedAt = At(day) },
        AttractionEventKind.Production => new AttractionProduction(id) { On = Day(day), Source = Office, RecordedAt = At(day) },
        _ => new AttractionLoss(id, Text("withdrawn")) { On = Day(day), Source = Office, RecordedAt = At(day) },
    };
}
