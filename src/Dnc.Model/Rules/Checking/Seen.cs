namespace Dnc.Model.Rules.Checking;

/// <summary>A node that has been checked, with its place.</summary>
internal readonly record struct Seen(RuleNode Node, Site Site, NodeType Of)
{
    public FormulaType? Type => Of.Type;
}
