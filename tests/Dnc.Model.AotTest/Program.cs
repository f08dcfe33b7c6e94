using Dnc.Model.Documents;
using Dnc.Model.Evaluation;
using Dnc.Model.Indicators;
using Dnc.Model.Jiaozhou;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Time;

// Native code does what managed code does: documents round-trip byte for byte, faults are found, verdicts have their reasons.
var plan = JiaozhouPlan.Plan;
var text = PlanJson.Write(plan);
var faults = new List<string>();
Check(PlanJson.Write(PlanJson.Read(text).OrThrow()) == text, "a plan is written as it was read");
Check(PlanJson.Read(text.Replace("\"due\": \"2021-12-31\"", "\"due\": \"2031-12-31\"", StringComparison.Ordinal)).Issues.Count > 10, "every fault is found");
Check(PlanJson.Read(text.Replace("\"options\": [", "\"option\": [", StringComparison.Ordinal)).Issues.Any(i => i.Code == IssueCodes.UnknownMember), "unknown members are found");
var state = PlanEvaluator.Evaluate(plan, JiaozhouPlan.PublishedFigures, AsOf.Date(2021, 12, 31));
Check(state["17a"] is { Status: AssessmentStatus.OffTrack, IsFinal: true }, "the platforms were not reached");
Check(state["17a"].Explain().ToText(Language.Zh).Contains("来源互相矛盾", StringComparison.Ordinal), "the explanation names the contradiction");
Check(EvaluationJson.Write(state) == EvaluationJson.Write(PlanEvaluator.Evaluate(plan, JiaozhouPlan.PublishedFigures, AsOf.Date(2021, 12, 31))), "the same inputs give the same bytes");
const string Rules = """
    { "schemaVersion": "1.0", "id": "aot", "title": { "zh": "原生", "en": "native" },
      "facts": [ { "key": "staff", "name": { "zh": "职工", "en": "staff" }, "kind": "quantity", "unit": "人", "minimum": "0人", "step": "1人" } ],
      "rules": [ { "id": "small", "name": { "zh": "小型", "en": "small" }, "when": { "atMost": ["staff", "500人"] } } ] }
    """;
var rules = RulesJson.Compile(Rules).OrThrow();
Check(RulesJson.Write(RulesJson.Read(RulesJson.Write(rules.Rules)).OrThrow()) == RulesJson.Write(rules.Rules), "rules are written as they were read");
var facts = FactsJson.Read("""{ "schemaVersion": "1.0", "facts": { "staff": 501 } }""", rules.Facts).OrThrow();
var answer = rules.Evaluate("small", facts.Facts, AsOf.Date(2024, 6, 30));
Check(answer is { Verdict: Verdict.False } && answer.Gap().ToText(Language.En).Contains("down 1", StringComparison.Ordinal), "a rule is judged and its gap found");
Check(rules.Evaluate("small", FactSet.Empty, AsOf.Date(2024, 6, 30)).MissingFacts is [{ Key: "staff" }], "what is missing is named");
foreach (var fault in faults)
{
    Console.Error.WriteLine($"not so: {fault}");
}

Console.WriteLine(faults.Count == 0 ? "AOT ok" : "AOT failed");
return faults.Count;

void Check(bool holds, string what)
{
    if (!holds)
    {
        faults.Add(what);
    }
}
