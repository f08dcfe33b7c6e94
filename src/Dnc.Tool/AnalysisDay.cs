using Dnc.Model.Rules;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Tool;

/// <summary>The day as of which rules are analysed when nobody says so.</summary>
internal static class AnalysisDay
{
    /// <summary>The last day on which the rules change: the first day of their validity or of the latest value of a parameter, or the day on which the latest text was published; null when no day is told.</summary>
    public static AsOf? Of(CompiledRules rules)
    {
        var days = rules.Rules.Parameters.SelectMany(p => p.Values.Entries.Select(e => e.From)).ToList();
        days.AddRange(rules.Rules.Valid is { } valid ? [valid.Start] : []);
        days.AddRange(rules.Rules.Documents.Select(d => d.PublishedOn).OfType<LocalDate>());
        return days.Count == 0 ? null : AsOf.Date(days.Max());
    }
}
