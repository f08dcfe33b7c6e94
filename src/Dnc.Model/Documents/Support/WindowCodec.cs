using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Support;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Documents.Support;

/// <summary>An application window: <c>automatic</c>, a range of days, a list of them, or the days of every year.</summary>
internal static class WindowCodec
{
    private const string Automatic = "automatic";

    private static readonly Codec<ApplicationWindow> Brief = new TextCodec<ApplicationWindow>(
        (string text, [MaybeNullWhen(false)] out ApplicationWindow value, [NotNullWhen(false)] out Fault? fault) =>
        {
            value = text == Automatic ? ApplicationWindow.Automatic : DateRange.TryParse(text, out DateRange range) ? ApplicationWindow.On(range) : null;
            fault = value is null ? Json.ErrorMessages.InvalidText(text, new LocalizedText("automatic或日期区间", "automatic or a range of days"), [Automatic, "2025-03-01..2025-04-30"]) : null;
            return value is not null;
        },
        w => w.IsAutomatic ? Automatic : w.Ranges[0].ToString(),
        "automatic, or the days on which applications are taken",
        null,
        Automatic,
        "2025-03-01..2025-04-30");

    private static readonly Codec<ApplicationWindow> Several = Codecs.Map(Codecs.List(StatisticCodecs.Range, minItems: 1), r => ApplicationWindow.On(r), w => w.Ranges);

    private static readonly Codec<AnnualDate> Day = new TextCodec<AnnualDate>(
        (string text, out AnnualDate value, [NotNullWhen(false)] out Fault? fault) =>
        {
            var read = NodaTime.Text.AnnualDatePattern.Iso.Parse(text).TryGetValue(default, out value);
            fault = read ? null : Json.ErrorMessages.InvalidText(text, new LocalizedText("月日", "a month and day"), ["03-01"]);
            return read;
        },
        NodaTime.Text.AnnualDatePattern.Iso.Format,
        "A month and day",
        "^\\d{2}-\\d{2}$",
        "03-01");

    private static readonly Codec<ApplicationWindow> Yearly = Codecs.Object<ApplicationWindow>("yearlyWindow", "Days of every year, first and last included", o =>
    {
        var from = o.Required("yearlyFrom", Day, w => w.Yearly!.From);
        var to = o.Required("yearlyTo", Day, w => w.Yearly!.To);
        return r => ApplicationWindow.EveryYear(new YearlyWindow(r.Get(from), r.Get(to)));
    });

    // INVARIANT: declared after the codecs that it uses, because static fields are initialised in order.
    public static readonly Codec<ApplicationWindow> Instance = new EitherCodec<ApplicationWindow>(
        Brief,
        new EitherCodec<ApplicationWindow>(Several, Yearly, w => w.Yearly is null, DocumentNodeKind.List),
        w => w.IsAutomatic || w.Ranges.Count == 1,
        DocumentNodeKind.Text);
}
