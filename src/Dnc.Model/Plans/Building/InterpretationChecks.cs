using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Plans.Building;

/// <summary>Whether every reading leads to commitments that a plan could have stated.</summary>
internal static class InterpretationChecks
{
    // A question of a text touches a few sentences; what a hostile document asks for must not keep a host busy.
    private const int MostReadings = 4096;

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
        if ((long)Math.Max(touched.Count, 1) * options.Sum(o => o.Effect.Count) > MostReadings)
        {
            yield return ErrorMessages.TooManyReadings(pieces.Interpretations.PathOf(index), MostReadings);
            yield break;
        }

        var seen = new HashSet<ValueList<ReadingEffect>>();
        for (var o = 0; o < options.Count; o++)
        {
            foreach (var issue in OfOption(pieces, interpretation, index, o, touched))
            {
                yield return issue;
            }

            if (!seen.Add(options[o].Effect))
            {
                yield return ErrorMessages.SameOption(OptionPath(pieces, index, o), options[o].Id);
            }
        }
    }

    /// <summary>Targets and thresholds that say "about" while neither they nor every option of a question say how near.</summary>
    public static IEnumerable<Issue> Abouts(PlanPieces pieces)
    {
        var explained = pieces.Interpretations.Sound.Where(i => SaysHowNear(i.Value)).SelectMany(i => i.Value.Commitments).ToHashSet();
        foreach (var (index, commitment) in pieces.Commitments.Sound)
        {
            if (BoundOf(commitment) is { NeedsInterpretation: true } bound && !explained.Contains(commitment.Id))
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

        var states = new List<List<Commitment>> { touched };
        for (var e = 0; e < effects.Count; e++)
        {
            var (effect, path, read) = (effects[e], EffectPath(pieces, index, option, e), states[^1]);
            if (effects.Take(e).Any(earlier => earlier.GetType() == effect.GetType()) || (effect is Keep && effects.Count > 1))
            {
                yield return ErrorMessages.ConflictingEffects(path);
            }

            if (effect is UseTolerance use && read.Select(BoundOf).FirstOrDefault(b => b?.Comparator == Comparator.About && !use.Tolerance.Fits(b.Quantity)) is { } bound)
            {
                yield return ErrorMessages.ToleranceDoesNotFit(path, use.Tolerance, bound.Quantity);
                yield break;
            }

            // Unknown commitments are reported by themselves.
            if (read.Count > 0 && !read.Exists(effect.AppliesTo))
            {
                yield return ErrorMessages.EffectDoesNotApply(path, effect, read[0].Kind);
            }

            var after = read.ConvertAll(effect.ApplyTo);
            if (effect is not Keep && read.Exists(effect.AppliesTo) && after.SequenceEqual(read))
            {
                yield return ErrorMessages.EffectChangesNothing(path);
            }

            states.Add(after);
        }

        var faults = touched.SelectMany((_, c) => NewFaults(pieces, [.. states.Select(state => state[c])], e => EffectPath(pieces, index, option, e)));
        foreach (var issue in faults.DistinctBy(i => (i.Code, i.Location)))
        {
            yield return issue;
        }
    }

    /// <summary>
    /// What is wrong when all effects are applied and was not before them, at the effect that brought it; several effects may make sense only together.
    /// </summary>
    private static IEnumerable<Issue> NewFaults(PlanPieces pieces, List<Commitment> states, Func<int, string> at)
    {
        if (states[^1] == states[0])
        {
            return [];
        }

        var faults = states.ConvertAll(state => CommitmentChecks.Content(pieces, state, member => member).ToList());
        return faults[^1]
            .Where(fault => !faults[0].Exists(known => IsSame(known, fault)))
            .Select(fault => fault with { Location = IssueLocation.At(at(faults.FindIndex(state => state.Exists(f => IsSame(f, fault))) - 1)) });
    }

    private static bool IsSame(Issue left, Issue right) => left.Code == right.Code && left.Message == right.Message;

    private static Bound? BoundOf(Commitment commitment) => commitment switch
    {
        Target target => target.Specification.Bound,
        Threshold threshold => threshold.Bound,
        _ => null,
    };
}
