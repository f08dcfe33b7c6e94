using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using static Dnc.Model.Tests.Rules.Gaps.FailingFirm;
using static Dnc.Model.Tests.Rules.Gaps.GapSubject;

namespace Dnc.Model.Tests.Rules.Gaps;

/// <summary>All that is told of a gap: each clause with its changes, the ways in their order, what was not tried. Each way is made, and holds.</summary>
public sealed class GapSearchTests
{
    public static TheoryData<string, Criterion, string[]> Gaps => new()
    {
        {
            "one figure", AtLeast("cost", "3万元"),
            [
                "cost ≥ 30,000 CNY (at least, included): cost up 10,000 CNY, to 30,000 CNY",
                "way 1: cost up 10,000 CNY, to 30,000 CNY",
                "all",
            ]
        },
        {
            "a figure between two", new Comparison(R("cost"), Comparator.Between, Of("4万元"), Of("5万元")),
            [
                "cost between 40,000 CNY and 50,000 CNY (both ends included): cost up 20,000 CNY, to 40,000 CNY",
                "way 1: cost up 20,000 CNY, to 40,000 CNY",
                "all",
            ]
        },
        {
            "a figure that misses by less than a step", AtLeast("cost", "20001元"),
            [
                "cost ≥ 20,001 CNY (at least, included): cost up 5,000 CNY, to 25,000 CNY",
                "way 1: cost up 5,000 CNY, to 25,000 CNY",
                "all",
            ]
        },
        {
            "two figures of which each has its own", AtLeast("cost", "3万元") & AtLeast("rd", "5万元"),
            [
                "cost ≥ 30,000 CNY (at least, included): cost up 10,000 CNY, to 30,000 CNY",
                "rd ≥ 50,000 CNY (at least, included): rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 1: cost up 10,000 CNY, to 30,000 CNY, and rd 2024 up 10,000 CNY, to 50,000 CNY",
                "all",
            ]
        },
        {
            "either of two figures", AtLeast("cost", "3万元") | AtLeast("rd", "5万元"),
            [
                "cost ≥ 30,000 CNY (at least, included): cost up 10,000 CNY, to 30,000 CNY",
                "rd ≥ 50,000 CNY (at least, included): rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 1: rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 2: cost up 10,000 CNY, to 30,000 CNY",
                "all",
            ]
        },
        {
            "either of six, of which five are told", new AnyOf([Clean, Listed, new Holds("certified"), !new Holds("closed"), AtLeast("rd", "5万元"), AtLeast("cost", "3万元")]),
            [
                "clean: clean becomes true",
                "listed: listed becomes true",
                "certified: certified becomes true",
                "not 'closed': closed becomes false",
                "rd ≥ 50,000 CNY (at least, included): rd 2024 up 10,000 CNY, to 50,000 CNY",
                "cost ≥ 30,000 CNY (at least, included): cost up 10,000 CNY, to 30,000 CNY",
                "way 1: rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 2: cost up 10,000 CNY, to 30,000 CNY",
                "way 3: clean becomes true",
                "way 4: listed becomes true",
                "way 5: certified becomes true",
                "all",
            ]
        },
        {
            "two of four", new AtLeastOf(2, [Clean, Listed, new Holds("certified"), AtLeast("rd", "5万元")]),
            [
                "clean: clean becomes true",
                "listed: listed becomes true",
                "certified: certified becomes true",
                "rd ≥ 50,000 CNY (at least, included): rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 1: clean becomes true, and rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 2: listed becomes true, and rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 3: certified becomes true, and rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 4: clean becomes true, and listed becomes true",
                "way 5: certified becomes true, and clean becomes true",
                "all",
            ]
        },
        {
            "three of three flags", new AllOf([Clean, Listed, new Holds("certified")]),
            [
                "clean: clean becomes true",
                "listed: listed becomes true",
                "certified: certified becomes true",
                "way 1: certified becomes true, and clean becomes true, and listed becomes true",
                "all",
            ]
        },
        {
            "five facts at once", new AllOf([Clean, Listed, new Holds("certified"), AtLeast("rd", "5万元"), AtLeast("cost", "3万元")]),
            [
                "clean: clean becomes true",
                "listed: listed becomes true",
                "certified: certified becomes true",
                "rd ≥ 50,000 CNY (at least, included): rd 2024 up 10,000 CNY, to 50,000 CNY",
                "cost ≥ 30,000 CNY (at least, included): cost up 10,000 CNY, to 30,000 CNY",
                "all",
            ]
        },
        {
            "four facts at once", new AllOf([Clean, Listed, new Holds("certified"), AtLeast("rd", "5万元")]),
            [
                "clean: clean becomes true",
                "listed: listed becomes true",
                "certified: certified becomes true",
                "rd ≥ 50,000 CNY (at least, included): rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 1: certified becomes true, and clean becomes true, and listed becomes true, and rd 2024 up 10,000 CNY, to 50,000 CNY",
                "all",
            ]
        },
        {
            "a sum of two figures", new Comparison(new Sum([R("cost"), R("rd")]), Comparator.AtLeast, Of("9万元")),
            [
                "cost + rd ≥ 90,000 CNY (at least, included): rd 2024 up 30,000 CNY, to 70,000 CNY; or cost up 30,000 CNY, to 50,000 CNY",
                "way 1: rd 2024 up 30,000 CNY, to 70,000 CNY",
                "way 2: cost up 30,000 CNY, to 50,000 CNY",
                "all",
            ]
        },
        {
            "a sum that one of them cannot reach alone", new Comparison(new Sum([R("debt"), R("debt"), Of("-70%")]), Comparator.AtMost, Of("-80%")),
            [
                "debt + debt + -70% ≤ -80% (at most, included): no change of a single fact is enough",
                "all",
            ]
        },
        {
            "a figure and what it must stay below", AtLeast("revenue", "30万元") & new Comparison(new Quotient(R("rd"), R("revenue")), Comparator.AtLeast, Of("20%")),
            [
                "revenue ≥ 300,000 CNY (at least, included): revenue 2024 up 100,000 CNY, to 300,000 CNY",
                "way 1: rd 2024 up 20,000 CNY, to 60,000 CNY, and revenue 2024 up 100,000 CNY, to 300,000 CNY",
                "all",
            ]
        },
        {
            "a figure that must rise for one clause and not for another", AtLeast("cost", "3万元") & new Comparison(R("cost"), Comparator.AtMost, new Product([R("rd"), Of("0.5")])),
            [
                "cost ≥ 30,000 CNY (at least, included): cost up 10,000 CNY, to 30,000 CNY",
                "way 1: cost up 10,000 CNY, to 30,000 CNY, and rd 2024 up 20,000 CNY, to 60,000 CNY",
                "all",
            ]
        },
        {
            "a flag that nothing changes", Clean & !new Holds("fined"),
            [
                "clean: clean becomes true",
                "not 'fined': no change of a single fact is enough",
                "all",
            ]
        },
        {
            "a figure without a step beside a flag", Clean & AtLeast("tax", "7元"),
            [
                "clean: clean becomes true",
                "tax ≥ 7 CNY (at least, included): tax up 1 CNY, to 7 CNY",
                "way 1: clean becomes true, and tax up 1 CNY, to 7 CNY",
                "all",
            ]
        },
        {
            "what nobody tells beside a flag", Clean & new Opaque("nobody", ["cost"]),
            [
                "clean: clean becomes true",
                "judged outside: 'nobody' (reads cost): no change of a single fact is enough",
                "not tried: cost",
                "not all",
            ]
        },
        {
            "a fact that is missing besides", Clean & AtLeast("age", "3年"),
            [
                "clean: clean becomes true",
                "way 1: clean becomes true (facts are missing besides)",
                "all",
            ]
        },
        {
            "a fact that is missing besides, or another way", (Clean & AtLeast("age", "3年")) | Listed,
            [
                "clean: clean becomes true",
                "listed: listed becomes true",
                "way 1: listed becomes true",
                "all",
            ]
        },
        {
            "a flag that another change makes needless", (Clean | AtLeast("rd", "5万元")) & AtLeast("rd", "6万元"),
            [
                "clean: clean becomes true",
                "rd ≥ 50,000 CNY (at least, included): rd 2024 up 10,000 CNY, to 50,000 CNY",
                "rd ≥ 60,000 CNY (at least, included): rd 2024 up 20,000 CNY, to 60,000 CNY",
                "way 1: rd 2024 up 20,000 CNY, to 60,000 CNY",
                "all",
            ]
        },
        {
            "a figure of which less does beside a flag that must come anyway", (AtLeast("rd", "9万元") | Clean) & Clean & AtLeast("rd", "5万元"),
            [
                "rd ≥ 90,000 CNY (at least, included): rd 2024 up 50,000 CNY, to 90,000 CNY",
                "clean: clean becomes true",
                "clean: clean becomes true",
                "rd ≥ 50,000 CNY (at least, included): rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 1: clean becomes true, and rd 2024 up 10,000 CNY, to 50,000 CNY",
                "all",
            ]
        },
        {
            "two figures of which one is pulled for both", AtLeast("rd", "5万元") & new Comparison(new Sum([R("rd"), R("cost")]), Comparator.AtLeast, Of("12万元")),
            [
                "rd ≥ 50,000 CNY (at least, included): rd 2024 up 10,000 CNY, to 50,000 CNY",
                "rd + cost ≥ 120,000 CNY (at least, included): rd 2024 up 60,000 CNY, to 100,000 CNY; or cost up 60,000 CNY, to 80,000 CNY",
                "way 1: rd 2024 up 60,000 CNY, to 100,000 CNY",
                "way 2: cost up 50,000 CNY, to 70,000 CNY, and rd 2024 up 10,000 CNY, to 50,000 CNY",
                "all",
            ]
        },
        {
            "what neither figure reaches alone", new Comparison(new Quotient(R("rd"), R("workshops")), Comparator.AtLeast, Of("999万元")),
            [
                "rd ÷ workshops ≥ 9,990,000 CNY (at least, included): no change of a single fact is enough",
                "way 1: rd 2024 up 49,910,000 CNY, to 49,950,000 CNY, and workshops down 15 units, to 5 units",
                "the search stopped at its limit, and there may be smaller changes (not proved minimal)",
                "not all",
            ]
        },
        {
            "what two bounded figures reach together", new Comparison(new Sum([R("rd"), new Product([new Difference(Of("20个"), R("workshops")), Of("500万元")])]), Comparator.AtLeast, Of("9990万元")),
            [
                "rd + (20 units − workshops) × 5,000,000 CNY ≥ 99,900,000 CNY (at least, included): workshops down 20 units, to 0 units",
                "way 1: workshops down 20 units, to 0 units",
                "all",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Gaps))]
    public void Gap_OfARuleThatFails_IsToldExactly(string what, Criterion when, string[] expected)
    {
        var gap = Evaluate(when, Firm).Gap();
        var lines = gap.ToText(Language.En).Replace('"', '\'').Split('\n').Append(gap.IsExhaustive ? "all" : "not all");
        lines.ShouldBe(expected, what);
        foreach (var way in gap.Ways)
        {
            Evaluate(when, way.ApplyTo(Firm), way.ApplyTo(Context)).Verdict.ShouldBe(way.Verdict, way.ToText(Language.En));
        }
    }

    private static Comparison Age(string least) => new(Since(), Comparator.AtLeast, Of(least));

    private static TimeBetween Since() => new(TimeStep.WholeYears, R("founded"), R("asOf"));

    private static Comparison AtLeast(string key, string least) => new(R(key), Comparator.AtLeast, Of(least));

    private static Reference R(string key) => new(key);

    private static Constant Of(string text) => new(Q(text));

    private static DateConstant Date(int year, int month, int day) => new(new NodaTime.LocalDate(year, month, day));
}
