namespace Dnc.Model.Support.Combining;

/// <summary>At most one of the group is paid, chosen so that the firm gets the most in all (自主择优), over all groups that share awards or caps.</summary>
/// <remarks>Exact. Of choices that come to the same, the one that pays awards listed earlier is taken.</remarks>
public sealed record BestForEnterprise : GroupCombination
{
    internal override void Close()
    {
    }
}
