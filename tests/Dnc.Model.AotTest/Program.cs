using Dnc.Model.Documents;
using Dnc.Model.Evaluation;
using Dnc.Model.Evaluation.Briefings;
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
const string Services = """
    { "schemaVersion": "1.0",
      "caseClasses": [ { "id": "general", "name": { "zh": "一般", "en": "ordinary" }, "clocks": [ { "id": "contact", "name": { "zh": "联系", "en": "contact" }, "to": "contact", "limit": "60分钟" } ] } ],
      "caseEvents": [ { "$type": "registration", "case": "c-1", "enterprise": "firm", "title": { "zh": "用电", "en": "power" }, "class": "general", "at": "09:10", "on": "2020-06-01", "source": "register", "recordedAt": "2020-06-01T01:10:00Z" } ] }
    """;
var services = ServicesJson.Read(Services).OrThrow();
Check(ServicesJson.Write(ServicesJson.Read(ServicesJson.Write(services)).OrThrow()) == ServicesJson.Write(services), "cases of enterprises are written as they were read");
Check(services.Cases.Cases(AsOf.Date(2020, 6, 1)).Overdue.Count == 1, "a clock in minutes runs out");
const string Governance = """
    { "schemaVersion": "1.0",
      "matterEvents": [ { "$type": "registration", "matter": "m-1", "title": { "zh": "事项", "en": "a matter" }, "on": "2018-03-01", "source": "office", "recordedAt": "2018-03-01T00:00:00Z" } ] }
    """;
var governance = GovernanceJson.Read(Governance).OrThrow();
Check(GovernanceJson.Write(GovernanceJson.Read(GovernanceJson.Write(governance)).OrThrow()) == GovernanceJson.Write(governance), "records of governance are written as they were read");
const string Projects = """
    { "schemaVersion": "1.0", "id": "aot", "title": { "zh": "原生", "en": "native" }, "documents": [ { "id": "report", "title": "monthly report" } ],
      "projects": [ { "id": "p-1", "name": { "zh": "项目", "en": "a project" }, "kind": "newConstruction", "totalInvestment": "1亿元", "years": [ { "year": 2020, "amount": "1000万元" } ] } ],
      "reports": [ { "project": "p-1", "month": "2020-06", "thisYear": "300万元", "source": "report", "recordedAt": "2020-07-05T00:00:00Z" } ] }
    """;
var projects = ProjectsJson.Read(Projects).OrThrow();
Check(ProjectsJson.Write(ProjectsJson.Read(ProjectsJson.Write(projects)).OrThrow()) == ProjectsJson.Write(projects), "projects are written as they were read");
var briefing = Briefing.Monthly(new BriefingInput { Projects = projects.Portfolio, Cases = services.Cases }, ReportingPeriod.OfMonth(2020, 6), AsOf.Date(2020, 7, 10));
Check(briefing.Section("behind")!.Findings.Count == 1 && briefing.Section("cases")!.Findings.Count == 1, "a briefing finds what is behind and what is overdue");
Check(BriefingJson.Write(briefing).Contains("p-1", StringComparison.Ordinal), "a briefing is written");
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
