using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Settling;
using NodaTime;

namespace Dnc.Model.Support;

/// <summary>How a firm stands to one policy (单项政策结果): status, amount, why, and what is missing.</summary>
/// <remarks>Immutable. Reasons and explanations are built when they are read.</remarks>
public sealed partial class PolicyResult
{
    private readonly Appraisal _appraisal;
    private readonly ComponentSettlement _settlement;
    private readonly SupportContext _context;

    internal PolicyResult(Appraisal appraisal, ComponentSettlement settlement, SupportContext context, AwardRange amount, ValueList<LedgerLine> lowest, ValueList<LedgerLine>? highest)
    {
        (_appraisal, _settlement, _context) = (appraisal, settlement, context);
        (Amount, Lowest, Highest) = (amount, lowest, highest);
    }

    /// <summary>The policy.</summary>
    public SupportPolicy Policy => _appraisal.Plan.Policy;

    /// <summary>What the firm gets: one amount, or those that it may be. A part of the total unless the policy is a ceiling, where it is what the authority may grant.</summary>
    public AwardRange Amount { get; }

    /// <summary>The lines of this policy where the firm as a whole gets the least.</summary>
    public ValueList<LedgerLine> Lowest { get; }

    /// <summary>The lines of this policy where the firm as a whole gets the most; null when nothing bounds it.</summary>
    public ValueList<LedgerLine>? Highest { get; }

    /// <summary>Whether the policy is in force at its reference date.</summary>
    public Verdict InForce => _appraisal.InForce;

    /// <summary>Whether the firm qualifies; unknown when that is not settled, or there is an <see cref="Error"/>.</summary>
    public Verdict IsEligible => Error is not null ? Verdict.Unknown : _appraisal.Eligible;

    /// <summary>The evaluation of the conditions; null when there are none, or the policy is not in force.</summary>
    public RuleEvaluation? Eligibility => _appraisal.When;

    /// <summary>The evaluation of the amount before caps; null when the firm does not qualify.</summary>
    public RuleEvaluation? Gross => _appraisal.Gross;

    /// <summary>The evaluation of the policy's own cap; null when there is none, or the firm does not qualify.</summary>
    public RuleEvaluation? Cap => _appraisal.Cap;

    /// <summary>The day that decided which law and which years apply; null while that of an event is not known.</summary>
    public LocalDate? ReferenceDate => _appraisal.Event is null ? _appraisal.Context.AsOf.Day : null;

    /// <summary>The year that the award is for; null while the day of an event is not known.</summary>
    public int? Year => _appraisal.Event is null ? _appraisal.Year : null;

    /// <summary>Whether the rules on fair competition review bar it on these terms.</summary>
    public bool IsBarred => _appraisal.IsBarred;

    /// <summary>Why the firm could not be evaluated; null when it could.</summary>
    public RuleError? Error => _settlement.Error;

    /// <summary>How the application window stands on the as-of date; null when it is not told.</summary>
    public WindowState? Window => Policy.Window?.On(_context.AsOf.Day);

    /// <summary>Who pays how much; empty when it is not told. The parts add up to the amount.</summary>
    public ValueList<FundingLine> Funding
    {
        get
        {
            var weights = Policy.Funding.Select(f => (Rational)f.Share.Value).ToList();
            return Split(weights).Select((amount, i) => new FundingLine(Policy.Funding[i].Payer, Policy.Funding[i].Name, amount)).ToValueList();
        }
    }

    /// <summary>The instalments; empty for payment at once. The parts add up to the amount.</summary>
    public ValueList<InstalmentResult> Instalments
    {
        get
        {
            var amounts = Split(Policy.Instalments.Select(p => (Rational)p.Share.Value).ToList());
            return Policy.Instalments.Select((part, i) => Instalment(part, amounts[i])).ToValueList();
        }
    }

    /// <summary>What is due now: all of it, or the instalments whose milestones are reached less what was paid of them.</summary>
    public AwardRange Payable => Policy.Instalments.Count == 0 ? Amount : Instalments.Select(Due).Aggregate((a, b) => a.Plus(b));

    /// <summary>The policies, groups and caps because of which lines take something off, in the least or the most.</summary>
    public ValueList<string> CutBy => Lowest.Concat(Highest ?? []).Select(l => l.Because).OfType<string>().Distinct().ToValueList();

    /// <summary>How the firm stands.</summary>
    public PolicyStatus Status =>
        Error is not null ? PolicyStatus.Failed
        : InForce == Verdict.False ? PolicyStatus.NotInForce
        : IsEligible == Verdict.False ? PolicyStatus.NotEligible
        : IsBarred ? PolicyStatus.Barred
        : _appraisal.IsOutsideWindow ? PolicyStatus.OutsideWindow
        : Policy.IsCeiling && IsEligible == Verdict.True && Amount.High is not { Amount: 0 } ? PolicyStatus.Ceiling
        : !Amount.IsExact ? PolicyStatus.Undetermined
        : Amount.Low.Amount > 0 ? PolicyStatus.Entitled
        : WhyNothing;

    private PolicyStatus WhyNothing =>
        (Highest ?? Lowest).LastOrDefault(l => l.Amount.Amount < 0 || l.Step == LedgerStep.Exclusion)?.Step switch
        {
            LedgerStep.Exclusion => PolicyStatus.Excluded,
            LedgerStep.Earlier => PolicyStatus.AlreadyHad,
            LedgerStep.SharedCap => PolicyStatus.UsedUp,
            LedgerStep.Quota => PolicyStatus.NotChosen,
            _ => IsEligible == Verdict.True ? PolicyStatus.NothingDue : PolicyStatus.Undetermined,
        };

    internal Appraisal Appraisal => _appraisal;

    internal ComponentSettlement Settlement => _settlement;

    /// <summary>What is due now as entries of a ledger; none when it is not settled.</summary>
    internal IEnumerable<AwardEntry> Book(LocalDate day)
    {
        if (Policy.Instalments.Count == 0)
        {
            return Amount.Exact is { Amount: > 0 } amount ? [new AwardEntry(Policy.Id, day, amount) { ForYear = Year }] : [];
        }

        return Instalments.Select(i => (i.Instalment.Id, Due: Due(i))).Where(i => i.Due.Exact is { Amount: > 0 })
            .Select(i => new AwardEntry(Policy.Id, day, i.Due.Exact!.Value) { ForYear = Year, Instalment = i.Id });
    }

    private List<AwardRange> Split(List<Rational> weights)
    {
        if (weights.Count == 0)
        {
            return [];
        }

        var low = Shares.OfMoney(Amount.Low.Amount, weights, Amount.Low.Currency.MinorUnitDigits);
        var high = Amount.High is { } most ? Shares.OfMoney(most.Amount, weights, most.Currency.MinorUnitDigits) : null;
        return [.. weights.Select((_, i) => new AwardRange(Of(low[i]), high is null ? null : Of(high[i])))];
    }

    private Money Of(decimal amount) => new(amount, Amount.Low.Currency);

    private InstalmentResult Instalment(Instalment part, AwardRange amount)
    {
        // Milestones come after the reference date, so they are judged on the as-of date.
        var catalog = _settlement.Appraiser.Catalog;
        var name = _appraisal.Plan.InstalmentName(part);
        var evaluation = name is null ? null : catalog.Rules.Evaluate(name, _settlement.FactsFor(_appraisal.Plan.LaterNeeds, _appraisal.Year), _settlement.Appraiser.PlainContext);
        var paid = _settlement.Appraiser.Earlier.InstalmentsOf(Policy, _appraisal.Year).Where(e => e.Instalment == part.Id).Sum(e => e.Amount.Amount);
        return new InstalmentResult(part, amount, evaluation?.Verdict ?? Verdict.True, Of(paid)) { Milestone = evaluation };
    }

    private AwardRange Due(InstalmentResult part)
    {
        var most = part.IsReached == Verdict.False ? Of(0) : part.Amount.High is { } high ? Of(Math.Max(0, high.Amount - part.Paid.Amount)) : (Money?)null;
        var least = part.IsReached == Verdict.True ? Of(Math.Max(0, part.Amount.Low.Amount - part.Paid.Amount)) : Of(0);
        return new AwardRange(least, most);
    }
}
