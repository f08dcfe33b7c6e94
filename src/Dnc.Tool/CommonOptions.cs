using System.CommandLine;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;
using NodaTime.Text;

namespace Dnc.Tool;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<string> Lang()
    {
        var option = new Option<string>("--lang") { Description = "Language of texts: zh or en", DefaultValueFactory = _ => "en" };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = $"Form of the output: {string.Join(", ", formats)}", DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<string> Plan() => new("--plan") { Description = "The plan document (JSON)", Required = true };

    public static Option<string?> Observations() => new("--observations") { Description = "The table of published figures (CSV)" };

    public static Option<string?> Rates() => new("--rates") { Description = "A table of dated exchange rates (CSV: from,to,rate,on,source)" };

    public static Option<string?> Services() => new("--services") { Description = "Cases of enterprises (.services.json): what they asked for, how it was handled, what they said" };

    public static Option<string?> Governance() => new("--governance") { Description = "Records of governance (.governance.json): what units have and reported, what was held, who answers for what" };

    public static Option<bool> KeepGood() => new("--keep-good") { Description = "Use the good rows of a table that has faults" };

    public static Option<string> AsOfDay() => new("--as-of") { Description = "The day that the question is asked for", Required = true };

    public static Option<string?> KnownAt() => new("--known-at") { Description = "Only what was known then: a day (its end, in China) or an instant" };

    public static Language Language(ParseResult parsed, Option<string> lang) => parsed.GetValue(lang) == "zh" ? Model.Primitives.Language.Zh : Model.Primitives.Language.En;

    public static LocalDate Day(string option, string text) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : throw new BadInputException(ToolMessages.NotADate(option, text));

    public static AsOf AsOf(string day, string? knownAt)
    {
        var asOf = Model.Time.AsOf.Date(Day("--as-of", day));
        if (knownAt is null)
        {
            return asOf;
        }

        if (LocalDatePattern.Iso.Parse(knownAt).TryGetValue(default, out var known))
        {
            return asOf.KnownOn(known);
        }

        return InstantPattern.ExtendedIso.Parse(knownAt).TryGetValue(default, out var instant)
            ? asOf.KnownAt(instant)
            : throw new BadInputException(ToolMessages.NotAnInstant("--known-at", knownAt));
    }
}
