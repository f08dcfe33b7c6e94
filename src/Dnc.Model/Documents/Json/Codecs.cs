using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;
using NodaTime;
using NodaTime.Text;

namespace Dnc.Model.Documents.Json;

/// <summary>The codecs of common values.</summary>
internal static class Codecs
{
    /// <summary>A text that is not blank.</summary>
    public static readonly Codec<string> Text = new TextCodec<string>(NotBlank, t => t, "Text; not blank", null);

    public static readonly Codec<bool> Flag = new FlagCodec();

    public static readonly Codec<decimal> Number = new NumberCodec(decimal.MinValue, decimal.MaxValue, whole: false);

    /// <summary>A text in both languages.</summary>
    public static readonly Codec<LocalizedText> Localized = Object<LocalizedText>("text", "A text in Chinese and in English", o =>
    {
        var zh = o.Required("zh", Text, t => t.Zh);
        var en = o.Required("en", Text, t => t.En);
        return r => new LocalizedText(r.Get(zh), r.Get(en));
    });

    /// <summary>A day, such as <c>2021-12-31</c>.</summary>
    public static readonly Codec<LocalDate> Date = new TextCodec<LocalDate>(
        (string text, out LocalDate value, [NotNullWhen(false)] out Fault? fault) => Noda(LocalDatePattern.Iso, text, out value, out fault, "2021-12-31"),
        LocalDatePattern.Iso.Format,
        "A day (ISO 8601)",
        "^\\d{4}-\\d{2}-\\d{2}$",
        "2021-12-31");

    /// <summary>An instant, such as <c>2022-06-30T15:59:59Z</c>.</summary>
    public static readonly Codec<Instant> Instant = new TextCodec<Instant>(
        (string text, out Instant value, [NotNullWhen(false)] out Fault? fault) => Noda(InstantPattern.ExtendedIso, text, out value, out fault, "2022-06-30T15:59:59Z"),
        InstantPattern.ExtendedIso.Format,
        "An instant in UTC (ISO 8601)",
        null,
        "2022-06-30T15:59:59Z");

    /// <summary>A local time of day, such as <c>09:30</c> or <c>09:30:15</c>.</summary>
    public static readonly Codec<LocalTime> TimeOfDay = new TextCodec<LocalTime>(
        (string text, out LocalTime value, [NotNullWhen(false)] out Fault? fault) =>
        {
            var read = LocalTimePattern.HourMinuteIso.Parse(text).TryGetValue(default, out value) || LocalTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out value);
            fault = read ? null : ErrorMessages.InvalidText(text, new LocalizedText("时刻", "a time of day"), ["09:30"]);
            return read;
        },
        time => (time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0 ? LocalTimePattern.HourMinuteIso : LocalTimePattern.ExtendedIso).Format(time),
        "A local time of day (ISO 8601)",
        "^\\d{2}:\\d{2}",
        "09:30");

    /// <summary>An object whose members are declared by a function, which returns how to build the value.</summary>
    public static ObjectCodec<T> Object<T>(string name, string description, Func<ObjectShape<T>, Func<ObjectReader, T>> declare)
        where T : notnull
    {
        var shape = new ObjectShape<T>();
        var build = declare(shape);
        return new ObjectCodec<T>(name, description, shape, build);
    }

    /// <summary>A value that is read and written through another one.</summary>
    public static Codec<T> Map<T, TInner>(Codec<TInner> inner, Func<TInner, T> map, Func<T, TInner> back) => new MappedCodec<T, TInner>(inner, map, back);

    /// <summary>A list of values.</summary>
    public static Codec<ValueList<T>> List<T>(Codec<T> item, int minItems = 0, bool unique = false) => new ListCodec<T>(item, minItems, unique);

    /// <summary>A member of an enumeration.</summary>
    public static Codec<T> Words<T>()
        where T : struct, Enum => new WordCodec<T>();

    /// <summary>A whole number within bounds, both included.</summary>
    public static Codec<int> Whole(int min, int max) => new MappedCodec<int, decimal>(new NumberCodec(min, max, whole: true), n => (int)n, n => n);

    /// <summary>A value with a text form of its own, such as an identifier or a period.</summary>
    /// <param name="expected">What is expected, in both languages, such as <c>a period</c>.</param>
    /// <param name="pattern">A regular expression for the schema; null for none.</param>
    /// <param name="examples">Spellings that are right.</param>
    public static Codec<T> Parsed<T>(LocalizedText expected, string? pattern, params string[] examples)
        where T : IParsable<T> => new TextCodec<T>(
        (string text, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out Fault? fault) =>
        {
            var read = T.TryParse(text, null, out value);
            fault = read ? null : ErrorMessages.InvalidText(text, expected, examples);
            return read;
        },
        v => v.ToString() ?? "",
        expected.En,
        pattern,
        examples);

    /// <summary>An identifier.</summary>
    public static Codec<T> Id<T>()
        where T : IParsable<T> => Parsed<T>(
        new LocalizedText("标识符（字母、数字、点、下划线、连字符）", "an identifier (letters, digits, dots, underscores, hyphens)"),
        "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$");

    /// <summary>The camel-case word of an enumeration member.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>Whether a value is of a kind; if not, the context gets the fault.</summary>
    public static bool IsKind(DocumentNode node, DocumentNodeKind expected, ReadContext context)
    {
        if (node.Kind == expected)
        {
            return true;
        }

        context.Report(node, ErrorMessages.WrongKind(node.Kind, expected));
        return false;
    }

    private static bool NotBlank(string text, [MaybeNullWhen(false)] out string value, [NotNullWhen(false)] out Fault? fault)
    {
        var blank = string.IsNullOrWhiteSpace(text);
        value = text;
        fault = blank ? ErrorMessages.BlankText() : null;
        return !blank;
    }

    private static bool Noda<T>(IPattern<T> pattern, string text, out T value, [NotNullWhen(false)] out Fault? fault, string example)
    {
        var read = pattern.Parse(text).TryGetValue(default!, out value);
        fault = read ? null : ErrorMessages.InvalidText(text, new LocalizedText("日期或时刻", "a date or an instant"), [example]);
        return read;
    }
}
