using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Tests.Rules;

/// <summary>Rules, a subject and a question.</summary>
public sealed record RuleCase(RuleSet Set, FactSet Facts, RuleContext Context, RuleLimits? Limits = null)
{
    public CompiledRules Rules { get; } = RuleWorld.Compile(Set, Limits);

    /// <summary>What the reference interpreter makes of a rule.</summary>
    internal Judgement Judge(string name = RuleWorld.Rule, FactSet? facts = null)
    {
        var (definition, scope) = Rules.Find(name)!.Value;
        return new Judgement(Rules, definition, scope, facts ?? Facts, Context);
    }

    internal Verdict Verdict(FactSet? facts = null) => Judge(facts: facts).Verdict!.Value;

    public override string ToString() =>
        $"{string.Join("\n", Set.Definitions.Concat(Set.Rules).Select(d => $"{d.Id}: {d.Node}"))}\nas of {Context.AsOf} ({Context.ReferenceYear})\n"
        + string.Join("\n", Facts.Claims.Concat(Context.Surroundings.Claims).Select(c => $"{c.Key} {c.Time} {c.Value} {c.Source?.Id} {c.RecordedAt}"));
}
