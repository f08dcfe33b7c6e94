using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Support.Cases;

/// <summary>Runs worked examples against a catalogue.</summary>
public static class SupportCaseRunner
{
    /// <summary>Runs every case of a file.</summary>
    /// <param name="file">The cases.</param>
    /// <param name="catalog">The catalogue under test.</param>
    /// <returns>One result a case, in their order.</returns>
    public static ValueList<SupportCaseResult> Run(SupportCaseFile file, CompiledCatalog catalog)
    {
        Guard.NotNull(file);
        Guard.NotNull(catalog);
        return file.Cases.Select((c, i) => Run(file, c, i, catalog)).ToValueList();
    }

    private static SupportCaseResult Run(SupportCaseFile file, SupportCase one, int index, CompiledCatalog catalog)
    {
        var failures = new List<RuleCaseFailure>();
        var moment = Take(Take(new Moment(null, null, FactSet.Empty, FactSet.Empty, AwardLedger.Unknown, null, null), file.Shared, replacesKeys: true), one.Start, replacesKeys: true);
        moment = Check(moment, one.Start, catalog, failures, index, null);
        for (var s = 0; s < one.Steps.Count; s++)
        {
            moment = Check(Take(moment, one.Steps[s], replacesKeys: false), one.Steps[s], catalog, failures, index, s);
        }

        var count = one.Steps.Prepend(one.Start).Sum(s => s.Expect.Count + s.Rules.Expect.Count + s.ExpectFirms.Sum(f => f.Value.Count));
        if (count == 0)
        {
            failures.Add(new RuleCaseFailure(RuleCaseFile.PathOf(index), one.Name, new LocalizedText("至少一项预期", "at least one expectation"), new LocalizedText("没有", "none")));
        }

        return new SupportCaseResult(one.Name, count, failures.ToValueList());
    }

    // What is due is booked, so that the next moment knows of it.
    private static Moment Check(Moment moment, SupportCaseStep step, CompiledCatalog catalog, List<RuleCaseFailure> failures, int index, int? stepIndex)
    {
        if (moment.AsOf is not { } asOf)
        {
            failures.Add(new RuleCaseFailure(RuleCaseFile.PathOf(index, stepIndex), "asOf", new LocalizedText("有评估日期", "an as-of date"), new LocalizedText("没有", "none")));
            return moment;
        }

        var context = new SupportContext(asOf) { Surroundings = moment.Context, ReferenceYear = moment.ReferenceYear, AppliedOn = moment.AppliedOn, PaidOn = moment.PaidOn };
        if (step.Population.Count > 0)
        {
            failures.AddRange(PopulationCheck.Of(step, catalog, moment.Facts, moment.Ledger, context)
                .Select(f => new RuleCaseFailure(RuleCaseFile.PathOf(index, stepIndex, f.Target), f.Target, f.Expected, f.Found)));
            return moment;
        }

        var plan = catalog.Evaluate(moment.Facts, moment.Ledger, context);
        foreach (var expectation in step.Rules.Expect)
        {
            var path = RuleCaseFile.PathOf(index, stepIndex, expectation.Target);
            if (!catalog.Rules.Has(expectation.Target))
            {
                failures.Add(new RuleCaseFailure(path, expectation.Target, new LocalizedText("政策库中有此政策或定义", "a policy or definition of this name"), new LocalizedText("没有", "none")));
                continue;
            }

            var evaluation = catalog.Rules.Evaluate(expectation.Target, moment.Facts, context.ForRules);
            failures.AddRange(ExpectationCheck.Of(expectation, evaluation).Select(f => new RuleCaseFailure(path, expectation.Target, f.Expected, f.Found, evaluation.Explain())));
        }

        foreach (var expectation in step.Expect)
        {
            failures.AddRange(SupportExpectationCheck.Of(expectation, plan)
                .Select(f => new RuleCaseFailure(RuleCaseFile.PathOf(index, stepIndex, expectation.Target), expectation.Target, f.Expected, f.Found, f.Explanation)));
        }

        return moment with { Ledger = plan.Book(asOf.Day) };
    }

    private static Moment Take(Moment before, SupportCaseStep step, bool replacesKeys) => new(
        step.Rules.AsOf ?? before.AsOf,
        step.Rules.ReferenceYear ?? before.ReferenceYear,
        Merge(before.Facts, step.Rules.Facts, step.Rules.Without, replacesKeys),
        Merge(before.Context, step.Rules.Context, step.Rules.Without, replacesKeys),
        step.Ledger ?? before.Ledger,
        step.AppliedOn ?? before.AppliedOn,
        step.PaidOn ?? before.PaidOn);

    private static FactSet Merge(FactSet before, FactSet added, ValueList<string> without, bool replacesKeys) => RuleCaseRunner.Merge(before, added, without, replacesKeys);

    private sealed record Moment(AsOf? AsOf, int? ReferenceYear, FactSet Facts, FactSet Context, AwardLedger Ledger, LocalDate? AppliedOn, LocalDate? PaidOn);
}
