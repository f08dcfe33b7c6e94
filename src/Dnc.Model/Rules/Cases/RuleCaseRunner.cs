using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Cases;

/// <summary>Runs worked examples against rules.</summary>
public static class RuleCaseRunner
{
    /// <summary>Runs every case of a file.</summary>
    /// <param name="file">The cases.</param>
    /// <param name="rules">The rules under test.</param>
    /// <returns>One result a case, in their order.</returns>
    public static ValueList<RuleCaseResult> Run(RuleCaseFile file, CompiledRules rules)
    {
        Guard.NotNull(file);
        Guard.NotNull(rules);
        return file.Cases.Select((c, i) => Run(file, c, i, rules)).ToValueList();
    }

    private static RuleCaseResult Run(RuleCaseFile file, RuleCase one, int index, CompiledRules rules)
    {
        var failures = new List<RuleCaseFailure>();
        var moment = new Moment(file.AsOf, null, file.Facts, file.Context);
        moment = Take(moment, one.Start, replacesKeys: true);
        Check(moment, one.Start, rules, failures, RuleCaseFile.PathOf(index), t => RuleCaseFile.PathOf(index, null, t));
        for (var s = 0; s < one.Steps.Count; s++)
        {
            var step = s;
            moment = Take(moment, one.Steps[s], replacesKeys: false);
            Check(moment, one.Steps[s], rules, failures, RuleCaseFile.PathOf(index, step), t => RuleCaseFile.PathOf(index, step, t));
        }

        return new RuleCaseResult(one, one.Start.Expect.Count + one.Steps.Sum(s => s.Expect.Count), failures.ToValueList());
    }

    private static void Check(Moment moment, CaseStep step, CompiledRules rules, List<RuleCaseFailure> failures, string path, Func<string, string> pathOf)
    {
        if (step.Expect.Count == 0)
        {
            return;
        }

        if (moment.AsOf is not { } asOf)
        {
            failures.Add(new RuleCaseFailure(path, "asOf", new LocalizedText("有评估日期", "an as-of date"), new LocalizedText("没有", "none")));
            return;
        }

        var context = new RuleContext(asOf) { Surroundings = moment.Context, ReferenceYear = moment.ReferenceYear };
        foreach (var expectation in step.Expect)
        {
            if (!rules.Has(expectation.Target))
            {
                failures.Add(new RuleCaseFailure(
                    pathOf(expectation.Target), expectation.Target, new LocalizedText("规则中有此定义", "a rule or definition of this name"), new LocalizedText("没有", "none")));
                continue;
            }

            var evaluation = rules.Evaluate(expectation.Target, moment.Facts, context);
            failures.AddRange(ExpectationCheck.Of(expectation, evaluation)
                .Select(f => new RuleCaseFailure(pathOf(expectation.Target), expectation.Target, f.Expected, f.Found, evaluation.Explain())));
        }
    }

    // The facts of a case stand in for the shared facts of the same key; those of a step for what was told of the same key and time.
    private static Moment Take(Moment before, CaseStep step, bool replacesKeys) => new(
        step.AsOf ?? before.AsOf,
        step.ReferenceYear ?? before.ReferenceYear,
        Merge(before.Facts, step.Facts, step.Without, replacesKeys),
        Merge(before.Context, step.Context, step.Without, replacesKeys));

    /// <summary>The facts after some were added, and some are no longer stated.</summary>
    internal static FactSet Merge(FactSet before, FactSet added, ValueList<string> without, bool replacesKeys)
    {
        var keys = added.Claims.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var times = added.Claims.Select(c => (c.Key, c.Time)).ToHashSet();
        var kept = before.Claims.Where(c => !without.Contains(c.Key) && !(replacesKeys ? keys.Contains(c.Key) : times.Contains((c.Key, c.Time))));
        return new FactSet(added.Subject ?? before.Subject, [.. kept, .. added.Claims]);
    }

    private sealed record Moment(AsOf? AsOf, int? ReferenceYear, FactSet Facts, FactSet Context);
}
