using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Checking;

// Codes: tables, sets and classes.
internal sealed partial class NodeChecker
{
    // Beyond these a check would take longer than it is worth.
    private const int MaxRanges = 200;
    private const int MaxCodePairs = 4_000_000;
    private const int MaxUnknownCodes = 20;

    /// <summary>Checks that every code that a definition gives is one of its classes.</summary>
    public void CheckClasses(RuleNode node, Site site, ValueList<CodeName> classes)
    {
        var known = classes.Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        var waiting = new Stack<(RuleNode Node, string Path)>();
        waiting.Push((node, site.Path));
        while (waiting.TryPop(out var at))
        {
            if (at.Node is CodeConstant constant && !known.Contains(constant.Value))
            {
                Report(site with { Path = at.Path }, "", () => UnknownCode(constant.Value, classes));
            }

            // Only these give the value of a formula below them as it is.
            if (at.Node is NotedFormula or Shift or Choice or DecisionTable or Lookup or FormulaByReading)
            {
                foreach (var part in at.Node.Parts.Where(p => p.Node is Formula && p.Step != ".lookup.of"))
                {
                    waiting.Push((part.Node, at.Path + part.Step));
                }
            }
        }
    }

    private FormulaType? LookupType(Lookup node, Site site, List<Seen> seen)
    {
        if (node.Entries.Count == 0)
        {
            Report(site, ".lookup.values", () => ErrorMessages.EmptyList());
        }

        if (Code(seen[0]) is { } type && findings is not null)
        {
            var patterns = node.Entries.SelectMany((e, i) => e.Codes.Select((c, j) => (Pattern: c, Step: FormattableString.Invariant($".lookup.values[{i}].codes[{j}]")))).ToList();
            CheckPatterns(patterns, type, site);
            CheckShadows(patterns, type.IsHierarchical, site);
        }

        for (var i = 0; i < node.Entries.Count; i++)
        {
            if (node.Entries[i].Codes.Count == 0)
            {
                Report(site, FormattableString.Invariant($".lookup.values[{i}].codes"), () => ErrorMessages.EmptyList());
            }
        }

        return JoinAll(seen.Skip(1));
    }

    private void InCodesType(InCodes node, Site site, Seen of)
    {
        if (node.Codes.Count == 0)
        {
            Report(site, ".in", () => ErrorMessages.EmptyList());
        }

        if (Code(of) is { } type && findings is not null)
        {
            var patterns = node.Codes.Select((c, i) => (Pattern: c, Step: FormattableString.Invariant($".in[{i + 1}]"))).ToList();
            CheckPatterns(patterns, type, site);
            CheckShadows(patterns, type.IsHierarchical, site);
        }
    }

    private FactTimes HasCodesType(HasCodes node, Site site)
    {
        var step = $".{node.Match.Word()}";
        if (node.Codes.Count == 0)
        {
            Report(site, step, () => ErrorMessages.EmptyList());
        }

        if (FindFact(node.Fact, site, $"{step}[0]", FactKind.Codes) is not { } fact)
        {
            return FactTimes.All;
        }

        if (findings is not null)
        {
            CheckPatterns(
                [.. node.Codes.Select((c, i) => (string.IsNullOrWhiteSpace(c) ? default : CodePattern.Of(c), FormattableString.Invariant($"{step}[{i + 1}]")))],
                FormulaType.Code(fact.Codes, fact.IsHierarchical), site);
        }

        return TimesOf(fact);
    }

    private FormulaType? Code(Seen part)
    {
        if (part.Type is { Sort: not FormulaSort.Code } type)
        {
            Report(part.Site, "", () => ErrorMessages.NotACode(type));
            return null;
        }

        return part.Type;
    }

    private void CheckPatterns(List<(CodePattern Pattern, string Step)> patterns, FormulaType type, Site site)
    {
        var unknown = 0;
        var exact = type.Codes.Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (pattern, step) in patterns)
        {
            if (pattern.Low.Length == 0)
            {
                Report(site, step, () => ErrorMessages.BlankCode());
            }
            else if (exact.Count > 0 && (pattern.High is not null || !exact.Contains(pattern.Low)) && unknown < MaxUnknownCodes
                && (long)patterns.Count * exact.Count <= MaxCodePairs && !type.Codes.Any(c => Meets(pattern, c.Code, type.IsHierarchical)))
            {
                unknown++;
                Report(site, step, () => UnknownCode(pattern.ToString(), type.Codes));
            }
        }
    }

    // In a hierarchy a declared code is met by its parts and by what it is a part of.
    private static bool Meets(CodePattern pattern, string code, bool hierarchical) =>
        pattern.Matches(code, hierarchical) != Verdict.False || (hierarchical && CodePattern.Of(code).Matches(pattern.Low, true) == Verdict.True);

    private void CheckShadows(List<(CodePattern Pattern, string Step)> patterns, bool hierarchical, Site site)
    {
        var singles = new HashSet<string>(StringComparer.Ordinal);
        var ranges = new List<CodePattern>();
        foreach (var (pattern, step) in patterns.Where(p => p.Pattern.Low.Length > 0))
        {
            var ends = (string[])[pattern.Low, pattern.High ?? pattern.Low];
            var covered = ranges.Exists(r => ends.All(e => r.Matches(e, hierarchical) == Verdict.True))
                || (pattern.High is null && IsListed(pattern.Low, singles, hierarchical));
            if (covered)
            {
                Report(site, step, () => ErrorMessages.ShadowedCode(pattern.ToString()));
            }
            else if (pattern.High is null)
            {
                singles.Add(pattern.Low);
            }
            else if (ranges.Count < MaxRanges)
            {
                ranges.Add(pattern);
            }
        }
    }

    private static bool IsListed(string code, HashSet<string> singles, bool hierarchical)
    {
        if (!hierarchical)
        {
            return singles.Contains(code);
        }

        for (var length = Math.Min(code.Length, 32); length > 0; length--)
        {
            if (singles.Contains(code[..length]))
            {
                return true;
            }
        }

        return singles.Contains(code);
    }

    private Finding UnknownCode(string code, ValueList<CodeName> known) =>
        ErrorMessages.UnknownCode(code, known, names.Suggest(code, known.Select(c => c.Code)));
}
