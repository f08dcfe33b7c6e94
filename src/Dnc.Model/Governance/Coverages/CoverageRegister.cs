using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Coverages;

/// <summary>Which units have what every unit is to have (全覆盖落实名册): a view of a <see cref="History{T}"/>.</summary>
/// <remarks>
/// Within one source, a record of the same unit, item, thing and days replaces the earlier one; a record that names another replaces that one. That a unit
/// has nothing is known only where the register is declared complete, or where a source says so. Two registers are equal when their histories are.
/// </remarks>
public sealed class CoverageRegister : IEquatable<CoverageRegister>
{
    private const string Any = "*";

    private CoverageRegister(History<UnitHolding> history) => History = history;

    /// <summary>The register without entries; nothing is declared complete.</summary>
    public static CoverageRegister Empty { get; } = new(History<UnitHolding>.Empty);

    /// <summary>The history that the register is a view of.</summary>
    public History<UnitHolding> History { get; }

    /// <summary>Whether two registers have equal histories.</summary>
    public static bool operator ==(CoverageRegister? left, CoverageRegister? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two registers differ.</summary>
    public static bool operator !=(CoverageRegister? left, CoverageRegister? right) => !(left == right);

    /// <summary>The register with one more entry.</summary>
    /// <param name="holding">The entry. One that is there already changes nothing.</param>
    /// <returns>The new register, or the issue that prevents it, see <see cref="History{T}.AppendAll"/>.</returns>
    public Result<CoverageRegister> Record(UnitHolding holding) => RecordAll([holding]);

    /// <summary>The register with more entries. All of them are recorded, or none.</summary>
    /// <param name="holdings">The entries, in any order.</param>
    /// <returns>The new register, or the issues that prevent it, see <see cref="History{T}.AppendAll"/>.</returns>
    public Result<CoverageRegister> RecordAll(IEnumerable<UnitHolding> holdings)
    {
        var appended = History.AppendAll(Guard.NotNull(holdings).Select(Entry));
        return appended.TryGetValue(out var history) ? Result.Of(new CoverageRegister(history)) : Result.Failed<CoverageRegister>(appended.Issues);
    }

    /// <summary>The register with somebody's word that it misses nothing, so that a unit that is not there has nothing.</summary>
    /// <param name="range">The days over which nothing is missing.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="recordedAt">When that was recorded.</param>
    /// <param name="item">The item that it is about; null for every one.</param>
    /// <param name="unit">The unit that it is about; null for every one.</param>
    /// <returns>The new register.</returns>
    public CoverageRegister DeclareComplete(DateRange range, SourceReference source, Instant recordedAt, string? item = null, OrganizationId? unit = null) =>
        Declare(new CompletenessDeclaration(range, source, recordedAt, SubjectOf(item, unit)));

    /// <summary>What a unit has of an item on a day.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="item">The item.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The entries in the order of the history; those of several sources stand side by side.</returns>
    public ValueList<UnitHolding> HeldBy(OrganizationId unit, string item, AsOf asOf)
    {
        return Holdings(Guard.NotBlank(item), asOf)[unit].ToValueList();
    }

    /// <summary>Whether absence of an entry for a unit and item on a day means that the unit has nothing.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="item">The item.</param>
    /// <param name="asOf">The day, and up to when declarations count.</param>
    /// <returns>Whether somebody says so.</returns>
    public bool IsComplete(OrganizationId unit, string item, AsOf asOf)
    {
        Guard.NotBlank(item);
        return History.Declarations.Any(d => d.Range.Contains(asOf.Day) && !(d.RecordedAt > asOf.KnownUntil)
            && (d.Subject is null || d.Subject == SubjectOf(item, null) || d.Subject == SubjectOf(null, unit) || d.Subject == SubjectOf(item, unit)));
    }

    /// <inheritdoc/>
    public bool Equals(CoverageRegister? other) => other is not null && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CoverageRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => History.GetHashCode();

    internal ILookup<OrganizationId, UnitHolding> Holdings(string item, AsOf asOf) =>
        History.KnownAt(asOf.KnownUntil).InForce(asOf.Day).Select(e => e.Value).Where(h => h.Item == item).ToLookup(h => h.Unit);

    internal CoverageRegister Declare(CompletenessDeclaration declaration) => new(History.Declare(declaration));

    // The unit stands first: it has no blank, and the item may have one.
    internal static string? SubjectOf(string? item, OrganizationId? unit) => item is null && unit is null ? null : $"{unit?.ToString() ?? Any} {item ?? Any}";

    internal static (string? Item, OrganizationId? Unit) ReadSubject(string? subject)
    {
        if (subject is null)
        {
            return (null, null);
        }

        var blank = subject.IndexOf(' ', StringComparison.Ordinal);
        var (unit, item) = (subject[..blank], subject[(blank + 1)..]);
        return (item == Any ? null : item, unit == Any ? null : OrganizationId.Parse(unit));
    }

    private static HistoryEntry<UnitHolding> Entry(UnitHolding holding) =>
        HistoryEntry.Of(Guard.NotNull(holding), holding.Valid, holding.RecordedAt, holding.Source) with
        {
            Subject = $"{holding.Unit} {holding.Item} {holding.What?.Zh}",
            Id = holding.Id,
            Supersedes = holding.Supersedes,
        };
}
