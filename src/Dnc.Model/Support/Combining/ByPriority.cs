namespace Dnc.Model.Support.Combining;

/// <summary>The first of the group that the firm is eligible for is paid, in the order in which the group lists them, whatever the amounts (按顺序择一).</summary>
public sealed record ByPriority : GroupCombination
{
    internal override void Close()
    {
    }
}
