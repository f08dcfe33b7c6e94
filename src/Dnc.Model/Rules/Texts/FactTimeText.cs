using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Texts;

/// <summary>The times of facts in words.</summary>
internal static class FactTimeText
{
    /// <summary>The time, such as <c>2024年</c>, <c>2024年第三季度</c>, <c>截至2024年12月31日</c>.</summary>
    /// <param name="time">The time.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text; empty for none.</returns>
    public static string Of(FactTime time, Language language) =>
        time.Day is { } day ? (language == Language.Zh ? $"截至{Dates.Text(day, language)}" : $"as of {Dates.Text(day, language)}")
        : time.Period?.ToString(language) ?? "";
}
