using Dnc.Model.Quantities;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Support.Settling;

/// <summary>What a ledger tells as known at an as-of question.</summary>
internal sealed class EarlierAwards
{
    private readonly List<AwardEntry> _entries;
    private readonly AwardLedger _ledger;
    private readonly AsOf _asOf;

    public EarlierAwards(AwardLedger ledger, AsOf asOf)
    {
        (_ledger, _asOf) = (ledger, asOf);
        _entries = [.. ledger.Entries.Where(e => e.GrantedOn <= asOf.Day && (asOf.KnownUntil is not { } known || e.RecordedAt is not { } at || at <= known))];
    }

    public IEnumerable<AwardEntry> Of(IReadOnlySet<string> policies) => _entries.Where(e => policies.Contains(e.Policy));

    public IEnumerable<AwardEntry> Of(string policy) => _entries.Where(e => e.Policy == policy);

    /// <summary>The entries that are whole awards: instalments are parts of an award that is computed again.</summary>
    public IEnumerable<AwardEntry> Whole(params IEnumerable<string> policies) => Of(policies.ToHashSet(StringComparer.Ordinal)).Where(e => e.Instalment is null);

    /// <summary>The entries of an award that is computed again for a year: its instalments.</summary>
    public IEnumerable<AwardEntry> InstalmentsOf(SupportPolicy policy, int year) =>
        Of(policy.Id).Where(e => e.Instalment is not null && (policy.Repeat != RepeatRule.OncePerYear || e.Year == year));

    /// <summary>What was had of some policies besides the instalments of awards that are computed now, which are in what these come to.</summary>
    public IEnumerable<AwardEntry> Besides(IEnumerable<Appraisal> computed, IEnumerable<string> policies)
    {
        var again = computed.SelectMany(a => InstalmentsOf(a.Plan.Policy, a.Year)).ToHashSet(ReferenceEqualityComparer.Instance);
        return Of(policies.ToHashSet(StringComparer.Ordinal)).Where(e => !again.Contains(e));
    }

    /// <summary>What each award came to that some policies gave; instalments are parts of one award, by year where it can be had every year.</summary>
    public static IEnumerable<decimal> AmountsOf(IEnumerable<AwardEntry> entries, Func<string, RepeatRule> repeatOf)
    {
        var given = entries.Where(e => !e.IsRepayment).ToList();
        var parts = given.Where(e => e.Instalment is not null).GroupBy(e => (e.Policy, repeatOf(e.Policy) is RepeatRule.Once or RepeatRule.TopUp ? 0 : e.Year));
        return given.Where(e => e.Instalment is null).Select(e => e.Amount.Amount).Concat(parts.Select(g => g.Sum(e => e.Amount.Amount)));
    }

    /// <summary>What has been paid of a policy by the as-of day, before repayments, and what has been given back of it.</summary>
    public (decimal Paid, decimal GivenBack) PaidOf(string policy)
    {
        var paid = Of(policy).Where(e => e.PaidOn is not { } day || day <= _asOf.Day).ToLookup(e => e.IsRepayment, e => e.Amount.Amount);
        return (paid[false].Sum(), -paid[true].Sum());
    }

    /// <summary>Whether it is not known that the ledger tells every award that a rule of repetition asks about.</summary>
    public bool Lacks(RepeatRule repeat, IEnumerable<string> policies, int year, LocalDate start) => repeat switch
    {
        RepeatRule.Unlimited => false,
        RepeatRule.Once => !Whole(policies).Any(e => !e.IsRepayment) && !IsCompleteFrom(start),
        RepeatRule.OncePerYear => !Whole(policies).Any(e => e.Year == year && !e.IsRepayment) && !IsCompleteFrom(new LocalDate(Math.Max(1, year), 1, 1)),
        _ => !IsCompleteFrom(start),
    };

    /// <summary>An entry of a policy in another currency than its catalogue's; null for none.</summary>
    public AwardEntry? Foreign(string policy, Currency currency) => _entries.Find(e => e.Policy == policy && e.Amount.Currency != currency);

    public bool IsCompleteFrom(LocalDate day) => _ledger.IsCompleteFrom(day);

    public bool IsCompleteForever => _ledger.CompleteFrom is { } day && day == DateRange.Always.Start;
}
