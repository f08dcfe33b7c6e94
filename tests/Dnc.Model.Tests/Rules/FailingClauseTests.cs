using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules;

/// <summary>The clauses because of which a verdict is no: the innermost that names one.</summary>
public sealed class FailingClauseTests
{
    private static readonly Criterion No = new Holds("blacklisted");

    private static readonly FactSet Firm = Given(("blacklisted", "", false), ("score", "", "80"));

    public static TheoryData<Criterion, string, string> Cases => new()
    {
        { No, "0", "0" },
        { Noted("1", No), "1", "1 0" },
        { Noted(null, No), "0", "0" },
        { Noted("1", Noted("2", No)), "2", "2 1 0" },
        { Noted("1", Noted(null, No)), "1", "1 0" },
        { new AllOf([Noted("1", No), Noted("2", new Holds("yes")), No]), "1 0", "1 0" },
        { new AnyOf([Noted("1", No), Noted("2", No)]), "1 2", "1 2 0" },
        { new AtLeastOf(2, [Noted("1", No), new Holds("yes")]), "1", "1 0" },
        { new Holds("cited"), "7", "7 0" },
        { new Holds("plain"), "0", "0" },
        { Noted("1", new Holds("plain")), "1", "1 0" },
        { !Noted("1", new Holds("yes")), "1", "1 0" },
        { !Noted(null, Noted("2", new Holds("yes"))), "2", "2 0" },
        { !new Holds("yes"), "8", "8 0" },
        { !new Holds("bare"), "0", "0" },
        { !Is("score"), "0", "0" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void FailingClauses_OfANo_AreTheInnermost(Criterion criterion, string innermost, string onTheWay)
    {
        var evaluation = Evaluate(criterion);
        evaluation.Verdict.ShouldBe(Verdict.False);
        string.Join(' ', evaluation.FailingClauses.Select(c => c.Section)).ShouldBe(innermost);
        string.Join(' ', evaluation.ClausesOnTheWay.Select(c => c.Section)).ShouldBe(onTheWay);
    }

    [Fact]
    public void FailingClauses_OfAYesOrOpenVerdict_AreNone()
    {
        foreach (var criterion in (Criterion[])[Noted("1", new Holds("yes")), Noted("1", new Held("high-tech"))])
        {
            Evaluate(criterion).FailingClauses.ShouldBeEmpty();
            Evaluate(criterion).ClausesOnTheWay.ShouldBeEmpty();
        }
    }

    private static RuleEvaluation Evaluate(Criterion criterion) => Try(criterion, Firm, null, s => s with
    {
        Rules = [s.Rules[0] with { Clause = new ClauseReference("law", "0") }],
        Definitions =
        [
            new("cited", Text("有据"), No, new ClauseReference("law", "7")),
            new("plain", Text("无据"), No),
            new("yes", Text("是"), Is("score"), new ClauseReference("law", "8")),
            new("bare", Text("是"), Is("score")),
        ],
    });

    private static Comparison Is(string key) => new(R(key), Comparator.AtLeast, C("60"));

    private static NotedCriterion Noted(string? section, Criterion inner) => new(inner, section is null ? null : new ClauseReference("law", section), Text("注"));
}
