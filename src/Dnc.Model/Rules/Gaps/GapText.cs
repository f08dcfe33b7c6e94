using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Texts;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Gaps;

/// <summary>Gaps in words.</summary>
internal static class GapText
{
    public static string Of(FactAdjustment adjustment, Language language)
    {
        var zh = language == Language.Zh;
        var name = At(adjustment.Name[language], adjustment.Fact.Time, language);
        switch (adjustment.From, adjustment.To)
        {
            case (FactFigure, FactFigure { Bound.Quantity: var to, Per: var per }):
                var by = adjustment.By!.Value;
                var rises = by.Quantity.Value > 0;
                var amount = Step(rises ? by.Quantity : -by.Quantity, by.Per).ToString(language);
                var end = new CompoundQuantity(to, per).ToString(language);
                return zh ? $"{name}{(rises ? "增加" : "减少")}{amount}，至{end}" : $"{name} {(rises ? "up" : "down")} {amount}, to {end}";
            case (FactDay { Day: var from }, FactDay { Day: var day }):
                var days = Math.Abs((long)adjustment.By!.Value.Quantity.Value);
                var iso = Dates.Text(day, language);
                return adjustment.IsWaiting ? (zh ? $"其他不变，自{iso}起满足（再过{days}天）" : $"from {iso} on, everything else as it is (in {days} days)")
                    : zh ? $"{name}{(day > from ? "推迟" : "提前")}{days}天，至{iso}" : $"{name} {days} days {(day > from ? "later" : "earlier")}, on {iso}";
            case (_, FactFlag { Value: var value }):
                return zh ? $"{name}变为{(value ? "是" : "否")}" : $"{name} becomes {(value ? "true" : "false")}";
            case (FactCodes { Codes: var before }, FactCodes { Codes: var after }):
                var more = after.Count > before.Count;
                var codes = more ? after.Where(c => !before.Contains(c)) : before.Where(c => !after.Contains(c));
                return zh ? $"{name}{(more ? "增加" : "去掉")}{string.Join("、", codes)}" : $"{name} {(more ? "with" : "without")} {string.Join(", ", codes)}";
            case (_, FactLabel { Held: var held }):
                return zh ? $"{name}须在{held[^1].ToString(language)}持有" : $"{name} held on {held[^1].ToString(language)}";
            case (_, FactCode { Code: var code }):
                return zh ? $"{name}变为{code}" : $"{name} becomes {code}";
            default:
                return name;
        }
    }

    public static string Of(ClauseGap gap, Language language)
    {
        var zh = language == Language.Zh;
        var clause = gap.Clause is { } reference ? $"{reference.ToString(language)} " : "";
        var text = gap.MustHold ? gap.Text[language] : zh ? $"不得满足“{gap.Text.Zh}”" : $"not '{gap.Text.En}'";
        var changes = gap.Alternatives.Count == 0
            ? (zh ? "没有单项调整可以满足" : "no change of a single fact is enough")
            : string.Join(zh ? "；或" : "; or ", gap.Alternatives.Select(a => Of(a, language)));
        return zh ? $"{clause}{text}：{changes}" : $"{clause}{text}: {changes}";
    }

    public static string Of(GapWay way, Language language)
    {
        var zh = language == Language.Zh;
        var changes = string.Join(zh ? "，并" : ", and ", way.Adjustments.Select(a => Of(a, language)));
        var open = way.Verdict == Verdict.True ? "" : zh ? "（此外尚缺数据）" : " (facts are missing besides)";
        var unproved = way.IsProvedMinimal ? "" : zh ? "（未证明为最小）" : " (not proved minimal)";
        return changes + open + unproved;
    }

    public static string Of(RuleGap gap, Language language)
    {
        var zh = language == Language.Zh;
        var lines = gap.Clauses.Select(c => Of(c, language))
            .Concat(gap.Ways.Select((w, i) => zh ? $"方案{i + 1}：{Of(w, language)}" : $"way {i + 1}: {Of(w, language)}"))
            .Concat(gap.MissingNames.Select(m => zh ? $"缺少数据：{m.Zh}" : $"missing: {m.En}"));
        if (gap.Untried.Count > 0)
        {
            lines = lines.Append((zh ? "未尝试调整：" : "not tried: ") + string.Join(zh ? "、" : ", ", gap.UntriedNames.Select(n => n[language])));
        }

        if (!gap.IsExhaustive && gap.Untried.Count == 0)
        {
            lines = lines.Append(zh ? "搜索达到上限，可能还有更小的调整（未证明为最小）" : "the search stopped at its limit, and there may be smaller changes (not proved minimal)");
        }

        return string.Join('\n', lines);
    }

    /// <summary>The name of a fact and its time.</summary>
    public static LocalizedText NameOf(FactNeed need, CompiledRules rules, RuleScope scope)
    {
        var names = new RuleNames(rules, scope);
        var name = need.Items is { } items ? names.Within(items).Of(need.Key) : names.Of(need.Key);
        var owner = need.Items is { } list ? names.Of(list) : null;
        return new LocalizedText(NameOf(need, Language.Zh), NameOf(need, Language.En));

        string NameOf(FactNeed fact, Language language) =>
            At(owner is null ? name[language] : $"{owner[language]} {fact.Index + 1} {name[language]}", fact.Time, language);
    }

    // From 80% to 70% is 10 percentage points: 10% less would be 72%.
    private static CompoundQuantity Step(Quantity by, ValueList<Unit> per) =>
        per.Count == 0 && by.Unit == Units.Percent ? new CompoundQuantity(new Quantity(by.Value, Units.PercentagePoint), per) : new CompoundQuantity(by, per);

    private static string At(string name, FactTime time, Language language)
    {
        var when = FactTimeText.Of(time, language);
        return when.Length == 0 ? name : language == Language.Zh ? $"{name}（{when}）" : $"{name} {when}";
    }
}
