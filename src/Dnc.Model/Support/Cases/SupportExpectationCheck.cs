using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Cases;

namespace Dnc.Model.Support.Cases;

/// <summary>Compares a plan with what is expected of it.</summary>
internal static class SupportExpectationCheck
{
    public static IEnumerable<(LocalizedText Expected, LocalizedText Found, Explanation? Explanation)> Of(SupportExpectation expected, EnterpriseSupportPlan plan)
    {
        if (plan.Error is { } error)
        {
            return expected.Status == PolicyStatus.Failed ? [] : [(new("可评估", "no error"), error.Text, plan.Explain())];
        }

        var policy = plan.Policies.FirstOrDefault(p => p.Policy.Id == expected.Target);
        var differences = new List<(LocalizedText Expected, LocalizedText Found)>();
        var found = policy is not null ? policy.Amount
            : expected.Target switch
            {
                SupportTargets.Total => plan.Total!.Value,
                SupportTargets.Ceilings => plan.Ceilings!.Value,
                SupportTargets.Payable => plan.Payable!.Value,
                _ when plan.Catalog.Catalog.Groups.Any(g => g.Id == expected.Target) => plan.OfGroup(expected.Target)!.Value,
                _ => (AwardRange?)null,
            };
        if (found is not { } amount)
        {
            return [(new("一组企业", "a population"), new("一家企业", "one firm"), plan.Explain())];
        }

        differences.AddRange(OfAmount(expected, amount));
        if (expected.Funding is { } funding)
        {
            var lines = policy?.Funding ?? plan.Funding;
            Parts("资金来源", "funding of ", funding, lines.Select(l => (l.Payer, l.Amount)), differences);
        }

        if (policy is not null)
        {
            OfPolicy(expected, policy, plan, differences);
        }

        var explanation = policy?.Explain() ?? plan.Explain();
        return differences.Select(d => (d.Expected, d.Found, (Explanation?)explanation));
    }

    private static void OfPolicy(SupportExpectation expected, PolicyResult policy, EnterpriseSupportPlan plan, List<(LocalizedText Expected, LocalizedText Found)> differences)
    {
        if (expected.Status is { } status && policy.Status != status)
        {
            differences.Add((StatusText.Of(status), StatusText.Of(policy.Status)));
        }

        var gross = policy.Highest is { } highest ? new AwardRange(GrossOf(policy, policy.Lowest), GrossOf(policy, highest)) : new AwardRange(GrossOf(policy, policy.Lowest), null);
        Amount("封顶前", "before caps ", expected.Gross, gross, differences);
        Amount("应兑现", "payable ", expected.Payable, policy.Payable, differences);
        if (expected.Clawback is not null)
        {
            Amount("追回", "to be given back ", expected.Clawback, plan.ToGiveBackOf(policy.Policy.Id), differences);
        }

        if (expected.Instalments is { } instalments)
        {
            Parts("分期", "instalment ", instalments, policy.Instalments.Select(i => (i.Instalment.Id, i.Amount)), differences);
        }

        Sets("减少依据", "cut by", expected.CutBy, policy.CutBy, differences);
        Sets("缺少数据", "missing facts", expected.Missing, policy.MissingFacts.Select(m => m.Key).Distinct(), differences);
        Sets("未定原因", "reasons", expected.Reasons, policy.Reasons.Select(r => r.Word).Distinct(), differences);
        if (expected.Failing is { } failing)
        {
            var clauses = (policy.Eligibility?.ClausesOnTheWay ?? []).SelectMany(c => new[] { ClauseText.Of(c, policy.Eligibility!.Document), ClauseText.Of(c, null) }).ToHashSet(StringComparer.Ordinal);
            if (failing.Count == 0 ? clauses.Count > 0 : !failing.All(clauses.Contains))
            {
                differences.Add((List("不符合的条款", "failing clauses", failing), List("不符合的条款", "failing clauses", clauses)));
            }
        }
    }

    private static Money GrossOf(PolicyResult policy, ValueList<LedgerLine> lines) =>
        lines.Where(l => l.Step == LedgerStep.Gross).Aggregate(Money.Zero(policy.Amount.Low.Currency), (sum, l) => sum + l.Amount);

    /// <summary>Compares an amount with what is expected of it.</summary>
    public static IEnumerable<(LocalizedText Expected, LocalizedText Found)> OfAmount(SupportExpectation expected, AwardRange amount)
    {
        var differences = new List<(LocalizedText Expected, LocalizedText Found)>();
        Amount("", "", expected.Amount, amount, differences);
        End("起", "from ", expected.From, amount.Low, amount, differences);
        End("止", "to ", expected.To, amount.High, amount, differences);
        if (expected.IsUnknown && amount.IsExact)
        {
            differences.Add((new("未定", "unknown"), Text(amount)));
        }

        return differences;
    }

    private static void Amount(string zh, string en, ExpectedValue? expected, AwardRange found, List<(LocalizedText Expected, LocalizedText Found)> differences)
    {
        if (expected is not null && !(found.Exact is { } amount && Same(expected, amount)))
        {
            differences.Add((new($"{zh}{Text(expected).Zh}", $"{en}{Text(expected).En}"), new($"{zh}{Text(found).Zh}", $"{en}{Text(found).En}")));
        }
    }

    private static void End(string zh, string en, ExpectedValue? expected, Money? found, AwardRange range, List<(LocalizedText Expected, LocalizedText Found)> differences)
    {
        if (expected is not null && !(found is { } end && Same(expected, end)))
        {
            differences.Add((new($"{Text(expected).Zh}{zh}", $"{en}{Text(expected).En}"), Text(range)));
        }
    }

    private static void Parts(
        string zh, string en, ValueList<KeyValuePair<string, ExpectedValue>> expected, IEnumerable<(string Id, AwardRange Amount)> found, List<(LocalizedText Expected, LocalizedText Found)> differences)
    {
        var parts = found.ToDictionary(f => f.Id, f => f.Amount, StringComparer.Ordinal);
        foreach (var (id, amount) in expected)
        {
            if (!parts.TryGetValue(id, out var range))
            {
                differences.Add((new($"{zh}{id}", $"{en}{id}"), List("只有", "only", parts.Keys)));
                continue;
            }

            Amount($"{zh}{id} ", $"{en}{id} ", amount, range, differences);
        }
    }

    private static void Sets(string zh, string en, ValueList<string>? expected, IEnumerable<string> found, List<(LocalizedText Expected, LocalizedText Found)> differences)
    {
        var list = found.ToList();
        if (expected is not null && !expected.ToHashSet(StringComparer.Ordinal).SetEquals(list))
        {
            differences.Add((List(zh, en, expected), List(zh, en, list)));
        }
    }

    private static bool Same(ExpectedValue expected, Money found) => expected is ExpectedFigure { Figure: var figure }
        && figure.Amount == found.Amount
        && (figure.Unit == CompoundUnit.Number || Measure.Of(figure.Unit).IsComparableTo(Measure.Of(CompoundUnit.Of(Unit.Of(found.Currency)))));

    private static LocalizedText Text(ExpectedValue value) => value is ExpectedFigure f ? new(f.Figure.ToString(Language.Zh), f.Figure.ToString(Language.En)) : LocalizedText.Same(value.ToString()!);

    private static LocalizedText Text(AwardRange range) => new(range.ToText(Language.Zh), range.ToText(Language.En));

    private static LocalizedText List(string zh, string en, IEnumerable<string> items)
    {
        var list = items.ToList();
        return list.Count == 0 ? new($"{zh}：无", $"{en}: none") : new($"{zh}：{string.Join("、", list)}", $"{en}: {string.Join(", ", list)}");
    }
}
