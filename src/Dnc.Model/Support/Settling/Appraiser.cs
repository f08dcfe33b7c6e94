using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Compiling;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Support.Settling;

/// <summary>Evaluates policies one by one: in force, eligible, amounts and own cap, and the ways in which each may stand.</summary>
internal sealed class Appraiser
{
    /// <summary>Stands for any amount where nothing bounds one; what rests on it is told to be unbounded too.</summary>
    private const decimal Boundless = 100_000_000_000_000_000_000m;

    /// <summary>What comes to as much rests on an amount that nothing bounds, even where it is a small part of it; no award of a city is as large.</summary>
    public const decimal Endless = 1_000_000_000_000m;

    private readonly CompiledCatalog _catalog;
    private readonly FactSet _facts;
    private readonly SupportContext _context;

    public Appraiser(CompiledCatalog catalog, FactSet facts, AwardLedger ledger, SupportContext context)
    {
        (_catalog, _facts, _context) = (catalog, facts, context);
        Earlier = new EarlierAwards(ledger, context.AsOf);
        PlainContext = context.ForRules;
        MostWays = context.MostWays;
    }

    public EarlierAwards Earlier { get; }

    public RuleContext PlainContext { get; }

    public int MostWays { get; }

    public CompiledCatalog Catalog => _catalog;

    /// <summary>The facts with those that stand for awards and for what was had earlier.</summary>
    public FactSet FactsFor(ValueList<GeneratedName> needs, IReadOnlyDictionary<string, decimal> awards, int year) => FactsFor(needs, n => Exactly(awards.GetValueOrDefault(n)), year);

    /// <summary>The facts with those that stand for awards, each between two amounts, and for what was had earlier.</summary>
    public FactSet FactsFor(ValueList<GeneratedName> needs, IReadOnlyDictionary<string, (decimal Low, decimal High)> awards, int year) => FactsFor(needs, n => Between(awards.GetValueOrDefault(n)), year);

    private FactSet FactsFor(ValueList<GeneratedName> needs, Func<string, FactFigure> awards, int year)
    {
        var facts = _facts;
        foreach (var name in needs)
        {
            if ((name.IsAward ? awards(name.Key) : EarlierFact(name, year)) is { } value)
            {
                facts = facts.With(new FactClaim(name.Key, FactTime.None, value));
            }
        }

        return facts;
    }

    /// <summary>The policy for the firm, given what the awards that it rests on come to.</summary>
    public Appraisal Appraise(PolicyPlan plan, IReadOnlyDictionary<string, decimal> awards) => Appraise(plan, n => Exactly(awards.GetValueOrDefault(n)));

    /// <summary>The policy for the firm, given between what the awards come to that it rests on.</summary>
    public Appraisal Appraise(PolicyPlan plan, IReadOnlyDictionary<string, (decimal Low, decimal High)> awards) => Appraise(plan, n => Between(awards.GetValueOrDefault(n)));

    private Appraisal Appraise(PolicyPlan plan, Func<string, FactFigure> awards)
    {
        var policy = plan.Policy;
        var (context, year, uncertain) = Reference(plan);
        var start = new Appraisal(plan) { Facts = _facts, Context = context, Year = year, Event = uncertain, IsBarred = ComplianceReview.Bars(policy, _context.PaidOn ?? _context.AsOf.Day), IsOutsideWindow = IsOutsideWindow(policy) };
        var valid = policy.Valid ?? _catalog.Catalog.Rules.Valid;
        if (Earlier.Foreign(policy.Id, _catalog.Catalog.Currency) is { } foreign)
        {
            return start with { Error = new RuleError(SupportTexts.ForeignEntry(policy, foreign)) };
        }

        if (uncertain?.Error is { } failed)
        {
            return start with { Error = failed };
        }

        if (uncertain is null && valid is { } days && !days.Contains(context.AsOf.Day))
        {
            return start with { InForce = Verdict.False, Choices = [Choice.Nothing] };
        }

        if (IsAhead(plan, context, uncertain))
        {
            return start with { IsAhead = true, Eligible = Verdict.False, Choices = [Choice.Nothing] };
        }

        start = start with { InForce = uncertain is null || valid is null ? Verdict.True : Verdict.Unknown, Facts = plan.Needs.Count == 0 ? _facts : FactsFor(plan.Needs, awards, year) };
        if (uncertain is not null)
        {
            // An event of which the day is not known may not have happened.
            start = start with { Eligible = Verdict.Unknown };
        }

        if (plan.When is { } when && !(uncertain is not null && _catalog.DependsOnDay(when)))
        {
            var evaluation = _catalog.Rules.Evaluate(when, start.Facts, context);
            start = start with { When = evaluation, Eligible = start.Eligible.And(evaluation.Verdict!.Value) };

            // Asked only when it matters: the fast path decides without it.
            if (start.Eligible != Verdict.True && evaluation.Error is { } error)
            {
                return start with { Error = error };
            }
        }

        return start.Eligible == Verdict.False ? start with { Choices = [Choice.Nothing] } : WithAmounts(start, plan);
    }

    /// <summary>The range of a formula that gives money, none of it below 0; the error if there is one.</summary>
    public (decimal Low, decimal? High, RuleEvaluation Evaluation, RuleError? Error) Amount(string name, FactSet facts, RuleContext context)
    {
        var evaluation = _catalog.Rules.Evaluate(name, facts, context);
        if (evaluation.Error is { } error)
        {
            return (0, 0, evaluation, error);
        }

        var range = ((RuleFigure)evaluation.Value!).Range;
        try
        {
            var high = range.High is { } most ? ToMoney(most) : (decimal?)null;
            return (range.Low is { } least ? ToMoney(least) : 0, high, evaluation, null);
        }
        catch (OverflowException)
        {
            return (0, 0, evaluation, new RuleError(SupportTexts.TooLarge, evaluation.Definition.Name));
        }
    }

    /// <summary>The codes that a definition may give; null for any.</summary>
    public ValueList<string>? CodesOf(string definition) => (_catalog.Rules.Evaluate(definition, _facts, PlainContext).Value as RuleCode)?.Possible;

    public LocalizedText NameOf(string key) => _catalog.Rules.Facts.TryGet(key, out var fact) ? fact.Name : LocalizedText.Same(key);

    private IEnumerable<FactClaim> Known(string key, IEnumerable<FactClaim> claims) =>
        claims.Where(c => c.Key == key && (_context.AsOf.KnownUntil is not { } known || c.RecordedAt is not { } at || at <= known));

    private decimal ToMoney(Rational amount) => amount.Sign <= 0 ? 0 : amount.ToDecimal(_catalog.Catalog.Currency.MinorUnitDigits, Rounding.HalfUp);

    private bool IsOutsideWindow(SupportPolicy policy) =>
        _context.AppliedOn is { } day && policy.Window is { IsAutomatic: false } window && window.On(day).Phase != WindowPhase.Open;

    private Appraisal WithAmounts(Appraisal start, PolicyPlan plan)
    {
        var (low, high, gross, error) = AmountOn(start, plan.Award);
        start = start with { Gross = gross, Error = error };
        var (capLow, capHigh) = (decimal.MaxValue, (decimal?)null);
        if (plan.Cap is { } cap && error is null)
        {
            (capLow, capHigh, var evaluation, error) = AmountOn(start, cap);
            start = start with { Cap = evaluation, Error = error };
        }

        if (error is not null)
        {
            return start;
        }

        var lacks = Earlier.Lacks(plan.Policy.Repeat, [plan.Policy.Id], start.Year, (plan.Policy.Valid ?? _catalog.Catalog.Rules.Valid ?? DateRange.Always).Start)
            || (start.Event is not null && plan.Policy.Repeat == RepeatRule.OncePerYear && Earlier.Whole(plan.Policy.Id).Any(e => !e.IsRepayment));
        var choices = new List<Choice>();
        var sure = start.Eligible == Verdict.True && start.InForce == Verdict.True;
        if (!sure)
        {
            choices.Add(Choice.Nothing with { Assumption = SupportTexts.NotEligible(plan.Policy) });
        }

        var isExact = low == high && (capHigh is null ? plan.Cap is null : capLow == capHigh);
        isExact |= low == high && capLow >= low;
        var least = Choose(low, Math.Min(low, capLow));
        decimal? top = (high, capHigh) switch
        {
            ({ } a, { } b) => Math.Min(a, b),
            _ => high ?? capHigh,
        };
        var isGrossUsed = _catalog.UsedBeforeCaps.Contains(plan.Policy.Id);
        var isUnbounded = top is null || (isGrossUsed && high is null);
        var most = isUnbounded ? new Choice(true, Boundless, top ?? Boundless, Round(plan.Policy.Rounding, top ?? Boundless), false, null) : Choose(high ?? top!.Value, top!.Value);
        isExact |= least.Rounded == most.Rounded && !(isGrossUsed && least.Gross != most.Gross);
        if (plan.Policy.IsCeiling)
        {
            choices.Add(new Choice(true, 0, 0, 0, false, SupportTexts.NothingGranted(plan.Policy)));
            choices.Add(most with { Assumption = SupportTexts.CeilingGranted(plan.Policy) });
        }
        else
        {
            choices.Add(least with { Assumption = sure && isExact ? null : isExact ? SupportTexts.Eligible(plan.Policy) : SupportTexts.Least(plan.Policy, Money(least.Rounded)) });
            if (!isExact)
            {
                choices.Add(most with { Assumption = top is null ? SupportTexts.NoBound(plan.Policy) : SupportTexts.Most(plan.Policy, Money(most.Rounded)) });
            }
        }

        // Where what is paid at all shuts out others, as little as can be paid may come to less than nothing.
        if ((plan.Policy.IsCeiling || !isExact) && _catalog.Prioritised.Contains(plan.Policy.Id) && Smallest(plan.Policy) is var little && little < most.Rounded && (plan.Policy.IsCeiling || little > least.Rounded))
        {
            choices.Add(new Choice(true, little, little, little, false, SupportTexts.Least(plan.Policy, Money(little))));
        }

        choices = WithQuota(plan, choices);

        if (lacks)
        {
            // The amount had earlier is not known either: it may be all of it.
            var had = choices.Where(c => c.Rounded > 0).Select(c => c with { HadEarlier = true, Assumption = SupportTexts.HadEarlier(plan.Policy) }).Take(1).ToList();
            if (plan.Policy.Repeat == RepeatRule.TopUp && _catalog.Prioritised.Contains(plan.Policy.Id))
            {
                // Or all but so little that it still shuts out others.
                had.AddRange(had.Select(c => c with { Leaves = SmallestUnit }).ToList());
            }

            choices = [.. choices.Select(c => c.Rounded > 0 ? c with { Assumption = SupportTexts.Join(c.Assumption, SupportTexts.NotHadEarlier(plan.Policy)) } : c), .. had];
        }

        return start with { Choices = [.. choices], IsUnbounded = isUnbounded, LacksLedger = lacks };

        Choice Choose(decimal before, decimal capped) => new(true, before, capped, Round(plan.Policy.Rounding, capped), false, null);
    }

    // While the day is not known that decides about law and years, nothing is known of what rests on them.
    private (decimal Low, decimal? High, RuleEvaluation? Evaluation, RuleError? Error) AmountOn(Appraisal start, string name) =>
        start.Event is not null && _catalog.DependsOnDay(name) ? (0, null, null, null) : Amount(name, start.Facts, start.Context);

    private bool IsAhead(PolicyPlan plan, RuleContext context, RuleEvaluation? uncertain) => plan.Event is not null
        && (uncertain is null ? context.AsOf.Day > _context.AsOf.Day : uncertain.Value is RuleDay { Range.Low: { } first } && first > _context.AsOf.Day);

    // Whether the firm is chosen is known only where the population was ranked.
    private List<Choice> WithQuota(PolicyPlan plan, List<Choice> choices)
    {
        var chosen = plan.Policy.Quota is null ? Verdict.True : _context.Standings.GetValueOrDefault(plan.Policy.Id, Verdict.Unknown);
        var without = choices.Where(c => c.Rounded > 0).Select(c => c with { IsNotChosen = true });
        return chosen switch
        {
            Verdict.True => choices,
            Verdict.False => [.. choices.Where(c => c.Rounded == 0), .. without],
            _ => [.. choices, .. without.Select(c => c with { Assumption = SupportTexts.NotChosen(plan.Policy) })],
        };
    }

    // The smallest amount of which something is left after what was had earlier.
    private decimal Smallest(SupportPolicy policy)
    {
        var unit = policy.Rounding?.To.Amount ?? SmallestUnit;
        var had = policy.Repeat == RepeatRule.TopUp ? Earlier.Whole(policy.Id).Sum(e => e.Amount.Amount) : 0;
        return (decimal.Floor(had / unit) + 1) * unit;
    }

    public decimal SmallestUnit => new(1, 0, 0, false, (byte)_catalog.Catalog.Currency.MinorUnitDigits);

    private Money Money(decimal amount) => new(amount, _catalog.Catalog.Currency);

    private static decimal Round(AwardRounding? rounding, decimal amount) => rounding is null
        ? amount
        : ((Rational)amount / rounding.To.Amount).ToDecimal(0, rounding.Mode) * rounding.To.Amount;

    // Null where there is nothing to tell: no award had earlier has a day, and an incomplete ledger does not know the last one.
    private FactValue? EarlierFact(GeneratedName name, int year)
    {
        var group = _catalog.Catalog.Groups.FirstOrDefault(g => g.Id == name.Id);
        var entries = Earlier.Of((group?.Of ?? [name.Id]).ToHashSet(StringComparer.Ordinal)).ToList();
        if (name.Kind == GeneratedKind.EarlierInYear)
        {
            entries.RemoveAll(e => e.Year != year);
        }

        var start = name.Kind == GeneratedKind.EarlierInYear ? new LocalDate(Math.Max(1, year), 1, 1) : (_catalog.Catalog.Rules.Valid ?? DateRange.Always).Start;
        var isComplete = Earlier.IsCompleteFrom(start);
        if (name.Kind == GeneratedKind.EarlierLast)
        {
            var given = entries.Where(e => !e.IsRepayment).ToList();
            return isComplete && given.Count > 0 ? new FactDay(given.Max(e => e.GrantedOn)) : null;
        }

        var amounts = EarlierAwards.AmountsOf(entries, p => _catalog.Catalog.Policies.FirstOrDefault(c => c.Id == p)?.Repeat ?? RepeatRule.Unlimited).ToList();
        var amount = name.Kind switch
        {
            GeneratedKind.EarlierCount => amounts.Count,
            GeneratedKind.EarlierMost => amounts.DefaultIfEmpty().Max(),
            _ => entries.Sum(e => e.Amount.Amount),
        };
        var quantity = new Quantity(amount, name.Kind == GeneratedKind.EarlierCount ? Units.Number : Unit.Of(_catalog.Catalog.Currency));
        return isComplete ? FactFigure.Exactly(quantity) : new FactFigure(Bound.AtLeast(quantity), []);
    }

    private FactFigure Between((decimal Low, decimal High) range)
    {
        var (low, high) = (new Quantity(range.Low, Unit.Of(_catalog.Catalog.Currency)), new Quantity(range.High, Unit.Of(_catalog.Catalog.Currency)));
        return new FactFigure(range.Low == range.High ? Bound.Exactly(low) : range.High >= Boundless ? Bound.AtLeast(low) : Bound.Between(low, high), []);
    }

    private FactFigure Exactly(decimal amount) => FactFigure.Exactly(new Quantity(amount, Unit.Of(_catalog.Catalog.Currency)));

    // The date that decides which law and which years apply, and the year that the award is for.
    private (RuleContext Context, int Year, RuleEvaluation? Uncertain) Reference(PolicyPlan plan)
    {
        switch (plan.Policy.Reference)
        {
            case ApplicationReference when _context.AppliedOn is { } day:
                return (On(day), _context.ReferenceYear ?? day.Year, null);
            case EventReference:
                var evaluation = _catalog.Rules.Evaluate(plan.Event!, _facts, PlainContext);
                return evaluation is { Error: null, Value: RuleDay { IsExact: true, Range.Low: { } date } }
                    ? (On(date), date.Year, null)
                    : (PlainContext, 0, evaluation);
            case YearReference { Fact: var key }:
                // A year that has not ended is nobody's result, whatever figure is stated of it.
                var years = Known(key, _facts.Claims).Where(c => c.Time.Period is { } period && period.End <= _context.AsOf.Day).Select(c => c.Time.Period!.Value.Start.Year).ToList();
                var year = _context.ReferenceYear ?? (years.Count > 0 ? years.Max() : _context.AsOf.Day.Year - 1);
                return (On(new LocalDate(year, 12, 31)) with { ReferenceYear = year }, year, null);
            default:
                return (PlainContext, _context.ReferenceYear ?? _context.AsOf.Day.Year, null);
        }
    }

    private RuleContext On(LocalDate day)
    {
        var asOf = AsOf.Date(day);
        return PlainContext with { AsOf = _context.AsOf.KnownUntil is { } known ? asOf.KnownAt(known) : asOf };
    }
}
