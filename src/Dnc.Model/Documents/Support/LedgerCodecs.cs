using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Support;

/// <summary>How ledgers of awards stand in documents.</summary>
internal static class LedgerCodecs
{
    private static readonly Codec<AwardEntry> Entry = Codecs.Object<AwardEntry>("award", "An award that was had", o =>
    {
        var policy = o.Required("policy", Codecs.Text, e => e.Policy);
        var granted = o.Required("grantedOn", Codecs.Date, e => e.GrantedOn);
        var amount = o.Required("amount", MoneyCodecs.Money, e => e.Amount);
        var year = o.OptionalValue("forYear", Codecs.Whole(1, 9999), e => e.ForYear);
        var part = o.Optional("instalment", Codecs.Text, e => e.Instalment);
        var paid = o.OptionalValue("paidOn", Codecs.Date, e => e.PaidOn);
        var recorded = o.OptionalValue("recordedAt", Codecs.Instant, e => e.RecordedAt);
        var source = o.Optional("source", SourceCodecs.Free, e => e.Source);
        return r => new AwardEntry(r.Get(policy), r.Get(granted), r.Get(amount))
        {
            ForYear = r.Get(year),
            Instalment = r.Get(part),
            PaidOn = r.Get(paid),
            RecordedAt = r.Get(recorded),
            Source = r.Get(source),
        };
    });

    /// <summary>The members of a ledger within another object.</summary>
    public static readonly ObjectCodec<AwardLedger> Ledger = Codecs.Object<AwardLedger>("ledger", "What was had earlier, and from when on nothing is missing", o => Members(o, l => l));

    /// <summary>A ledger as a document of its own.</summary>
    public static readonly ObjectCodec<LedgerDocument> Document = Codecs.Object<LedgerDocument>("ledgerDocument", "The awards that a firm has had", o =>
    {
        o.Optional<string>("$schema", Codecs.Text, _ => null);
        o.Required("schemaVersion", Codecs.Text, _ => RuleCodecs.SchemaVersion);
        var subject = o.Optional("subject", Codecs.Text, d => d.Subject);
        var ledger = Members(o, d => d.Ledger);
        return r => new LedgerDocument(ledger(r), r.Get(subject));
    });

    private static Func<ObjectReader, AwardLedger> Members<T>(ObjectShape<T> o, Func<T, AwardLedger> get)
        where T : notnull
    {
        var complete = o.Default("complete", Codecs.Flag, l => get(l).CompleteFrom == DateRange.Always.Start, false);
        var since = o.OptionalValue("completeSince", Codecs.Date, l => get(l).CompleteFrom is { } day && day != DateRange.Always.Start ? day : null);
        var awards = o.OptionalList("awards", Codecs.List(Entry), l => get(l).Entries);
        o.AtMostOne("complete", "completeSince");
        return r => new AwardLedger(r.Get(awards), r.Get(complete) ? DateRange.Always.Start : r.Get(since));
    }
}
