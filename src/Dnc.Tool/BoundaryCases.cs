using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Time;

namespace Dnc.Tool;

/// <summary>A table of thresholds as a document of cases, to be signed off by a person.</summary>
internal static class BoundaryCases
{
    /// <summary>The cases; what each expects is what the rules say today.</summary>
    public static RuleCaseFile Of(BoundaryTable table, CompiledRules rules, string rulesPath, AsOf asOf, Language language) => new()
    {
        Rules = [rulesPath, .. rules.Used.Select(u => $"{u.Id}.rules.json")],
        Source = ToolMessages.SignOff[language],
        AsOf = asOf,
        Cases = table.Rows.Select(row => Case(row, rules, language)).ToValueList(),
    };

    private static RuleCase Case(BoundaryRow row, CompiledRules rules, Language language)
    {
        var evaluation = rules.Evaluate(row.Rule, row.Facts, row.Context);
        var clause = row.Reference is { } reference ? $"{reference.ToString(language)}: {row.Clause[language]}" : row.Clause[language];
        return new RuleCase(
            $"{row.Fact} {ToolMessages.Place(row.Place)[language]} ({row.Path})",
            new CaseStep { Facts = row.Facts, Context = row.Context.Surroundings, Expect = [Expect(row.Rule, evaluation)] },
            $"{clause} → {row.ClauseAnswer[language]}");
    }

    private static Expectation Expect(string rule, RuleEvaluation evaluation) => evaluation switch
    {
        { Error: not null } => new Expectation { Target = rule, IsError = true },
        { Verdict: { } verdict } => new Expectation { Target = rule, Verdict = verdict, Missing = verdict == Model.Reasoning.Verdict.Unknown ? Keys(evaluation) : null },
        { Value: RuleFigure { Exact: { } figure } } => new Expectation { Target = rule, Value = new ExpectedFigure(figure) },
        { Value: RuleDay { Range: { IsExact: true, Low: { } day } } } => new Expectation { Target = rule, Value = new ExpectedDay(day) },
        { Value: RuleCode { Exact: { } code } } => new Expectation { Target = rule, Value = new ExpectedCode(code) },
        _ => new Expectation { Target = rule, Verdict = Model.Reasoning.Verdict.Unknown, Missing = Keys(evaluation) },
    };

    private static ValueList<string> Keys(RuleEvaluation evaluation) => evaluation.MissingFacts.Select(m => m.Key).Distinct().ToValueList();
}
