using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Support.Ledgers;

/// <summary>The awards that a firm has had (奖补台账), and from when on none is missing.</summary>
/// <remarks>
/// That an award is not listed means that it was not had only on days over which the ledger is complete; before them it is not known. Equality is that of
/// the entries in their order and of the declaration.
/// </remarks>
public sealed record AwardLedger
{
    /// <summary>Creates a ledger.</summary>
    /// <param name="entries">The awards, in any order.</param>
    /// <param name="completeSince">The day from which on every award is listed; null when nobody says so.</param>
    public AwardLedger(ValueList<AwardEntry> entries, LocalDate? completeSince)
    {
        Entries = Guard.NotNull(entries);
        CompleteFrom = completeSince;
    }

    /// <summary>The ledger that says nothing: any award may have been had.</summary>
    public static AwardLedger Unknown { get; } = new([], null);

    /// <summary>The ledger of a firm that never had an award.</summary>
    public static AwardLedger Nothing { get; } = new([], Time.DateRange.Always.Start);

    /// <summary>The awards, in the order in which they were given.</summary>
    public ValueList<AwardEntry> Entries { get; }

    /// <summary>The day from which on every award is listed; null when nobody says so.</summary>
    public LocalDate? CompleteFrom { get; }

    /// <summary>The ledger without awards that is complete from the beginning of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The ledger.</returns>
    public static AwardLedger CompleteSince(int year) => new([], new LocalDate(year, 1, 1));

    /// <summary>The ledger with one more award.</summary>
    /// <param name="entry">The award.</param>
    /// <returns>The new ledger.</returns>
    public AwardLedger With(AwardEntry entry) => new(Entries.Add(Guard.NotNull(entry)), CompleteFrom);

    /// <summary>Whether every award granted on or after a day is listed.</summary>
    internal bool IsCompleteFrom(LocalDate day) => CompleteFrom <= day;
}
