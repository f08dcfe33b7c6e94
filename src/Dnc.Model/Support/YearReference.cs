using Dnc.Model.Primitives;

namespace Dnc.Model.Support;

/// <summary>The latest year of which a fact is known, up to the as-of date: its last day is the reference date.</summary>
/// <param name="Fact">The key of a fact by year.</param>
public sealed record YearReference(string Fact) : PolicyReference
{
    /// <summary>The key of a fact by year.</summary>
    public string Fact { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Fact);

    internal override void Close()
    {
    }
}
