using Dnc.Model.Documents.Json;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Rules;

/// <summary>Members whose name says what their value means: a kind of period, or a comparator.</summary>
internal static class Members
{
    private static readonly (string Name, PeriodKind Kind)[] Periods =
        [("years", PeriodKind.Year), ("halfYears", PeriodKind.HalfYear), ("quarters", PeriodKind.Quarter), ("months", PeriodKind.Month)];

    /// <summary>A number of periods of one kind: exactly one of years, half-years, quarters and months.</summary>
    public static Func<ObjectReader, (PeriodKind Unit, int Count)> NumberOfPeriods<T>(ObjectShape<T> o, Func<T, (PeriodKind Unit, int Count)> get)
        where T : notnull
    {
        var keys = Periods.Select(p => (p.Kind, Key: o.OptionalValue(p.Name, Codecs.Whole(int.MinValue, int.MaxValue), v => get(v) is var (unit, count) && unit == p.Kind ? count : null))).ToList();
        o.ExactlyOne(Periods.Select(p => p.Name));
        return r => keys.Where(k => r.Get(k.Key) is not null).Select(k => (k.Kind, r.Get(k.Key)!.Value)).First();
    }

    /// <summary>A value under the word of its comparator: one of those given.</summary>
    public static Func<ObjectReader, (Comparator Comparator, TValue Value)?> Compared<T, TValue>(
        ObjectShape<T> o, Codec<TValue> codec, Func<T, (Comparator Comparator, TValue Value)?> get, bool isRequired, params IReadOnlyList<Comparator> comparators)
        where T : notnull
        where TValue : notnull
    {
        var boxed = Codecs.Map(codec, v => (object)v, v => (TValue)v);
        var keys = comparators.Select(c => (Comparator: c, Key: o.Optional(c.OperatorWord(), boxed, v => get(v) is var (found, value) && found == c ? value : null))).ToList();
        var words = comparators.Select(c => c.OperatorWord());
        if (isRequired)
        {
            o.ExactlyOne(words);
        }
        else
        {
            o.AtMostOne(words);
        }

        return r => keys.Where(k => r.Get(k.Key) is not null).Select(k => ((Comparator, TValue)?)(k.Comparator, (TValue)r.Get(k.Key)!)).FirstOrDefault();
    }
}
