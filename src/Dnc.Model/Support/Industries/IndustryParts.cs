using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;

namespace Dnc.Model.Support.Industries;

/// <summary>The criteria and formulas of industry strategies as definitions of one rule set, each with its place in the document.</summary>
internal sealed class IndustryParts
{
    private readonly List<(RuleDefinition Definition, string Path, bool IsLink)> _parts = [];
    private readonly RuleSet _rules;

    public IndustryParts(IndustryStrategySet set)
    {
        _rules = set.Rules;
        for (var i = 0; i < set.Strategies.Count; i++)
        {
            var strategy = set.Strategies[i];
            var path = FormattableString.Invariant($"$.strategies[{i}]");
            _parts.Add((new RuleDefinition(When(strategy), strategy.Name, strategy.When, strategy.Clause), $"{path}.when", false));
            _parts.Add((new RuleDefinition(Scale(strategy), new LocalizedText($"{strategy.Name.Zh}规模", $"scale in {strategy.Name.En}"), strategy.Scale, strategy.Clause), $"{path}.scale", false));
        }

        if (set.Positions is { } positions)
        {
            _parts.AddRange(set.Chains.SelectMany((chain, i) => chain.Links.Select((link, j) =>
                (new RuleDefinition(At(chain, link), link.Name, new HasCodes(CodeMatch.HasAny, positions, [new ChainPosition(chain.Id, link.Id).Code])),
                    FormattableString.Invariant($"$.chains[{i}].links[{j}]"), true))));
        }
    }

    /// <summary>The rules of the document with the parts as rules.</summary>
    public RuleSet ToRules() => _rules with { Rules = [.. _rules.Rules, .. _parts.Select(p => p.Definition)] };

    /// <summary>An issue of the rules, where it stands in the document.</summary>
    public Issue Locate(Issue issue)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            var (definition, path, isLink) = _parts[i];
            var head = FormattableString.Invariant($"$.rules[{_rules.Rules.Count + i}]");
            if (issue.Location is { Document: null, Path: { } at } && at.StartsWith(head, StringComparison.Ordinal))
            {
                // What follows is the member of the definition, and then the steps of the node; a link has no node of its own.
                var rest = at[head.Length..];
                var member = definition.Node is Criterion ? ".when" : ".value";
                var steps = !isLink && rest.StartsWith(member, StringComparison.Ordinal) ? rest[member.Length..] : "";
                return issue with { Location = issue.Location with { Path = path + steps } };
            }
        }

        return issue;
    }

    /// <summary>The name of the definition of who belongs.</summary>
    public static string When(IndustryStrategy strategy) => $"industry.{strategy.Id}.when";

    /// <summary>The name of the definition of how much a firm counts for.</summary>
    public static string Scale(IndustryStrategy strategy) => $"industry.{strategy.Id}.scale";

    /// <summary>The name of the definition of who stands at a link.</summary>
    public static string At(IndustryChain chain, IndustryChainLink link) => $"chain.{chain.Id}.{link.Id}";
}
