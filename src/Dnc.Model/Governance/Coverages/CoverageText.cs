using System.Globalization;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Governance.Coverages;

/// <summary>Coverage as an explanation: the count, then the units that lack it or are not known, then those that have it.</summary>
internal static class CoverageText
{
    public static Explanation Explain(CoverageResult result)
    {
        var atLeast = result.Roster.IsComplete ? new LocalizedText("共", "of") : new LocalizedText("已知", "of the known");
        return new Explanation(new LocalizedText(
            Invariant($"{result.Coverage.Item.Zh}：{atLeast.Zh}{result.Units.Count}个单位，已有{result.Having.Count}个，缺{result.Lacking.Count}个，不明{result.NotKnown.Count}个"),
            Invariant($"{result.Coverage.Item.En}: {atLeast.En} {result.Units.Count} units, {result.Having.Count} have it, {result.Lacking.Count} lack it, {result.NotKnown.Count} are not known")))
        {
            Verdict = result.Verdict,
            Clause = result.Coverage.Clause,
            Children =
            [
                .. RosterText.OpenEnds(result.Roster),
                .. result.Units.Where(u => u.Has == Verdict.False).Select(u => Line(u, true)),
                .. result.Units.Where(u => u.Has == Verdict.Unknown).Select(u => Line(u, true)),
                .. result.Units.Where(u => u.Has == Verdict.True).Select(u => Line(u, result.Verdict == Verdict.True)),
            ],
        };
    }

    private static Explanation Line(UnitCoverage unit, bool isDecisive)
    {
        var things = unit.Holdings.Select(h => h.What).OfType<LocalizedText>().Distinct().ToList();
        var (zh, en) = (Count(unit, Language.Zh), Count(unit, Language.En));
        return new Explanation(new LocalizedText(
            $"{unit.Unit}：{zh}{(things.Count > 0 ? $"（{string.Join("、", things.Select(t => t.Zh))}）" : "")}",
            $"{unit.Unit}: {en}{(things.Count > 0 ? $" ({string.Join(", ", things.Select(t => t.En))})" : "")}"))
        {
            Verdict = unit.Has,
            Sources = unit.Holdings.Select(h => h.Source).Distinct().ToValueList(),
            IsDecisive = isDecisive,
        };
    }

    private static string Count(UnitCoverage unit, Language language) => unit.Holdings.Count == 0 && unit.Has == Verdict.Unknown
        ? language == Language.Zh ? "无记录" : "no record"
        : unit.Count.ToText(language, n => n.ToString(CultureInfo.InvariantCulture));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
