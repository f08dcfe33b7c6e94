using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.SampleFacts;

namespace Dnc.Model.Tests.Enterprises;

public sealed class LabelRegisterTests
{
    private static readonly EnterpriseId Firm = EnterpriseId.Parse("firm-1");

    private static readonly EnterpriseId Other = EnterpriseId.Parse("firm-2");

    private static readonly SourceReference List = new("list-2022", "认定名单");

    private static readonly SourceReference Bureau = new("bureau", "科技局台账");

    private static readonly DateRange ThreeYears = new(new LocalDate(2022, 12, 1), new LocalDate(2025, 11, 30));

    private static readonly CompiledRules Rules = new RuleSet
    {
        Id = "sample",
        Title = LocalizedText.Same("sample"),
        Facts = [HighTech.Definition],
        Rules =
        [
            new RuleDefinition("held", LocalizedText.Same("held"), new Held("high-tech")),
            new RuleDefinition("ever", LocalizedText.Same("ever"), new EverHeld("high-tech")),
        ],
    }.Compile().OrThrow();

    [Fact]
    public void HeldBy_CountsBothEndsOfTheValidity()
    {
        var register = LabelRegister.Empty.Record(Firm, Label()).OrThrow();
        register.HeldBy(Firm, AsOf.Date(2022, 11, 30)).ShouldBeEmpty();
        register.HeldBy(Firm, AsOf.Date(2022, 12, 1)).ShouldBe([Label()]);
        register.HeldBy(Firm, AsOf.Date(2025, 11, 30)).ShouldBe([Label()]);
        register.HeldBy(Firm, AsOf.Date(2025, 12, 1)).ShouldBeEmpty();
        register.HeldBy(Other, AsOf.Date(2023, 1, 1)).ShouldBeEmpty();
    }

    [Fact]
    public void LabelsOf_AnEarlierInstant_DoNotSeeLaterRecords()
    {
        var register = LabelRegister.Empty.Record(Firm, Label(day: 10)).OrThrow();
        register.LabelsOf(Firm, At(9)).ShouldBeEmpty();
        register.LabelsOf(Firm, At(10)).Count.ShouldBe(1);
        Judge(register, "held", AsOf.Date(2023, 6, 30).KnownAt(At(9))).ShouldBe(Verdict.Unknown);
        Judge(register, "held", AsOf.Date(2023, 6, 30).KnownAt(At(10))).ShouldBe(Verdict.True);
    }

    [Fact]
    public void Withdraw_KeepsWhatWasKnownBefore()
    {
        var register = LabelRegister.Empty.Record(Firm, Label()).OrThrow().Withdraw(Firm, Label(), At(5)).OrThrow();
        register.LabelsOf(Firm).ShouldBeEmpty();
        register.LabelsOf(Firm, At(4)).Count.ShouldBe(1);
        Judge(register, "held", AsOf.Date(2023, 6, 30).KnownAt(At(4))).ShouldBe(Verdict.True);
        Judge(register, "held", AsOf.Date(2023, 6, 30)).ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Record_ACorrection_ReplacesWhatItNames()
    {
        var shorter = Label(day: 3) with { Valid = new DateRange(new LocalDate(2022, 12, 1), new LocalDate(2023, 5, 31)), Supersedes = "GR1" };
        var register = LabelRegister.Empty.Record(Firm, Label() with { Id = "GR1" }).OrThrow().Record(Firm, shorter).OrThrow();
        register.LabelsOf(Firm).ShouldBe([shorter]);
        register.HeldBy(Firm, AsOf.Date(2023, 6, 30).KnownAt(At(2))).Count.ShouldBe(1);
        register.HeldBy(Firm, AsOf.Date(2023, 6, 30)).ShouldBeEmpty();
        LabelRegister.Empty.Record(Firm, Label(day: 3) with { Id = "GR1" }).OrThrow().Record(Firm, shorter).Issues[0].Code.ShouldBe(IssueCodes.CorrectionNotLater);
    }

    [Fact]
    public void Claims_WithoutADeclaration_DoNotDeny()
    {
        var register = LabelRegister.Empty.Record(Firm, Label()).OrThrow();
        Judge(register, "held", AsOf.Date(2026, 1, 1)).ShouldBe(Verdict.Unknown);
        var complete = register.DeclareComplete(DateRange.From(new LocalDate(2020, 1, 1)), Bureau, At(6));
        Judge(complete, "held", AsOf.Date(2026, 1, 1)).ShouldBe(Verdict.False);
        Judge(complete, "held", AsOf.Date(2026, 1, 1).KnownAt(At(5))).ShouldBe(Verdict.Unknown);
        Judge(complete, "held", AsOf.Date(2019, 12, 31)).ShouldBe(Verdict.Unknown);
        Judge(complete, "held", AsOf.Date(2023, 1, 1), Other).ShouldBe(Verdict.False);
        Judge(complete, "ever", AsOf.Date(2026, 1, 1), Other).ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void DeclareComplete_ForOneEnterpriseOrLabel_SaysNothingOfOthers()
    {
        var ofFirm = LabelRegister.Empty.DeclareComplete(DateRange.Always, Bureau, At(1), Firm);
        Judge(ofFirm, "ever", AsOf.Date(2023, 1, 1)).ShouldBe(Verdict.False);
        Judge(ofFirm, "ever", AsOf.Date(2023, 1, 1), Other).ShouldBe(Verdict.Unknown);
        Judge(LabelRegister.Empty.DeclareComplete(DateRange.Always, Bureau, At(1), label: "gazelle"), "ever", AsOf.Date(2023, 1, 1)).ShouldBe(Verdict.Unknown);
        Judge(LabelRegister.Empty.DeclareComplete(DateRange.Always, Bureau, At(1), Firm, "high-tech"), "ever", AsOf.Date(2023, 1, 1)).ShouldBe(Verdict.False);
    }

    [Fact]
    public void Claims_OfSourcesThatDiffer_Conflict()
    {
        var shorter = Label() with { Source = Bureau, Valid = new DateRange(ThreeYears.Start, new LocalDate(2023, 5, 31)) };
        var register = LabelRegister.Empty.RecordAll([(Firm, Label()), (Firm, shorter)]).OrThrow().DeclareComplete(DateRange.Always, Bureau, At(2));
        Judge(register, "held", AsOf.Date(2023, 1, 1)).ShouldBe(Verdict.True);
        Judge(register, "held", AsOf.Date(2024, 1, 1)).ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Equality_IsThatOfTheHistory()
    {
        var one = LabelRegister.Empty.Record(Firm, Label()).OrThrow().Record(Other, Label()).OrThrow();
        var two = LabelRegister.Empty.RecordAll([(Other, Label()), (Firm, Label())]).OrThrow();
        (one == two).ShouldBeTrue();
        one.GetHashCode().ShouldBe(two.GetHashCode());
        (one != LabelRegister.Empty).ShouldBeTrue();
        one.Record(Firm, Label()).OrThrow().ShouldBe(one);
    }

    [Fact]
    public void Labels_AreChecked()
    {
        Should.Throw<ArgumentException>(() => Label() with { Key = "" });
        Should.Throw<ArgumentException>(() => LabelRegister.Empty.Record(default, Label()));
        Should.Throw<ArgumentOutOfRangeException>(() => Label() with { Level = (LabelLevel)9 });
        Enum.GetValues<LabelLevel>().Select(l => l.ToText(Language.Zh)).ShouldBe(["国家级", "省级", "市级", "区市级"]);
        Enum.GetValues<LabelLevel>().Select(l => l.ToText(Language.En)).ShouldBe(["national", "provincial", "municipal", "district"]);
    }

    private static Instant At(int day) => Instant.FromUtc(2023, 1, day, 0, 0);

    private static EnterpriseLabel Label(int day = 1) =>
        new("high-tech", LabelLevel.National, ThreeYears, List, At(day)) { Issuer = new LocalizedText("认定机构", "the recognising body") };

    private static Verdict? Judge(LabelRegister register, string rule, RuleContext context, EnterpriseId? firm = null)
    {
        var id = firm ?? Firm;
        return Rules.Evaluate(rule, new FactSet(id.ToString(), register.ClaimsOf(id, Rules.Facts)), context).Verdict;
    }
}
