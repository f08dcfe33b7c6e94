using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Executing;

/// <summary>What an as-of question settles for a rule, whoever the subject is: the times of facts, parameters, facts of the surroundings.</summary>
internal sealed class RowContext
{
    private RowContext(RuleContext question, int[] times, FactCell[] numbers, Verdict[] verdicts)
    {
        Question = question;
        Times = times;
        Numbers = numbers;
        Verdicts = verdicts;
    }

    public RuleContext Question { get; }

    /// <summary>The time of each slot.</summary>
    public int[] Times { get; }

    /// <summary>The formulas that no subject changes.</summary>
    public FactCell[] Numbers { get; }

    /// <summary>The criteria that no subject changes.</summary>
    public Verdict[] Verdicts { get; }

    /// <summary>Settles a question; <see cref="IsHard"/> when only the reference can.</summary>
    public static RowContext Of(CompiledRules rules, RuleContext question, FactSlot[] slots, (Formula Node, Frame Frame)[] numbers, (Criterion Node, Frame Frame)[] criteria)
    {
        var interpreter = new Interpreter(rules, FactSet.Empty, question, Readings.AllOpen);
        var times = new int[slots.Length];
        var hard = false;
        for (var i = 0; i < slots.Length; i++)
        {
            var time = interpreter.TimeOf(slots[i].Fact, slots[i].Frame);
            hard |= time is null;
            times[i] = FactTimes.NumberOf(time ?? FactTime.None);
        }

        var settled = numbers.Select(n => interpreter.Evaluate(n.Node, n.Frame) is Figure figure ? FactCell.OfRange(figure.Range) : FactCell.OfRange(default)).ToArray();
        var verdicts = criteria.Select(c => interpreter.Judge(c.Node, c.Frame)).ToArray();
        return new(question, times, settled, verdicts) { IsHard = hard || interpreter.Error is not null || settled.Any(n => n.IsHard) };
    }

    /// <summary>Whether the question is left to the reference.</summary>
    public bool IsHard { get; private init; }

    /// <summary>Whether it settles a question.</summary>
    public bool Settles(RuleContext question) =>
        ReferenceEquals(question, Question)
        || (question.AsOf == Question.AsOf && question.ReferenceYear == Question.ReferenceYear && ReferenceEquals(question.Surroundings, Question.Surroundings));
}
