using Dnc.Model.Plans;
using Dnc.Model.Plans.Instruments;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Tests.Plans;

public sealed class PlanTests
{
    private static readonly Plan Plan = MiniPlan.Plan;

    [Fact]
    public void Lookups_FindTheirPieces()
    {
        Plan["t-trade"].ShouldBeOfType<Target>().Specification.Indicator.ShouldBe(IndicatorId.Parse("trade"));
        Plan.TryGet(CommitmentId.Parse("nothing"), out _).ShouldBeFalse();
        Should.Throw<KeyNotFoundException>(() => Plan["nothing"]);
        Should.Throw<FormatException>(() => Plan["not an id"]);
        Plan.GetIndicator(IndicatorId.Parse("trade")).Scope.ShouldBe(Plan.Jurisdiction);
        Plan.GetSection(SectionId.Parse("A.1")).Parent.ShouldBe(SectionId.Parse("A"));
        Plan.SectionsIn(null).Count.ShouldBe(2);
        Plan.SectionsIn(SectionId.Parse("A")).Count.ShouldBe(2);
        Plan.CommitmentsIn(SectionId.Parse("B")).Count.ShouldBe(14);
        Plan.InterpretationsOf(CommitmentId.Parse("t-talent")).Select(i => i.Id.ToString()).ShouldBe(["q-near", "q-who"]);
        Plan.DecompositionOf(CommitmentId.Parse("t-patents"))!.Parts.Count.ShouldBe(2);
        Plan.DecompositionOf(CommitmentId.Parse("t-trade")).ShouldBeNull();
        Plan.Period.Days.ShouldBe(1826);
        Plan.Units.Get("节车皮").ShouldBe(Plan.AddedUnits[0]);
    }

    [Fact]
    public void Views_SplitTheCommitmentsByKind()
    {
        ((int[])[Plan.Goals.Count, Plan.Measures.Count, Plan.Targets.Count, Plan.Thresholds.Count, Plan.Coverages.Count, Plan.Cadences.Count, Plan.Milestones.Count])
            .ShouldBe([2, 28, 9, 2, 1, 1, 1]);
        Plan.Goals.Count.ShouldBeLessThan(Plan.Commitments.Count);
    }

    [Fact]
    public void Choose_Option_GivesANewPlanWithTheDecision()
    {
        var id = InterpretationId.Parse("q-number");
        var choice = new RecordedChoice("two", new("市政府", "government"), new("会议纪要", "minutes"), Instant.FromUtc(2020, 1, 1, 0, 0));
        var chosen = Plan.Choose(id, choice);
        chosen.ShouldNotBe(Plan);
        chosen.GetInterpretation(id).Reading.ChoiceAt(null).ShouldBe(choice);
        Plan.GetInterpretation(id).Reading.Choices.ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => Plan.Choose(id, choice with { Option = "three" }));
        Should.Throw<KeyNotFoundException>(() => Plan.Choose(InterpretationId.Parse("q-none"), choice));
    }

    [Fact]
    public void Read_Options_ChangeWhatTheySay()
    {
        ReadAs("q-window", "later", "t-trade").ShouldBeOfType<Target>().Specification.Bound.ShouldBe(Bound.Between(Quantity.Parse("1600亿元"), Quantity.Parse("2000亿元")));
        ReadAs("q-window", "as-is", "t-trade").ShouldBe(Plan["t-trade"]);
        ReadAs("q-near", "ten", "t-talent").ShouldBeOfType<Target>().Specification.Bound.Tolerance.ShouldBe(Tolerance.Within(Ratio.FromPercent(10)));
        ReadAs("q-near", "ten", "m-talent").ShouldBe(Plan["m-talent"]);
        ReadAs("q-near", "ten", "t-trade").ShouldBe(Plan["t-trade"]);
        ReadAs("q-who", "ever", "t-talent").ShouldBeOfType<Target>().Specification.Indicator.ShouldBe(IndicatorId.Parse("talent-ever"));
        ReadAs("q-number", "two", "th1").ShouldBeOfType<Threshold>().Required.ShouldBe(2);
        var milestone = ReadAs("q-due", "end", "k1");
        (milestone.Deadline, milestone.Strength, milestone.IsScored).ShouldBe((new LocalDate(2021, 12, 31), Strength.Guide, false));
        ReadAs("q-due", "end", "c1").Deadline.ShouldBe(new LocalDate(2021, 12, 31));
    }

    [Fact]
    public void ApplyTo_EveryKind_ChangesOnlyWhatTheEffectAppliesTo()
    {
        ReadingEffect[] effects =
        [
            new Keep(), new UseStrength(Strength.Explore), new UseDue(new LocalDate(2019, 9, 9)), new UseRequired(7), new UseIndicator(IndicatorId.Parse("other")),
            new UseBound(Bound.AtMost(Quantity.Parse("1家"))), new UseTolerance(Tolerance.Within(Ratio.FromPercent(3))),
            new UseStatistic(new Dnc.Model.Indicators.ValueAt(new LocalDate(2019, 9, 9))),
        ];
        foreach (var effect in effects)
        {
            Plan.Commitments.Where(c => !effect.AppliesTo(c)).ShouldAllBe(c => effect.ApplyTo(c) == c);
            Plan.Commitments.Where(effect.AppliesTo).ShouldAllBe(c => effect.ApplyTo(c).Id == c.Id && effect.ApplyTo(effect.ApplyTo(c)) == effect.ApplyTo(c));
            Plan.Commitments.Where(effect.AppliesTo).ShouldAllBe(c => effect is Keep == (effect.ApplyTo(c) == c) || (effect is UseStrength && c.Strength == Strength.Explore));
        }
    }

    [Theory]
    [InlineData(Strength.Ensure, true, true)]
    [InlineData(Strength.Binding, true, true)]
    [InlineData(Strength.Strive, true, false)]
    [InlineData(Strength.Guide, false, false)]
    [InlineData(Strength.Explore, false, false)]
    [InlineData(Strength.Vision, false, false)]
    public void Strength_DecidesWhatIsScored(Strength strength, bool scored, bool binding) =>
        (strength.IsScored(), strength.IsBinding()).ShouldBe((scored, binding));

    [Fact]
    public void IsScored_Goal_IsNever() => (Plan["g1"] with { Strength = Strength.Ensure }).IsScored.ShouldBeFalse();

    [Fact]
    public void Constructors_RefuseWhatAPlanCannotState()
    {
        Should.Throw<ArgumentException>(() => new FinancingInstrument([], new("用", "use")));
        Should.Throw<ArgumentException>(() => new FinancingInstrument([FinancingMode.Bond, FinancingMode.Bond], new("用", "use")));
        Should.Throw<ArgumentOutOfRangeException>(() => new FinancingInstrument([(FinancingMode)99], new("用", "use")));
        Should.Throw<ArgumentException>(() => new NamedList([], false));
        Should.Throw<ArgumentOutOfRangeException>(() => new UseRequired(0));
        Should.Throw<ArgumentException>(() => Plan["g1"] with { Actors = [] });
        Should.Throw<ArgumentException>(() => Plan["g1"] with { Id = default });
        Should.Throw<ArgumentException>(() => new Section(default, new("甲", "a")));
        Should.Throw<ArgumentException>(() => Plan.Interpretations[0] with { Commitments = [] });
    }

    private static Commitment ReadAs(string question, string option, string commitment)
    {
        var interpretation = Plan.GetInterpretation(InterpretationId.Parse(question));
        return interpretation.Read(Plan[commitment], interpretation.Reading.Options.First(o => o.Id == option));
    }
}
