using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>The lines of an explanation that are about progress, the band it falls in, and what remains.</summary>
internal static class ScheduleLines
{
    public static IEnumerable<Explanation> Of(Assessment assessment)
    {
        if (assessment.Progress is not { } progress)
        {
            yield break;
        }

        var bare = assessment.Specification is { Statistic: ValueAt, Baseline: null };
        yield return new Explanation(new LocalizedText(
            $"进度{FigureText.Percent(progress, Language.Zh)}{(bare ? "（无基期，按完成率）" : "")}",
            $"progress {FigureText.Percent(progress, Language.En)}{(bare ? " (completion rate, no baseline)" : "")}"));
        if (assessment.IsFinal || assessment.Expected is not { } expected || assessment.PointsBehind is not { } behind)
        {
            yield break;
        }

        var trajectory = assessment.Specification.Trajectory?.Text ?? new LocalizedText("按天数线性推进，为设定", "linear by days, assumed");
        var through = Dates.Text(assessment.Value.ObservedThrough!.Value);
        yield return new Explanation(new LocalizedText(
            $"截至{through}应达到{FigureText.Percent(expected)}（{trajectory.Zh}）；{Behind(behind, Language.Zh)}",
            $"expected {FigureText.Percent(expected)} by {through} ({trajectory.En}); {Behind(behind, Language.En)}"));
        if (assessment.Status is AssessmentStatus.OnTrack or AssessmentStatus.AtRisk or AssessmentStatus.OffTrack
            && assessment.Bands.Bands.FirstOrDefault(b => b.PointsBehind.Contains(behind)) is { } band)
        {
            yield return new Explanation(new LocalizedText(
                $"分档：落后{band.PointsBehind.ToText(Language.Zh, FigureText.Points)}个百分点为{band.Status.ToText(Language.Zh)}{(assessment.Bands.AreAssumed ? "（分档为设定）" : "")}",
                $"band: {band.PointsBehind.ToText(Language.En, FigureText.Points)} points behind is {band.Status.ToText(Language.En)}{(assessment.Bands.AreAssumed ? " (bands assumed)" : "")}"))
            {
                IsDecisive = true,
            };
        }
    }

    public static IEnumerable<Explanation> Outlook(Assessment assessment)
    {
        var unit = FigureText.UnitOf(assessment.Indicator, assessment.Value.Unit);
        if (assessment.Reached != Verdict.True && assessment.Gap is { } gap && gap.IsAtMost(Rational.Zero) != Verdict.True)
        {
            var text = FigureText.Of(gap, unit);
            yield return new Explanation(new LocalizedText($"差距{text.Zh}", $"gap {text.En}"));
        }

        if (assessment.IsFinal)
        {
            yield break;
        }

        if (assessment.Required?.Text(unit) is { } required)
        {
            yield return new Explanation(new LocalizedText($"还需{required.Zh}", $"still needed: {required.En}"));
        }

        if (assessment.Forecast?.Text(unit) is { } forecast)
        {
            yield return new Explanation(forecast);
        }
    }

    private static string Behind(Interval<Rational> behind, Language language)
    {
        var zh = language == Language.Zh;
        if (behind is { IsExact: true, Low: { } points })
        {
            return points.Sign <= 0
                ? zh ? $"超前{FigureText.Points(-points)}个百分点" : $"{FigureText.Points(-points)} points ahead"
                : zh ? $"落后{FigureText.Points(points)}个百分点" : $"{FigureText.Points(points)} points behind";
        }

        var range = behind.ToText(language, FigureText.Points);
        return zh ? $"落后{range}个百分点" : $"{range} points behind";
    }
}
