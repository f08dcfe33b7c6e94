using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Settling;
using Dnc.Model.Time;

namespace Dnc.Model.Support;

public sealed partial class PolicyResult
{
    /// <summary>Why the amount is not settled, decisive reasons only; empty when it is, and when there is an <see cref="Error"/>.</summary>
    public ValueList<UndeterminedReason> Reasons => IsSettled ? [] : [.. Found().Distinct()];

    /// <summary>The missing facts that keep the amount from being settled; empty when it is.</summary>
    public ValueList<FactNeed> MissingFacts => IsSettled ? [] : [.. Needs().Distinct()];

    /// <summary>What has not been checked against the text of the policy and of all that it rests on (未核对); empty when all has been.</summary>
    public ValueList<LocalizedText> Unverified => _settlement.Appraiser.Catalog.UnverifiedOf(Policy.Id);

    /// <summary>The clauses of the conditions that the firm does not meet; empty when it qualifies or that is not settled.</summary>
    public ValueList<ClauseReference> FailingClauses => _appraisal.IsAhead && Policy.Clause is { } own ? [own] : Eligibility?.FailingClauses ?? [];

    /// <summary>The missing facts by the reasons that they are.</summary>
    internal IEnumerable<(UndeterminedReason Reason, FactNeed? Need)> NamedNeeds =>
        Evaluations(_appraisal).Concat(_settlement.OthersOf(_appraisal.Plan.Index).SelectMany(Evaluations)).SelectMany(Told);

    private bool IsSettled => Error is not null || (Amount.IsExact && (IsEligible != Verdict.Unknown || Amount.Low.Amount > 0)) || _appraisal.IsOut;

    /// <summary>Why the result is what it is: conditions, amount, cap and the lines.</summary>
    /// <returns>The explanation; <see cref="Explanation.Decisive"/> gives the short one.</returns>
    public Explanation Explain()
    {
        var parts = new List<Explanation>();
        if (Error is { } error)
        {
            parts.Add(new Explanation(error.Text));
        }

        if (InForce != Verdict.True)
        {
            var valid = (Policy.Valid ?? _settlement.Appraiser.Catalog.Catalog.Rules.Valid)!.Value;
            var text = ReferenceDate is { } day
                ? new LocalizedText($"有效期为{valid}，适用时点为{Dates.Text(day)}", $"in force {valid}, reference date {Dates.Text(day)}")
                : new LocalizedText($"有效期为{valid}，适用时点不详", $"in force {valid}, reference date not known");
            parts.Add(new Explanation(text) { Verdict = InForce, IsDecisive = true });
        }

        if (_appraisal.IsAhead)
        {
            parts.Add(new Explanation(SupportTexts.Ahead(_context.AsOf.Day)) { Verdict = Verdict.False, IsDecisive = true });
        }

        parts.AddRange(new[] { _appraisal.Event, Eligibility, Gross, Cap }.OfType<RuleEvaluation>().Select(Titled));
        if (Lowest.Count > 0)
        {
            parts.Add(Lines(IsSame ? new("计算明细", "computation") : new("最低情形", "where the firm gets the least"), Lowest, IsSame ? [] : AssumptionsOf(_settlement.Lowest)));
        }

        if (!IsSame && Highest is { Count: > 0 } highest)
        {
            parts.Add(Lines(new("最高情形", "where the firm gets the most"), highest, AssumptionsOf(_settlement.Highest)));
        }

        parts.AddRange(Reasons.Select(r => new Explanation(r.Text) { IsDecisive = true }));
        parts.AddRange(Unverified.Select(u => new Explanation(new LocalizedText($"未核对：{u.Zh}", $"not verified: {u.En}"))));
        var (status, amount) = (StatusText.Of(Status), Amount);
        var statement = new LocalizedText($"{Policy.Name.Zh}：{status.Zh}，{amount.ToText(Language.Zh)}", $"{Policy.Name.En}: {status.En}, {amount.ToText(Language.En)}");
        return new Explanation(statement, parts.ToValueList()) { Clause = Policy.Clause };
    }

    private bool IsSame => Highest is { } highest && highest == Lowest;

    private Explanation Titled(RuleEvaluation evaluation)
    {
        var title = ReferenceEquals(evaluation, Eligibility) ? new LocalizedText("条件", "conditions")
            : ReferenceEquals(evaluation, Gross) ? new("金额", "amount")
            : ReferenceEquals(evaluation, Cap) ? new("单项封顶", "own cap")
            : new LocalizedText("适用时点", "reference date");
        var told = evaluation.Explain();
        if (evaluation.Verdict is not null)
        {
            return told with { Statement = title, IsDecisive = ReferenceEquals(evaluation, Eligibility), Clause = null };
        }

        var answer = evaluation.Value is { } value ? new LocalizedText(value.ToText(Language.Zh), value.ToText(Language.En)) : new LocalizedText("评估失败", "evaluation failed");
        return told with { Statement = new($"{title.Zh}：{answer.Zh}", $"{title.En}: {answer.En}"), Clause = null };
    }

    private static Explanation Lines(LocalizedText title, ValueList<LedgerLine> lines, IEnumerable<LocalizedText> assumptions) => new(
        title,
        [
            .. lines.Select(l => new Explanation(new($"{l.Text.Zh}：{l.Amount.ToString(Language.Zh)}", $"{l.Text.En}: {l.Amount.ToString(Language.En)}")) { Clause = l.Clause == lines[0].Clause ? null : l.Clause }),
            .. assumptions.Select(a => new Explanation(new($"假设 {a.Zh}", $"assumed: {a.En}"))),
        ]);

    private static IEnumerable<LocalizedText> AssumptionsOf(Scenario? scenario) => scenario?.Assumptions ?? [];

    private IEnumerable<(UndeterminedReason Reason, FactNeed? Need)> Told(RuleEvaluation evaluation) => FirmReasons.Told(_settlement.Appraiser.Catalog, evaluation);

    private IEnumerable<UndeterminedReason> Found()
    {
        var own = new[] { _appraisal.Event, Eligibility is { Verdict: Verdict.Unknown } ? Eligibility : null, Gross, Cap }.OfType<RuleEvaluation>().SelectMany(Told).Select(t => t.Reason);
        foreach (var reason in own)
        {
            yield return reason;
        }

        foreach (var reason in Besides(_appraisal).Concat(_settlement.SharedReasons(_appraisal.Plan.Index))
            .Concat(_settlement.OthersOf(_appraisal.Plan.Index).SelectMany(a => Evaluations(a).SelectMany(Told).Select(t => t.Reason).Concat(Besides(a)))))
        {
            yield return reason;
        }
    }

    private IEnumerable<FactNeed> Needs() =>
        new[] { _appraisal.Event, Eligibility is { Verdict: Verdict.Unknown } ? Eligibility : null, Gross, Cap }.OfType<RuleEvaluation>().SelectMany(Told).Select(t => t.Need).OfType<FactNeed>()
            .Concat(_settlement.SharedNeeds(_appraisal.Plan.Index))
            .Concat(_settlement.OthersOf(_appraisal.Plan.Index).SelectMany(a => Evaluations(a).SelectMany(Told).Select(t => t.Need).OfType<FactNeed>()));

    // What leaves a policy open besides its conditions and amounts.
    private IEnumerable<UndeterminedReason> Besides(Appraisal appraisal)
    {
        var policy = appraisal.Plan.Policy;
        if (policy.IsCeiling)
        {
            yield return new SilentRule(SupportTexts.Discretion(policy), policy.Clause);
        }

        if (policy.Quota is not null && _context.Standings.GetValueOrDefault(policy.Id, Verdict.Unknown) == Verdict.Unknown)
        {
            yield return new NeedsPopulation(SupportTexts.Ranking(policy));
        }

        if (appraisal.LacksLedger)
        {
            yield return new MissingFact(SupportTexts.Ledger(policy.Name));
        }
    }

    private static IEnumerable<RuleEvaluation> Evaluations(Appraisal other) => other.IsOut ? [] : new[] { other.When is { Verdict: Verdict.Unknown } ? other.When : null, other.Gross, other.Cap }.OfType<RuleEvaluation>();
}
