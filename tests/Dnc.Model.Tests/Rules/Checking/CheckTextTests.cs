using System.Text;
using Dnc.Model.Primitives;
using static Dnc.Model.Tests.Rules.Checking.CheckedRules;

namespace Dnc.Model.Tests.Rules.Checking;

/// <summary>How faults of rules are told, in both languages.</summary>
public sealed class CheckTextTests
{
    [Fact]
    public void Issues_OfEveryFault_AreApproved()
    {
        var text = new StringBuilder();
        foreach (var (fault, issue) in CriterionCheckTests.Told.Concat(FormulaCheckTests.Told).Concat(RuleSetCheckTests.Told))
        {
            text.AppendLine(fault).Append("  ").Append(issue.Code).Append(' ').Append(issue.Severity).Append(' ').AppendLine(issue.Location.Path);
            text.Append("  ").Append(issue.Message.Zh).AppendLine(issue.Advice.Zh);
            text.Append("  ").Append(issue.Message.En).Append(' ').AppendLine(issue.Advice.En);
        }

        text.ToString().ShouldMatchApproved(c => c.SubFolder("Approved"));
    }

    [Fact]
    public void Message_OfALongName_QuotesItsBeginning()
    {
        var long80 = new string('a', 80);
        IssuesOf(With(R(long80))).Single().Message.En.ShouldContain($"'{long80}'");
        IssuesOf(With(R(long80 + "b"))).Single().Message.En.ShouldContain($"'{long80}…'");
    }

    [Fact]
    public void Message_OfALongCircle_LeavesOutItsMiddle()
    {
        Circle(12).ShouldContain("set1 → set10 → set11 → set2 → set3 → set4 → set5 → set6 → set7 → set8 → set9 → set1.");
        Circle(13).ShouldContain("set1 → set10 → set11 → set12 → set2 → set3 → set4 → set5 → set6 → set7 → … → set1.");
    }

    // Definitions that each refer to the next in the order of their names, the last to the first.
    private static string Circle(int names)
    {
        var keys = Enumerable.Range(1, names - 1).Select(i => $"set{i}").Order(StringComparer.Ordinal).ToList();
        var rules = With(R(keys[0])) with { Definitions = [.. keys.Select((k, i) => Definition(k, R(keys[(i + 1) % keys.Count])))] };
        return IssuesOf(rules).Single(i => i.Code == IssueCodes.CyclicDefinition).Message.En;
    }
}
