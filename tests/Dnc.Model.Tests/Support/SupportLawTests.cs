using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support;
using Dnc.Model.Support.Combining;
using Dnc.Model.Support.Ledgers;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support;

/// <summary>What holds for all catalogues and firms.</summary>
[Properties(Arbitrary = [typeof(SupportGenerators)], MaxTest = 100)]
public sealed class SupportLawTests
{
    [Property]
    public void Lines_OfAnyPlan_AddUp(SupportCaseOf sample)
    {
        var plan = sample.Evaluate();
        // Where a total may be more or less in between than in any way that was tried, it is bound and not computed.
        var isComputed = plan.Settlements.All(s => s.IsComplete);
        (Sum(plan.Lowest!.Lines) - plan.Total!.Value.Low.Amount).ShouldBeInRange(0, isComputed ? 0 : decimal.MaxValue);
        (plan.Highest is null).ShouldBe(plan.Total.Value.High is null);
        if (plan.Highest is { } highest)
        {
            (Sum(highest.Lines) - plan.Total.Value.High!.Value.Amount).ShouldBeInRange(isComputed ? 0 : decimal.MinValue, 0);
        }

        foreach (var result in plan.Policies)
        {
            var low = Sum(result.Lowest);
            low.ShouldBeGreaterThanOrEqualTo(result.Amount.Low.Amount);
            result.Amount.Low.Amount.ShouldBeGreaterThanOrEqualTo(0);
            if (result.Amount.High is { } high)
            {
                Sum(result.Highest!).ShouldBeLessThanOrEqualTo(high.Amount);
                low.ShouldBeLessThanOrEqualTo(high.Amount);
            }

            result.Lowest.ShouldAllBe(l => l.Amount.RoundToMinorUnit(Rounding.Down) == l.Amount);
            if (!result.Amount.IsExact)
            {
                result.Reasons.ShouldNotBeEmpty(result.Policy.Id);
            }
            else if (result.IsEligible != Verdict.Unknown)
            {
                result.Reasons.ShouldBeEmpty(result.Policy.Id);
            }
        }
    }

    // What was had in the time of a cap is taken off it.
    [Property(MaxTest = 250)]
    public void Amounts_OfAnyPlan_StayWithinTheirCaps(SupportCaseOf sample)
    {
        var plan = sample.Evaluate();
        foreach (var lines in (ValueList<LedgerLine>?[])[plan.Lowest!.Lines, plan.Highest?.Lines])
        {
            foreach (var cap in lines is null ? [] : sample.Catalog.Catalog.Caps)
            {
                Sum(lines!.Where(l => sample.MembersOf(cap).Contains(l.Policy))).ShouldBeLessThanOrEqualTo(Math.Max(0, SupportGenerators.AmountOf(cap) - HadWithin(sample, cap)));
            }
        }

        foreach (var result in plan.Policies.Where(p => p.Policy.Cap is not null && p.Amount.High is not null))
        {
            result.Amount.High!.Value.Amount.ShouldBeLessThanOrEqualTo(SupportGenerators.OwnCap);
        }
    }

    [Property]
    public void Group_OfWhichTheHighestIsPaid_PaysNoMoreThanItSays(SupportCaseOf sample)
    {
        var plan = sample.Evaluate();
        foreach (var group in sample.Catalog.Catalog.Groups)
        {
            var most = group.Combine switch { HighestOnly highest => highest.Most, ByPriority or BestForEnterprise or ByElection => 1, _ => int.MaxValue };
            foreach (var lines in (ValueList<LedgerLine>?[])[plan.Lowest!.Lines, plan.Highest?.Lines])
            {
                lines?.Where(l => group.Of.Contains(l.Policy)).GroupBy(l => l.Policy).Count(g => Sum(g) > 0).ShouldBeLessThanOrEqualTo(most);
            }
        }
    }

    // More is known of the firm: what was settled stays, and ranges only shrink.
    [Property(MaxTest = 250)]
    public void Evaluate_WithAMissingFactTold_OnlyNarrows(SupportCaseOf sample, PositiveInt seed)
    {
        var before = sample.Evaluate();
        var missing = SupportGenerators.Keys.Where(k => sample.Facts.Claims.All(c => c.Key != k)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var after = (sample with { Facts = sample.Facts.With(missing[seed.Get % missing.Count], FactTime.None, SupportGenerators.ValueOf(missing[seed.Get % missing.Count], seed.Get)) }).Evaluate();
        Within(after.Total!.Value, before.Total!.Value, "total");
        foreach (var (was, now) in before.Policies.Zip(after.Policies))
        {
            Within(now.Amount, was.Amount, was.Policy.Id);
            (was.IsEligible == Verdict.Unknown || was.IsEligible == now.IsEligible).ShouldBeTrue(was.Policy.Id);
        }
    }

    [Property]
    public void Evaluate_WithACompleteLedger_OnlyNarrows(SupportCaseOf sample)
    {
        var before = (sample with { Ledger = AwardLedger.Unknown }).Evaluate();
        var after = (sample with { Ledger = AwardLedger.Nothing }).Evaluate();
        foreach (var (was, now) in before.Policies.Zip(after.Policies))
        {
            Within(now.Amount, was.Amount, was.Policy.Id);
        }
    }

    // Whatever the ledger turns out to hold, it was possible before; of amounts that may be anything the ends are tried.
    [Property(MaxTest = 250)]
    public void Evaluate_WithTheLedgerTold_OnlyNarrows(SupportCaseOf sample)
    {
        var before = (sample with { Ledger = AwardLedger.Unknown }).Evaluate();
        var after = Complete(sample).Evaluate();
        Within(after.Total!.Value, before.Total!.Value, "total");
        foreach (var (was, now) in before.Policies.Zip(after.Policies))
        {
            Within(now.Amount, was.Amount, was.Policy.Id);
        }
    }

    // Where there are more ways than are tried, the ranges hold all of them, and no more than groups and caps leave together.
    [Property(MaxTest = 400)]
    public void Evaluate_BeyondTheWaysThatAreTried_HoldsThemAll(SupportCaseOf sample, PositiveInt ways)
    {
        var (all, few) = (sample.Evaluate(), sample.Evaluate(ways.Get % 4));
        foreach (var (exact, safe) in all.Policies.Zip(few.Policies))
        {
            Holds(safe.Amount, exact.Amount).ShouldBeTrue($"{exact.Policy.Id}: {safe.Amount} holds {exact.Amount}");
        }

        Holds(few.Total!.Value, all.Total!.Value).ShouldBeTrue($"total: {few.Total} holds {all.Total}");
        Holds(few.Payable!.Value, all.Payable!.Value).ShouldBeTrue($"payable: {few.Payable} holds {all.Payable}");
        foreach (var group in sample.Catalog.Catalog.Groups)
        {
            Holds(few.OfGroup(group.Id)!.Value, all.OfGroup(group.Id)!.Value).ShouldBeTrue($"{group.Id}: {few.OfGroup(group.Id)} holds {all.OfGroup(group.Id)}");
        }

        static bool Holds(AwardRange wide, AwardRange range) => wide.Low.Amount <= range.Low.Amount && (wide.High is not { } high || range.High is { } most && most.Amount <= high.Amount);
    }

    // Where a text is silent on stacking, or a reading of it is open, each answer lies within what was possible.
    [Property]
    public void Group_WhoseStackingIsSettled_OnlyNarrows(SupportCaseOf sample)
    {
        var catalog = sample.Catalog.Catalog;
        var before = sample.Evaluate();
        foreach (var settled in (GroupCombination[])[new HighestOnly(), new AllTogether()])
        {
            var groups = catalog.Groups.Select(g => g.Combine is SilentCombination or CombinationByReading ? g with { Combine = settled } : g).ToValueList();
            var after = (sample with { Catalog = (catalog with { Groups = groups }).Compile().OrThrow() }).Evaluate();
            Within(after.Total!.Value, before.Total!.Value, "total");
        }
    }

    // Only priority, the order of a cap and a best choice between equals go by the order in which things are listed.
    [Property]
    public void Evaluate_InAnotherOrder_GivesTheSameTotals(SupportCaseOf sample)
    {
        var catalog = sample.Catalog.Catalog;
        var turned = catalog with { Policies = [.. catalog.Policies.Reverse()] };
        var plan = sample.Evaluate();
        var other = (sample with { Catalog = turned.Compile().OrThrow() }).Evaluate();
        if (catalog.Groups.All(g => g.Combine is not BestForEnterprise))
        {
            other.Total.ShouldBe(plan.Total);
            plan.Policies.ShouldAllBe(p => other[p.Policy.Id].Amount == p.Amount);
        }

        // Of equals the award listed first is kept, and what rests on one of them differs.
        if (catalog.Groups.All(g => g.Combine is not BestForEnterprise) || catalog.Policies.Count <= 4)
        {
            other.Total!.Value.High.ShouldBe(plan.Total!.Value.High);
        }
    }

    [Property]
    public void Book_ThenEvaluate_NeverPaysTwice(SupportCaseOf sample)
    {
        var first = (sample with { Ledger = AwardLedger.Nothing }).Evaluate();
        var ledger = first.Book(first.Context.AsOf.Day);
        var second = (sample with { Ledger = ledger }).Evaluate();
        foreach (var (was, now) in first.Policies.Zip(second.Policies).Where(p => p.First.Amount.Exact is { Amount: > 0 }))
        {
            var before = was.Amount.Low.Amount;
            var again = now.Amount.High?.Amount ?? decimal.MaxValue;
            switch (was.Policy.Repeat)
            {
                case RepeatRule.Once or RepeatRule.OncePerYear:
                    again.ShouldBe(0, was.Policy.Id);
                    break;
                case RepeatRule.TopUp when !was.Policy.IsCeiling:
                    (before + again).ShouldBeLessThanOrEqualTo(Sum(was.Lowest.Where(l => l.Step is LedgerStep.Gross or LedgerStep.Cap or LedgerStep.Rounding)), was.Policy.Id);
                    break;
            }
        }
    }

    // The group has it once, whichever of its policies it was had under; what the ledger shows is taken off, no more and no less.
    [Property(MaxTest = 150)]
    public void Group_WithARepeatRule_TakesOffWhatItsPoliciesHad(SupportCaseOf sample, bool isOnce)
    {
        var catalog = sample.Catalog.Catalog;
        if (catalog.Groups is not [{ Combine: not BestForEnterprise } found, ..])
        {
            return;
        }

        var group = found with { Repeat = isOnce ? RepeatRule.Once : RepeatRule.TopUp };
        var policies = catalog.Policies.Select(p => p with { Repeat = RepeatRule.Unlimited, IsCeiling = false }).ToValueList();
        var plan = (Complete(sample) with { Catalog = (catalog with { Groups = [group], Caps = [], Policies = policies }).Compile().OrThrow() }).Evaluate();
        var entries = sample.Ledger.Entries.Where(e => group.Of.Contains(e.Policy)).ToList();
        var lines = plan.Lowest!.Lines.Where(l => group.Of.Contains(l.Policy)).ToList();
        var due = Sum(lines.Where(l => l.Step != LedgerStep.Earlier));
        var had = isOnce && entries.Count > 0 ? due : Math.Min(due, entries.Sum(e => e.Amount.Amount));
        Sum(lines).ShouldBe(due - had);
    }

    // Every question that a fact answers names it, its answer moves no more money than was at stake, and what is left in the end no fact answers.
    [Property(MaxTest = 150)]
    public void NextQuestions_AnsweredOneByOne_LeaveSilenceReadingsAndThePopulation(SupportCaseOf sample, PositiveInt seed)
    {
        var now = Complete(sample);
        var plan = now.Evaluate();
        for (var round = 0; round <= SupportGenerators.Keys.Length; round++)
        {
            // Which award a firm elects is asked of its group, by the name of the fact.
            var asked = plan.NextQuestions().Select(q => (Question: q, Key: q.Fact?.Key ?? (q.Reason is MissingFact { Fact.En: "choice" } ? "choice" : null))).FirstOrDefault(q => q.Key is not null);
            if (asked.Key is not { } key)
            {
                plan.NextQuestions().ShouldAllBe(q => q.Reason is SilentRule || q.Reason is OpenReading || q.Reason is NeedsPopulation);
                return;
            }

            now.Facts.Claims.ShouldNotContain(c => c.Key == key);
            now = now with { Facts = now.Facts.With(key, FactTime.None, SupportGenerators.ValueOf(key, seed.Get + round)) };
            var after = now.Evaluate();
            if (asked.Question.AtStake is { } stake)
            {
                (after.Total!.Value.Low.Amount - plan.Total!.Value.Low.Amount).ShouldBeLessThanOrEqualTo(stake.Amount, key);
                ((plan.Total.Value.High?.Amount ?? 0) - (after.Total.Value.High?.Amount ?? 0)).ShouldBeLessThanOrEqualTo(stake.Amount, key);
            }

            plan = after;
        }

        throw new InvalidOperationException("Every fact has been told, and facts are asked for.");
    }

    [Property]
    public void BestForEnterprise_OfOverlappingGroups_IsThatOfAllSubsets(BestCase sample)
    {
        var policies = sample.Amounts.Select((a, i) => Policy($"p{i}", $"'{a}元'")).ToArray();
        var plan = Plan(Catalog(
            policies,
            [.. sample.Groups.Select((g, i) => Group($"g{i}", string.Join(' ', g.Select(m => $"p{m}")), "'bestForEnterprise'"))],
            [Cap("m", string.Join(' ', sample.Capped.Select(m => $"p{m}")), $"'{sample.Most}元'")]));
        var best = Enumerable.Range(0, 1 << policies.Length)
            .Where(kept => sample.Groups.All(g => g.Count(m => (kept >> m & 1) == 1) <= 1))
            .Max(kept =>
            {
                var paid = Enumerable.Range(0, policies.Length).Where(m => (kept >> m & 1) == 1).ToList();
                return paid.Where(m => !sample.Capped.Contains(m)).Sum(m => sample.Amounts[m]) + Math.Min(sample.Most, paid.Where(sample.Capped.Contains).Sum(m => sample.Amounts[m]));
            });
        plan.Total!.Value.Exact!.Value.Amount.ShouldBe(best);
    }

    [Property]
    public void Parts_OfAnAward_AddUp(PositiveInt fen, byte[] seeds)
    {
        var weights = seeds.Where(s => s > 0).Take(4).Select(s => (int)s).DefaultIfEmpty(1).ToList();
        var amount = fen.Get / 100m;

        // Shares in ten-thousandths that make up the whole.
        var shares = weights.Select(w => w * 10000 / weights.Sum()).ToList();
        shares[0] += 10000 - shares.Sum();
        var parts = shares.Where(s => s > 0).Select((s, i) => (Id: $"i{i}", Share: FormattableString.Invariant($"{s / 100m}%"))).ToList();
        var result = Plan(Catalog([Policy(
            "p",
            FormattableString.Invariant($"'{amount}元'"),
            $"'funding':[{string.Join(',', parts.Select(p => $"{{'payer':'{p.Id}','name':{{'zh':'甲','en':'a'}},'share':'{p.Share}'}}"))}],'instalments':[{string.Join(',', parts.Select(p => $"{{'id':'{p.Id}','name':{{'zh':'甲','en':'a'}},'share':'{p.Share}'}}"))}]")]))["p"];
        result.Funding.Sum(f => f.Amount.Exact!.Value.Amount).ShouldBe(amount);
        result.Instalments.Sum(i => i.Amount.Exact!.Value.Amount).ShouldBe(amount);
        result.Payable.Exact!.Value.Amount.ShouldBe(amount);
        result.Funding.Zip(shares.Where(s => s > 0)).ShouldAllBe(f => Math.Abs(f.First.Amount.Low.Amount - (amount * f.Second / 10000)) < 0.01m);
    }

    [Property]
    public void Read_OfWrite_GivesAnEqualCatalogue(SupportCaseOf sample) =>
        PoliciesJson.Read(PoliciesJson.Write(sample.Catalog.Catalog)).OrThrow().ShouldBe(sample.Catalog.Catalog);

    // Explanations, questions and documents of any plan are written.
    [Property(MaxTest = 30)]
    public void Plan_OfAnything_IsExplained(SupportCaseOf sample)
    {
        var plan = sample.Evaluate();
        plan.Explain().ToText(Language.Zh).ShouldNotBeEmpty();
        plan.NextQuestions().Sum(q => q.Policies.Count).ShouldBe(plan.Policies.Sum(p => p.Reasons.Count));
        System.Text.Json.JsonDocument.Parse(SupportPlanJson.Write(plan)).RootElement.GetProperty("policies").GetArrayLength().ShouldBe(plan.Policies.Count);
    }

    private static void Within(AwardRange now, AwardRange was, string what)
    {
        now.Low.Amount.ShouldBeGreaterThanOrEqualTo(was.Low.Amount, what);
        (now.High?.Amount ?? decimal.MaxValue).ShouldBeLessThanOrEqualTo(was.High?.Amount ?? decimal.MaxValue, what);
    }

    private static SupportCaseOf Complete(SupportCaseOf sample) => sample with { Ledger = new AwardLedger(sample.Ledger.Entries, AwardLedger.Nothing.CompleteFrom) };

    private static decimal HadWithin(SupportCaseOf sample, SharedCap cap) => sample.Ledger.Entries
        .Where(e => sample.MembersOf(cap).Contains(e.Policy) && cap.Over.Kind switch { CapSpanKind.Now => false, CapSpanKind.Year => e.Year == 2024, _ => true })
        .Sum(e => e.Amount.Amount);

    private static decimal Sum(IEnumerable<LedgerLine> lines) => lines.Sum(l => l.Amount.Amount);
}
