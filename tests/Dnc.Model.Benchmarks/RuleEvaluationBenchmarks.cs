using BenchmarkDotNet.Attributes;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Interpreting;
using RuleParameter = RulesEngine.Models.RuleParameter;

namespace Dnc.Model.Benchmarks;

/// <summary>One rule of nine clauses for one subject after another, against hand-written C# and RulesEngine. The answers are compared first.</summary>
/// <remarks>
/// With every fact known the three agree. With missing facts RulesEngine knows no third value: a comparison with null is false, and the negation of one true, so that
/// <c>!(null &lt;= 100)</c> holds. It says yes or no where the others say unknown; where they are certain, it must agree.
/// </remarks>
[MemoryDiagnoser]
public class RuleEvaluationBenchmarks
{
    private const int Count = 1024;
    private readonly Subject[] _subjects = NineClauses.Subjects(Count, missingPercent: 10);
    private readonly CompiledRules _rules = NineClauses.Compile();
    private readonly RuleContext _context = NineClauses.Context;
    private FactSet[] _facts = [];
    private RuleParameter[][] _parameters = [];
    private RulesEngine.RulesEngine _engine = NineClauses.Engine();
    private int _next;

    /// <summary>Makes the facts, and checks that the engines answer alike.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _facts = [.. _subjects.Select(s => s.ToFacts())];
        _parameters = [.. _subjects.Select(s => new[] { new RuleParameter("s", s) })];
        _engine = NineClauses.Engine();
        var (yes, no) = Compare(_subjects);
        if (Compare(NineClauses.Subjects(Count, missingPercent: 0)) != (0, 0))
        {
            throw new InvalidOperationException("The answer is unknown although every fact is known.");
        }

        Console.WriteLine($"// {Count} subjects with missing facts: of those whose answer is unknown, RulesEngine says yes for {yes} and no for {no}.");
    }

    /// <summary>Nullable C#.</summary>
    [Benchmark(Baseline = true)]
    public bool? HandWritten() => _subjects[Next()].IsEligible();

    /// <summary>The verdict alone.</summary>
    [Benchmark]
    public Verdict? RulesVerdict() => _rules.Evaluate(NineClauses.Name, _facts[Next()], _context).Verdict;

    /// <summary>The verdict of facts that have never been evaluated: they are made and bound to the rules first.</summary>
    [Benchmark]
    public Verdict? RulesFreshFacts() => _rules.Evaluate(NineClauses.Name, new FactSet(null, _facts[Next()].Claims), _context).Verdict;

    /// <summary>The verdict, and that of every clause.</summary>
    [Benchmark]
    public object RulesTraced() => _rules.Evaluate(NineClauses.Name, _facts[Next()], _context).Traced().Trace;

    /// <summary>The verdict, and the tree that explains it.</summary>
    [Benchmark]
    public object RulesExplained() => _rules.Evaluate(NineClauses.Name, _facts[Next()], _context).Explain();

    /// <summary>The reference interpreter.</summary>
    [Benchmark]
    public Verdict? ReferenceInterpreter()
    {
        var (definition, scope) = _rules.Find(NineClauses.Name)!.Value;
        return new Judgement(_rules, definition, scope, _facts[Next()], _context).Verdict;
    }

    /// <summary>RulesEngine with its compiled rule.</summary>
    [Benchmark]
    public bool MicrosoftRulesEngine() => Ask(_parameters[Next()]);

    private int Next() => _next = (_next + 1) & (Count - 1);

    private bool Ask(RuleParameter[] parameters) => _engine.ExecuteAllRulesAsync(NineClauses.Name, parameters).AsTask().GetAwaiter().GetResult()[0].IsSuccess;

    /// <summary>Compares all answers; gives how many that are unknown RulesEngine takes for yes and for no.</summary>
    private (int Yes, int No) Compare(Subject[] subjects)
    {
        var (yes, no) = (0, 0);
        foreach (var subject in subjects)
        {
            var expected = subject.IsEligible();
            var evaluation = _rules.Evaluate(NineClauses.Name, subject.ToFacts(), _context);
            var (definition, scope) = _rules.Find(NineClauses.Name)!.Value;
            var reference = new Judgement(_rules, definition, scope, subject.ToFacts(), _context).Verdict;
            if (Subject.ToBoolean(evaluation.Verdict) != expected || reference != evaluation.Verdict || evaluation.Traced().Verdict != reference)
            {
                throw new InvalidOperationException($"The rules answer {evaluation.Verdict}, the interpreter {reference}, the program {expected}: {subject}");
            }

            var answer = Ask([new RuleParameter("s", subject)]);
            if (expected is { } certain && answer != certain)
            {
                throw new InvalidOperationException($"RulesEngine answers {answer}, the program {expected}: {subject}");
            }

            yes += expected is null && answer ? 1 : 0;
            no += expected is null && !answer ? 1 : 0;
        }

        return (yes, no);
    }
}
