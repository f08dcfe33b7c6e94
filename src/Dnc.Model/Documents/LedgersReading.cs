using Dnc.Model.Primitives;
using Dnc.Model.Support.Ledgers;
using NodaTime;

namespace Dnc.Model.Documents;

/// <summary>What a table of awards holds: the good rows, and what is wrong with the others.</summary>
/// <param name="Entries">The awards of the good rows, each with its firm.</param>
/// <param name="CompleteSince">The day from which on no award of any firm is missing; null when nobody says so.</param>
/// <param name="Issues">Everything that was found; each names its line and column.</param>
public sealed record LedgersReading(ValueList<KeyValuePair<string, AwardEntry>> Entries, LocalDate? CompleteSince, ValueList<Issue> Issues)
{
    // Computed when asked for, by whichever thread comes first; another one computes the same.
    private ILookup<string, AwardEntry>? _byFirm;

    /// <summary>The awards of the good rows, each with its firm.</summary>
    public ValueList<KeyValuePair<string, AwardEntry>> Entries { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Entries);

    /// <summary>Everything that was found.</summary>
    public ValueList<Issue> Issues { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Issues);

    /// <summary>How many rows were left out; each is an award of which nothing is known.</summary>
    public int LeftOut => Issues.Select(i => i.Location.Line).Distinct().Count();

    /// <summary>Whether a row was left out.</summary>
    public bool HasErrors => Issues.Any(i => i.Severity == IssueSeverity.Error);

    /// <summary>The ledger of a firm; without awards when it has none.</summary>
    /// <param name="firm">The identifier of the firm.</param>
    /// <returns>The ledger.</returns>
    public AwardLedger Of(string firm) => new((_byFirm ??= Entries.ToLookup(e => e.Key, e => e.Value, StringComparer.Ordinal))[Guard.NotNull(firm)].ToValueList(), CompleteSince);

    /// <inheritdoc/>
    public bool Equals(LedgersReading? other) => other is not null && Entries == other.Entries && CompleteSince == other.CompleteSince && Issues == other.Issues;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Entries, CompleteSince, Issues);
}
