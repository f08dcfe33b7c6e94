namespace Dnc.Model.Rules.Interpreting;

/// <summary>What answering has cost.</summary>
internal sealed partial class Interpreter
{
    /// <summary>How many nodes have been judged.</summary>
    public int Steps => _steps;
}
