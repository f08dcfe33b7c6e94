using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Evaluation;

/// <summary>Evaluates plans: a pure function of plan, facts and as-of (规划评估).</summary>
public static class PlanEvaluator
{
    /// <summary>The most readings of one commitment that are evaluated; beyond it the questions are listed instead.</summary>
    public const int MaxReadings = 64;

    /// <summary>Evaluates every commitment of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="facts">What is known about the world.</param>
    /// <param name="asOf">The day, and optionally the instant up to which things were known.</param>
    /// <returns>A result for every commitment, in the order of the plan.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlanEvaluation Evaluate(Plan plan, PlanFacts facts, AsOf asOf)
    {
        Guard.NotNull(plan);
        Guard.NotNull(facts);
        var assessor = new TargetAssessor(
            new IndicatorCatalog(plan.Indicators),
            facts.Figures.KnownAt(asOf.KnownUntil),
            asOf.Day,
            plan.Period.Range,
            plan.ScheduleBands,
            facts.Rates);
        var governance = new GovernanceJudge(plan, facts.Governance, asOf);
        var results = new Dictionary<CommitmentId, CommitmentResult>();
        foreach (var commitment in plan.Commitments.Where(c => c is not Goal))
        {
            results.Add(commitment.Id, Judge(plan, commitment, assessor, governance, asOf));
        }

        foreach (var goal in plan.Goals)
        {
            results.Add(goal.Id, OfGoal(goal, results));
        }

        return new PlanEvaluation(plan, facts, asOf, plan.Commitments.Select(c => results[c.Id]).ToValueList());
    }

    private static CommitmentResult Judge(Plan plan, Commitment commitment, TargetAssessor assessor, GovernanceJudge governance, AsOf asOf) => commitment switch
    {
        { Overtaken: { } by } when by.On <= asOf.Day => new CommitmentResult(commitment, AssessmentStatus.Discontinued)
        {
            IsFinal = true,
            Reasons = [new SilentRule(new LocalizedText($"{Dates.Text(by.On)}起由上级规定取代：{by.By.Zh}", $"overtaken on {Dates.Text(by.On)} by a higher rule: {by.By.En}"))],
        },
        Target target => OfTarget(plan, target, assessor, asOf.KnownUntil),
        _ => OfRecords(plan, commitment, governance, asOf.KnownUntil),
    };

    private static CommitmentResult OfRecords(Plan plan, Commitment commitment, GovernanceJudge governance, Instant? knownAt)
    {
        var questions = plan.InterpretationsOf(commitment.Id).Where(i => !i.IsNote).ToList();
        if (IsTooMany(questions, knownAt))
        {
            return new CommitmentResult(commitment, AssessmentStatus.NeedsInterpretation) { Reasons = Open(questions, knownAt) };
        }

        var answers = Readings(commitment, questions, knownAt).Select(r => (r.Name, Answer: governance.Judge(r.Read))).ToList();
        var first = answers[0].Answer;
        if (answers.TrueForAll(a => a.Answer.Status == first.Status && a.Answer.IsFinal == first.IsFinal))
        {
            return new CommitmentResult(commitment, first.Status)
            {
                IsFinal = first.IsFinal,
                Reached = Verdicts.Agreement(answers.Select(a => a.Answer.Reached)),
                Grounds = first.Grounds is null ? [] : [first.Grounds],
                Reasons = answers.SelectMany(a => a.Answer.Reasons).Distinct().ToValueList(),
            };
        }

        return new CommitmentResult(commitment, AssessmentStatus.NeedsInterpretation)
        {
            Reached = Verdicts.Agreement(answers.Select(a => a.Answer.Reached)),
            Grounds = answers.Select(a => ResultText.Read(a.Name ?? commitment.Name, a.Answer)).ToValueList(),
            Reasons = Open(questions, knownAt),
        };
    }

    private static bool IsTooMany(List<PlanInterpretation> questions, Instant? knownAt) =>
        questions.Aggregate(1L, (n, q) => Math.Min(n * q.Reading.OpenOptions(knownAt).Count, MaxReadings + 1L)) > MaxReadings;

    private static CommitmentResult OfTarget(Plan plan, Target target, TargetAssessor assessor, Instant? knownAt)
    {
        var questions = plan.InterpretationsOf(target.Id).Where(i => !i.IsNote).ToList();
        if (IsTooMany(questions, knownAt))
        {
            return new CommitmentResult(target, AssessmentStatus.NeedsInterpretation) { Reasons = Open(questions, knownAt) };
        }

        var readings = Readings(target, questions, knownAt)
            .Select(r => new ReadingResult(r.Options, r.Name ?? target.Name, assessor.Assess(((Target)r.Read).Specification)))
            .ToValueList();
        var statuses = readings.Select(r => (r.Assessment.Status, r.Assessment.IsFinal)).Distinct().ToList();
        var first = readings[0].Assessment;
        if (statuses.Count == 1)
        {
            // Readings that agree on the answer need no explanation each: the first one stands for them where they are the same in full.
            var shown = readings.All(r => r.Assessment.Explain() == first.Explain()) ? [readings[0]] : readings;
            return new CommitmentResult(target, first.Status)
            {
                IsFinal = first.IsFinal,
                Reached = Verdicts.Agreement(readings.Select(r => r.Assessment.Reached)),
                Readings = shown,
                Reasons = readings.SelectMany(r => r.Assessment.Reasons).Distinct().ToValueList(),
            };
        }

        return new CommitmentResult(target, AssessmentStatus.NeedsInterpretation)
        {
            Reached = Verdicts.Agreement(readings.Select(r => r.Assessment.Reached)),
            Readings = readings,
            Reasons = Open(questions, knownAt),
        };
    }

    private static ValueList<UndeterminedReason> Open(IEnumerable<PlanInterpretation> questions, Instant? knownAt) =>
    [
        .. from question in questions
           let options = question.Reading.OpenOptions(knownAt)
           where options.Count > 1
           select new OpenReading(question.Id, question.Reading.Question, options.Select(o => o.Id).ToValueList()),
    ];

    // Every combination of the options that are still possible, applied in the order of the questions.
    private static List<(ValueList<ReadingOption> Options, LocalizedText? Name, Commitment Read)> Readings(Commitment commitment, List<PlanInterpretation> questions, Instant? knownAt)
    {
        List<(ValueList<ReadingOption> Options, LocalizedText? Name, Commitment Read)> readings = [([], null, commitment)];
        foreach (var question in questions)
        {
            readings = [.. from reading in readings
                           from option in question.Reading.OpenOptions(knownAt)
                           select (
                               reading.Options.Add(new ReadingOption(question.Id, option.Id)),
                               Joined(reading.Name, option.Name),
                               question.Read(reading.Read, option))];
        }

        return readings;
    }

    private static LocalizedText Joined(LocalizedText? left, LocalizedText right) =>
        left is null ? right : new LocalizedText($"{left.Zh}；{right.Zh}", $"{left.En}; {right.En}");

    private static CommitmentResult OfGoal(Goal goal, Dictionary<CommitmentId, CommitmentResult> results) => new(goal, AssessmentStatus.NotAssessable)
    {
        Reasons = [new NotScoredByItself(goal.Name)],
        ServedBy = goal.ServedBy.Where(results.ContainsKey).Select(id => results[id]).ToValueList(),
    };
}
