using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>What a commitment works with, with its particulars (政策工具): a closed family.</summary>
/// <remarks>Every list of an instrument has at least one element, lists of words and of bodies have none twice, and texts are never missing.</remarks>
public abstract record Instrument
{
    /// <summary>Which case of the family this is.</summary>
    public abstract InstrumentKind Kind { get; }

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract ValueList<(string Member, ValueList<OrganizationId> Organizations)> References { get; }

    private protected static ValueList<T> Some<T>(ValueList<T> list) => Lists.Some(list);

    private protected static ValueList<T> Distinct<T>(ValueList<T> list) => Lists.Distinct(list);

    private protected static ValueList<T> Words<T>(ValueList<T> list)
        where T : struct, Enum
    {
        foreach (var item in Lists.Distinct(list))
        {
            Guard.Defined(item, nameof(list));
        }

        return list;
    }
}
