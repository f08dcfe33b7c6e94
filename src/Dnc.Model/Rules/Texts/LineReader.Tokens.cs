using System.Globalization;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules.Texts;

/// <content>Names, texts, figures and days.</content>
internal sealed partial class LineReader
{
    private static readonly PeriodKind[] PeriodKinds = [PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month];

    private IEnumerable<Found<string>> Key(int at)
    {
        var isBare = false;
        foreach (var bare in Bare(at))
        {
            isBare = true;
            if (TextSpelling.IsPlain(bare.Value, _language))
            {
                yield return bare;
            }
        }

        if (Enclosed(at, "‹", "›") is { } quoted && !string.IsNullOrWhiteSpace(quoted.Value))
        {
            yield return quoted;
        }
        else if (!isBare)
        {
            Miss(at, ErrorMessages.Name);
        }
    }

    /// <summary>What stands bare at a place, with and without the signs at its end: what follows a name may begin with a sign that names can have too.</summary>
    private IEnumerable<Found<string>> Bare(int at)
    {
        for (var end = at + TextSpelling.BareLength(_text.AsSpan(at)); end > at; end--)
        {
            yield return new(_text[at..end], end);
            if (char.IsAsciiLetterOrDigit(_text[end - 1]))
            {
                break;
            }
        }
    }

    // Only the blank code is written as a blank text.
    private IEnumerable<Found<string>> Quoted(int at) => QuotedOrBlank(at).Where(q => !string.IsNullOrWhiteSpace(q.Value) || Miss(at, ErrorMessages.QuotedText));

    private Found<string>[] QuotedOrBlank(int at) =>
        Enclosed(at, _language == Language.Zh ? "“" : "\"", _language == Language.Zh ? "”" : "\"") is { } quoted ? [quoted] : None<string>(at, ErrorMessages.QuotedText);

    private Found<string>? Enclosed(int at, string opening, string closing) =>
        string.CompareOrdinal(_text, at, opening, 0, 1) == 0 && TextSpelling.TryUnescape(_text, at + 1, closing, out var inner, out var end) ? new(inner, end + 1) : null;

    private Found<T>[] None<T>(int at, LocalizedText expected)
    {
        Miss(at, expected);
        return [];
    }

    private LinePart<LocalizedText> Words() => OneOf(
    [
        Form<string, LocalizedText>(Wordings.Alone, Quoted, t => new(t, t)),
        Form<string, string, LocalizedText>(Wordings.BothLanguages, Quoted, Quoted, (first, second) => _language == Language.Zh ? new(first, second) : new(second, first)),
    ]);

    private IEnumerable<Found<ClauseReference>> Clause(int at) =>
        TextSpelling.TryUnescape(_text, at, _language == Language.Zh ? "〕" : "]", out var clause, out var end) && !string.IsNullOrWhiteSpace(clause) ? [new(ClauseSpelling.Read(clause, _language), end)] : [];

    private IEnumerable<Found<int>> Number(int at) => WholeNumber(at).Where(n => n.Value is >= int.MinValue and <= int.MaxValue).Select(n => new Found<int>((int)n.Value, n.End));

    private Found<long>[] WholeNumber(int at)
    {
        var end = at < _text.Length && _text[at] == '-' ? at + 1 : at;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        return long.TryParse(_text.AsSpan(at, end - at), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? [new(number, end)] : None<long>(at, ErrorMessages.WholeNumber);
    }

    private IEnumerable<Found<CompoundQuantity>> Figure(int at)
    {
        if (at == _text.Length || !(char.IsAsciiDigit(_text[at]) || _text[at] is '-' or '{'))
        {
            return None<CompoundQuantity>(at, ErrorMessages.Figure);
        }

        return _text[at] == '{' ? FigureInUnits(at) : FigureSpelling.Prefixes(_text.AsSpan(at), _units).Select(f => new Found<CompoundQuantity>(f.Value, at + f.End));
    }

    /// <summary>A figure whose units are given by their ids, as <c>{5个|platform}</c>.</summary>
    private IEnumerable<Found<CompoundQuantity>> FigureInUnits(int at)
    {
        if (!TextSpelling.TryUnescape(_text, at + 1, "|", out var figure, out var bar))
        {
            yield break;
        }

        var units = new List<Unit>();
        for (var start = bar + 1; TextSpelling.TryUnescape(_text, start, "/}", out var id, out var end); start = end + 1)
        {
            if (!(_units.Units.FirstOrDefault(u => u.Id == id) is { } unit || (units.Count > 0 && _units.TryGetBelow(id, out unit))))
            {
                Miss(start, ErrorMessages.KnownUnit);
                yield break;
            }

            units.Add(unit);
            if (_text[end] == '}')
            {
                if (FigureSpelling.InUnits(figure, units, _language) is { } value)
                {
                    yield return new(value, end + 1);
                }

                yield break;
            }
        }
    }

    private IEnumerable<Found<LocalDate>> Day(int at)
    {
        var open = at < _text.Length && _text[at] == '{' ? 1 : 0;
        var (year, month, day, length) = DaySpelling.Read(_text.AsSpan(at + open), _language);
        if (length == 0)
        {
            return None<LocalDate>(at, ErrorMessages.Day);
        }

        var (end, calendar) = (at + open + length, CalendarSystem.Iso);
        if (open == 1)
        {
            if (!Says("|", end) || !TextSpelling.TryUnescape(_text, end + 1, "}", out var id, out end) || !CalendarSystem.Ids.Contains(id))
            {
                return [];
            }

            (end, calendar) = (end + 1, CalendarSystem.ForId(id));
        }

        return DaySpelling.In(calendar, year, month, day) is { } date ? [new(date, end)] : None<LocalDate>(at, ErrorMessages.Day);
    }

    /// <summary>So many periods, as <c>3年</c>.</summary>
    private IEnumerable<Found<(PeriodKind Kind, long Count)?>> Periods(int at) =>
        from number in WholeNumber(at)
        from kind in PeriodKinds
        let text = PeriodWords.Many(kind, number.Value, _language)
        where Says(text, at)
        select new Found<(PeriodKind, long)?>((kind, number.Value), at + text.Length);

    /// <summary>A period by its distance, as <c>上年</c>.</summary>
    private IEnumerable<Found<(PeriodKind Kind, long By)?>> Which(int at) =>
        from distance in (IEnumerable<long>)[0, -1, 1, .. at < _text.Length && (char.IsAsciiDigit(_text[at]) || _text[at] == '-') ? WholeNumber(at).SelectMany(n => (long[])[n.Value, -n.Value]) : []]
        from kind in PeriodKinds
        let text = PeriodWords.Which(kind, distance, _language)
        where Says(text, at)
        select new Found<(PeriodKind, long)?>((kind, distance), at + text.Length);
}
