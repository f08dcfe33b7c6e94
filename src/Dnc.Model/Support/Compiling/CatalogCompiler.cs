using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Support.Combining;

namespace Dnc.Model.Support.Compiling;

/// <summary>Checks catalogues: everything that is wrong at once, each with its path, and then compiles them.</summary>
internal static class CatalogCompiler
{
    public static Result<CompiledCatalog> Compile(
        PolicyCatalog catalog, ValueList<RuleSet> used, IReadOnlyDictionary<string, OpaquePredicate>? predicates, RuleLimits? limits)
    {
        var issues = new List<Issue>();
        CatalogChecks.Check(catalog, issues);
        if (issues.Count > 0)
        {
            // Names that stand twice or for nothing would only be told again, in words of the rules.
            return Result.Failed<CompiledCatalog>([.. issues]);
        }

        var parts = new CatalogParts(catalog);
        var names = new CatalogNames(catalog, parts);
        var called = catalog.Policies.Select(p => (p.Id, p.Name)).Concat(catalog.Groups.Select(g => (g.Id, g.Name))).ToDictionary(p => p.Id, p => p.Name, StringComparer.Ordinal);
        var awards = names.All.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => n.ToFact(called[n.Id], catalog.Currency));
        var rules = parts.ToRules(awards.Concat(catalog.Scores.Select(GeneratedName.ToFact)));
        var result = rules.Compile(used, predicates, limits);
        var named = NamedFacts(catalog);
        issues.AddRange(result.Issues.Where(i => !(i.Code == IssueCodes.UnusedRuleName && named.Contains(i.Location.Path))).Select(parts.Locate));
        CatalogChecks.CheckScores(catalog, names, issues);
        CatalogChecks.CheckRanked(parts, names, issues);
        if (!result.TryGetValue(out var compiled))
        {
            return Result.Failed<CompiledCatalog>([.. issues]);
        }

        PartChecks.Check(catalog, compiled, issues);
        CatalogChecks.CheckDoubts(catalog, issues);
        var components = CatalogOrder.Find(catalog, names, issues);
        var ladders = new List<TierLadder>();
        for (var i = 0; i < catalog.Ladders.Count; i++)
        {
            var ladder = TierLadder.Of(compiled, catalog.Ladders[i]);
            issues.AddRange(ladder.Issues.Select(issue => issue with { Location = IssueLocation.At(CatalogParts.Path("ladders", i)) }));
            ladders.AddRange(ladder.TryGetValue(out var found) ? [found] : []);
        }

        return issues.All(i => i.Severity == IssueSeverity.Warning)
            ? Result.Of(new CompiledCatalog(catalog, compiled, components) { Ladders = [.. ladders] }, [.. issues])
            : Result.Failed<CompiledCatalog>([.. issues]);
    }

    // The paths of facts that references and elections use, which no rule does.
    private static HashSet<string?> NamedFacts(PolicyCatalog catalog)
    {
        var keys = catalog.Policies.Select(p => (p.Reference as YearReference)?.Fact)
            .Concat(catalog.Groups.SelectMany(g => CompiledCatalog.OfReadings(g.Combine)).Select(c => (c as ByElection)?.Fact)).ToHashSet(StringComparer.Ordinal);
        return catalog.Rules.Facts.Select((f, i) => keys.Contains(f.Key) ? CatalogParts.Path("facts", i) : null).ToHashSet();
    }
}
