namespace Dnc.Model.Support;

/// <summary>The date of the application.</summary>
public sealed record ApplicationReference : PolicyReference
{
    internal override void Close()
    {
    }
}
