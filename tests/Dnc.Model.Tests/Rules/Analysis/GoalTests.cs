using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Analysis;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>Goals over atoms of which some are known: what is left of them, or that they cannot be met.</summary>
public sealed class GoalTests
{
    private static readonly Logic[] Atoms = [.. Enumerable.Range(0, 6).Select(i => new Logic(LogicKind.Atom, [], i))];

    // Atom 0 is true, 1 is false, the others are open.
    public static TheoryData<string, string, string> Goals => new()
    {
        { "and 0 2", "True", "2 True" },
        { "and 0 2", "NotFalse", "2 NotFalse" },
        { "and 2 3", "True", "2 True, 3 True" },
        { "and 2 3", "NotFalse", "2 NotFalse, 3 NotFalse" },
        { "and 2 3", "False", "and False" },
        { "and 1 2", "True", "never" },
        { "and 1 2", "False", "" },
        { "or 0 2", "True", "" },
        { "or 0 2", "False", "never" },
        { "or 1 2", "False", "2 False" },
        { "or 2 3", "False", "2 False, 3 False" },
        { "or 2 3", "NotTrue", "2 NotTrue, 3 NotTrue" },
        { "or 2 3", "True", "or True" },
        { "not 2", "True", "2 False" },
        { "not 2", "NotTrue", "2 NotFalse" },
        { "not 2", "Unknown", "2 Unknown" },
        { "unknown", "True", "never" },
        { "unknown", "Unknown", "" },
        { "unknown", "NotTrue", "" },
        { "2", "Any", "" },
        { "2", "None", "never" },
        { "0", "True", "" },
        { "1", "True", "never" },
    };

    [Theory]
    [MemberData(nameof(Goals))]
    public void Simplified_AGoal_LeavesWhatIsOpen(string logic, string mask, string expected)
    {
        var left = Goal.Simplified([new Goal(Parse(logic), Enum.Parse<VerdictMask>(mask))], n => n switch { 0 => Verdict.True, 1 => Verdict.False, _ => Verdict.Unknown });
        (left is null ? "never" : string.Join(", ", left.Select(Text).Order(StringComparer.Ordinal))).ShouldBe(expected);
    }

    [Fact]
    public void Simplified_SeveralGoals_AreInTheirOrder()
    {
        var left = Goal.Simplified([.. Enumerable.Range(2, 3).Select(i => new Goal(Atoms[i], VerdictMask.True))], _ => Verdict.Unknown);
        left!.Select(Text).ShouldBe(["2 True", "3 True", "4 True"]);
    }

    [Theory]
    [InlineData("and 2 3", "False", "2 False, 3 False")]
    [InlineData("and 2 3", "NotTrue", "2 NotTrue, 3 NotTrue")]
    [InlineData("and 2 3", "True", null)]
    [InlineData("and 2 3", "NotFalse", null)]
    [InlineData("or 2 3", "True", "2 True, 3 True")]
    [InlineData("or 2 3", "NotFalse", "2 NotFalse, 3 NotFalse")]
    [InlineData("or 2 3", "False", null)]
    [InlineData("or 2 3", "Unknown", null)]
    [InlineData("2", "True", null)]
    public void Ways_OfAGoal_AreThoseOfWhichOneIsEnough(string logic, string mask, string? expected)
    {
        var ways = new Goal(Parse(logic), Enum.Parse<VerdictMask>(mask)).Ways();
        (ways is null ? null : string.Join(", ", ways.Select(Text))).ShouldBe(expected);
    }

    private static string Text(Goal goal) => $"{(goal.Logic.Kind == LogicKind.Atom ? goal.Logic.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : goal.Logic.Kind.ToString().ToLowerInvariant())} {goal.Mask}";

    private static Logic Parse(string text) => text.Split(' ') switch
    {
        ["and", .. var parts] => new Logic(LogicKind.And, [.. parts.Select(Parse)]),
        ["or", .. var parts] => new Logic(LogicKind.Or, [.. parts.Select(Parse)]),
        ["not", var part] => new Logic(LogicKind.Not, [Parse(part)]),
        ["unknown"] => Logic.Constant(Verdict.Unknown),
        [var number] => Atoms[int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)],
        _ => throw new FormatException(text),
    };
}
