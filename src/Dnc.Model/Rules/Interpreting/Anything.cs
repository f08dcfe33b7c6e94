namespace Dnc.Model.Rules.Interpreting;

/// <summary>Any value of any type: the rule does not say which.</summary>
internal sealed record Anything : Value
{
    private Anything()
    {
    }

    public static Anything Instance { get; } = new();

    public override bool IsExact => false;
}
