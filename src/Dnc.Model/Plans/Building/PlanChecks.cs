using Dnc.Model.Organizations;
using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Building;

/// <summary>Everything that is wrong with the pieces of a plan, or worth a look, in the order of the document.</summary>
internal static class PlanChecks
{
    public static ValueList<Issue> Find(PlanPieces pieces)
    {
        IEnumerable<Issue> found =
        [
            .. pieces.Period.IsOpen ? new[] { ErrorMessages.OpenPeriod(pieces.Period) } : [],
            .. pieces.Documents.Ids.Any() ? [] : new[] { ErrorMessages.NoDocument() },
            .. OrganizationRegister.Create(pieces.Organizations.Values).Issues,
            .. UnitChecks.Find(pieces),
            .. ReferenceChecks.Find(pieces),
            .. StructureChecks.Find(pieces),
            .. pieces.Indicators.Sound.SelectMany(i => IndicatorChecks.Find(pieces, i.Value, i.Index)),
            .. pieces.Commitments.Sound.SelectMany(c => CommitmentChecks.Find(pieces, c.Value, c.Index)),
            .. InterpretationChecks.Abouts(pieces),
            .. pieces.Interpretations.Sound.SelectMany(i => InterpretationChecks.Find(pieces, i.Value, i.Index)),
            .. pieces.Decompositions.Sound.SelectMany(d => DecompositionChecks.Find(pieces, d.Value, d.Index)),
        ];
        return found.OrderBy(i => Paths.Rank(i.Location.Path)).ToValueList();
    }
}
