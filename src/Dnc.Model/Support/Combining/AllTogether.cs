namespace Dnc.Model.Support.Combining;

/// <summary>All of the group are paid (可叠加享受).</summary>
public sealed record AllTogether : GroupCombination
{
    internal override void Close()
    {
    }
}
