using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Services.Cases;

/// <summary>What enterprises said about cases that are disposed of (满意度), with how many were asked and answered.</summary>
/// <remarks>A case counts once, by its last answer. Who was not asked or not reached has given no answer, and is never taken for satisfied.</remarks>
public sealed record SatisfactionTally
{
    private SatisfactionTally(int satisfied, int mostly, int dissatisfied, int notReached, int notAsked) =>
        (Satisfied, MostlySatisfied, Dissatisfied, NotReached, NotAsked) = (satisfied, mostly, dissatisfied, notReached, notAsked);

    /// <summary>How many are satisfied.</summary>
    public int Satisfied { get; }

    /// <summary>How many are satisfied on the whole.</summary>
    public int MostlySatisfied { get; }

    /// <summary>How many are not satisfied.</summary>
    public int Dissatisfied { get; }

    /// <summary>How many were asked and did not answer.</summary>
    public int NotReached { get; }

    /// <summary>How many were not asked.</summary>
    public int NotAsked { get; }

    /// <summary>How many answered (样本量).</summary>
    public int Answered => Satisfied + MostlySatisfied + Dissatisfied;

    /// <summary>How many are disposed of.</summary>
    public int Resolved => Answered + NotReached + NotAsked;

    /// <summary>The share of those satisfied among those that answered (满意率), exactly; null when nobody answered.</summary>
    public Rational? SatisfiedRate => Share(Satisfied);

    /// <summary>The share of those satisfied at least on the whole among those that answered (基本满意以上), exactly; null when nobody answered.</summary>
    public Rational? AtLeastMostlyRate => Share(Satisfied + MostlySatisfied);

    /// <summary>
    /// The share of those satisfied at least on the whole among all that are disposed of, whatever those would say who gave no answer; null when nothing is
    /// disposed of.
    /// </summary>
    public Interval<Rational>? RateOfAll => Resolved == 0 ? null : Interval<Rational>.Between(
        new Rational(Satisfied + MostlySatisfied, Resolved), new Rational(Resolved - Dissatisfied, Resolved));

    internal static SatisfactionTally Of(IEnumerable<CaseStatus> resolved)
    {
        var answers = resolved.Select(c => c.Answer).ToList();
        return new SatisfactionTally(
            answers.Count(a => a == CaseAnswer.Satisfied),
            answers.Count(a => a == CaseAnswer.MostlySatisfied),
            answers.Count(a => a == CaseAnswer.Dissatisfied),
            answers.Count(a => a == CaseAnswer.NotReached),
            answers.Count(a => a is null));
    }

    private Rational? Share(int part) => Answered == 0 ? null : new Rational(part, Answered);
}
