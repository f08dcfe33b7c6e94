using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Support.Compiling;
using Dnc.Model.Time;

namespace Dnc.Model.Support;

public sealed partial class CompiledCatalog
{
    /// <summary>Looks at the catalogue without any firm (政策静态分析): conditions that nobody meets or everybody does, tiers that cannot be reached, holes between bands, edges of thresholds.</summary>
    /// <param name="asOf">The as-of date: dated parameters have their values of that day.</param>
    /// <param name="limits">How much it may cost; null for <see cref="AnalysisLimits.Default"/>.</param>
    /// <param name="warnings">The warnings that compiling the catalogue gave, to be shown with the report; null for none.</param>
    /// <returns>The report; its paths are those of the document of the catalogue. What other awards and earlier ones come to counts as any amount.</returns>
    public AnalysisReport Analyze(AsOf asOf, AnalysisLimits? limits = null, ValueList<Issue>? warnings = null)
    {
        var parts = new CatalogParts(Catalog);
        var report = RuleAnalyzer.Analyze(Rules, asOf, limits, warnings, Given());
        return report with
        {
            Findings = [.. report.Findings.Select(f => f with { Paths = [.. f.Paths.Select(parts.Locate)] })],
            Boundaries = new BoundaryTable([.. report.Boundaries.Rows.Select(r => r with { Path = parts.Locate(r.Path) })])
            {
                Unshown = [.. report.Boundaries.Unshown.Select(u => u with { Path = parts.Locate(u.Path) })],
            },
        };
    }

    // Amounts and ranks are asked of firms that qualify.
    private Func<RuleDefinition, Criterion?> Given()
    {
        var given = Plans.SelectMany(p => new[] { p.Award, p.Cap, p.Rank, p.Then, p.Within }.OfType<string>().Select(n => KeyValuePair.Create(n, p.Policy.When)))
            .ToDictionary(StringComparer.Ordinal);
        return definition => given.GetValueOrDefault(definition.Id);
    }
}
