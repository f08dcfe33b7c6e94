using Dnc.Model.Primitives;

namespace Dnc.Model.Plans;

/// <summary>Checks of the lists of this room.</summary>
internal static class Lists
{
    public static ValueList<T> Some<T>(ValueList<T> list)
    {
        Guard.That(Guard.NotNull(list).Count > 0, "The list has at least one element.", nameof(list));
        return list;
    }

    public static ValueList<T> Distinct<T>(ValueList<T> list)
    {
        Guard.NotNull(list);
        Guard.That(Some(list).Distinct().Count() == list.Count, "The list has no element twice.", nameof(list));
        return list;
    }

    public static int Positive(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        return number;
    }
}
