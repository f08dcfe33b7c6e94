using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Support.Industries;

public sealed partial class IndustryStanding
{
    private const int MostNamed = 12;

    /// <summary>Why the industry stands where it stands: readings, thresholds, firms, chain and directions.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        var (certain, possible) = (CertainMembers.Count(), PossibleMembers.Count());
        var statement = new LocalizedText(
            $"{Strategy.Name.Zh}：企业{certain}家{(possible > 0 ? $"，另有{possible}家待核实" : "")}，规模{Text(Scale, Language.Zh)}",
            $"{Strategy.Name.En}: firms: {certain}{(possible > 0 ? $", perhaps {possible} more" : "")}, scale {Text(Scale, Language.En)}");
        var children = new List<Explanation>();
        children.AddRange(Readings.Where(r => r.Name is not null).Select(r => new Explanation(new LocalizedText(
            $"按“{r.Name!.Zh}”理解：{Text(r.Scale, Language.Zh)}", $"read as '{r.Name.En}': {Text(r.Scale, Language.En)}"))));
        children.AddRange(Targets.Select(Of));
        children.AddRange(FirmTargets.Select(Of));
        children.AddRange(Open([.. WithoutFigures], "规模数据不全", "figures not complete", m => m.WhyItsScaleIsOpen));
        children.AddRange(Open([.. PossibleMembers], "是否属于本产业待核实", "may belong", m => m.WhyItMayBelong));
        children.AddRange(KeyFirms.Select(Of));
        children.AddRange(Links.Select(Of));
        children.AddRange(Directions.Select(Of));
        return new Explanation(statement, children.ToValueList()) { Clause = Strategy.Clause };
    }

    private static string Text(Interval<Money> range, Language language) => range.ToText(language, m => m.ToString(language));

    private static Explanation Of(ScaleStanding standing)
    {
        var (zh, en) = Due(standing.Target.Due, standing.IsDue);
        // With nothing missing, a threshold that is not reached is one to be exceeded.
        var isReached = standing.IsReached == Verdict.True;
        var isAtEdge = standing.Missing is { IsExact: true, Low.Amount: 0m };
        return new Explanation(new LocalizedText(
            $"{standing.Target.Name.Zh}（{standing.Target.Reach.ToString(Language.Zh)}{zh}）{(isReached ? "" : isAtEdge ? "，须超过该数" : $"，差{Text(standing.Missing, Language.Zh)}")}",
            $"{standing.Target.Name.En} ({standing.Target.Reach.ToString(Language.En)}{en}){(isReached ? "" : isAtEdge ? ", to be exceeded" : $", missing {Text(standing.Missing, Language.En)}")}"))
        {
            Verdict = standing.IsReached,
            Clause = standing.Target.Clause,
            IsDecisive = true,
        };
    }

    private static Explanation Of(FirmScaleStanding standing)
    {
        var (zh, en) = Due(standing.Target.Due, standing.IsDue);
        var count = standing.Target.Count;
        var head = new LocalizedText(
            $"{standing.Target.Name.Zh}（{standing.Target.Reach.ToString(Language.Zh)}{(count is null ? "" : FormattableString.Invariant($"，{count}家"))}{zh}）",
            $"{standing.Target.Name.En} ({standing.Target.Reach.ToString(Language.En)}{(count is null ? "" : FormattableString.Invariant($", {count} firms"))}{en})");
        return new Explanation(new LocalizedText(
            $"{head.Zh}：{Firms(standing.Reached, standing.Possible, Language.Zh)}", $"{head.En}: {Firms(standing.Reached, standing.Possible, Language.En)}"))
        {
            Verdict = standing.IsReached,
            Clause = standing.Target.Clause,
            IsDecisive = true,
        };
    }

    private static Explanation Of(KeyFirmStanding standing) => new(standing.Belongs is not { } belongs
        ? new LocalizedText($"重点企业{standing.Firm}：不在企业名录中", $"key firm {standing.Firm}: not in the population")
        : new LocalizedText(
            $"重点企业{standing.Firm}：规模{Text(standing.Scale!.Value, Language.Zh)}，{(belongs == Verdict.Unknown ? "是否属于本产业待核实" : belongs == Verdict.True ? "属于本产业" : "不符合本产业条件")}",
            $"key firm {standing.Firm}: scale {Text(standing.Scale!.Value, Language.En)}, {(belongs == Verdict.Unknown ? "may belong" : belongs == Verdict.True ? "belongs" : "does not belong by its facts")}"));

    private static Explanation Of(LinkStanding standing) => new(new LocalizedText(
        $"{standing.Link.Name.Zh}：{At(standing, Language.Zh)}{(standing.ContradictsMap ? "（图谱标为缺链）" : "")}",
        $"{standing.Link.Name.En}: {At(standing, Language.En)}{(standing.ContradictsMap ? " (missing by the chain map)" : "")}"))
    {
        IsDecisive = standing.State != LinkState.Filled,
    };

    // Who stands outside is told where nobody of the industry certainly stands.
    private static string At(LinkStanding standing, Language language)
    {
        var zh = language == Language.Zh;
        if (standing.State == LinkState.Empty)
        {
            return zh ? "缺链" : "no firm";
        }

        var isOutside = standing.Firms.Count == 0 && standing.Outside.Count + standing.PossibleOutside.Count > 0;
        var outside = isOutside ? $"{(zh ? "产业外" : "outside the industry: ")}{Firms(standing.Outside, standing.PossibleOutside, language)}" : "";
        var inside = standing.Firms.Count + standing.Possible.Count > 0 ? Firms(standing.Firms, standing.Possible, language) : zh ? "产业内无企业" : "none of the industry";
        return isOutside ? $"{inside}{(zh ? "；" : "; ")}{outside}" : inside;
    }

    private static Explanation Of(DirectionStanding standing)
    {
        var industries = standing.Link?.Link.Industries ?? [];
        var codes = industries.Count == 0 ? null : string.Join(' ', industries);
        return new Explanation(new LocalizedText(
            $"招商：{standing.Direction.Name.Zh}{(standing.FillsGap ? $"（补链：{standing.Link!.Link.Name.Zh}）" : "")}{(codes is null ? "" : $"，行业{codes}")}",
            $"to attract: {standing.Direction.Name.En}{(standing.FillsGap ? $" (fills a gap: {standing.Link!.Link.Name.En})" : "")}{(codes is null ? "" : $", industries {codes}")}"))
        {
            Clause = standing.Direction.Clause,
            IsDecisive = standing.FillsGap,
        };
    }

    private static IEnumerable<Explanation> Open(List<IndustryMember> members, string zh, string en, Func<IndustryMember, ValueList<UndeterminedReason>> reasons)
    {
        var named = members.Take(MostNamed).Select(m => Open(m, zh, en, reasons(m)));
        return members.Count <= MostNamed ? named : named.Append(new Explanation(new LocalizedText(
            FormattableString.Invariant($"{zh}：等{members.Count}家，其余{members.Count - MostNamed}家未列"), FormattableString.Invariant($"{en}: and {members.Count - MostNamed} more"))));
    }

    private static Explanation Open(IndustryMember member, string zh, string en, ValueList<UndeterminedReason> reasons)
    {
        var (whyZh, whyEn) = member.Error is { } error
            ? (error.Text.Zh, error.Text.En)
            : (string.Join('；', reasons.Select(r => r.Text.Zh)), string.Join("; ", reasons.Select(r => r.Text.En)));
        return new Explanation(new LocalizedText($"{zh}：{member.Id}（{whyZh}）", $"{en}: {member.Id} ({whyEn})"));
    }

    private static (string Zh, string En) Due(NodaTime.LocalDate? due, bool isDue) => due is not { } day ? ("", "")
        : isDue ? ($"，{Dates.Text(day)}已到期", $", was due {Dates.Text(day)}") : ($"，{Dates.Text(day)}前", $", due {Dates.Text(day)}");

    private static string Firms(ValueList<string> sure, ValueList<string> possible, Language language)
    {
        var zh = language == Language.Zh;
        var parts = new List<string>();
        if (sure.Count > 0 || possible.Count == 0)
        {
            parts.Add(sure.Count == 0 ? (zh ? "无" : "none") : Some(sure));
        }

        if (possible.Count > 0)
        {
            parts.Add(zh ? $"待核实{Some(possible)}" : $"perhaps {Some(possible)}");
        }

        return string.Join(zh ? "；" : "; ", parts);

        string Some(ValueList<string> firms) => string.Join(zh ? "、" : ", ", firms.Take(MostNamed))
            + (firms.Count <= MostNamed ? "" : zh ? FormattableString.Invariant($"等{firms.Count}家") : FormattableString.Invariant($" and {firms.Count - MostNamed} more"));
    }
}
