using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Indicators;
using Dnc.Model.Organizations;
using Dnc.Model.Plans.Building;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Plans;

/// <summary>A development plan as data (规划方案): what its text promises, sentence by sentence.</summary>
/// <remarks>
/// A plan cannot be invalid: only <see cref="PlanBuilder"/> makes one, and reports every fault of its pieces at once. It is immutable. Two plans are
/// equal when all their parts are equal, in the same order.
/// </remarks>
public sealed partial class Plan : IEquatable<Plan>
{
    private readonly Dictionary<CommitmentId, Commitment> _commitments;
    private readonly Dictionary<IndicatorId, Indicator> _indicators;
    private readonly Dictionary<SectionId, Section> _sections;

    internal Plan(PlanParts parts)
    {
        Parts = parts;
        Period = new PlanPeriod(new LocalizedText(parts.Period.ToString(Language.Zh), parts.Period.ToString(Language.En)), parts.Period.Start, parts.Period.LastDay);
        Organizations = OrganizationRegister.Create(parts.Organizations).OrThrow();
        Units = parts.Units.Aggregate(UnitCatalog.Standard, (catalog, unit) => catalog.With(unit));
        _commitments = parts.Commitments.ToDictionary(c => c.Id);
        _indicators = parts.Indicators.ToDictionary(i => i.Id);
        _sections = parts.Sections.ToDictionary(s => s.Id);
    }

    /// <summary>Its identifier.</summary>
    public PlanId Id => Parts.Id;

    /// <summary>Its name.</summary>
    public LocalizedText Name => Parts.Name;

    /// <summary>The time that it runs over, named after its first and last day.</summary>
    public PlanPeriod Period { get; }

    /// <summary>The body whose plan it is: the scope of indicators that name none.</summary>
    public OrganizationId Jurisdiction => Parts.Jurisdiction;

    /// <summary>The texts that clauses cite; the first is the plan's own text.</summary>
    public ValueList<SourceReference> Documents => Parts.Documents;

    /// <summary>The bodies that it names.</summary>
    public OrganizationRegister Organizations { get; }

    /// <summary>The parts of its text, in the order of the text.</summary>
    public ValueList<Section> Sections => Parts.Sections;

    /// <summary>The units that its quantities are read in: the standard ones and those that the plan adds.</summary>
    public UnitCatalog Units { get; }

    /// <summary>The units that the plan adds to the standard ones.</summary>
    public ValueList<Unit> AddedUnits => Parts.Units;

    /// <summary>How far behind schedule is at risk and off track; null where the plan says nothing.</summary>
    public ScheduleBands? ScheduleBands => Parts.ScheduleBands;

    /// <summary>What it counts, in the order of the document.</summary>
    public ValueList<Indicator> Indicators => Parts.Indicators;

    /// <summary>What it promises, in the order of the document.</summary>
    public ValueList<Commitment> Commitments => Parts.Commitments;

    /// <summary>The open questions about its text, in the order of the document.</summary>
    public ValueList<PlanInterpretation> Interpretations => Parts.Interpretations;

    /// <summary>How targets are split over units or classes, in the order of the document.</summary>
    public ValueList<TargetDecomposition> Decompositions => Parts.Decompositions;

    /// <summary>The address of the schema that its document names; null when it names none.</summary>
    public string? SchemaAddress => Parts.SchemaAddress;

    internal PlanParts Parts { get; }

    /// <summary>The commitment with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Commitment this[CommitmentId id] => _commitments[id];

    /// <summary>The commitment with an identifier, such as <c>plan["17a"]</c>.</summary>
    /// <param name="id">The identifier as a text.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public Commitment this[string id] => this[CommitmentId.Parse(id)];

    /// <summary>Whether two plans are equal in all their parts.</summary>
    public static bool operator ==(Plan? left, Plan? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two plans differ in a part.</summary>
    public static bool operator !=(Plan? left, Plan? right) => !(left == right);

    /// <summary>Gives the commitment with an identifier, if there is one.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="commitment">The commitment, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(CommitmentId id, [NotNullWhen(true)] out Commitment? commitment) => _commitments.TryGetValue(id, out commitment);

    /// <summary>The same plan with a decision on one of its questions.</summary>
    /// <param name="interpretation">The question.</param>
    /// <param name="choice">The decision.</param>
    /// <returns>A new plan; this one is unchanged.</returns>
    /// <exception cref="KeyNotFoundException">The plan has no such question.</exception>
    /// <exception cref="ArgumentException">The question has no such option.</exception>
    public Plan Choose(InterpretationId interpretation, RecordedChoice choice)
    {
        var question = GetInterpretation(interpretation);
        var chosen = question.Choose(choice);
        return new Plan(Parts with { Interpretations = Interpretations.Select(i => i.Id == interpretation ? chosen : i).ToValueList() });
    }

    /// <inheritdoc/>
    public bool Equals(Plan? other) => other is not null && Parts == other.Parts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Plan);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>The identifier and the English name.</summary>
    /// <returns>A text for debugging.</returns>
    public override string ToString() => $"{Id}: {Name.En}";
}
