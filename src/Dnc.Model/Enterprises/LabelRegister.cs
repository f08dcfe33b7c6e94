using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Enterprises;

/// <summary>Which enterprises hold which labels, by whom that is said and since when it is known (称号台账): a view of a <see cref="History{T}"/>.</summary>
/// <remarks>
/// <para>Within one source, a record of the same enterprise, label, level and validity replaces the earlier one; a record that names another in
/// <see cref="EnterpriseLabel.Supersedes"/> replaces that one. Nothing is lost: what was known at an instant can be asked for ever after.</para>
/// <para>What the register does not hold is unknown, and not denied, until it is declared complete. Two registers are equal when their histories are.</para>
/// </remarks>
public sealed partial class LabelRegister : IEquatable<LabelRegister>
{
    private readonly Lazy<ILookup<string, HistoryEntry<EnterpriseLabel>>> _byEnterprise;

    private LabelRegister(History<EnterpriseLabel> history)
    {
        History = history;
        _byEnterprise = new(() => Index(history));
    }

    /// <summary>The register without labels; nothing is declared complete.</summary>
    public static LabelRegister Empty { get; } = new(History<EnterpriseLabel>.Empty);

    /// <summary>The log that the register is a view of.</summary>
    public History<EnterpriseLabel> History { get; }

    /// <summary>Whether two registers have equal histories.</summary>
    public static bool operator ==(LabelRegister? left, LabelRegister? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two registers differ.</summary>
    public static bool operator !=(LabelRegister? left, LabelRegister? right) => !(left == right);

    /// <summary>The register with one more label.</summary>
    /// <param name="enterprise">Who holds it.</param>
    /// <param name="label">The label. One that is there already changes nothing.</param>
    /// <returns>The new register, or the issue that prevents it, see <see cref="History{T}.AppendAll"/>.</returns>
    public Result<LabelRegister> Record(EnterpriseId enterprise, EnterpriseLabel label) => RecordAll([(enterprise, label)]);

    /// <summary>The register with more labels. All of them are recorded, or none.</summary>
    /// <param name="labels">Who holds what.</param>
    /// <returns>The new register, or the issues that prevent it, see <see cref="History{T}.AppendAll"/>.</returns>
    public Result<LabelRegister> RecordAll(IEnumerable<(EnterpriseId Enterprise, EnterpriseLabel Label)> labels) =>
        Of(History.AppendAll(Guard.NotNull(labels).Select(l => Entry(l.Enterprise, l.Label))));

    /// <summary>The register with a label withdrawn by the source that told of it, with nothing in its place.</summary>
    /// <param name="enterprise">Who was said to hold it.</param>
    /// <param name="label">The label as it was recorded.</param>
    /// <param name="recordedAt">When the withdrawal was recorded; after the label.</param>
    /// <returns>The new register, or the issue that prevents it. What was known before still has the label.</returns>
    public Result<LabelRegister> Withdraw(EnterpriseId enterprise, EnterpriseLabel label, Instant recordedAt)
    {
        Guard.NotNull(label);
        return Of(History.Append(HistoryEntry.Retraction<EnterpriseLabel>(label.Valid, recordedAt, label.Source) with { Subject = Subject(enterprise, label), Supersedes = label.Id }));
    }

    /// <summary>The register with somebody's word that it misses nothing, so that absence there means "not held".</summary>
    /// <param name="range">The days over which nothing is missing. Rules rely on it only when it has no end: they may ask for any day.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="recordedAt">When that was recorded.</param>
    /// <param name="enterprise">The enterprise that it is about; null for every one.</param>
    /// <param name="label">The key of the label that it is about; null for every one.</param>
    /// <returns>The new register.</returns>
    public LabelRegister DeclareComplete(DateRange range, SourceReference source, Instant recordedAt, EnterpriseId? enterprise = null, string? label = null) =>
        new(History.Declare(new CompletenessDeclaration(
            range, source, recordedAt, enterprise is null && label is null ? null : $"{enterprise?.ToString() ?? Any} {label ?? Any}")));

    /// <summary>The labels that an enterprise held, holds or will hold.</summary>
    /// <param name="enterprise">The enterprise.</param>
    /// <param name="knownAt">The instant up to which records count; null for all.</param>
    /// <returns>The labels by first day; those that different sources tell of stand side by side.</returns>
    public ValueList<EnterpriseLabel> LabelsOf(EnterpriseId enterprise, Instant? knownAt = null) =>
        Standing(enterprise, OwnHistory(enterprise), knownAt).Select(e => e.Value).ToValueList();

    /// <summary>The labels that an enterprise holds on a day.</summary>
    /// <param name="enterprise">The enterprise.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The labels by first day.</returns>
    public ValueList<EnterpriseLabel> HeldBy(EnterpriseId enterprise, AsOf asOf) =>
        LabelsOf(enterprise, asOf.KnownUntil).Where(l => l.Valid.Contains(asOf.Day)).ToValueList();

    /// <inheritdoc/>
    public bool Equals(LabelRegister? other) => other is not null && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LabelRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => History.GetHashCode();

    private static Result<LabelRegister> Of(Result<History<EnterpriseLabel>> history) =>
        history.TryGetValue(out var value) ? Result.Of(new LabelRegister(value)) : Result.Failed<LabelRegister>(history.Issues);

    private static HistoryEntry<EnterpriseLabel> Entry(EnterpriseId enterprise, EnterpriseLabel label)
    {
        Guard.That(!enterprise.IsEmpty, "A label is held by an enterprise with an identifier.", nameof(enterprise));
        return HistoryEntry.Of(Guard.NotNull(label), label.Valid, label.RecordedAt, label.Source) with
        {
            Subject = Subject(enterprise, label),
            Id = label.Id,
            Supersedes = label.Supersedes,
        };
    }
}
