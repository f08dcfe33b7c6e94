using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Branches, tiers, rows, steps and cells.</summary>
internal sealed partial class Questions
{
    private IEnumerable<AnalysisFinding> OfParts(Formula node, Site site, IEnumerable<string> steps, Formula? otherwise, string elseStep)
    {
        var conditions = NodeConditions.Of(node);
        var paths = steps.Select(s => site.Path + s).ToList();
        var kind = node is Bands ? FindingKind.UnreachableTier : FindingKind.ShadowedBranch;
        var isDead = new bool[conditions.Count];
        for (var i = 0; i < conditions.Count; i++)
        {
            // Tiers do not wait for earlier ones.
            var condition = conditions[i];
            var finding = node is Bands
                ? Never(kind, paths[i], TextOf(condition), () => [new(condition, site.Frame, VerdictMask.True), .. site.Reached(isStrict: true)], () => [new(condition, site.Frame, VerdictMask.True), .. site.Reached(isStrict: false)])
                : Reached(kind, paths[i], conditions, i, site);
            isDead[i] = finding.Outcome == FindingOutcome.Found;
            yield return isDead[i] && node is Choice ? OrContradictory(finding, conditions[i], site) : finding;
        }

        yield return Otherwise(TextOf(node), site, new ChainLink(node, -1, site.Frame, site.Link), otherwise, elseStep);
        foreach (var overlap in Overlaps(conditions, paths, isDead, site))
        {
            yield return overlap;
        }
    }

    private IEnumerable<AnalysisFinding> OfTable(DecisionTable table, Site site)
    {
        var rows = table.Rows.Select((_, i) => $"{site.Path}.table.rows[{i}]").ToList();
        var columns = table.Columns.Select((_, i) => $"{site.Path}.table.columns[{i}]").ToList();
        var (deadRows, deadColumns) = (new bool[rows.Count], new bool[columns.Count]);
        foreach (var (conditions, paths, dead) in new[] { (table.Rows, rows, deadRows), (table.Columns, columns, deadColumns) })
        {
            for (var i = 0; i < conditions.Count; i++)
            {
                var finding = Reached(FindingKind.ShadowedBranch, paths[i], conditions, i, site);
                dead[i] = finding.Outcome == FindingOutcome.Found;
                yield return dead[i] ? OrContradictory(finding, conditions[i], site) : finding;
            }

            foreach (var overlap in Overlaps(conditions, paths, dead, site))
            {
                yield return overlap;
            }
        }

        foreach (var (r, c) in table.Cells.SelectMany((row, r) => row.Select((_, c) => (r, c))).Where(p => !deadRows[p.r] && !deadColumns[p.c]))
        {
            var link = new ChainLink(table, r, site.Frame, site.Link, c);
            yield return Never(FindingKind.UnreachableTier, $"{site.Path}.table.cells[{r}][{c}]", TextOf(new AllOf([table.Rows[r], table.Columns[c]])), () => [.. link.Constraints(isStrict: true)], () => [.. link.Constraints(isStrict: false)]);
        }

        yield return Otherwise(TextOf(table), site, new ChainLink(table, -1, site.Frame, site.Link), table.Else, ".table.else");
    }

    private IEnumerable<AnalysisFinding> OfSteps(Formula node, Site site, string steps) => NodeConditions.Of(node).Select((condition, i) => Never(
        FindingKind.UnreachableTier, $"{site.Path}{steps}[{i}]", TextOf(condition), () => [new(condition, site.Frame, VerdictMask.True), .. site.Reached(isStrict: true)], () => [new(condition, site.Frame, VerdictMask.True), .. site.Reached(isStrict: false)]));

    /// <summary>Whether a branch counts for some facts: it holds and none before it does.</summary>
    private AnalysisFinding Reached(FindingKind kind, string path, ValueList<Criterion> conditions, int index, Site site)
    {
        return Never(kind, path, TextOf(conditions[index]), () => With(VerdictMask.False, isStrict: true), () => With(VerdictMask.NotTrue, isStrict: false));
        List<Constraint> With(VerdictMask earlier, bool isStrict) =>
        [
            .. conditions.Take(index).Select(c => new Constraint(c, site.Frame, earlier)),
            new(conditions[index], site.Frame, VerdictMask.True),
            .. site.Reached(isStrict),
        ];
    }

    /// <summary>A branch that never counts is shadowed, unless its condition contradicts itself.</summary>
    private AnalysisFinding OrContradictory(AnalysisFinding shadowed, Criterion condition, Site site)
    {
        var alone = Never(FindingKind.Contradictory, shadowed.Paths[0], TextOf(condition), () => [new(condition, site.Frame, VerdictMask.True)]);
        return alone.Outcome == FindingOutcome.Found ? alone : shadowed;
    }

    private AnalysisFinding Otherwise(LocalizedText text, Site site, ChainLink rest, Formula? otherwise, string step) =>
        otherwise is null || IsSilent(otherwise)
            ? Sometimes(FindingKind.Hole, [site.Path], text, null, () => [.. rest.Constraints(isStrict: true), .. Given()])
            : Never(FindingKind.UnreachableElse, site.Path + step, text, () => [.. rest.Constraints(isStrict: true)], () => [.. rest.Constraints(isStrict: false)]);

    // A hole that nobody falls into for whom the rule is asked is none.
    private IEnumerable<Constraint> Given() => _given is { } given ? [new(given, new Frame(inquiry.Rules.Home), VerdictMask.True)] : [];

    private static bool IsSilent(Formula formula) => formula is Silent || (formula is NotedFormula noted && IsSilent(noted.Inner));

    private IEnumerable<AnalysisFinding> Overlaps(ValueList<Criterion> conditions, List<string> paths, bool[] isDead, Site site)
    {
        if (conditions.Count > inquiry.Budget.Limits.MaxPairs)
        {
            yield break;
        }

        for (var i = 0; i < conditions.Count; i++)
        {
            for (var j = i + 1; j < conditions.Count; j++)
            {
                if (!isDead[i] && !isDead[j])
                {
                    var (one, other) = (conditions[i], conditions[j]);
                    yield return Sometimes(
                        FindingKind.Overlapping, [paths[i], paths[j]], TextOf(one), TextOf(other),
                        () => [new(one, site.Frame, VerdictMask.True), new(other, site.Frame, VerdictMask.True), .. site.Reached(isStrict: true)]);
                }
            }
        }
    }
}
