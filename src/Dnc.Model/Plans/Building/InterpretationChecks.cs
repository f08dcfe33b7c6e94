using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Plans.Building;

/// <summary>Whether every reading leads to commitments that a plan could have stated.</summary>
internal static class InterpretationChecks
{
    public static string OptionPath(PlanPieces pieces, int interpretation, int option) =>
        Paths.Item(pieces.Interpretations.PathOf(interpretation, "options"), option);

    public static string EffectPath(PlanPieces pieces, int interpretation, int option, int effect) =>
        Paths.Item($"{OptionPath(pieces, interpretation, option)}.effects", effect);

    public static IEnumerable<Issue> Find(PlanPieces pieces, PlanInterpretation interpretation, int index)
    {
        var options = interpretation.Reading.Options;
        if (options.Count == 1)
        {
            yield return ErrorMessages.OneOption(pieces.Interpretations.PathOf(index, "options"));
        }

        var touched = interpretation.Commitments.Select(id => pieces.Commitments.TryGet(id.ToString(), out var c) ? c : null).OfType<Commitment>().ToList();
        for (var o = 0; o < options.Count; o++)
        {
            foreach (var issue in OfOption(pieces, interpretation, index, o, touched))
            {
                yield return issue;
            }

            if (options.Take(o).Any(earlier => earlier.Effect == options[o].Effect))
            {
                yield return ErrorMessages.SameOption(OptionPath(pieces, index, o), options[o].Id);
            }
        }
    }

    /// <summary>Targets and thresholds that say "about" while neither they nor every option of a question say how near.</summary>
    public static IEnumerable<Issue> Abouts(PlanPieces pieces)
    {
        foreach (var (index, commitment) in pieces.Commitments.Sound)
        {
            if (BoundOf(commitment) is { NeedsInterpretation: true } bound && !pieces.Interpretations.Values.Any(i => i.Commitments.Contains(commitment.Id) && SaysHowNear(i)))
            {
                yield return ErrorMessages.AboutWithoutTolerance(pieces.Commitments.PathOf(index, "tolerance"), bound.Quantity);
            }
        }
    }

    private static bool SaysHowNear(PlanInterpretation interpretation) =>
        !interpretation.IsNote && interpretation.Reading.Options.All(o => o.Effect.Any(e => e is UseTolerance or UseBound { Bound.NeedsInterpretation: false }));

    private static IEnumerable<Issue> OfOption(PlanPieces pieces, PlanInterpretation interpretation, int index, int option, List<Commitment> touched)
    {
        var effects = interpretation.Reading.Options[option].Effect;
        if (effects.Count == 0)
        {
            yield return ErrorMessages.NoEffect(OptionPath(pieces, index, option));
        }

        var read = touched;
        for (var e = 0; e < effects.Count; e++)
        {
            var (effect, path) = (effects[e], EffectPath(pieces, index, option, e));
            if (effects.Take(e).Any(earlier => earlier.GetType() == effect.GetType()) || (effect is Keep && effects.Count > 1))
            {
                yield return ErrorMessages.ConflictingEffects(path);
            }

            // Unknown commitments are reported by themselves.
            if (read.Count > 0 && !read.Exists(effect.AppliesTo))
            {
                yield return ErrorMessages.EffectDoesNotApply(path, effect, read[0].Kind);
            }

            if (effect is UseTolerance use && read.Select(BoundOf).FirstOrDefault(b => b?.Comparator == Comparator.About && !use.Tolerance.Fits(b.Quantity)) is { } bound)
            {
                yield return ErrorMessages.ToleranceDoesNotFit(path, use.Tolerance, bound.Quantity);
                yield break;
            }

            var after = read.ConvertAll(effect.ApplyTo);
            if (effect is not Keep && read.Exists(effect.AppliesTo) && after.SequenceEqual(read))
            {
                yield return ErrorMessages.EffectChangesNothing(path);
            }

            foreach (var issue in after.Zip(read).SelectMany(pair => NewFaults(pieces, pair.First, pair.Second, path)))
            {
                yield return issue;
            }

            read = after;
        }
    }

    /// <summary>What is wrong under the reading and was not before it.</summary>
    private static IEnumerable<Issue> NewFaults(PlanPieces pieces, Commitment after, Commitment before, string path)
    {
        if (after == before)
        {
            return [];
        }

        var known = CommitmentChecks.Content(pieces, before, m => m).Select(i => (i.Code, i.Message)).ToHashSet();
        return CommitmentChecks.Content(pieces, after, _ => path).Where(i => !known.Contains((i.Code, i.Message)));
    }

    private static Bound? BoundOf(Commitment commitment) => commitment switch
    {
        Target target => target.Specification.Bound,
        Threshold threshold => threshold.Bound,
        _ => null,
    };
}
