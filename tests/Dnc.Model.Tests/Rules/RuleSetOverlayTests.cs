using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;
using static Dnc.Model.Tests.Rules.SampleFacts;

namespace Dnc.Model.Tests.Rules;

public sealed class RuleSetOverlayTests
{
    private static readonly LocalDate From = new(2024, 1, 1);
    private static readonly SourceReference Source = new("notice", "Notice");
    private static readonly LocalizedText Name = new("规上", "above scale");

    private static readonly RuleSet Rules = new()
    {
        Id = "scale",
        Title = new("规上企业", "Above scale"),
        Facts = [Revenue, Research],
        Parameters = [new("line", Name, Dated<Formula>.From(new(2011, 1, 1), Formula.Constant(Money.Cny(20_000_000m)), Source))],
        Definitions = [new("award", Name, Revenue, Codes: [])],
        Rules = [new("above", Name, Revenue.AtLeast(Formula.Reference<Money>("line")), Note: LocalizedText.Same("old"))],
    };

    [Fact]
    public void WithParameter_AddsTheEntry_AndLeavesTheRest()
    {
        var entry = DatedEntry.Of<Formula>(From, Formula.Constant(Money.Cny(40_000_000m)), Source);
        var changed = Rules.WithParameter("line", entry);
        changed.Parameters[0].Values.At(From)!.Value.ShouldBe(new Constant(CompoundQuantity.Parse("4000万元")));
        changed.Parameters[0].Values.At(From.PlusDays(-1)).ShouldBe(Rules.Parameters[0].Values.At(From.PlusDays(-1)));
        (changed with { Parameters = Rules.Parameters }).ShouldBe(Rules);
        Should.Throw<ArgumentException>(() => Rules.WithParameter("lime", entry));
    }

    [Property(MaxTest = 100)]
    public void Overlays_EffectiveFromADay_ChangeNothingBefore_AndHoldFromIt(short offset, byte millions, bool known)
    {
        var day = From.PlusDays(offset % 800);
        var facts = known ? FactSet.Empty.With(Revenue, day.Year - 1, Money.Cny(1_000_000m * millions)).With(Research, day.Year - 1, Money.Cny(millions)) : FactSet.Empty;
        var stricter = new RuleDefinition("above", Name, Revenue.AtLeast(Money.Cny(40_000_000m)));
        var other = new RuleDefinition("award", Name, Research);
        var before = Rules.Compile().OrThrow();
        var replaced = (Rules with { Rules = [stricter], Definitions = [other] }).Compile().OrThrow();
        var overlaid = Rules.WithDefinition(From, stricter).WithDefinition(From, other).Compile().OrThrow();
        var expected = day < From ? before : replaced;
        foreach (var name in (string[])["above", "award"])
        {
            var (found, wanted) = (overlaid.Evaluate(name, facts, AsOf.Date(day)), expected.Evaluate(name, facts, AsOf.Date(day)));
            found.Verdict.ShouldBe(wanted.Verdict);
            found.Value.ShouldBe(wanted.Value);
            found.Error.ShouldBeNull();
        }

        var doubled = Rules.WithParameter("line", DatedEntry.Of<Formula>(From, Formula.Constant(Money.Cny(40_000_000m)), Source)).Compile().OrThrow();
        doubled.Evaluate("above", facts, AsOf.Date(day)).Verdict.ShouldBe(expected.Evaluate("above", facts, AsOf.Date(day)).Verdict);
    }

    [Fact]
    public void WithDefinition_Criterion_HoldsFromTheDay()
    {
        var clause = new ClauseReference("notice", "1");
        var stricter = Revenue.AtLeast(Money.Cny(40_000_000m));
        var changed = Rules.WithDefinition(From, new("above", new("新", "new"), stricter, clause, Note: LocalizedText.Same("new")));
        changed.Rules[0].ShouldBe(Rules.Rules[0] with
        {
            Node = new AnyOf([
                new AllOf([Formula.AsOf.AtLeast(From), new NotedCriterion(stricter, clause, new("新", "new"))]),
                new AllOf([Formula.AsOf.LessThan(From), (Criterion)Rules.Rules[0].Node])]),
            Note = new LocalizedText("oldnew", "old new"),
        });
        (changed with { Rules = Rules.Rules }).ShouldBe(Rules);
    }

    [Fact]
    public void WithDefinition_Formula_HoldsFromTheDay()
    {
        var changed = Rules.WithDefinition(From, new("award", Name, Research));
        changed.Definitions[0].ShouldBe(Rules.Definitions[0] with
        {
            Node = new Choice([new Branch(Formula.AsOf.AtLeast(From), new NotedFormula(new Reference("rd"), null, Name))], new Reference("revenue")),
        });
        changed.Rules.ShouldBe(Rules.Rules);
    }

    [Fact]
    public void WithDefinition_Classification_AllowsTheCodesOfBoth()
    {
        var (small, large) = (new CodeName("small", Name), new CodeName("large", Name));
        RuleDefinition Size(params ValueList<CodeName> codes) => new("size", Name, Formula.Constant(new Code("small")), Codes: codes);
        var rules = Rules with { Rules = [Size(small)] };
        rules.WithDefinition(From, Size(large, small)).Rules[0].Codes.ShouldBe([small, large]);
        rules.WithDefinition(From, Size()).Rules[0].Codes.ShouldBeEmpty();
    }

    [Fact]
    public void WithDefinition_UnknownOrOtherFamily_Throws()
    {
        Should.Throw<ArgumentException>(() => Rules.WithDefinition(From, new("below", Name, Revenue)));
        Should.Throw<ArgumentException>(() => Rules.WithDefinition(From, new("above", Name, Revenue)));
    }
}
