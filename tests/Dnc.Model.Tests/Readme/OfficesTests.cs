using System.Reflection;
using System.Text.RegularExpressions;
using Dnc.Model.Evaluation;
using Dnc.Model.Tests.Conventions;

namespace Dnc.Model.Tests.Readme;

/// <summary>docs/offices.md answers each question of each office with calls that there are.</summary>
public sealed partial class OfficesTests
{
    private static readonly List<string[]> Rows =
    [
        .. File.ReadAllLines(Path.Combine(Library.Root.FullName, "docs", "offices.md")).Where(l => l.StartsWith('|')).Skip(2).Select(l => l.Split('|')[1..^1]),
    ];

    private static readonly ILookup<string, Type> Types = typeof(PlanEvaluator).Assembly.GetExportedTypes().ToLookup(t => t.Name.Split('`')[0]);

    private static readonly HashSet<string> Members = [.. Types.SelectMany(g => g).SelectMany(Named)];

    [Fact]
    public void EveryOffice_HasItsQuestions()
    {
        string[] offices = ["重大办", "发改局", "工信局", "企业服务中心", "财政局", "督查室", "统计局", "企业"];
        offices.Where(o => !Rows.Any(r => r[0].Contains(o, StringComparison.Ordinal))).ShouldBeEmpty();
        Rows.Where(r => r.Length != 3 || string.IsNullOrWhiteSpace(r[1]) || !Code().IsMatch(r[2])).ShouldBeEmpty();
    }

    [Fact]
    public void EveryCall_IsThere()
    {
        var calls = Rows.SelectMany(r => Code().Matches(r[2])).Select(m => m.Groups[1].Value).Where(c => !c.StartsWith("dnc ", StringComparison.Ordinal)).ToList();
        calls.Count.ShouldBeGreaterThan(40);
        calls.Where(c => !IsThere(c)).ShouldBeEmpty();
    }

    // `Type.Member(…)`, `.Member` of what stands before, or `Type`.
    private static bool IsThere(string call)
    {
        var names = Arguments().Replace(call, "").Split('.', StringSplitOptions.RemoveEmptyEntries);
        return Types[names[0]].Any()
            ? names.Length == 1 || Types[names[0]].Any(t => Named(t).Contains(names[1])) && names.Skip(2).All(Members.Contains)
            : names.All(Members.Contains);
    }

    private static IEnumerable<string> Named(Type type) => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy).Select(m => m.Name);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Arguments();
}
