using System.Globalization;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>Cadences as explanations: the count, then the periods that were missed or are not known, then the current one.</summary>
internal static class CadenceText
{
    public static Explanation Explain(CadenceResult result)
    {
        var (due, held, missed, unknown) = (result.Due.Count, result.Held.Count, result.Missed.Count, result.NotKnown.Count);
        return new Explanation(new LocalizedText(
            Invariant($"{result.Cadence.Item.Zh}：应开展{due}期，已全部落实{held}期，缺{missed}期，不明{unknown}期"),
            Invariant($"{result.Cadence.Item.En}: periods due {due}, held in full {held}, missed {missed}, not known {unknown}")))
        {
            Verdict = result.Verdict,
            Clause = result.Cadence.Clause,
            Children =
            [
                .. RosterText.OpenEnds(result.Roster),
                .. result.Due.Where(p => p.Held != Verdict.True).Select(Line),
                .. result.Held.Select(p => Line(p) with { IsDecisive = result.Verdict == Verdict.True }),
                .. result.Periods.Where(p => p.IsPending).Select(Line),
            ],
        };
    }

    private static Explanation Line(CadencePeriod period)
    {
        var days = period.Meetings.Count == 0
            ? new LocalizedText("无会议记录", "no review on record")
            : new LocalizedText(
                $"{string.Join("、", period.Meetings.Select(m => Time.Dates.Text(m.On)))}召开",
                $"held on {string.Join(", ", period.Meetings.Select(m => Time.Dates.Text(m.On)))}");
        var pending = period.IsPending ? new LocalizedText("，本期未结束", "; the period has not ended") : null;
        var open = RosterText.Units("，未调度", "; not reviewed: ", period.NotReviewed) ?? RosterText.Units("，是否调度不明", "; not known to be reviewed: ", period.NotKnown);
        return new Explanation(new LocalizedText(
            $"{period.Period.ToString(Language.Zh)}：{days.Zh}{open?.Zh}{pending?.Zh}",
            $"{period.Period.ToString(Language.En)}: {days.En}{open?.En}{pending?.En}"))
        {
            Verdict = period.IsPending ? null : period.Held,
            Sources = period.Meetings.Select(m => m.Source).Distinct().ToValueList(),
            IsDecisive = !period.IsPending && period.Held != Verdict.True,
        };
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
