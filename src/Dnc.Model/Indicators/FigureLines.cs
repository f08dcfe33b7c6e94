using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>The lines of an explanation that are about figures: each with its source, how they were put together, where they contradict each other.</summary>
internal static class FigureLines
{
    public static IEnumerable<Explanation> Of(Assessment assessment) =>
    [
        .. assessment.Value.Used.Select(o => Line(o, assessment)),
        .. assessment.Value.Steps.Select(s => new Explanation(s)),
        .. assessment.Value.Conflicts.Select(c => Conflict(c, assessment)),
        .. Coverage(assessment),
    ];

    private static Explanation Line(Observation observation, Assessment assessment) =>
        new(new LocalizedText(Text(observation, assessment, Language.Zh), Text(observation, assessment, Language.En))) { Sources = [observation.Source], IsDecisive = true };

    private static string Text(Observation observation, Assessment assessment, Language language)
    {
        var zh = language == Language.Zh;
        var own = observation.Indicator == assessment.Indicator.Id;
        var value = FigureText.OfFigure(observation.Value, own ? FigureText.UnitOf(assessment.Indicator, assessment.Indicator.Unit) : observation.Value.Quantity.Unit, language);
        var status = (observation.Status, zh) switch
        {
            (EntryStatus.Provisional, true) => "（快报）",
            (EntryStatus.Provisional, false) => " (provisional)",
            (EntryStatus.Estimated, true) => "（估计）",
            (EntryStatus.Estimated, false) => " (estimated)",
            (EntryStatus.Revised, true) => "（修订）",
            (EntryStatus.Revised, false) => " (revised)",
            _ => "",
        };
        var other = own ? "" : zh ? $"{observation.Indicator}，" : $"{observation.Indicator}, ";
        var about = observation.TimeIsApproximate ? zh ? "约" : "about " : "";
        return $"{other}{about}{observation.Time.ToString(language)}{(zh ? "：" : ": ")}{value}{status}";
    }

    private static Explanation Conflict(FigureConflict conflict, Assessment assessment)
    {
        // A conflict in another indicator, such as a denominator, is shown by its figures alone.
        var unit = conflict.Indicator == assessment.Indicator.Id ? FigureText.UnitOf(assessment.Indicator, assessment.Indicator.Unit) : Units.Number;
        return new Explanation(new LocalizedText(
            $"{conflict.Time.ToString(Language.Zh)}：来源互相矛盾，尚无人取舍：{Sides(Language.Zh, "、")}",
            $"{conflict.Time.ToString(Language.En)}: the sources contradict each other and nobody has chosen: {Sides(Language.En, ", ")}"))
        {
            IsDecisive = true,
        };

        string Sides(Language language, string separator) =>
            string.Join(separator, conflict.Claims.Select(c => language == Language.Zh
                ? $"{FigureText.Of(c.Figure, unit, language)}（{c.Source.Zh}）"
                : $"{FigureText.Of(c.Figure, unit, language)} ({c.Source.En})"));
    }

    private static IEnumerable<Explanation> Coverage(Assessment assessment)
    {
        var value = assessment.Value;
        if (value is { PeriodsTotal: > 0, IsComplete: false })
        {
            yield return new Explanation(new LocalizedText($"{value.PeriodsTotal}期中已知{value.PeriodsKnown}期", $"{value.PeriodsKnown} of {value.PeriodsTotal} periods are known"));
        }
        else if (value is { IsComplete: false, Covered.Count: > 0 })
        {
            var share = FigureText.Percent(new Rational(value.Covered.Sum(c => c.Days!.Value), assessment.Specification.Statistic.Window.Days!.Value));
            yield return new Explanation(new LocalizedText($"已覆盖期间天数的{share}", $"the figures cover {share} of the days"));
        }
    }
}
