using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Gaps;
using Dnc.Model.Rules.Interpreting;
using static Dnc.Model.Tests.Rules.Gaps.GapSubject;

namespace Dnc.Model.Tests.Rules.Gaps;

/// <summary>The conditions that fail below one that fails: wanted or not, decisive or merely open, with their clauses and names.</summary>
public sealed class FailingCriteriaTests
{
    private static readonly Criterion Yes = new Always(true);
    private static readonly Criterion Clean = new Holds("clean");
    private static readonly Criterion Listed = new Holds("listed");
    private static readonly Criterion Open = new Holds("certified");
    private static readonly ClauseReference Two = new("law", "2");
    private static readonly ClauseReference Three = new("law", "3");

    // Clean and listed fail, certified is not told, closed holds. A path with a star is open; with a minus it must not hold.
    public static TheoryData<string, Criterion, string, string> Rules => new()
    {
        { "a flag", Clean, "$", "$" },
        { "a flag that must not hold", !new Holds("closed"), "$.not-", "$.not-" },
        { "all of three", new AllOf([Clean, Yes, Listed]), "$.all[0]; $.all[2]", "$.all[0]" },
        { "all, of which one is open", new AllOf([Open, Clean]), "$.all[0]*; $.all[1]", "$.all[1]" },
        { "any of two", new AnyOf([Clean, Listed]), "$.any[0]; $.any[1]", "$.any[0]; $.any[1]" },
        { "any, of which one is open", new AnyOf([Open, Clean]), "$.any[0]*; $.any[1]*", "$.any[0]*; $.any[1]*" },
        { "not all", !new AllOf([new Holds("closed"), Yes]), "$.not.all[0]-; $.not.all[1]-", "$.not.all[0]-; $.not.all[1]-" },
        { "not any", !new AnyOf([new Holds("closed"), Clean, Yes]), "$.not.any[0]-; $.not.any[2]-", "$.not.any[0]-" },
        { "two of three", new AtLeastOf(2, [Clean, Open, Listed]), "$.atLeastOf.of[0]; $.atLeastOf.of[1]*; $.atLeastOf.of[2]", "$.atLeastOf.of[0]; $.atLeastOf.of[1]*; $.atLeastOf.of[2]" },
        { "any below an open condition", new AllOf([new AnyOf([Open, Clean]), Listed]), "$.all[0].any[0]*; $.all[0].any[1]*; $.all[1]", "$.all[1]" },
        { "an open condition around one that fails", new AnyOf([new AllOf([Open, Yes]), new AllOf([Clean, Open])]), "$.any[0].all[0]*; $.any[1].all[0]*; $.any[1].all[1]*", "$.any[0].all[0]*; $.any[1].all[0]*" },
        { "by reading", new CriterionByReading("q", [new("a", Clean), new("b", new AllOf([Yes, Listed]))]), "$.reading.options.a; $.reading.options.b.all[1]", "$.reading.options.a" },
        { "a noted clause", new NotedCriterion(Clean, Two, new("甲", "first")), "$ law §2 first", "$ law §2 first" },
        { "a note within a note", new NotedCriterion(new NotedCriterion(Clean, Three, new("乙", "second")), Two, new("甲", "first")), "$ law §3 second", "$ law §3 second" },
        { "a note without a clause within a note", new NotedCriterion(new NotedCriterion(Clean), Two, new("甲", "first")), "$ law §2 first", "$ law §2 first" },
        { "a note around a group", new NotedCriterion(new AllOf([Clean, new NotedCriterion(Listed, Three)]), Two, new("甲", "first")), "$.all[0] law §2; $.all[1] law §3", "$.all[0] law §2" },
        { "a note that must not hold", new NotedCriterion(!new Holds("closed"), Two, new("甲", "first")), "$.not- law §2", "$.not- law §2" },
        { "a definition with a clause", new NotedCriterion(new Holds("known"), Two), "$.definitions[0].when.all[0] law §3; $.definitions[0].when.all[1] law §3", "$.definitions[0].when.all[0] law §3" },
        { "a definition without a clause", new NotedCriterion(new Holds("bare"), Two), "$.definitions[1].when law §2 fourth", "$.definitions[1].when law §2 fourth" },
        { "points with a way of their own", new ScorePasses(new Score([new("a", LocalizedText.Same("a"), new Constant(1m))]), Comparator.AtLeast, new Constant(5m), [], Listed), "$; $.passes.direct", "$; $.passes.direct" },
        { "points that must not pass, with a way of their own", !new ScorePasses(new Score([new("a", LocalizedText.Same("a"), new Constant(9m))]), Comparator.AtLeast, new Constant(5m), [], Listed), "$.not-", "$.not-" },
        { "points without a way of their own", new ScorePasses(new Score([new("a", LocalizedText.Same("a"), new Constant(1m))]), Comparator.AtLeast, new Constant(5m), []), "$", "$" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Below_ARuleThatFails_AreItsConditions(string what, Criterion when, string all, string next)
    {
        Text(when, onlyNext: false).ShouldBe(all, what);
        Text(when, onlyNext: true).ShouldBe(next, what + ", next");
    }

    private static string Text(Criterion when, bool onlyNext)
    {
        var rules = GapSubject.Rules(when, [new("known", new("丙", "third"), Clean & Listed, Three), new("bare", new("丁", "fourth"), Clean)]);
        var interpreter = new Interpreter(rules, Facts(("clean", new FactFlag(false)), ("listed", new FactFlag(false)), ("closed", new FactFlag(true))), Context, Readings.AllOpen);
        return string.Join("; ", FailingCriteria.Below(interpreter, when, interpreter.Home, "$", null, onlyNext).Select(f =>
            $"{f.Path}{(f.Wanted ? "" : "-")}{(f.IsDecisive ? "" : "*")}{(f.Clause is { } clause ? " " + clause.ToString(Language.En) : "")}{(f.Name is { } name ? " " + name.En : "")}"));
    }
}
