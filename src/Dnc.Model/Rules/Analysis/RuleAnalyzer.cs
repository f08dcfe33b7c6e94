using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Looks at rules without any subject (规则静态分析): what contradicts itself, what nobody can reach, where the rules say nothing.</summary>
/// <remarks>
/// The thresholds of the rules cut each fact into finitely many cells; looking at all of them is exact. What is said to happen is shown by facts that the
/// interpreter confirms, what is said never to happen by the cells; everything else is undecided and never guessed. Facts are taken as complete and exact.
/// </remarks>
public static class RuleAnalyzer
{
    /// <summary>Analyses the definitions and rules of a rule set; those of used rule sets are followed and not asked about themselves.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="asOf">The as-of date: dated parameters have their values of that day.</param>
    /// <param name="limits">How much it may cost; null for <see cref="AnalysisLimits.Default"/>.</param>
    /// <param name="warnings">The warnings that compiling the rules gave, to be shown with the report; null for none.</param>
    /// <returns>The report.</returns>
    public static AnalysisReport Analyze(CompiledRules rules, AsOf asOf, AnalysisLimits? limits = null, ValueList<Issue>? warnings = null) =>
        Analyze(rules, asOf, limits, warnings, _ => null);

    /// <summary>Analyses rules of which some are asked only where a criterion holds.</summary>
    internal static AnalysisReport Analyze(CompiledRules rules, AsOf asOf, AnalysisLimits? limits, ValueList<Issue>? warnings, Func<RuleDefinition, Criterion?> given)
    {
        Guard.NotNull(rules);
        var inquiry = new Inquiry(rules, new RuleContext(asOf), new Budget(limits ?? AnalysisLimits.Default));
        var questions = new Questions(inquiry);
        var findings = new List<AnalysisFinding>();
        var (boundaries, unshown) = (new List<BoundaryRow>(), new List<UnshownThreshold>());
        foreach (var definition in rules.Rules.Definitions.Concat(rules.Rules.Rules))
        {
            var sites = SiteFinder.Find(definition, rules.Home);
            findings.AddRange(questions.About(definition, sites, given(definition)));
            var rows = new BoundaryRows(inquiry, questions, definition);
            boundaries.AddRange(rows.Of(sites));
            unshown.AddRange(rows.Unshown);
        }

        findings.AddRange(questions.AboutPairs(findings));
        return new AnalysisReport(findings.ToValueList(), new BoundaryTable(boundaries.ToValueList()) { Unshown = unshown.ToValueList() }, warnings ?? []);
    }
}
