using System.Globalization;
using System.Text;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;
using Dnc.Model.Time;

// Two drafts of an award over a made-up population: what each costs, who wins and who loses. The generator is seeded, so that every run gives the same.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var size = args is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 100_000;

var revenue = Fact.Money("revenue").Named("营业收入", "revenue").Yearly().AtLeastZero().Step(Money.Cny(1)).CanRise();
var research = Fact.Money("rd").Named("研发费用", "R&D expense").Yearly().AtLeastZero().Step(Money.Cny(1)).CanRise();
var industrial = Fact.Flag("industrial").Named("工业企业", "industrial firm");

var population = Enumerable.Range(1, size).Select(Firm).ToList();
var before = Draft("draft-1", rate: 2, threshold: 3, cap: 2_000_000);
var after = Draft("draft-2", rate: 3, threshold: 5, cap: 1_500_000);
var first = CohortEvaluator.Evaluate(before, population, AsOf.Date(2025, 6, 30));
var second = CohortEvaluator.Evaluate(after, population, AsOf.Date(2025, 6, 30));
foreach (var (draft, result) in (ReadOnlySpan<(string, CohortResult)>)[("2 % of R&D from an intensity of 3 % on, at most 2 million", first), ("3 % of R&D from an intensity of 5 % on, at most 1.5 million", second)])
{
    var cost = result.Costs[0];
    Console.WriteLine($"{draft}: {cost.Amount}");
    Console.WriteLine($"  {cost.Entitled} firms for certain, {cost.Undetermined} undetermined because a figure is missing");
    var budget = result.Budgets[0].Pools[0].Allocation;
    Console.WriteLine($"  budget {Text(budget.Budget)}, paid {Text(budget.Paid)}, short {Text(budget.Shortfall)}, claims that are open {Text(budget.Exposure)}");
}

var difference = first.CompareTo(second);
Console.WriteLine($"{difference.Changes.Count} firms change: {difference.Winners.Count()} get more, {difference.Losers.Count()} get less");

static string Text(Interval<Money> range) => range.ToText(Language.En, m => m.ToString(Language.En));

CompiledCatalog Draft(string id, decimal rate, decimal threshold, decimal cap) => new PolicyCatalog
{
    Rules = new RuleSet { Id = id, Title = new("研发补助草案", "draft award for R&D"), Facts = [revenue, research, industrial] },
    Policies =
    [
        new SupportPolicy
        {
            Id = "research",
            Name = new("研发补助", "award for R&D"),
            Reference = new YearReference("rd"),
            When = industrial & (research / revenue).AtLeast(Ratio.FromPercent(threshold)),
            Award = research * Ratio.FromPercent(rate),
            Cap = Formula.Constant(Money.Cny(cap)),
        },
    ],
    Budgets = [new PolicyBudget("pool", new("资金总额", "budget"), ["research"], Formula.Constant(Money.Cny(size * 100_000m)), Dnc.Model.Cohorts.BudgetMethod.ProRata)],
}.Compile().OrThrow();

// A linear congruential generator: figures of the firm are its own, whatever the others are.
CohortFirm Firm(int number)
{
    var state = unchecked((uint)number * 2_654_435_761u);
    var sales = 1_000_000m * (5 + Next(500));
    var facts = FactSet.Empty.With(revenue, 2024, Money.Cny(sales)).With(industrial, Next(10) < 7);
    return new CohortFirm($"F{number:D6}", Next(10) == 0 ? facts : facts.With(research, 2024, Money.Cny(sales * Next(90) / 1000)), AwardLedger.Nothing);

    uint Next(uint below)
    {
        state = unchecked((state * 1_664_525u) + 1_013_904_223u);
        return (state >> 8) % below;
    }
}
