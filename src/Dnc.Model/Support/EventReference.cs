using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>The date of an event, such as that of a listing.</summary>
/// <param name="Date">A formula that gives the day.</param>
public sealed record EventReference(Formula Date) : PolicyReference
{
    /// <summary>A formula that gives the day.</summary>
    public Formula Date { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Date);

    internal override void Close()
    {
    }
}
