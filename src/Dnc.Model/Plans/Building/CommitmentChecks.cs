using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Building;

/// <summary>Whether each commitment fits its kind, its place in the text and the period of the plan.</summary>
internal static class CommitmentChecks
{
    public static IEnumerable<Issue> Find(PlanPieces pieces, Commitment commitment, int index)
    {
        var path = pieces.Commitments.PathOf(index);
        return
        [
            .. Form(pieces, commitment, path),
            .. Content(pieces, commitment, member => $"{path}.{member}"),
        ];
    }

    /// <summary>What a reading may change too: strength, figures and dates.</summary>
    public static IEnumerable<Issue> Content(PlanPieces pieces, Commitment commitment, Func<string, string> at) =>
    [
        .. commitment.Strength == Strength.Vision && commitment is not Goal ? new[] { ErrorMessages.VisionIsAGoal(at("strength"), commitment.Kind) } : [],
        .. commitment.Deadline is { } due ? TargetChecks.InPeriod(pieces, due, at("due")) : [],
        .. commitment is Target target ? TargetChecks.Find(pieces, target.Specification, at) : [],
    ];

    private static IEnumerable<Issue> Form(PlanPieces pieces, Commitment commitment, string path)
    {
        if (commitment is Measure && commitment.Instrument is null)
        {
            yield return ErrorMessages.MissingInstrument($"{path}.instrument", commitment.Id);
        }

        if (commitment.Clause.Section is { } section && section != commitment.Section.ToString())
        {
            yield return ErrorMessages.ClauseInOtherSection($"{path}.clause", section, commitment.Section);
        }

        if (commitment.Overtaken is { } overtaken && !pieces.Period.Contains(overtaken.On))
        {
            yield return ErrorMessages.OvertakenOutsidePeriod($"{path}.overtaken.on", overtaken.On, pieces.Period);
        }

        if (commitment is Target { Specification.Baseline.Source: { } source } && pieces.Documents.TryGet(source.Id, out var document) && document != source)
        {
            yield return ErrorMessages.SourceDiffers($"{path}.baseline.source", source.Id);
        }
    }
}
