using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Gaps.FailingFirm;
using static Dnc.Model.Tests.Rules.Gaps.GapSubject;

namespace Dnc.Model.Tests.Rules.Gaps;

/// <summary>All that is told of a gap of codes, labels and days: each clause with its changes, the ways in their order. Each way is made, and holds.</summary>
public sealed class GapOfCodesAndDaysTests
{
    public static TheoryData<string, Criterion, string[]> Gaps => new()
    {
        {
            "codes that come at once", new HasCodes(CodeMatch.HasAll, "certificates", ["x", "z", "w"]),
            [
                "certificates has all of 'x', 'z', 'w': certificates with z, w",
                "way 1: certificates with z, w",
                "all",
            ]
        },
        {
            "codes that come at once, or fewer of them", new HasCodes(CodeMatch.HasAll, "certificates", ["x", "z", "w"]) & new HasCodes(CodeMatch.HasAny, "certificates", ["z"]),
            [
                "certificates has all of 'x', 'z', 'w': certificates with z, w",
                "certificates has any of 'z': certificates with z",
                "way 1: certificates with z, w",
                "all",
            ]
        },
        {
            "codes of which one is enough beside another change", new AtLeastOf(2, [new HasCodes(CodeMatch.HasAll, "certificates", ["z", "w"]), new HasCodes(CodeMatch.HasAll, "certificates", ["z"]), Clean]),
            [
                "certificates has all of 'z', 'w': certificates with z, w",
                "certificates has all of 'z': certificates with z",
                "clean: clean becomes true",
                "way 1: certificates with z, w",
                "way 2: certificates with z, and clean becomes true",
                "all",
            ]
        },
        {
            "codes that go at once", !new HasCodes(CodeMatch.HasAny, "certificates", ["x", "y"]),
            [
                "not 'certificates has any of 'x', 'y'': certificates without x, y",
                "way 1: certificates without x, y",
                "all",
            ]
        },
        {
            "codes of which each may go", !new HasCodes(CodeMatch.HasAll, "certificates", ["x", "y"]),
            [
                "not 'certificates has all of 'x', 'y'': certificates without x; or certificates without y",
                "way 1: certificates without x",
                "way 2: certificates without y",
                "all",
            ]
        },
        {
            "another code", new Comparison(R("level"), Comparator.Exactly, new CodeConstant("c")),
            [
                "level = 'c': level becomes c",
                "way 1: level becomes c",
                "all",
            ]
        },
        {
            "waiting for an age", Age("3年"),
            [
                "whole years from founded to the as-of date ≥ 3 years (at least, included): from 2027-03-01 on, everything else as it is (in 609 days)",
                "way 1: from 2027-03-01 on, everything else as it is (in 609 days)",
                "all",
            ]
        },
        {
            "waiting for the later of two ages", Age("2年") & Age("3年"),
            [
                "whole years from founded to the as-of date ≥ 2 years (at least, included): from 2026-03-01 on, everything else as it is (in 244 days)",
                "whole years from founded to the as-of date ≥ 3 years (at least, included): from 2027-03-01 on, everything else as it is (in 609 days)",
                "way 1: from 2027-03-01 on, everything else as it is (in 609 days)",
                "all",
            ]
        },
        {
            "waiting for the earlier of two ages", Age("2年") | Age("3年"),
            [
                "whole years from founded to the as-of date ≥ 2 years (at least, included): from 2026-03-01 on, everything else as it is (in 244 days)",
                "whole years from founded to the as-of date ≥ 3 years (at least, included): from 2027-03-01 on, everything else as it is (in 609 days)",
                "way 1: from 2026-03-01 on, everything else as it is (in 244 days)",
                "all",
            ]
        },
        {
            "waiting for an age and a flag", Age("3年") & Clean,
            [
                "whole years from founded to the as-of date ≥ 3 years (at least, included): from 2027-03-01 on, everything else as it is (in 609 days)",
                "clean: clean becomes true",
                "way 1: from 2027-03-01 on, everything else as it is (in 609 days), and clean becomes true",
                "all",
            ]
        },
        {
            "waiting for a label, or having it now", new Held("high-tech"),
            [
                "holds 'high-tech': from 2025-12-01 on, everything else as it is (in 154 days); or high-tech held on 2025-06-30",
                "way 1: from 2025-12-01 on, everything else as it is (in 154 days)",
                "way 2: high-tech held on 2025-06-30",
                "all",
            ]
        },
        {
            "waiting for what ends", new AllOf([new Held("high-tech"), new Comparison(R("asOf"), Comparator.AtMost, Date(2025, 11, 30))]),
            [
                "holds 'high-tech': from 2025-12-01 on, everything else as it is (in 154 days); or high-tech held on 2025-06-30",
                "way 1: high-tech held on 2025-06-30",
                "all",
            ]
        },
        {
            "waiting for a tier", new Comparison(new Bands(Since(), [new(null, false, Q("2年"), false, Of("1")), new(Q("2年"), true, null, false, Of("5"))]), Comparator.AtLeast, Of("5")),
            [
                "by bands of (whole years from founded to the as-of date) (less than 2 years (not included): 1; at least 2 years (included): 5) ≥ 5 (at least, included): from 2026-03-01 on, everything else as it is (in 244 days)",
                "way 1: from 2026-03-01 on, everything else as it is (in 244 days)",
                "all",
            ]
        },
        {
            "waiting for a branch", new Comparison(new Choice([new(Age("2年"), Of("5"))], Of("1")), Comparator.AtLeast, Of("5")),
            [
                "by case (if whole years from founded to the as-of date ≥ 2 years (at least, included), then 5; otherwise 1) ≥ 5 (at least, included): from 2026-03-01 on, everything else as it is (in 244 days)",
                "way 1: from 2026-03-01 on, everything else as it is (in 244 days)",
                "all",
            ]
        },
        {
            "waiting for a branch that something else takes too", new Comparison(new Choice([new(Age("2年") | Clean, Of("5"))], Of("1")), Comparator.AtLeast, Of("5")),
            [
                "by case (if (whole years from founded to the as-of date ≥ 2 years (at least, included) or clean), then 5; otherwise 1) ≥ 5 (at least, included): from 2026-03-01 on, everything else as it is (in 244 days); or clean becomes true",
                "way 1: from 2026-03-01 on, everything else as it is (in 244 days)",
                "way 2: clean becomes true",
                "all",
            ]
        },
        {
            "waiting for the first of a year", new Comparison(new PeriodDay(PeriodEnd.FirstDay, PeriodKind.Year), Comparator.MoreThan, Date(2025, 3, 10)),
            [
                "first day of the latest year > 2025-03-10 (after, not included): no change of a single fact is enough",
                "all",
            ]
        },
        {
            "waiting for the first day of a label", new Comparison(new LabelDay(LabelEdge.LabelStart, "high-tech"), Comparator.AtLeast, Date(2025, 12, 1)),
            [
                "date on which 'high-tech' was obtained ≥ 2025-12-01 (not before, included): from 2025-12-01 on, everything else as it is (in 154 days)",
                "way 1: from 2025-12-01 on, everything else as it is (in 154 days)",
                "all",
            ]
        },
        {
            "a day that comes later", new Within(R("launch"), Date(2025, 4, 1), Date(2025, 4, 30)),
            [
                "launch lies from 2025-04-01 to 2025-04-30 (both days included): launch 22 days later, on 2025-04-01",
                "way 1: launch 22 days later, on 2025-04-01",
                "all",
            ]
        },
        {
            "a clause of its own name", new NotedCriterion(Clean & AtLeast("rd", "5万元"), new ClauseReference("law", "2"), new("甲", "first")),
            [
                "law §2 clean: clean becomes true",
                "law §2 rd ≥ 50,000 CNY (at least, included): rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 1: clean becomes true, and rd 2024 up 10,000 CNY, to 50,000 CNY",
                "all",
            ]
        },
        {
            "points or a way of their own", new ScorePasses(new Score([new("a", LocalizedText.Same("a"), new Choice([new(Clean, Of("5"))], Of("1")))]), Comparator.AtLeast, Of("5"), [], Listed),
            [
                "score (a: by case (if clean, then 5; otherwise 1)) passes (≥ 5 (at least, included); or direct pass: listed): clean becomes true; or listed becomes true",
                "listed: listed becomes true",
                "way 1: clean becomes true",
                "way 2: listed becomes true",
                "all",
            ]
        },
        {
            "an equivalence", new AnyOf([Clean & Listed, !Clean & !Listed & new Holds("certified")]),
            [
                "clean: clean becomes true",
                "listed: listed becomes true",
                "certified: certified becomes true",
                "way 1: certified becomes true",
                "way 2: clean becomes true, and listed becomes true",
                "all",
            ]
        },
        {
            "either of two groups that share a flag", new AnyOf([Clean & Listed, Clean & AtLeast("rd", "5万元")]),
            [
                "clean: clean becomes true",
                "listed: listed becomes true",
                "clean: clean becomes true",
                "rd ≥ 50,000 CNY (at least, included): rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 1: clean becomes true, and rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 2: clean becomes true, and listed becomes true",
                "all",
            ]
        },
        {
            "codes of which fewer do beside a flag that must come anyway", (new HasCodes(CodeMatch.HasAll, "certificates", ["z", "w"]) | Listed) & new HasCodes(CodeMatch.HasAny, "certificates", ["z"]) & Listed,
            [
                "certificates has all of 'z', 'w': certificates with z, w",
                "listed: listed becomes true",
                "certificates has any of 'z': certificates with z",
                "listed: listed becomes true",
                "way 1: certificates with z, and listed becomes true",
                "all",
            ]
        },
        {
            "codes of which fewer need go beside a flag that must come anyway", (!new HasCodes(CodeMatch.HasAny, "certificates", ["x", "y"]) | Listed) & !new HasCodes(CodeMatch.HasAny, "certificates", ["x"]) & Listed,
            [
                "not 'certificates has any of 'x', 'y'': certificates without x, y",
                "listed: listed becomes true",
                "not 'certificates has any of 'x'': certificates without x",
                "listed: listed becomes true",
                "way 1: certificates without x, and listed becomes true",
                "all",
            ]
        },
        {
            "less waiting beside a flag that must come anyway", (Age("3年") | Clean) & Clean & Age("2年"),
            [
                "whole years from founded to the as-of date ≥ 3 years (at least, included): from 2027-03-01 on, everything else as it is (in 609 days)",
                "clean: clean becomes true",
                "clean: clean becomes true",
                "whole years from founded to the as-of date ≥ 2 years (at least, included): from 2026-03-01 on, everything else as it is (in 244 days)",
                "way 1: from 2026-03-01 on, everything else as it is (in 244 days), and clean becomes true",
                "all",
            ]
        },
        {
            "no waiting beside a flag that must come anyway", (Age("3年") | Clean) & Clean,
            [
                "whole years from founded to the as-of date ≥ 3 years (at least, included): from 2027-03-01 on, everything else as it is (in 609 days)",
                "clean: clean becomes true",
                "clean: clean becomes true",
                "way 1: clean becomes true",
                "all",
            ]
        },
        {
            "waiting for years, or a flag that must come anyway", (Age("9年") | Clean) & Clean & Age("2年"),
            [
                "whole years from founded to the as-of date ≥ 9 years (at least, included): from 2033-03-01 on, everything else as it is (in 2801 days)",
                "clean: clean becomes true",
                "clean: clean becomes true",
                "whole years from founded to the as-of date ≥ 2 years (at least, included): from 2026-03-01 on, everything else as it is (in 244 days)",
                "way 1: from 2026-03-01 on, everything else as it is (in 244 days), and clean becomes true",
                "all",
            ]
        },
        {
            "two figures by reading", ByReading(AtLeast("rd", "5万元"), AtLeast("rd", "6万元")),
            [
                "rd ≥ 50,000 CNY (at least, included): rd 2024 up 10,000 CNY, to 50,000 CNY",
                "rd ≥ 60,000 CNY (at least, included): rd 2024 up 20,000 CNY, to 60,000 CNY",
                "way 1: rd 2024 up 20,000 CNY, to 60,000 CNY",
                "all",
            ]
        },
        {
            "two ages by reading", ByReading(Age("3年"), Age("2年")),
            [
                "whole years from founded to the as-of date ≥ 3 years (at least, included): from 2027-03-01 on, everything else as it is (in 609 days)",
                "whole years from founded to the as-of date ≥ 2 years (at least, included): from 2026-03-01 on, everything else as it is (in 244 days)",
                "way 1: from 2027-03-01 on, everything else as it is (in 609 days)",
                "all",
            ]
        },
        {
            "two flags by reading", ByReading(Clean, Listed),
            [
                "clean: clean becomes true",
                "listed: listed becomes true",
                "way 1: clean becomes true, and listed becomes true",
                "all",
            ]
        },
        {
            "a flag and a figure by reading, and another flag", ByReading(Clean, AtLeast("rd", "5万元")) & new Holds("certified"),
            [
                "clean: clean becomes true",
                "certified: certified becomes true",
                "rd ≥ 50,000 CNY (at least, included): rd 2024 up 10,000 CNY, to 50,000 CNY",
                "way 1: certified becomes true, and clean becomes true, and rd 2024 up 10,000 CNY, to 50,000 CNY",
                "all",
            ]
        },
        {
            "an age under one reading, a flag under the other", ByReading(Age("2年"), Clean),
            [
                "whole years from founded to the as-of date ≥ 2 years (at least, included): from 2026-03-01 on, everything else as it is (in 244 days)",
                "clean: clean becomes true",
                "way 1: from 2026-03-01 on, everything else as it is (in 244 days), and clean becomes true",
                "all",
            ]
        },
        {
            "what holds under one reading", ByReading(new Holds("closed"), Clean) & Listed,
            [
                "listed: listed becomes true",
                "clean: clean becomes true",
                "way 1: clean becomes true, and listed becomes true",
                "all",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Gaps))]
    public void Gap_OfARuleThatFails_IsToldExactly(string what, Criterion when, string[] expected)
    {
        var gap = Evaluate(when, Firm, null, null, [Question]).Gap();
        var lines = gap.ToText(Language.En).Replace('"', '\'').Split('\n').Append(gap.IsExhaustive ? "all" : "not all");
        lines.ShouldBe(expected, what);
        foreach (var way in gap.Ways)
        {
            Evaluate(when, way.ApplyTo(Firm), way.ApplyTo(Context), null, [Question]).Verdict.ShouldBe(way.Verdict, way.ToText(Language.En));
        }
    }

    // What holds under each reading is asked for: the later of both days, the more of both figures.
    private static Interpretation<LocalizedText> Question => new(InterpretationId.Parse("q"), LocalizedText.Same("q"), [new("a", LocalizedText.Same("a"), LocalizedText.Same("a")), new("b", LocalizedText.Same("b"), LocalizedText.Same("b"))], []);

    private static CriterionByReading ByReading(Criterion a, Criterion b) => new("q", [new("a", a), new("b", b)]);

    private static Comparison Age(string least) => new(Since(), Comparator.AtLeast, Of(least));

    private static TimeBetween Since() => new(TimeStep.WholeYears, R("founded"), R("asOf"));

    private static Comparison AtLeast(string key, string least) => new(R(key), Comparator.AtLeast, Of(least));

    private static Reference R(string key) => new(key);

    private static Constant Of(string text) => new(Q(text));

    private static DateConstant Date(int year, int month, int day) => new(new NodaTime.LocalDate(year, month, day));
}
