namespace Dnc.Model.Rules.Interpreting;

/// <summary>Asking often: with facts that are bound already.</summary>
internal sealed partial class Interpreter
{
    /// <param name="rules">The rules.</param>
    /// <param name="subject">The facts of the subject, bound to the rules and to what was known.</param>
    /// <param name="surroundings">The facts of the surroundings, bound likewise.</param>
    /// <param name="context">The as-of date.</param>
    /// <param name="readings">The readings taken.</param>
    public Interpreter(CompiledRules rules, BoundFacts subject, BoundFacts surroundings, RuleContext context, Readings readings)
    {
        _rules = rules;
        _context = context;
        _readings = readings;
        _subject = subject;
        _surroundings = surroundings;
    }
}
