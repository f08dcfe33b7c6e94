using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Checking;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Support.Compiling;

/// <summary>Checks the identifiers of a catalogue, what names them, and the shares.</summary>
internal static class CatalogChecks
{
    public static void Check(PolicyCatalog catalog, List<Issue> issues)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        CheckIds("policies", catalog.Policies.Select(p => p.Id), taken, issues);
        CheckIds("groups", catalog.Groups.Select(g => g.Id), taken, issues);
        CheckIds("caps", catalog.Caps.Select(c => c.Id), taken, issues);
        CheckIds("budgets", catalog.Budgets.Select(b => b.Id), taken, issues);
        CheckIds("classes", catalog.Classes.Select(c => c.Id), taken, issues);
        CheckIds("scores", catalog.Scores.Select(s => s.Id), taken, issues);
        CheckReserved("facts", "key", catalog.Rules.Facts.Select(f => f.Key), issues);
        CheckReserved("parameters", "key", catalog.Rules.Parameters.Select(p => p.Key), issues);
        CheckReserved("definitions", "id", catalog.Rules.Definitions.Select(d => d.Id), issues);
        CheckReserved("rules", "id", catalog.Rules.Rules.Select(r => r.Id), issues);

        var policies = catalog.Policies.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var groups = catalog.Groups.Select(g => g.Id).ToHashSet(StringComparer.Ordinal);
        CheckMembers("groups", catalog.Groups.Select(g => g.Of), policies, issues);
        CheckMembers("caps", catalog.Caps.Select(c => c.Of), [.. policies, .. groups], issues);
        CheckMembers("budgets", catalog.Budgets.Select(b => b.Of), [.. policies, .. groups], issues);
        for (var i = 0; i < catalog.Policies.Count; i++)
        {
            CheckPolicy(catalog.Policies[i], CatalogParts.Path("policies", i), issues);
        }

        for (var i = 0; i < catalog.Classes.Count; i++)
        {
            var (codes, path) = (catalog.Classes[i].Scheme.Classes.Select(c => c.Code).ToList(), CatalogParts.Path("classes", i));
            CheckSecondKey(catalog.Classes[i].Scheme.Ties, catalog.Classes[i].ThenBy, path, issues);
            foreach (var (change, index) in catalog.Classes[i].Changes.Select((c, j) => (c, j)).Where(c => !codes.Contains(c.c.Code)))
            {
                issues.Add(ErrorMessages.UnknownClass(FormattableString.Invariant($"{path}.changes[{index}].code"), change.Code, codes));
            }
        }

        for (var i = 0; i < catalog.Budgets.Count; i++)
        {
            CheckBudget(catalog.Budgets[i], CatalogParts.Path("budgets", i), issues);
        }
    }

    /// <summary>A score rests on scores before it only, because each is settled for the whole population before the next; and it orders.</summary>
    public static void CheckScores(PolicyCatalog catalog, CatalogNames names, List<Issue> issues)
    {
        for (var i = 0; i < catalog.Scores.Count; i++)
        {
            var before = catalog.Scores.Take(i).Select(GeneratedName.OfScore).ToHashSet(StringComparer.Ordinal);
            foreach (var (part, member) in new[] { (CatalogParts.FigureName(catalog.Scores[i]), "of"), (CatalogParts.AmongName(catalog.Scores[i]), "among") })
            {
                if (names.ScoresOf(part).FirstOrDefault(s => !before.Contains(s)) is { } later)
                {
                    issues.Add(ErrorMessages.LaterScore($"{CatalogParts.Path("scores", i)}.{member}", catalog.Scores[i].Id, later));
                }
            }
        }
    }

    /// <summary>Scores and classes come before awards, so that none rests on one.</summary>
    public static void CheckRanked(CatalogParts parts, CatalogNames names, List<Issue> issues) => issues.AddRange(parts.All
        .Where(p => p.Definition.Id.StartsWith("class.", StringComparison.Ordinal))
        .Select(p => (p.Path, Award: names.Of(p.Definition.Id).FirstOrDefault(n => n.IsAward)))
        .Where(p => p.Award is not null)
        .Select(p => ErrorMessages.AwardBeforeFirms(p.Path, p.Award!.Key)));

    /// <summary>What is valid and mostly not meant: groups that forget, and awards that are paid twice.</summary>
    public static void CheckDoubts(PolicyCatalog catalog, List<Issue> issues)
    {
        for (var i = 0; i < catalog.Groups.Count; i++)
        {
            var group = catalog.Groups[i];
            if (!group.PaysAll && group.Repeat is null && group.Of.Count > 1 && catalog.Policies.FirstOrDefault(p => p.Repeat != RepeatRule.Unlimited && group.Of.Contains(p.Id)) is { } limited)
            {
                issues.Add(ErrorMessages.GroupForgets(CatalogParts.Path("groups", i), group.Id, limited.Id));
            }
        }

        var payers = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < catalog.Budgets.Count; i++)
        {
            var budget = catalog.Budgets[i];
            if (catalog.PoliciesOf(budget.Of).Distinct(StringComparer.Ordinal).FirstOrDefault(p => !payers.TryAdd(p, budget.Id)) is { } twice)
            {
                issues.Add(ErrorMessages.TwoBudgets($"{CatalogParts.Path("budgets", i)}.of", twice, payers[twice]));
            }
        }
    }

    private static void CheckSecondKey(TieRule ties, Formula? then, string path, List<Issue> issues)
    {
        if (ties == TieRule.BySecondKey && then is null)
        {
            issues.Add(ErrorMessages.NoSecondKey($"{path}.ties"));
        }
        else if (ties != TieRule.BySecondKey && then is not null)
        {
            issues.Add(ErrorMessages.IdleSecondKey($"{path}.thenBy"));
        }
    }

    // What is cut in one proportion for all has no turns, and so nothing that orders them or does not fit.
    private static void CheckBudget(PolicyBudget budget, string path, List<Issue> issues)
    {
        var hasTurns = budget.Allocate != BudgetMethod.ProRata;
        if (hasTurns && budget.By is null)
        {
            issues.Add(ErrorMessages.BudgetWithoutOrder($"{path}.allocate", budget.Id));
        }
        else if (!hasTurns && budget.By is not null)
        {
            issues.Add(ErrorMessages.BudgetWithoutTurns($"{path}.by"));
        }

        if (!hasTurns && budget.Misfit != MisfitRule.PayPart)
        {
            issues.Add(ErrorMessages.BudgetWithoutTurns($"{path}.misfit"));
        }

        if (!BudgetRule.AreTurns(budget.Allocate, budget.Ties))
        {
            issues.Add(hasTurns ? ErrorMessages.NoTurns($"{path}.ties", budget.Ties) : ErrorMessages.BudgetWithoutTurns($"{path}.ties"));
        }

        CheckSecondKey(budget.Ties, budget.ThenBy, path, issues);
    }

    private static void CheckPolicy(SupportPolicy policy, string path, List<Issue> issues)
    {
        if (policy.Quota is { } quota)
        {
            CheckSecondKey(quota.Ties, quota.ThenBy, $"{path}.quota", issues);
        }

        CheckParts($"{path}.funding", "payer", policy.Funding.Select(f => f.Payer), issues);
        CheckParts($"{path}.instalments", "id", policy.Instalments.Select(p => p.Id), issues);
        CheckParts($"{path}.clawbacks", "id", policy.Clawbacks.Select(c => c.Id), issues);
        CheckShares($"{path}.funding", policy.Funding.Select(f => f.Share), issues);
        CheckShares($"{path}.instalments", policy.Instalments.Select(p => p.Share), issues);
        foreach (var (share, index) in policy.Clawbacks.Select((c, i) => ((c.Share as Constant)?.Value, i)))
        {
            if (share is { Per.Count: 0, Quantity: { Unit.Dimension: Dimension.Ratio or Dimension.Number } figure } && figure.Amount is var part && (part <= Rational.Zero || part > Rational.One))
            {
                issues.Add(ErrorMessages.ShareOutOfRange(FormattableString.Invariant($"{path}.clawbacks[{index}].share"), new Ratio(part.ToDecimal(10, Rounding.HalfUp))));
            }
        }
    }

    private static void CheckParts(string path, string member, IEnumerable<string> ids, List<Issue> issues)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, index) in ids.Select((id, i) => (id, i)))
        {
            var place = FormattableString.Invariant($"{path}[{index}].{member}");
            if (!NameChecks.IsName(id))
            {
                issues.Add(ErrorMessages.BadId(place, id));
            }
            else if (!seen.Add(id))
            {
                issues.Add(ErrorMessages.DuplicateId(place, id, path));
            }
        }
    }

    private static void CheckShares(string path, IEnumerable<Ratio> shares, List<Issue> issues)
    {
        var list = shares.ToList();
        var before = issues.Count;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Value is <= 0 or > 1)
            {
                issues.Add(ErrorMessages.ShareOutOfRange(FormattableString.Invariant($"{path}[{i}].share"), list[i]));
            }
        }

        if (list.Count > 0 && issues.Count == before && list.Aggregate(Rational.Zero, (sum, s) => sum + s.Value) is var total && total != Rational.One)
        {
            issues.Add(ErrorMessages.SharesNotWhole(path, total));
        }
    }

    private static void CheckIds(string list, IEnumerable<string> ids, Dictionary<string, string> taken, List<Issue> issues)
    {
        foreach (var (id, index) in ids.Select((id, i) => (id, i)))
        {
            var path = $"{CatalogParts.Path(list, index)}.id";
            if (!NameChecks.IsName(id))
            {
                issues.Add(ErrorMessages.BadId(path, id));
            }
            else if (GeneratedName.Suffixes.FirstOrDefault(s => id.EndsWith(s, StringComparison.Ordinal)) is { } suffix)
            {
                issues.Add(ErrorMessages.ReservedEnding(path, id, suffix));
            }
            else if (!taken.TryAdd(id, path))
            {
                issues.Add(ErrorMessages.DuplicateId(path, id, taken[id]));
            }
        }
    }

    private static void CheckReserved(string list, string member, IEnumerable<string> names, List<Issue> issues)
    {
        foreach (var (name, index) in names.Select((n, i) => (n, i)))
        {
            if (GeneratedName.Prefixes.FirstOrDefault(p => name.StartsWith(p, StringComparison.Ordinal)) is { } prefix)
            {
                issues.Add(ErrorMessages.ReservedName($"{CatalogParts.Path(list, index)}.{member}", name, prefix));
            }
        }
    }

    private static void CheckMembers(string list, IEnumerable<ValueList<string>> members, HashSet<string> known, List<Issue> issues)
    {
        foreach (var (of, index) in members.Select((m, i) => (m, i)))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < of.Count; i++)
            {
                var path = FormattableString.Invariant($"{CatalogParts.Path(list, index)}.of[{i}]");
                if (!known.Contains(of[i]))
                {
                    issues.Add(ErrorMessages.UnknownPolicy(path, of[i], known));
                }
                else if (!seen.Add(of[i]))
                {
                    issues.Add(ErrorMessages.DuplicateId(path, of[i], $"{CatalogParts.Path(list, index)}.of"));
                }
            }
        }
    }
}
