namespace Dnc.Model.Rules.Executing;

/// <summary>A definition that can be evaluated, with its program once there is one.</summary>
internal sealed class RuleTarget(RuleDefinition definition, RuleScope scope)
{
    private volatile bool _isCompiled;
    private RowProgram? _program;

    public RuleDefinition Definition => definition;

    public RuleScope Scope => scope;

    /// <summary>The program; null when the reference evaluates the definition. Two threads may both compile it: the programs answer alike.</summary>
    public RowProgram? ProgramOf(CompiledRules rules)
    {
        if (!_isCompiled)
        {
            _program = RowCompiler.Compile(rules, definition, scope);
            _isCompiled = true;
        }

        return _program;
    }
}
