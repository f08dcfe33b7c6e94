namespace Dnc.Model.Support;

/// <summary>The as-of date of the evaluation.</summary>
public sealed record AsOfReference : PolicyReference
{
    internal override void Close()
    {
    }
}
