using Dnc.Model.Enterprises;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Checking;
using Dnc.Model.Support.Populations;

namespace Dnc.Model.Support.Industries;

/// <summary>Checks the identifiers of industry strategies, what names them, and the thresholds.</summary>
internal static class IndustryChecks
{
    public static void Check(IndustryStrategySet set, List<Issue> issues)
    {
        CheckIds("$.strategies", set.Strategies.Select(s => s.Id), ".id", issues, mustBeNames: true);
        CheckIds("$.chains", set.Chains.Select(c => c.Id), ".id", issues, mustBeNames: true);
        for (var i = 0; i < set.Chains.Count; i++)
        {
            CheckIds(FormattableString.Invariant($"$.chains[{i}].links"), set.Chains[i].Links.Select(l => l.Id), ".id", issues, mustBeNames: true);
        }

        CheckPositions(set, issues);
        for (var i = 0; i < set.Strategies.Count; i++)
        {
            Check(set, set.Strategies[i], FormattableString.Invariant($"$.strategies[{i}]"), issues);
        }
    }

    public static IEnumerable<Issue> UnknownPolicies(IndustryStrategySet set, HashSet<string> known)
    {
        for (var i = 0; i < set.Strategies.Count; i++)
        {
            for (var j = 0; j < set.Strategies[i].Policies.Count; j++)
            {
                if (!known.Contains(set.Strategies[i].Policies[j]))
                {
                    yield return ErrorMessages.PolicyOfNoCatalog(FormattableString.Invariant($"$.strategies[{i}].policies[{j}]"), set.Strategies[i].Policies[j], known);
                }
            }
        }
    }

    public static IEnumerable<Issue> UnknownPositions(IndustryStrategySet set, IEnumerable<CohortFirm> firms)
    {
        var known = set.Chains.SelectMany(c => c.Links.Select(l => new ChainPosition(c.Id, l.Id).Code)).ToHashSet(StringComparer.Ordinal);
        return firms
            .SelectMany(f => f.Facts.Claims.Where(c => c.Key == set.Positions).Select(c => c.Value).OfType<FactCodes>().SelectMany(c => c.Codes).Distinct().Select(c => (Code: c, Firm: f.Id)))
            .Where(p => !known.Contains(p.Code))
            .GroupBy(p => p.Code, p => p.Firm, StringComparer.Ordinal)
            .OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => ErrorMessages.UnknownPosition(p.Key, [.. p.Order(StringComparer.Ordinal)], known));
    }

    private static void Check(IndustryStrategySet set, IndustryStrategy strategy, string path, List<Issue> issues)
    {
        var chain = set.Chains.FirstOrDefault(c => c.Id == strategy.Chain);
        if (strategy.Chain is { } named && chain is null)
        {
            issues.Add(ErrorMessages.UnknownChain($"{path}.chain", named, set.Chains.Select(c => c.Id)));
        }

        CheckIds($"{path}.targets", strategy.Targets.Select(t => t.Id), ".id", issues);
        CheckIds($"{path}.firmTargets", strategy.FirmTargets.Select(t => t.Id), ".id", issues);
        CheckIds($"{path}.directions", strategy.Directions.Select(d => d.Id), ".id", issues);
        CheckIds($"{path}.keyFirms", strategy.KeyFirms.Select(f => f.ToString()), "", issues);
        issues.AddRange(strategy.KeyFirms.Select((f, i) => CreditCodeChecks.FaultOfId(f.ToString()) is { } fault ? ErrorMessages.BadCreditCode(FormattableString.Invariant($"{path}.keyFirms[{i}]"), f.ToString(), fault) : null).OfType<Issue>());
        CheckIds($"{path}.supportingOffices", strategy.SupportingOffices.Select(o => o.ToString()), "", issues);
        CheckIds($"{path}.policies", strategy.Policies, "", issues);
        CheckIds($"{path}.commitments", strategy.Commitments.Select(c => c.ToString()), "", issues);
        CheckReaches($"{path}.targets", strategy.Targets.Select(t => t.Reach), set.Currency, issues);
        CheckReaches($"{path}.firmTargets", strategy.FirmTargets.Select(t => t.Reach), set.Currency, issues);
        for (var i = 0; i < strategy.Directions.Count; i++)
        {
            // A chain that is not known has been told, and its links are not known either.
            if (strategy.Directions[i].Link is { } link && (strategy.Chain is null || chain is not null) && chain?.Links.Any(l => l.Id == link) != true)
            {
                issues.Add(ErrorMessages.UnknownLink(FormattableString.Invariant($"{path}.directions[{i}].link"), link, chain?.Links.Select(l => l.Id) ?? []));
            }
        }
    }

    private static void CheckPositions(IndustryStrategySet set, List<Issue> issues)
    {
        if (set.Chains.Count > 0 && set.Positions is null)
        {
            issues.Add(ErrorMessages.NoPositions("$.chains"));
        }
        else if (set.Positions is { } key && set.Rules.Facts.FirstOrDefault(f => f.Key == key) is { } fact && fact.Kind != FactKind.Codes)
        {
            // A fact that is not defined here may be one of a used document; the rules tell where it is none.
            issues.Add(ErrorMessages.PositionsOfNoCodes("$.positions", key));
        }
    }

    private static void CheckIds(string list, IEnumerable<string> ids, string member, List<Issue> issues, bool mustBeNames = false)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, index) in ids.Select((id, i) => (id, i)))
        {
            var path = FormattableString.Invariant($"{list}[{index}]{member}");
            if (mustBeNames && !NameChecks.IsName(id))
            {
                issues.Add(ErrorMessages.BadId(path, id));
            }
            else if (!taken.TryAdd(id, path))
            {
                issues.Add(ErrorMessages.DuplicateId(path, id, taken[id]));
            }
        }
    }

    private static void CheckReaches(string list, IEnumerable<Bound> reaches, Currency currency, List<Issue> issues)
    {
        foreach (var (reach, index) in reaches.Select((r, i) => (r, i)))
        {
            if (reach.Comparator is not (Comparator.AtLeast or Comparator.MoreThan) || reach.Quantity.Unit != Unit.Of(currency))
            {
                issues.Add(ErrorMessages.NotAThreshold(FormattableString.Invariant($"{list}[{index}].reach"), reach, currency));
            }
        }
    }
}
