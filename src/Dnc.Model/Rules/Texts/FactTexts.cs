using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Texts;

/// <summary>What sources say, in words.</summary>
internal static class FactTexts
{
    /// <summary>The value with its source.</summary>
    public static LocalizedText Claim(FactClaim claim, FactDefinition fact)
    {
        var value = new LocalizedText(Value(claim.Value, fact, Language.Zh), Value(claim.Value, fact, Language.En));
        return claim.Source is { } source
            ? new LocalizedText($"{value.Zh}［{source.ToString(Language.Zh)}］", $"{value.En} [{source.ToString(Language.En)}]")
            : value;
    }

    /// <summary>The value alone.</summary>
    public static string Value(FactValue value, FactDefinition? fact, Language language) => value switch
    {
        FactFigure figure => string.Join('/', figure.Per.Select(u => u.ToString(language, 1m)).Prepend(Figure(figure.Bound, language))),
        FactDay day => NodaTime.Text.LocalDatePattern.Iso.Format(day.Day),
        FactBeginning beginning when language == Language.Zh => $"自{beginning.CompleteSince.ToString(language)}起有数值",
        FactBeginning beginning => $"none before {beginning.CompleteSince.ToString(language)}",
        FactFlag flag => (flag.Value, language) switch
        {
            (true, Language.Zh) => "是",
            (false, Language.Zh) => "否",
            (true, _) => "yes",
            _ => "no",
        },
        FactCode code => Code(code.Code, fact, language),
        FactCodes codes => codes.Codes.Count == 0 ? None(language) : string.Join(language == Language.Zh ? "、" : ", ", codes.Codes.Select(c => Code(c, fact, language))),
        FactLabel label => Label(label, language),
        FactItems items => language == Language.Zh
            ? FormattableString.Invariant($"{items.Items.Count}项{(items.IsComplete ? "" : "（不全）")}")
            : FormattableString.Invariant($"{items.Items.Count} items{(items.IsComplete ? "" : ", not all")}"),
        _ => throw new InvalidOperationException($"The value {value.GetType().Name} has no text."),
    };

    private static string Figure(Bound bound, Language language) =>
        bound.Comparator == Comparator.Exactly ? bound.Quantity.ToString(language) : bound.ToString(language);

    private static string Code(string code, FactDefinition? fact, Language language) => fact?.Codes.FirstOrDefault(c => c.Code == code)?.Name[language] ?? code;

    private static string Label(FactLabel label, Language language)
    {
        var held = label.Held.Count == 0 ? (language == Language.Zh ? "从未" : "never") : string.Join(language == Language.Zh ? "、" : ", ", label.Held.Select(h => h.ToString()));
        var since = label.CompleteSince is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null;
        return (label.IsComplete, since, language) switch
        {
            (false, _, Language.Zh) => $"{held}（不全）",
            (false, _, _) => $"{held}, not all",
            (_, null, _) => held,
            (_, _, Language.Zh) => $"{held}（自{since}起完整）",
            _ => $"{held}, in full since {since}",
        };
    }

    private static string None(Language language) => language == Language.Zh ? "无" : "none";
}
