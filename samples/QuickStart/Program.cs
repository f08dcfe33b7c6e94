using System.Text;
using Dnc.Model.Evaluation;
using Dnc.Model.Indicators;
using Dnc.Model.Jiaozhou;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var plan = JiaozhouPlan.Plan;
var facts = JiaozhouPlan.PublishedFigures;
Console.WriteLine(plan.Name.En);

// The state of all targets at the end of three years.
foreach (var year in (int[])[2019, 2020, 2021])
{
    var state = PlanEvaluator.Evaluate(plan, facts, AsOf.Date(year, 12, 31));
    Console.WriteLine($"\nAt the end of {year}");
    foreach (var target in state.Targets)
    {
        Console.WriteLine($"  {target.Id,-4} {target.Name.En}: {target.Status.ToText(Language.En)}");
    }
}

// One full explanation, in English and in Chinese, and what was known half a year later.
var end = PlanEvaluator.Evaluate(plan, facts, AsOf.Date(2021, 12, 31));
Console.WriteLine($"\n{end["17a"].Explain().ToText(Language.En)}");
Console.WriteLine(end["17a"].Explain().ToText(Language.Zh));
var then = PlanEvaluator.Evaluate(plan, facts, AsOf.Date(2021, 12, 31).KnownOn(2022, 6, 30));
Console.WriteLine(then["17a"].Explain().ToText(Language.En));

// "About 600 a year": nothing is published, so a made-up figure shows what an open reading does, and what choosing one changes.
var talent = new Observation(
    IndicatorId.Parse("high-level-talent"),
    plan.Jurisdiction,
    ObservedTime.Parse("2017-01-01..2021-12-31"),
    Dnc.Model.Quantities.Bound.Exactly(Dnc.Model.Quantities.Quantity.Parse("2900名")),
    new SourceReference("example", "invented for this example"),
    Instant.FromUtc(2022, 1, 31, 0, 0));
var more = facts with { Figures = facts.Figures.Append(talent).OrThrow() };
var open = PlanEvaluator.Evaluate(plan, more, AsOf.Date(2021, 12, 31));
Console.WriteLine($"95b with open readings: {open["95b"].Status.ToText(Language.En)}");
var chosen = plan;
foreach (var (question, option) in (ReadOnlySpan<(string, string)>)[("95b-tolerance", "within-10"), ("95b-flexible", "all"), ("95b-period", "plan")])
{
    chosen = chosen.Choose(
        InterpretationId.Parse(question),
        new RecordedChoice(option, new LocalizedText("市重大办", "major-projects office"), new LocalizedText("示例", "example"), Instant.FromUtc(2022, 3, 1, 0, 0)));
}

foreach (var change in open.ChangesTo(PlanEvaluator.Evaluate(chosen, more, AsOf.Date(2021, 12, 31))))
{
    Console.WriteLine(change.Text.En);
}
