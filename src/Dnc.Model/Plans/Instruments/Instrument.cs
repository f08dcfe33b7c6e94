using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>What a commitment works with, with its particulars (政策工具): a closed family.</summary>
/// <remarks>Every list of an instrument has at least one element, and texts and words are never missing; the constructors say so.</remarks>
public abstract record Instrument
{
    /// <summary>Which case of the family this is.</summary>
    public abstract InstrumentKind Kind { get; }

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract ValueList<(string Member, ValueList<OrganizationId> Organizations)> References { get; }

    private protected static ValueList<T> Some<T>(ValueList<T> list)
    {
        Guard.That(Guard.NotNull(list).Count > 0, "A list of an instrument has at least one element.", nameof(list));
        return list;
    }

    private protected static ValueList<T> SomeDefined<T>(ValueList<T> list)
        where T : struct, Enum
    {
        foreach (var item in Some(list))
        {
            Guard.Defined(item, nameof(list));
        }

        return list;
    }
}
