using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Indicators;
using Dnc.Model.Organizations;
using Dnc.Model.Plans.Building;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Plans;

/// <summary>Collects the pieces of a plan and makes the plan, or says everything that keeps it from being one.</summary>
/// <remarks>
/// This is the one place that knows what a plan means; documents go through it too, so that a plan in C# and in JSON has the same faults, at the same
/// paths. Pieces may be added in any order, except that the order within each list is the order of the document. A builder can build again and again.
/// </remarks>
public sealed class PlanBuilder
{
    private readonly PlanId _id;
    private readonly LocalizedText _name;
    private ScheduleBands? _bands;
    private string? _schemaAddress;

    /// <summary>Begins a plan.</summary>
    /// <param name="id">Its identifier; not empty.</param>
    /// <param name="name">Its name.</param>
    /// <param name="period">The days that it runs over; with an end.</param>
    /// <param name="jurisdiction">The body whose plan it is, one of its organisations.</param>
    /// <exception cref="ArgumentException">The identifier is empty.</exception>
    public PlanBuilder(PlanId id, LocalizedText name, DateRange period, OrganizationId jurisdiction)
    {
        Guard.That(!id.IsEmpty, "A plan has an identifier.", nameof(id));
        _id = id;
        _name = Guard.NotNull(name);
        Pieces = new PlanPieces(period, jurisdiction);
    }

    internal PlanPieces Pieces { get; }

    /// <summary>Adds a text that clauses cite; the first is the plan's own.</summary>
    /// <param name="document">The text.</param>
    /// <returns>This builder.</returns>
    public PlanBuilder Add(SourceReference document) => Adding(Pieces.Documents, document);

    /// <summary>Adds a body that the plan names.</summary>
    /// <param name="organization">The body.</param>
    /// <returns>This builder.</returns>
    public PlanBuilder Add(Organization organization) => Adding(Pieces.Organizations, organization);

    /// <summary>Adds a part of the text.</summary>
    /// <param name="section">The part.</param>
    /// <returns>This builder.</returns>
    public PlanBuilder Add(Section section) => Adding(Pieces.Sections, section);

    /// <summary>Adds a unit beyond the standard ones.</summary>
    /// <param name="unit">The unit; one of things counted.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The unit measures something.</exception>
    public PlanBuilder Add(Unit unit)
    {
        Guard.That(Guard.NotNull(unit).Dimension == Dimension.Count, "A plan adds units of things counted.", nameof(unit));
        return Adding(Pieces.Units, unit);
    }

    /// <summary>Adds an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>This builder.</returns>
    public PlanBuilder Add(Indicator indicator) => Adding(Pieces.Indicators, indicator);

    /// <summary>Adds a commitment.</summary>
    /// <param name="commitment">The commitment; where its clause names no section, its own section is filled in.</param>
    /// <returns>This builder.</returns>
    public PlanBuilder Add(Commitment commitment)
    {
        Guard.NotNull(commitment);
        return Adding(
            Pieces.Commitments,
            commitment.Clause.Section is null ? commitment with { Clause = commitment.Clause with { Section = commitment.Section.ToString() } } : commitment);
    }

    /// <summary>Adds an open question about commitments.</summary>
    /// <param name="interpretation">The question.</param>
    /// <returns>This builder.</returns>
    public PlanBuilder Add(PlanInterpretation interpretation) => Adding(Pieces.Interpretations, interpretation);

    /// <summary>Adds how a target is split.</summary>
    /// <param name="decomposition">The split.</param>
    /// <returns>This builder.</returns>
    public PlanBuilder Add(TargetDecomposition decomposition) => Adding(Pieces.Decompositions, decomposition);

    /// <summary>States how far behind schedule is at risk and off track.</summary>
    /// <param name="bands">The bands; null where the plan says nothing.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The bands are the assumed ones, which no plan states; there are none; or an end is no decimal number.</exception>
    public PlanBuilder UseScheduleBands(ScheduleBands? bands)
    {
        Guard.That(bands is not ({ AreAssumed: true } or { Bands.Count: 0 }), "A plan states bands of its own or none.", nameof(bands));
        Guard.That(
            bands is null || bands.Bands.All(b => b.PointsBehind.Low?.TryToDecimal(out _) != false && b.PointsBehind.High?.TryToDecimal(out _) != false),
            "The ends of bands are decimal numbers.",
            nameof(bands));
        _bands = bands;
        return this;
    }

    /// <summary>Names the schema that the document of the plan points to.</summary>
    /// <param name="address">The address; null for none.</param>
    /// <returns>This builder.</returns>
    public PlanBuilder UseSchemaAddress(string? address)
    {
        _schemaAddress = address is null ? null : Guard.NotBlank(address);
        return this;
    }

    /// <summary>Makes the plan.</summary>
    /// <returns>
    /// The plan with its warnings, or everything that is wrong; located by path as in a document, <c>$.commitments[3].indicator</c>, in document order.
    /// </returns>
    public Result<Plan> Build()
    {
        var issues = PlanChecks.Find(Pieces);
        return issues.Any(i => i.Severity == IssueSeverity.Error) ? Result.Failed<Plan>(issues) : Result.Of(new Plan(Parts()), issues);
    }

    /// <summary>Makes the plan if nothing is wrong.</summary>
    /// <param name="plan">The plan, or null.</param>
    /// <param name="issues">What was found, warnings too.</param>
    /// <returns>Whether there is a plan.</returns>
    public bool TryBuild([NotNullWhen(true)] out Plan? plan, out ValueList<Issue> issues)
    {
        var result = Build();
        issues = result.Issues;
        return result.TryGetValue(out plan);
    }

    private PlanBuilder Adding<T>(PieceList<T> list, T value)
        where T : class
    {
        list.Add(Guard.NotNull(value));
        return this;
    }

    private PlanParts Parts() => new(_id, _name, Pieces.Period, Pieces.Jurisdiction, _schemaAddress, _bands)
    {
        Documents = Pieces.Documents.Values,
        Organizations = Pieces.Organizations.Values,
        Sections = Pieces.Sections.Values,
        Units = Pieces.Units.Values,
        Indicators = Pieces.Indicators.Values,
        Commitments = Pieces.Commitments.Values,
        Interpretations = Pieces.Interpretations.Values,
        Decompositions = Pieces.Decompositions.Values,
    };
}
