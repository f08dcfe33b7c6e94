using Dnc.Model.Indicators;
using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Building;

/// <summary>Identifiers that are used twice, and those that name nothing.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<Issue> Find(PlanPieces pieces) =>
    [
        .. Duplicates(pieces.Documents, "id"), .. Duplicates(pieces.Sections, "id"), .. Duplicates(pieces.Indicators, "id"), .. Duplicates(pieces.Commitments, "id"),
        .. Duplicates(pieces.Interpretations, "id"), .. Duplicates(pieces.Decompositions, "commitment"),
        .. pieces.Unknown(pieces.Organizations, pieces.Jurisdiction.ToString(), "$.jurisdiction"),
        .. pieces.Sections.Sound.SelectMany(s => OfSection(pieces, s.Value, s.Index)),
        .. pieces.Indicators.Sound.SelectMany(i => IndicatorChecks.References(pieces, i.Value, i.Index)),
        .. pieces.Commitments.Sound.SelectMany(c => OfCommitment(pieces, c.Value, pieces.Commitments.PathOf(c.Index))),
        .. pieces.Interpretations.Sound.SelectMany(i => OfInterpretation(pieces, i.Value, i.Index)),
        .. pieces.Decompositions.Sound.SelectMany(d => OfDecomposition(pieces, d.Value, d.Index)),
    ];

    private static IEnumerable<Issue> Duplicates<T>(PieceList<T> list, string member)
        where T : class =>
        list.Duplicates.Select(p => ErrorMessages.DuplicateId(list.PathOf(p.Index, member), p.Id));

    private static IEnumerable<Issue> All<T, TId>(PlanPieces pieces, PieceList<T> list, ValueList<TId> ids, string path)
        where T : class
        where TId : struct =>
        ids.SelectMany((id, i) => pieces.Unknown(list, id.ToString() ?? "", Paths.Item(path, i)));

    private static IEnumerable<Issue> OfSection(PlanPieces pieces, Section section, int index) =>
        section.Parent is { } parent ? pieces.Unknown(pieces.Sections, parent.ToString(), pieces.Sections.PathOf(index, "parent")) : [];

    private static IEnumerable<Issue> OfCommitment(PlanPieces pieces, Commitment commitment, string path) =>
    [
        .. pieces.Unknown(pieces.Sections, commitment.Section.ToString(), $"{path}.section"),
        .. pieces.Unknown(pieces.Documents, commitment.Clause.Document, $"{path}.clause.document"),
        .. commitment.Actors.SelectMany((a, i) => pieces.Unknown(pieces.Organizations, a.Organization.ToString(), $"{Paths.Item($"{path}.actors", i)}.organization")),
        .. commitment.Instrument?.References.SelectMany(r => All(pieces, pieces.Organizations, r.Organizations, $"{path}.instrument.{r.Member}")) ?? [],
        .. commitment.Members?.Members.SelectMany((m, i) =>
            m.Organization is { } id ? pieces.Unknown(pieces.Organizations, id.ToString(), $"{Paths.Item($"{path}.members.list", i)}.organization") : []) ?? [],
        .. OfKind(pieces, commitment, path),
    ];

    private static IEnumerable<Issue> OfKind(PlanPieces pieces, Commitment commitment, string path) => commitment switch
    {
        Goal goal => All(pieces, pieces.Commitments, goal.ServedBy, $"{path}.servedBy"),
        Target target => TargetChecks.References(pieces, target, path),
        Coverage coverage => All(pieces, pieces.Organizations, coverage.Units, $"{path}.units"),
        Cadence cadence =>
        [
            .. pieces.Unknown(pieces.Organizations, cadence.Convener.ToString(), $"{path}.convener"),
            .. All(pieces, pieces.Organizations, cadence.Attendees, $"{path}.attendees"),
        ],
        _ => [],
    };

    private static IEnumerable<Issue> OfInterpretation(PlanPieces pieces, PlanInterpretation interpretation, int index) =>
    [
        .. All(pieces, pieces.Commitments, interpretation.Commitments, pieces.Interpretations.PathOf(index, "commitments")),
        .. interpretation.Reading.Options.SelectMany((option, o) => option.Effect.SelectMany((effect, e) =>
            TargetChecks.References(pieces, effect, InterpretationChecks.EffectPath(pieces, index, o, e)))),
    ];

    private static IEnumerable<Issue> OfDecomposition(PlanPieces pieces, TargetDecomposition decomposition, int index)
    {
        var path = pieces.Decompositions.PathOf(index);
        return
        [
            .. pieces.Unknown(pieces.Commitments, decomposition.Commitment.ToString(), $"{path}.commitment"),
            .. decomposition.Source is { } source ? pieces.Unknown(pieces.Documents, source, $"{path}.source") : [],
            .. decomposition.Parts.SelectMany((p, i) =>
                p.Organization is { } id ? pieces.Unknown(pieces.Organizations, id.ToString(), $"{Paths.Item($"{path}.parts", i)}.organization") : []),
        ];
    }
}
