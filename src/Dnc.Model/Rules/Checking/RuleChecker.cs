using System.Collections.Frozen;
using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Checking;

/// <summary>Checks rule sets: everything that is wrong at once, each with its path, and then compiles them.</summary>
internal static class RuleChecker
{
    public static Result<CompiledRules> Check(RuleSet rules, ValueList<RuleSet> used, IReadOnlyDictionary<string, OpaquePredicate> predicates, RuleLimits limits)
    {
        var findings = new Findings(rules.Id);
        var reachable = UsedSets.Resolve(rules, used, findings);
        var compiled = new CompiledRules(
            rules, reachable, new FactCatalog([.. reachable.Prepend(rules).SelectMany(s => s.Facts)]), predicates.ToFrozenDictionary(StringComparer.Ordinal), limits);
        ValueList<RuleSet> all = [rules, .. reachable];
        foreach (var set in all)
        {
            NameChecks.Check(set, findings);
            FactChecks.Check(set, findings);
            ParameterChecks.Check(set, findings);
        }

        NameChecks.CheckShared(all, findings);
        var names = new NameTable(compiled, UsedSets.VisibleFacts(compiled));
        var issues = findings.Issues;
        if (TreeLimits.Measure(compiled, names, findings) is { } shapes)
        {
            var types = new Dictionary<(string Set, string Name), NodeType>();
            issues = [.. findings.Issues, .. CheckDefinitions(compiled, names, shapes, types)];
            if (issues.All(i => i.Severity == IssueSeverity.Warning))
            {
                var unused = new Findings(rules.Id);
                UnusedNames.Check(rules, names, unused);
                return Result.Of(compiled.With(types.ToFrozenDictionary()), [.. issues, .. unused.Issues]);
            }
        }
        else
        {
            issues = findings.Issues;
        }

        return Result.Failed<CompiledRules>([.. issues]);
    }

    // Definitions are inferred after those that they name, and told in the order of the documents.
    private static IEnumerable<Issue> CheckDefinitions(
        CompiledRules compiled, NameTable names, IReadOnlyList<DefinitionShape> shapes, Dictionary<(string Set, string Name), NodeType> types)
    {
        var found = new Dictionary<DefinitionShape, Findings>();
        foreach (var shape in shapes.Where(s => !s.IsTooDeep))
        {
            var findings = new Findings(compiled.Rules.Id);
            found.Add(shape, findings);
            var type = CheckDefinition(new NodeChecker(compiled, names, types, findings), shape, findings);
            if (ReferenceEquals(shape.Scope.Definitions[shape.Definition.Id], shape.Definition))
            {
                types.TryAdd((shape.Scope.Rules.Id, shape.Definition.Id), type);
            }
        }

        return found.OrderBy(f => f.Key.Ordinal).SelectMany(f => f.Value.Issues);
    }

    private static NodeType CheckDefinition(NodeChecker checker, DefinitionShape shape, Findings findings)
    {
        var (definition, set) = (shape.Definition, shape.Scope.Rules);
        var site = new Site(shape.Scope, shape.Path, null, shape.IsNamedOnly);
        var result = checker.Visit(definition.Node, site);
        if (definition.Codes.Count == 0)
        {
            return result;
        }

        var place = shape.Path[..shape.Path.LastIndexOf('.')];
        FactChecks.CheckCodes(set, definition.Codes, place, findings);
        if (definition.Node is Criterion || result.Type is { Sort: not FormulaSort.Code })
        {
            findings.Add(set, $"{place}.codes", ErrorMessages.CodesOfNoClassification(definition.Id));
            return result;
        }

        checker.CheckClasses(definition.Node, site, definition.Codes);
        return result with { Type = FormulaType.Code(definition.Codes, result.Type?.IsHierarchical ?? false) };
    }
}
