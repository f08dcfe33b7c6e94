using Dnc.Model.Primitives;
using Dnc.Model.Projects.RollUps;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>Cells of tables, and figures in words.</summary>
internal static class Cells
{
    private static readonly LocalizedText NotKnown = new("未知", "not known");

    public static BriefingCell None { get; } = new(new LocalizedText("—", "—"), null);

    public static BriefingCell Unknown { get; } = new(NotKnown, null);

    public static BriefingCell Text(LocalizedText? text, string? value = null) => text is null ? None : new BriefingCell(text, value ?? text.En);

    public static BriefingCell Id(string id) => new(new LocalizedText(id, id), id);

    public static BriefingCell Number(int number) => Id(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static BriefingCell Day(LocalDate? day) => day is { } known ? Id(Dates.Text(known)) : None;

    public static BriefingCell Money(MoneySum sum) => new(
        new LocalizedText(sum.ToText(Language.Zh), sum.ToText(Language.En)),
        sum.Sums.Count == 0 && !sum.IsComplete ? null : string.Join(';', sum.Sums.Select(m => m.ToString(Language.En))));

    public static BriefingCell Money(Money? money) => money is { } known ? new BriefingCell(new LocalizedText(known.ToString(Language.Zh), known.ToString(Language.En)), known.ToString(Language.En)) : Unknown;

    public static BriefingCell Share(Rational? share) => share is { } known ? new BriefingCell(Both(Percent(known)), known.ToString()) : Unknown;

    public static BriefingCell Share(Interval<Rational>? share) => share switch
    {
        null => Unknown,
        { IsExact: true } exact => Share(exact.Low),
        { } range => new BriefingCell(new LocalizedText(range.ToText(Language.Zh, Percent), range.ToText(Language.En, Percent)), range.ToString()),
    };

    public static BriefingCell Points(Rational? points) => points is { } known ? new BriefingCell(Both(Signed(known)), known.ToString()) : Unknown;

    public static BriefingCell Points(Interval<Rational>? points) => points switch
    {
        null => Unknown,
        { IsExact: true } exact => Points(exact.Low),
        { } range => new BriefingCell(new LocalizedText(range.ToText(Language.Zh, Signed), range.ToText(Language.En, Signed)), range.ToString()),
    };

    /// <summary>A share for readers: two decimals, half up.</summary>
    public static string Percent(Rational share) => $"{ExactDecimal.ToText((share * 100).ToDecimal(2, Rounding.HalfUp))}%";

    /// <summary>Points for readers: two decimals, half up, with their sign.</summary>
    public static string Signed(Rational points)
    {
        var rounded = points.ToDecimal(2, Rounding.HalfUp);
        return (rounded > 0 ? "+" : "") + ExactDecimal.ToText(rounded);
    }

    private static LocalizedText Both(string text) => new(text, text);
}
