using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Support;
using Dnc.Model.Support.Combining;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;
using Dnc.Model.Time;

namespace Dnc.Model.Benchmarks;

/// <summary>100 policies and made-up firms, the same for every benchmark of support.</summary>
internal static class SupportPopulation
{
    public const int Policies = 100;

    private static readonly Fact<Money> Revenue = Fact.Money("revenue").Yearly().AtLeastZero();
    private static readonly Fact<Money> Research = Fact.Money("rd").Yearly().AtLeastZero();

    public static AsOf Day { get; } = AsOf.Date(2025, 6, 30);

    public static CompiledCatalog Catalog() => new PolicyCatalog
    {
        Rules = new RuleSet { Id = "benchmark", Title = LocalizedText.Same("benchmark"), Facts = [Revenue, Research] },
        Policies = [.. Enumerable.Range(0, Policies).Select(Policy)],
        Groups = [.. Enumerable.Range(0, 10).Select(g => new PolicyGroup($"g{g}", LocalizedText.Same($"g{g}"), [$"p{g * 10}", $"p{(g * 10) + 1}"], new HighestOnly()))],
    }.Compile().OrThrow();

    public static CohortFirm[] Firms(int count) => [.. Enumerable.Range(0, count).Select(i => Firm(i % 10_000, i))];

    private static SupportPolicy Policy(int number) => new()
    {
        Id = $"p{number}",
        Name = LocalizedText.Same($"p{number}"),
        When = Revenue.AtLeast(Money.Cny(10_000_000m * number)) & (Research / Revenue).AtLeast(Ratio.FromPercent(number % 10)),
        Award = Research * Ratio.FromPercent(1 + (number % 5)),
        Cap = Formula.Constant(Money.Cny(1_000_000)),
    };

    private static CohortFirm Firm(int number, int name)
    {
        var sales = 500_000m * (1 + number);
        return new CohortFirm($"f{name}", FactSet.Empty.With(Revenue, 2024, Money.Cny(sales)).With(Research, 2024, Money.Cny(sales * (number % 10) / 100)), AwardLedger.Nothing);
    }
}
