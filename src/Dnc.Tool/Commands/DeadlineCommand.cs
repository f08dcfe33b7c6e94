using System.CommandLine;
using System.Text.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;
using NodaTime.Text;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc deadline</c>.</summary>
internal static class DeadlineCommand
{
    public static Command Create(ToolOutput output)
    {
        var start = new Option<string>("--start") { Description = "The day on which the time limit starts; not counted", Required = true };
        var working = new Option<int?>("--working-days") { Description = "The limit in working days of mainland China" };
        var calendar = new Option<int?>("--calendar-days") { Description = "The limit in calendar days" };
        var suspend = new Option<string[]>("--suspend") { Description = "Days that stop the clock, A..B, both ends included; may be given again" };
        var format = CommonOptions.Format("text", "json");
        var lang = CommonOptions.Lang();
        var command = new Command("deadline", "Computes the last day of a time limit: the start day is not counted, the last day is included.")
        {
            start, working, calendar, suspend, format, lang,
        };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            return DncCommandLine.Guarded(output, language, () =>
            {
                var deadline = new Deadline(CommonOptions.Day("--start", parsed.GetRequiredValue(start)), Limit(parsed.GetValue(working), parsed.GetValue(calendar)))
                {
                    Suspensions = (parsed.GetValue(suspend) ?? []).Select(Range).ToValueList(),
                };
                var result = deadline.Compute(WorkingDayCalendar.China);
                output.Print(parsed.GetValue(format) == "json" ? Json(result) : Text(result, language));
                return result.State == DeadlineState.Known ? ExitCode.Fine : ExitCode.Negative;
            });
        });
        return command;
    }

    private static TimeLimit Limit(int? working, int? calendar) => (working, calendar) switch
    {
        ({ } days, null) => TimeLimit.WorkingDays(Checked("--working-days", days)),
        (null, { } days) => TimeLimit.CalendarDays(Checked("--calendar-days", days)),
        _ => throw new BadInputException(ToolMessages.OneLimit),
    };

    private static int Checked(string option, int days) =>
        days is >= 0 and <= TimeLimit.MaxAmount ? days : throw new BadInputException(ToolMessages.NotACount(option));

    private static DateRange Range(string text) =>
        DateRange.TryParse(text, out var range) ? range : throw new BadInputException(ToolMessages.NotARange("--suspend", text));

    private static string Text(DeadlineResult result, Language language) => result.Due is { } due
        ? $"{LocalDatePattern.Iso.Format(due)}\n{result.ToText(language)}"
        : result.KnownThrough is { } through ? $"{ToolMessages.Unknown(LocalDatePattern.Iso.Format(through))[language]}\n{result.ToText(language)}" : result.ToText(language);

    private static string Json(DeadlineResult result)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("start", LocalDatePattern.Iso.Format(result.Deadline.Start.Date));
            json.WriteString("state", char.ToLowerInvariant(result.State.ToString()[0]) + result.State.ToString()[1..]);
            Write(json, "due", result.Due);
            Write(json, "knownThrough", result.KnownThrough);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string name, LocalDate? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, LocalDatePattern.Iso.Format(known));
        }
    }
}
