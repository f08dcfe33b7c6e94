using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Checking;

namespace Dnc.Model.Support.Industries;

/// <summary>Checks industry strategies: everything that is wrong at once, each with its path, and then compiles them.</summary>
internal static class IndustryCompiler
{
    public static Result<CompiledIndustries> Compile(
        IndustryStrategySet set, ValueList<RuleSet> used, IReadOnlyDictionary<string, OpaquePredicate>? predicates, RuleLimits? limits)
    {
        var issues = new List<Issue>();
        IndustryChecks.Check(set, issues);
        if (issues.Count > 0)
        {
            // Names that stand twice or for nothing would only be told again, in words of the rules.
            return Result.Failed<CompiledIndustries>([.. issues]);
        }

        var parts = new IndustryParts(set);
        var result = parts.ToRules().Compile(used, predicates, limits);
        issues.AddRange(result.Issues.Select(parts.Locate));
        if (!result.TryGetValue(out var compiled))
        {
            return Result.Failed<CompiledIndustries>([.. issues]);
        }

        CheckScales(set, compiled, issues);
        return issues.All(i => i.Severity == IssueSeverity.Warning)
            ? Result.Of(new CompiledIndustries(set, compiled), [.. issues])
            : Result.Failed<CompiledIndustries>([.. issues]);
    }

    private static void CheckScales(IndustryStrategySet set, CompiledRules rules, List<Issue> issues)
    {
        var money = Measure.Of(CompoundUnit.Of(Unit.Of(set.Currency)));
        for (var i = 0; i < set.Strategies.Count; i++)
        {
            if (rules.Types.GetValueOrDefault((rules.Rules.Id, IndustryParts.Scale(set.Strategies[i])))?.Type is { } type && !(type.Sort == FormulaSort.Figure && type.Measure == money))
            {
                issues.Add(ErrorMessages.NotAScale(FormattableString.Invariant($"$.strategies[{i}].scale"), set.Currency));
            }
        }
    }
}
