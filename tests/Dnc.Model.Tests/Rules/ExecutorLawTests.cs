using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Rules;

public sealed class ExecutorLawTests
{
    private const int Samples = 300;

    // The executor judges alone where it can, and leaves the rest to the interpreter; nobody can tell which.
    [Property(Arbitrary = [typeof(RuleWorld)], MaxTest = 2000)]
    public void Evaluate_Always_AnswersWhatTheInterpreterAnswers(RuleCase sample) => Agree(sample);

    [Property(Arbitrary = [typeof(RuleWorld)], MaxTest = 500)]
    public void Evaluate_AClaimOfTheWrongKindOrUnit_FailsWhereTheInterpreterFails(RuleCase sample, PositiveInt seed)
    {
        var claims = sample.Facts.Claims.ToList();
        var at = seed.Get % (claims.Count + 1);
        if (at < claims.Count)
        {
            claims[at] = claims[at] with { Value = seed.Get % 2 == 0 ? new FactCodes(["iso9001"]) : RuleWorld.Figure("30天") };
        }

        Agree(sample with { Facts = new FactSet(null, claims.ToValueList()) });
    }

    // Steps are counted by the interpreter; near the limit nobody else decides.
    [Property(Arbitrary = [typeof(RuleWorld)], MaxTest = 500)]
    public void Evaluate_FewStepsOrDigits_FailsWhereTheInterpreterFails(RuleCase sample, PositiveInt seed) =>
        Agree(new RuleCase(sample.Set, sample.Facts, sample.Context, seed.Get % 4 == 0 ? new RuleLimits { MaxBits = 20 } : new RuleLimits { MaxSteps = 1 + (seed.Get * 7 % 80) }));

    // Figures at the ends of 64 bits, and units that make them longer.
    [Property(Arbitrary = [typeof(RuleWorld)], MaxTest = 500)]
    public void Evaluate_LongFigures_AnswersWhatTheInterpreterAnswers(RuleCase sample, PositiveInt seed)
    {
        string[] figures = ["9223372036854775807元", "922337203685477.5807元", "0.0000000000000000001元", "123456789012345678901234567元", "92233720368547758.07亿元"];
        var claims = sample.Facts.Claims.Select((c, i) => c.Value is FactFigure && RuleWorld.IsMoney(c.Key) && (seed.Get + i) % 2 == 0 ? c with { Value = RuleWorld.Figure(figures[(seed.Get + i) % figures.Length]) } : c);
        Agree(sample with { Facts = new FactSet(null, claims.ToValueList()) });
    }

    // What is kept of one question, or of one binding of facts, is never taken for another.
    [Property(Arbitrary = [typeof(RuleWorld)], MaxTest = 300)]
    public void Evaluate_TheSameFactsAndRulesAtOtherQuestions_KeepsNothingOfTheLast(RuleCase sample)
    {
        var (other, known) = (AsOf.Date(2023, 1, 1), AsOf.Date(2024, 12, 31).KnownOn(2024, 3, 1));
        foreach (var context in (RuleContext[])[sample.Context, new(known), new(known) { ReferenceYear = 2021 }, new(AsOf.Date(2024, 12, 31)), new(other), sample.Context, sample.Context with { Surroundings = FactSet.Empty }])
        {
            Agree(sample with { Context = context });
        }
    }

    [Fact]
    public void Evaluate_GrowthFromALoss_MeansNothing()
    {
        var growing = new Comparison(new Growth(new Reference("profit"), PeriodKind.Year), Comparator.LessThan, new Constant(CompoundQuantity.Parse("5%")));
        var loss = FactSet.Empty.With("profit", FactTime.Year(2023), RuleWorld.Figure("-100万元"));
        foreach (var later in (string[])["100万元", "超过100万元", "-100万元"])
        {
            var sample = new RuleCase(RuleWorld.Set(growing), loss.With("profit", FactTime.Year(2024), RuleWorld.Figure(later)), AsOf.Date(2024, 12, 31));
            sample.Rules.Evaluate(RuleWorld.Rule, sample.Facts, sample.Context).Traced().Verdict.ShouldBe(Verdict.Unknown);
        }
    }

    // A range of which one end needs more digits is not its other end.
    [Theory]
    [InlineData("92233720368547758.07亿元", "-100万元")]
    [InlineData("999999元", "123456789012345678901234567元")]
    public void Evaluate_ARangeWithALongEnd_IsLeftToTheReference(string one, string other)
    {
        var between = new Comparison(new Reference("capital"), Comparator.Between, new Constant(CompoundQuantity.Parse("100万元")), new Constant(CompoundQuantity.Parse("2000万元")));
        var facts = FactSet.Empty.With(new FactClaim("capital", FactTime.None, RuleWorld.Figure(one), new("a", "A"))).With(new FactClaim("capital", FactTime.None, RuleWorld.Figure(other), new("b", "B")));
        var sample = new RuleCase(RuleWorld.Set(between), facts, AsOf.Date(2024, 12, 31));
        sample.Rules.Evaluate(RuleWorld.Rule, sample.Facts, sample.Context).Verdict.ShouldBe(Verdict.Unknown);
    }

    // A range of which one end is too long for the executor is left to the interpreter, and not taken for its other end.
    [Theory]
    [InlineData("123456789012345678901234567元", "2000万元")]
    [InlineData("2000万元", "123456789012345678901234567元")]
    [InlineData("92233720368547758.07亿元", "2000万元")]
    [InlineData("0.0000000000000000001元", "2000万元")]
    [InlineData("-92233720368547758.07亿元", "-2000万元")]
    public void Evaluate_SourcesInConflictOfWhichOneIsLong_IsUnknown(string one, string other)
    {
        var between = new Comparison(new Sum([new Reference("profit"), new Reference("capital")]), Comparator.Between, new Constant(CompoundQuantity.Parse("-3000万元")), new Constant(CompoundQuantity.Parse("3000万元")));
        foreach (var criterion in (Criterion[])[between with { Left = new Reference("profit") }, between])
        {
            var facts = new FactSet(null, [Claim("a", one), Claim("b", other), new FactClaim("capital", FactTime.None, RuleWorld.Figure("1元"))]);
            Agree(new RuleCase(RuleWorld.Set(criterion), facts, AsOf.Date(2024, 6, 30)));
        }

        static FactClaim Claim(string source, string figure) => new("profit", FactTime.Year(2023), RuleWorld.Figure(figure), new SourceReference(source, source));
    }

    // Steps within items are not known before; the interpreter counts them.
    [Fact]
    public void Evaluate_ManyItems_FailsAtTheLimitOfSteps()
    {
        var everyone = new ItemTest(ItemQuantifier.EveryItem, "loans", new Negation(new Holds("overdue")));
        var loan = FactSet.Empty.With("overdue", FactTime.None, new FactFlag(false));
        var facts = FactSet.Empty.With("loans", FactTime.None, new FactItems(Enumerable.Repeat(loan, 20).ToValueList()));
        for (var limit = 30; limit < 60; limit++)
        {
            var sample = new RuleCase(RuleWorld.Set(new AllOf([everyone, .. Enumerable.Repeat(new Always(true), 5)])), facts, AsOf.Date(2024, 12, 31), new RuleLimits { MaxSteps = limit });
            var evaluation = sample.Rules.Evaluate(RuleWorld.Rule, sample.Facts, sample.Context);
            evaluation.Error.ShouldBe(sample.Judge().Error);
            evaluation.Verdict.ShouldBe(sample.Judge().Verdict);
        }
    }

    [Fact]
    public void Evaluate_MostRules_NeedNoInterpreter()
    {
        var samples = RuleWorld.Cases().Generator.Sample(Samples);
        var alone = samples.Count(s => s.Rules.Evaluate("eligible", s.Facts, s.Context).Traced().Verdict is not null);
        alone.ShouldBeGreaterThan(Samples * 3 / 4);
    }

    [Property(Arbitrary = [typeof(RuleWorld)], MaxTest = 300)]
    public void Traced_TheLastNode_IsTheVerdict(RuleCase sample)
    {
        var (verdict, trace) = sample.Rules.Evaluate(RuleWorld.Rule, sample.Facts, sample.Context).Traced();
        if (verdict is { } known)
        {
            ((int)known).ShouldBe(trace[^1]);
        }
    }

    private static void Agree(RuleCase sample)
    {
        foreach (var name in ((string[])[RuleWorld.Rule, "eligible", RuleWorld.Amount]).Where(n => sample.Rules.Find(n) is not null))
        {
            var evaluation = sample.Rules.Evaluate(name, sample.Facts, sample.Context);
            var judgement = sample.Judge(name);
            evaluation.Verdict.ShouldBe(judgement.Verdict);
            evaluation.Error.ShouldBe(judgement.Error);

            // Nothing is left out when every node is asked for.
            if (evaluation.Traced().Verdict is { } traced)
            {
                ((Verdict?)traced).ShouldBe(judgement.Verdict);
            }
        }
    }
}
