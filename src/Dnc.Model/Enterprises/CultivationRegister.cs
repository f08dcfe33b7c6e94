using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Enterprises;

/// <summary>
/// The register of enterprises that are cultivated for a recognition, such as would-be high-tech enterprises (高新技术企业培育库): entry, progress,
/// graduation and exit, as a view of a <see cref="History{T}"/>.
/// </summary>
/// <remarks>
/// <para>A step is legal where the steps before it allow it: an enterprise enters when it is outside, and everything else happens while it is inside. It may
/// enter again after it left, also after a graduation, because recognitions lapse. Steps of one day come in the order of <see cref="CultivationStepKind"/>.</para>
/// <para>Every vintage is legal: a step is refused when it contradicts what was known at its recording, or what has been recorded since.</para>
/// <para>Within one source, a step of the same enterprise, kind and day replaces the earlier one; a step that names another in
/// <see cref="CultivationStep.Supersedes"/> replaces that one. Two registers are equal when their identifiers and histories are.</para>
/// </remarks>
public sealed partial class CultivationRegister : IEquatable<CultivationRegister>
{
    private readonly Lazy<ILookup<string, HistoryEntry<CultivationStep>>> _byEnterprise;

    /// <summary>Creates a register without steps, of which nothing is declared complete.</summary>
    /// <param name="source">The register itself: what rules are told of it comes from there.</param>
    public CultivationRegister(SourceReference source)
        : this(Guard.NotNull(source), History<CultivationStep>.Empty)
    {
    }

    private CultivationRegister(SourceReference source, History<CultivationStep> history)
    {
        Source = source;
        History = history;
        _byEnterprise = new(() => history.Entries.ToLookup(e => EnterpriseOf(e.Subject), StringComparer.Ordinal));
    }

    /// <summary>The register itself, as a source.</summary>
    public SourceReference Source { get; }

    /// <summary>The log that the register is a view of.</summary>
    public History<CultivationStep> History { get; }

    /// <summary>Whether two registers have equal sources and histories.</summary>
    public static bool operator ==(CultivationRegister? left, CultivationRegister? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two registers differ.</summary>
    public static bool operator !=(CultivationRegister? left, CultivationRegister? right) => !(left == right);

    /// <summary>The state of an enterprise.</summary>
    /// <param name="enterprise">The enterprise.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The state.</returns>
    public CultivationState StateOf(EnterpriseId enterprise, AsOf asOf) => new(
        StepsOf(enterprise, asOf.KnownUntil).Where(s => s.On <= asOf.Day).ToValueList(),
        History.IsCompleteOver(DateRange.OfDay(asOf.Day), asOf.KnownUntil));

    /// <summary>All steps of an enterprise, those of later days included.</summary>
    /// <param name="enterprise">The enterprise.</param>
    /// <param name="knownAt">The instant up to which records count; null for all.</param>
    /// <returns>The steps in the order of their days.</returns>
    public ValueList<CultivationStep> StepsOf(EnterpriseId enterprise, Instant? knownAt = null) => Standing(OwnHistory(enterprise.ToString()), knownAt);

    /// <summary>The steps of all enterprises within a range of days: the movements of a month or year.</summary>
    /// <param name="range">The days.</param>
    /// <param name="knownAt">The instant up to which records count; null for all.</param>
    /// <returns>The steps by day, then by enterprise.</returns>
    public ValueList<(EnterpriseId Enterprise, CultivationStep Step)> StepsWithin(DateRange range, Instant? knownAt = null) =>
        History.KnownAt(knownAt).Overlapping(range).Select(e => (Enterprise: EnterpriseId.Parse(EnterpriseOf(e.Subject)), Step: e.Value))
            .OrderBy(s => s.Step.On).ThenBy(s => s.Enterprise).ThenBy(s => s.Step.Kind).ToValueList();

    /// <summary>The enterprises that are in the register on a day.</summary>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The enterprises in the order of their identifiers.</returns>
    public ValueList<EnterpriseId> Members(AsOf asOf) =>
        _byEnterprise.Value.Select(g => EnterpriseId.Parse(g.Key)).Where(e => StateOf(e, asOf).Status == CultivationStatus.InCultivation).Order().ToValueList();

    /// <summary>How many enterprises stand how on a day.</summary>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The numbers; an enterprise whose first step is later is in none of them.</returns>
    public CultivationCounts CountsAt(AsOf asOf)
    {
        var byStatus = _byEnterprise.Value.Select(g => StateOf(EnterpriseId.Parse(g.Key), asOf).Status).CountBy(s => s).ToDictionary();
        return new CultivationCounts(
            byStatus.GetValueOrDefault(CultivationStatus.InCultivation),
            byStatus.GetValueOrDefault(CultivationStatus.Graduated),
            byStatus.GetValueOrDefault(CultivationStatus.Exited),
            History.IsCompleteOver(DateRange.OfDay(asOf.Day), asOf.KnownUntil));
    }

    /// <inheritdoc/>
    public bool Equals(CultivationRegister? other) => other is not null && Source == other.Source && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CultivationRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, History);

    private static string EnterpriseOf(string subject) => subject[..subject.IndexOf(' ', StringComparison.Ordinal)];

    private static ValueList<CultivationStep> Standing(History<CultivationStep> own, Instant? knownAt) =>
        own.KnownAt(knownAt).Entries.Select(e => e.Value).OrderBy(s => s.On).ThenBy(s => s.Kind).ToValueList();

    private History<CultivationStep> OwnHistory(string enterprise) => History<CultivationStep>.Empty.AppendAll(_byEnterprise.Value[enterprise]).OrThrow();
}
