using System.Text;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Support;
using Dnc.Model.Support.Combining;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Time;
using NodaTime;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// What the offices know about firms. Amounts and clauses of this example are invented.
var equipment = Fact.Money("equipment").Named("设备投资", "equipment").AtLeastZero().Step(Money.Cny(1)).CanRise();
var completed = Fact.Flag("completed").Named("项目竣工", "the project is completed");
var provincial = Fact.Label("provincial").Named("省级专精特新", "specialised-refined-new of the province");
var giant = Fact.Label("little-giant").Named("小巨人", "little giant");
var moved = Fact.Flag("moved-away").Named("迁出本市", "moved away");
var years = giant.Start.WholeYearsTo(Formula.AsOf);

var catalog = new PolicyCatalog
{
    Rules = new RuleSet
    {
        Id = "example-city",
        Title = new("某市支持制造业若干政策（示例）", "A city's support for manufacturing (example)"),
        Documents = [new SourceReference("example", "示例文件") { IsUndated = true }],
        Valid = DateRange.Years(2021, 2025),
        Facts = [equipment, completed, provincial, giant, moved],
    },
    Policies =
    [
        new SupportPolicy
        {
            Id = "renovation",
            Name = new("技术改造补助", "renovation award"),
            Clause = new ClauseReference("example", "1"),
            When = equipment.AtLeast(Money.Cny(10_000_000)),
            Award = equipment * Ratio.FromPercent(10),
            Cap = Formula.Constant(Money.Cny(3_000_000)),
            Repeat = RepeatRule.Once,
            Instalments = [new("start", new("开工", "at the start"), Ratio.FromPercent(30)), new("completion", new("竣工", "on completion"), Ratio.FromPercent(70), completed)],
            Funding = [new("city", new("市级", "city"), Ratio.FromPercent(50)), new("town", new("镇街", "town"), Ratio.FromPercent(50))],
            Clawbacks = [new("moved", new("五年内迁出", "moves away"), moved, Ratio.FromPercent(100))],
            Window = ApplicationWindow.EveryYear(new YearlyWindow(new AnnualDate(3, 1), new AnnualDate(4, 30))),
        },
        Recognition("provincial", provincial, 200_000),
        Recognition("little-giant", giant, 500_000),
        new SupportPolicy
        {
            Id = "still-listed",
            Name = new("小巨人续期奖励", "still a little giant"),
            Clause = new ClauseReference("example", "3"),
            When = giant.Held() & years.Between(Period.FromYears(1), Period.FromYears(2)),
            Award = Formula.Constant(Money.Cny(100_000)),
            Repeat = RepeatRule.OncePerYear,
        },
    ],
    Groups = [new PolicyGroup("recognition", new("认定奖励", "recognitions"), ["provincial", "little-giant"], new HighestOnly(), new ClauseReference("example", "2")) { Repeat = RepeatRule.TopUp }],
}.Compile().OrThrow();

// First contact: what is known is little, and nothing is guessed.
var firm = new FactSet("91370281MA0000015W", []).With(equipment, Money.Cny(8_500_000)).With(provincial, DateRange.From(new LocalDate(2022, 6, 1))).With(giant);
var ledger = AwardLedger.CompleteSince(2021);
Show("First contact", new LocalDate(2023, 3, 15));

// More equipment: the award is due in two instalments, and the first is paid.
firm = firm.Without("equipment", FactTime.None).With(equipment, Money.Cny(36_000_000)).With(completed, false).With(moved, false);
Show("The firm invests more", new LocalDate(2023, 4, 20), pay: true);

// A year later the project is completed, and the firm has risen to little giant: only the difference is paid.
firm = firm.Without("completed", FactTime.None).With(completed, true).Without("little-giant", FactTime.None).With(giant, DateRange.From(new LocalDate(2024, 2, 1)));
Show("Completed, and a little giant", new LocalDate(2024, 3, 10), pay: true);

// The year after: continued status. Then the firm moves away, and what it had for the project is due back.
Show("Still a little giant", new LocalDate(2025, 3, 10), pay: true);
firm = firm.Without("moved-away", FactTime.None).With(moved, true);
Show("It moves away", new LocalDate(2025, 9, 1));

SupportPolicy Recognition(string id, LabelFact label, decimal amount) => new()
{
    Id = id,
    Name = new($"{label.Definition.Name.Zh}认定奖励", $"award for {label.Definition.Name.En}"),
    Clause = new ClauseReference("example", "2"),
    When = label.Held(),
    Award = Formula.Constant(Money.Cny(amount)),
    Window = ApplicationWindow.Automatic,
};

void Show(string moment, LocalDate day, bool pay = false)
{
    var plan = catalog.Evaluate(firm, ledger, AsOf.Date(day));
    Console.WriteLine($"{moment}, {day.ToString("uuuu-MM-dd", null)}: in all {plan.Total}, payable now {plan.Payable}");
    foreach (var result in plan.Policies)
    {
        Console.WriteLine($"  {result.Policy.Id,-12} {result.Amount,-25} {StatusText.Of(result.Status).En}{(result.Window is { } window ? $" ({window.ToText(Language.En)})" : "")}");
    }

    foreach (var line in plan.Lowest!.Lines)
    {
        Console.WriteLine($"    {line.Policy,-12} {line.Step,-10} {line.Amount.ToString(Language.En),16}  {line.Text.En}");
    }

    foreach (var payer in plan.Funding.Where(f => f.Amount.Low.Amount > 0))
    {
        Console.WriteLine($"  paid by {payer.Name.En}: {payer.Amount}");
    }

    foreach (var miss in plan.NearMisses())
    {
        Console.WriteLine($"  near: {miss.Policy.Id}, worth {miss.Potential}: {miss.Gap.Ways[0].ToText(Language.En)}");
    }

    foreach (var question in plan.NextQuestions())
    {
        Console.WriteLine($"  ask: {question}");
    }

    foreach (var back in plan.Clawbacks)
    {
        Console.WriteLine($"  give back: {back.Amount.ToString(Language.En)} of {back.Policy.Id}, {back.Clawback.Name.En}: {back.IsDue}");
    }

    Console.WriteLine();
    ledger = pay ? plan.Book(day) : ledger;
}
