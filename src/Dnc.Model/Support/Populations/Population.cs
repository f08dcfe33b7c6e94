using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Compiling;
using Dnc.Model.Support.Settling;

namespace Dnc.Model.Support.Populations;

/// <summary>One evaluation of a population.</summary>
internal sealed class Population(CompiledCatalog catalog, SupportContext context, CancellationToken cancellation)
{
    private const int ReportEvery = 1000;

    // The one group of all firms, where none is told.
    private static readonly ValueList<string>? Everybody = [""];

    private readonly Dictionary<string, Dictionary<string, Verdict>> _standings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KeyValuePair<string, ClassResult>>> _classes = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, QuotaOutcome>> _quotas = [];
    private readonly List<KeyValuePair<string, ValueList<ClassResult>>> _classResults = [];
    private readonly List<KeyValuePair<string, ValueList<CohortScore>>> _scores = [];
    private readonly List<BudgetPools> _budgets = [.. catalog.Catalog.Budgets.Select(b => new BudgetPools(catalog, b, context))];
    private readonly Money _zero = Money.Zero(catalog.Catalog.Currency);

    /// <summary>Told the whole plan of every firm; null for nobody, since plans are large.</summary>
    public Action<string, EnterpriseSupportPlan>? Watch { get; init; }

    public CohortResult Evaluate(IEnumerable<CohortFirm> firms, IProgress<int>? progress)
    {
        var isRanked = catalog.Catalog.Classes.Count > 0 || catalog.Catalog.Scores.Count > 0 || catalog.Plans.Any(p => p.Rank is not null);
        if (isRanked)
        {
            var kept = catalog.Catalog.Scores.Aggregate(firms.ToList(), Score);
            firms = kept;
            Classify(kept);
            firms = catalog.Catalog.Classes.Any(c => c.Gives is not null) ? kept.Select(WithClasses).ToList() : kept;
            Rank((List<CohortFirm>)firms);
        }

        var tally = catalog.Plans.Select(p => new Tally(p.Policy, _zero)).ToArray();
        var results = new Dictionary<string, FirmSupport>(StringComparer.Ordinal);
        var total = AwardRange.Exactly(_zero);
        foreach (var firm in firms)
        {
            cancellation.ThrowIfCancellationRequested();
            var plan = catalog.Evaluate(firm.Facts, firm.Ledger, ContextOf(firm.Id));
            Guard.That(results.TryAdd(firm.Id, Support(firm.Id, plan)), $"Two firms have the identifier '{firm.Id}'.", nameof(firms));
            Watch?.Invoke(firm.Id, plan);
            _budgets.ForEach(b => b.Claim(firm, plan));
            if (plan.Error is null)
            {
                total = total.Plus(plan.Total!.Value);
                for (var i = 0; i < tally.Length; i++)
                {
                    tally[i].Add(plan.Policies[i]);
                }
            }

            if (results.Count % ReportEvery == 0)
            {
                progress?.Report(results.Count);
            }
        }

        progress?.Report(results.Count);
        var costs = tally.Select(t => t.ToCost(MostWinners(t.Policy))).ToValueList();
        return new CohortResult(results.Values.OrderBy(f => f.Id, StringComparer.Ordinal).ToValueList(), costs, AtMost(total, costs))
        {
            Quotas = [.. catalog.Plans.SelectMany(p => _quotas.Where(q => q.Key == p.Policy.Id))],
            Classes = _classResults.ToValueList(),
            Scores = _scores.ToValueList(),
            Budgets = _budgets.Select(b => b.Share()).ToValueList(),
        };
    }

    // Where equals are not all inside, no more firms win than there are places.
    private int? MostWinners(SupportPolicy policy) => policy.Quota is { Ties: not TieRule.AllInside }
        ? _quotas.Where(q => q.Key == policy.Id).Select(q => q.Value.Places.High).FirstOrDefault()
        : null;

    // Nothing is paid but under a policy.
    private static AwardRange AtMost(AwardRange total, ValueList<PolicyCost> costs) =>
        total.High is { } high && costs.All(c => c.Amount.High is not null) && costs.Where(c => !c.Policy.IsCeiling).Aggregate(Money.Zero(high.Currency), (sum, c) => sum + c.Amount.High!.Value) is var most && most < high && most >= total.Low
            ? new AwardRange(total.Low, most)
            : total;

    private SupportContext ContextOf(string firm) => _standings.TryGetValue(firm, out var standings) ? context with { Standings = standings } : context;

    private FirmSupport Support(string id, EnterpriseSupportPlan plan)
    {
        var awards = plan.Error is not null ? [] : plan.Policies
            .Select(p => (p.Policy.Id, p.Status, p.Amount))
            .Where(p => p.Status is not (PolicyStatus.NotEligible or PolicyStatus.NotInForce))
            .Select(p => new FirmAward(p.Id, p.Status, p.Amount)).ToValueList();
        return new FirmSupport(id, awards, plan.Total, (_classes.GetValueOrDefault(id) ?? []).Select(c => KeyValuePair.Create(c.Key, c.Value.Possible)).ToValueList(), plan.Error);
    }

    // Scored one after the other, so that a score may rest on those before it.
    private List<CohortFirm> Score(List<CohortFirm> firms, PopulationScore score)
    {
        var figures = new List<(CohortFigure Figure, Verdict Among)>(firms.Count);
        var groups = new List<ValueList<string>?>(firms.Count);
        foreach (var firm in firms)
        {
            cancellation.ThrowIfCancellationRequested();
            var among = score.Among is null ? Verdict.True : Judge(CatalogParts.AmongName(score), firm);
            figures.Add((new CohortFigure(firm.Id, Figure(CatalogParts.FigureName(score), firm)), among));
            groups.Add(score.Within is null ? Everybody : FirmReadings.Codes(Evaluation(CatalogParts.WithinName(score.Id), firm)));
        }

        var results = RankGroups.Score(score, figures, groups);
        _scores.Add(new(score.Id, results));
        var byId = results.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return [.. firms.Select(f => byId.TryGetValue(f.Id, out var own) ? f with { Facts = PopulationScores.With(f.Facts, score, own) } : f)];
    }

    private void Classify(List<CohortFirm> firms)
    {
        foreach (var classes in catalog.Catalog.Classes)
        {
            var groups = firms.ConvertAll(f => classes.Within is null ? Everybody : FirmReadings.Codes(Evaluation(CatalogParts.WithinName(classes.Id), f)));
            var results = RankGroups.Classify(classes.Scheme, firms.ConvertAll(f => Candidate(classes, f)), groups);
            _classResults.Add(new(classes.Id, results));
            foreach (var result in results)
            {
                if (!_classes.TryGetValue(result.Member.Id, out var own))
                {
                    _classes.Add(result.Member.Id, own = []);
                }

                own.Add(new(classes.Id, result));
            }
        }
    }

    private ClassCandidate Candidate(PolicyClassification classes, CohortFirm firm)
    {
        cancellation.ThrowIfCancellationRequested();
        var among = classes.Among is null ? Verdict.True : Judge($"class.{classes.Id}.among", firm);
        var member = new CohortMember(firm.Id, Figure($"class.{classes.Id}.score", firm), among)
        {
            SecondKey = classes.ThenBy is null ? default : Figure($"class.{classes.Id}.then", firm),
        };
        for (var i = 0; i < classes.Adjustments.Count; i++)
        {
            member = member.Adjust(Interval<Rational>.Exactly(classes.Adjustments[i].Points), Judge(FormattableString.Invariant($"class.{classes.Id}.adjustment.{i}"), firm));
        }

        return new ClassCandidate(member, classes.Changes.Select((c, i) => new ClassChange(c.Kind, c.Code, Judge(FormattableString.Invariant($"class.{classes.Id}.change.{i}"), firm))).ToValueList());
    }

    private CohortFirm WithClasses(CohortFirm firm)
    {
        var facts = firm.Facts;
        foreach (var given in catalog.Catalog.Classes.Where(c => c.Gives is not null).GroupBy(c => c.Gives!, StringComparer.Ordinal))
        {
            // Of several classifications that give one fact that counts which ranks the firm; where none does, what the first gives to those left out.
            var results = given.Select(c => _classes[firm.Id].First(r => r.Key == c.Id).Value).ToList();
            var ranked = results.Where(r => r.Excluded != Verdict.True).ToList();
            var possible = (ranked.Count > 0 ? ranked : results.Take(1)).SelectMany(r => r.Possible).Distinct(StringComparer.Ordinal).ToList();

            // Where the class is not settled, the sources of the possible ones differ, and the fact is their hull.
            facts = possible.Aggregate(facts, (all, code) => all.With(new FactClaim(given.Key, FactTime.None, new FactCode(code), possible.Count == 1 ? null : new SourceReference(code, code))));
        }

        return firm with { Facts = facts };
    }

    private void Rank(List<CohortFirm> firms)
    {
        // In the order in which awards rest on each other, so that who is chosen under one quota is known to the next.
        foreach (var (component, plan) in catalog.Components.SelectMany(c => c.Units.SelectMany(u => u.Policies).Where(p => p.Rank is not null).Select(p => (c, p))))
        {
            var quota = plan.Policy.Quota!;
            var members = firms.ConvertAll(f => Member(component, plan, f));
            var outcome = RankGroups.Select(new RankedQuota(quota.Size, quota.Ties, quota.Order, quota.ThenOrder), members.ConvertAll(m => m.Member), members.ConvertAll(m => m.Group));
            _quotas.Add(new(plan.Policy.Id, outcome));
            foreach (var result in outcome.Results)
            {
                if (!_standings.TryGetValue(result.Member.Id, out var own))
                {
                    _standings.Add(result.Member.Id, own = new(StringComparer.Ordinal));
                }

                own[plan.Policy.Id] = result.Inside;
            }
        }
    }

    // Whoever has had the award already, or cannot be paid it, takes no place from others.
    private (CohortMember Member, ValueList<string>? Group) Member(ComponentPlan component, PolicyPlan plan, CohortFirm firm)
    {
        cancellation.ThrowIfCancellationRequested();
        var appraiser = new Appraiser(catalog, firm.Facts, firm.Ledger, ContextOf(firm.Id));
        var settled = plan.Needs.Any(n => n.IsAward) ? new ComponentSettlement(appraiser, component) : null;
        if (settled?.Error is not null)
        {
            return (new CohortMember(firm.Id, default, Verdict.Unknown), null);
        }

        var alone = appraiser.Appraise(plan, plan.Needs.Where(n => n.IsAward).ToDictionary(n => n.Key, n => settled!.RangeOf(n.Key), StringComparer.Ordinal));
        if (alone.Error is not null || alone.IsOut || alone.IsBarred || alone.IsOutsideWindow)
        {
            return (new CohortMember(firm.Id, default, alone.Error is null ? Verdict.False : Verdict.Unknown), null);
        }

        var had = plan.Policy.Repeat switch
        {
            RepeatRule.Once when appraiser.Earlier.Of(plan.Policy.Id).Any(e => !e.IsRepayment) => Verdict.True,
            RepeatRule.OncePerYear when appraiser.Earlier.Of(plan.Policy.Id).Any(e => e.Year == alone.Year && !e.IsRepayment) => Verdict.True,
            _ => alone.LacksLedger ? Verdict.Unknown : Verdict.False,
        };
        var rank = catalog.Rules.Evaluate(plan.Rank!, alone.Facts, alone.Context);
        var member = new CohortMember(firm.Id, FirmReadings.Range(rank), alone.Eligible.And(alone.InForce).And(had.Not()))
        {
            SecondKey = plan.Then is { } then ? FirmReadings.Range(catalog.Rules.Evaluate(then, alone.Facts, alone.Context)) : default,
        };
        return (member, plan.Within is { } within ? FirmReadings.Codes(catalog.Rules.Evaluate(within, alone.Facts, alone.Context)) : Everybody);
    }

    private RuleEvaluation Evaluation(string name, CohortFirm firm) => FirmReadings.Evaluate(catalog, context, firm, null, name);

    private Verdict Judge(string name, CohortFirm firm) => Evaluation(name, firm).Verdict!.Value;

    private Interval<Rational> Figure(string name, CohortFirm firm) => FirmReadings.Range(Evaluation(name, firm));

    private sealed class Tally(SupportPolicy policy, Money zero)
    {
        private int _entitled;
        private int _undetermined;
        private int _barred;
        private readonly List<Money> _most = [];
        private AwardRange _amount = AwardRange.Exactly(zero);

        public SupportPolicy Policy => policy;

        public void Add(PolicyResult result)
        {
            if (policy.Quota is not null && result.Amount.High is { } most)
            {
                _most.Add(most);
            }

            _amount = _amount.Plus(result.Amount);
            _entitled += result.Amount.Low.Amount > 0 ? 1 : 0;
            _undetermined += result.Amount.Low.Amount == 0 && result.Amount.High is not { Amount: 0 } ? 1 : 0;
            _barred += result.Status == PolicyStatus.Barred ? 1 : 0;
        }

        /// <summary>The cost, where no more than so many firms can win; null for any number.</summary>
        public PolicyCost ToCost(int? winners)
        {
            var amount = _amount.High is not null && winners is { } places
                ? new AwardRange(_amount.Low, _most.OrderByDescending(m => m.Amount).Take(places).Aggregate(zero, (sum, m) => sum + m))
                : _amount;
            return new(policy, _entitled, _undetermined, _barred, amount);
        }
    }
}
