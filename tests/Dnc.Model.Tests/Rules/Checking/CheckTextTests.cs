using System.Text;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
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

    [Theory]
    [InlineData(12, "c01, c02, c03, c04, c05, c06, c07, c08, c09, c10, c11, c12. ")]
    [InlineData(13, "c01, c02, c03, c04, c05, c06, c07, c08, c09, c10, c11, c12…. ")]
    public void Message_OfManyCodes_NamesTwelve(int codes, string expected)
    {
        var level = Fact("degree", FactKind.Code) with { Codes = [.. Enumerable.Range(1, codes).Select(i => Code(i.ToString("'c'00", null)))] };
        var rules = With(new Comparison(R("degree"), Comparator.Exactly, new CodeConstant("zzzzzz"))) with { Facts = [level] };
        (IssuesOf(rules).Single(i => i.Code == IssueCodes.UnknownCode).Message.En + " ").ShouldEndWith(expected);
    }

    [Fact]
    public void Message_OfTiersThatOverlap_CountsThemFromOne()
    {
        var bands = new Bands(R("points"), [new(null, false, Q("5"), true, Num(1)), new(Q("5"), true, Q("9"), false, Num(2)), new(Q("8"), true, null, false, Num(3))]);
        IssuesOf(With(bands)).Select(i => (i.Message.En[..24], i.Message.Zh[..9])).ShouldBe([("Tier 2 overlaps tier 1: ", "第2档与第1档重叠"), ("Tier 3 overlaps tier 2: ", "第3档与第2档重叠")]);
    }

    // Definitions that each refer to the next in the order of their names, the last to the first.
    private static string Circle(int names)
    {
        var keys = Enumerable.Range(1, names - 1).Select(i => $"set{i}").Order(StringComparer.Ordinal).ToList();
        var rules = With(R(keys[0])) with { Definitions = [.. keys.Select((k, i) => Definition(k, R(keys[(i + 1) % keys.Count])))] };
        return IssuesOf(rules).Single(i => i.Code == IssueCodes.CyclicDefinition).Message.En;
    }
}
