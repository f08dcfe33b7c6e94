namespace Dnc.Model.Rules;

/// <summary>A typed formula that is no fact.</summary>
internal sealed class TypedFormula<T>(Formula node) : Formula<T>(node)
{
    internal override void Close()
    {
    }
}
