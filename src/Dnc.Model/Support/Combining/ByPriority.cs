namespace Dnc.Model.Support.Combining;

/// <summary>The first of the group from which the firm gets anything is paid, in the order in which the group lists them, however small (按顺序择一).</summary>
public sealed record ByPriority : GroupCombination
{
    internal override void Close()
    {
    }
}
