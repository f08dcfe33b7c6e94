using Dnc.Model.Indicators;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Plans.Building;

/// <summary>Everything that was given for a plan, before anybody knows whether it fits together.</summary>
internal sealed class PlanPieces(DateRange period, OrganizationId jurisdiction)
{
    private const int MostSuggestions = 50;

    private const int MostCandidates = 2000;

    private int _suggestions;

    public DateRange Period => period;

    public OrganizationId Jurisdiction => jurisdiction;

    public PieceList<SourceReference> Documents { get; } = new("documents", d => d.Id);

    public PieceList<Organization> Organizations { get; } = new("organizations", o => o.Id.ToString());

    public PieceList<Section> Sections { get; } = new("sections", s => s.Id.ToString());

    public PieceList<Unit> Units { get; } = new("units", u => u.Id);

    public PieceList<Indicator> Indicators { get; } = new("indicators", i => i.Id.ToString());

    public PieceList<Commitment> Commitments { get; } = new("commitments", c => c.Id.ToString());

    public PieceList<PlanInterpretation> Interpretations { get; } = new("interpretations", i => i.Id.ToString());

    public PieceList<TargetDecomposition> Decompositions { get; } = new("decompositions", d => d.Commitment.ToString());

    /// <summary>An issue for an identifier that a list does not know, with what the writer probably meant.</summary>
    public IEnumerable<Issue> Unknown<T>(PieceList<T> list, string id, string path)
        where T : class =>
        list.Knows(id) ? [] : [ErrorMessages.UnknownReference(path, list.Name, id, Nearest(list, id))];

    /// <summary>The last day of the plan; the last day that can be written for one that wrongly goes on.</summary>
    public NodaTime.LocalDate End => period.LastDay;

    // A hostile document of many names that name nothing must not make every pair of them be compared.
    private string? Nearest<T>(PieceList<T> list, string id)
        where T : class =>
        _suggestions++ < MostSuggestions ? Spelling.Nearest(id, list.Ids.Take(MostCandidates)) : null;
}
