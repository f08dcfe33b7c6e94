using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>First crossings of 10, 20 and 50 亿元, awarded with 10, 20 and 50 万元: the value, why it is open, and the years that are told with it.</summary>
public sealed class FirstAboveTableTests
{
    private static readonly SourceReference[] Sources = [new("law", "Law"), new("other", "Other")];
    private static readonly FirstAbove Award = new(R("revenue"), [new(Q("10亿元"), false, C("10万元")), new(Q("20亿元"), false, C("20万元")), new(Q("50亿元"), false, C("50万元"))]);

    public static TheoryData<string, FirstAbove, string, string> Histories => new()
    {
        { "no step", Award, "2024=9; 2023=8; from 2023", "0元 [] missing ; told of; open " },
        { "no step, nothing known before", Award, "2024=9", "0元 [] missing ; told of; open " },
        { "the first step", Award, "2024=12; 2023=8; from 2023", "10万元 [] missing ; told of -1, of, steps[0].amount; open steps[0].amount" },
        { "the second step, the first before", Award with { Later = LaterCrossing.Full }, "2024=21; 2023=12; from 2023", "20万元 [] missing ; told of -1, of, steps[1].amount; open steps[1].amount" },
        { "the second step, the first before, the difference", Award with { Later = LaterCrossing.Difference }, "2024=21; 2023=12; from 2023", "10万元 [] missing ; told of -1, of, steps[0].amount, steps[1].amount; open steps[0].amount, steps[1].amount" },
        { "the second step, the first before, not told how", Award, "2024=21; 2023=12; from 2023", "10万元至20万元 [SilentRule] missing ; told of -1, of, steps[0].amount, steps[1].amount; open steps[0].amount, steps[1].amount" },
        { "the third step, the second before, not told how", Award, "2024=60; 2023=12; 2022=25; from 2022", "30万元至50万元 [SilentRule] missing ; told of -2, of -1, of, steps[1].amount, steps[2].amount; open steps[1].amount, steps[2].amount" },
        { "crossed in two years before, the later lower", Award, "2024=12; 2023=11; 2022=15; from 2022", "0元 [] missing ; told of -2, of; open " },
        { "crossed in two years before, the later higher", Award, "2024=12; 2023=15; 2022=11; from 2022", "0元 [] missing ; told of -1, of; open " },
        { "a year before that is missing", Award, "2024=12; 2022=8; from 2022", "0元至10万元 [MissingFact] missing revenue 2023; told of -2, of -1, of, steps[0].amount; open of -1, steps[0].amount" },
        { "two years before that are missing", Award, "2024=12; 2021=8; from 2021", "0元至10万元 [MissingFact, MissingFact] missing revenue 2022, revenue 2023; told of -3, of -2, of -1, of, steps[0].amount; open of -2, of -1, steps[0].amount" },
        { "a year before that is a range", Award, "2024=12; 2023=8~11; from 2023", "0元至10万元 [InconclusiveBound] missing ; told of -1, of, steps[0].amount; open of -1, steps[0].amount" },
        { "a year before that is a range below the step", Award, "2024=12; 2023=8~9; from 2023", "10万元 [] missing ; told of -1, of, steps[0].amount; open steps[0].amount" },
        { "the latest year that is a range", Award, "2024=8~12; 2023=8; from 2023", "0元至10万元 [InconclusiveBound] missing ; told of -1, of, steps[0].amount; open of, steps[0].amount" },
        { "the latest year that is a range over two steps", Award with { Later = LaterCrossing.Difference }, "2024=12~21; 2023=8; from 2023", "10万元至20万元 [InconclusiveBound] missing ; told of -1, of, steps[0].amount, steps[1].amount; open of, steps[0].amount, steps[1].amount" },
        { "both years ranges, not told how", Award, "2024=12~21; 2023=8~11; from 2023", "0元至20万元 [SilentRule, InconclusiveBound, InconclusiveBound] missing ; told of -1, of, steps[0].amount, steps[1].amount; open of -1, of, steps[0].amount, steps[1].amount" },
        { "both years ranges, the full amount", Award with { Later = LaterCrossing.Full }, "2024=12~21; 2023=8~11; from 2023", "0元至20万元 [InconclusiveBound, InconclusiveBound] missing ; told of -1, of, steps[0].amount, steps[1].amount; open of -1, of, steps[0].amount, steps[1].amount" },
        { "both years ranges, the difference", Award with { Later = LaterCrossing.Difference }, "2024=12~21; 2023=8~11; from 2023", "0元至20万元 [InconclusiveBound, InconclusiveBound] missing ; told of -1, of, steps[0].amount, steps[1].amount; open of -1, of, steps[0].amount, steps[1].amount" },
        { "two years before that are ranges", Award, "2024=12; 2023=8~11; 2022=8~15; from 2022", "0元至10万元 [InconclusiveBound, InconclusiveBound] missing ; told of -2, of -1, of, steps[0].amount; open of -2, of -1, steps[0].amount" },
        { "a missing year after one that surely crossed", Award with { Later = LaterCrossing.Full }, "2024=21; 2022=15; from 2022", "0元至20万元 [MissingFact] missing revenue 2023; told of -2, of -1, of, steps[1].amount; open of -1, steps[1].amount" },
        { "a missing year after one that surely crossed all", Award, "2024=21; 2022=25; from 2022", "0元 [] missing ; told of -2, of; open of -1" },
        { "nobody says where it begins", Award, "2024=12; 2023=9", "0元至10万元 [MissingFact] missing revenue; told of -1, of, steps[0].amount; open steps[0].amount" },
        { "nobody says where it begins, crossed before", Award, "2024=12; 2020=13", "0元 [] missing ; told of -4, of; open of -3, of -2, of -1" },
        { "sources differ on where it begins", Award, "2024=12; 2023=9; from 2023|2022", "0元至10万元 [ConflictingSources, MissingFact] missing revenue 2022; told of -2, of -1, of, steps[0].amount; open of -2, steps[0].amount" },
        { "sources differ on where it begins, the year between is stated", Award, "2024=12; 2023=9; 2022=8; from 2023|2022", "10万元 [] missing ; told of -2, of -1, of, steps[0].amount; open steps[0].amount" },
        { "stated before it begins", Award, "2024=12; 2023=9; 2021=30; from 2023", "0元至10万元 [ConflictingSources] missing ; told of -3, of -1, of, steps[0].amount; open steps[0].amount" },
        { "the latest year is missing", Award with { Later = LaterCrossing.Full }, "2023=12; from 2023", "0元至50万元 [MissingFact] missing revenue 2024; told of -1, of, steps[1].amount, steps[2].amount; open of, steps[1].amount, steps[2].amount" },
        { "the latest year is missing, not told how", Award, "2023=12; from 2023", "0元至50万元 [SilentRule, MissingFact] missing revenue 2024; told of -1, of, steps[0].amount, steps[1].amount, steps[2].amount; open of, steps[0].amount, steps[1].amount, steps[2].amount" },
        { "since the founding", Award with { Since = R("founded") }, "2024=12; 2023=9; founded 2023-03-01", "10万元 [] missing ; told of -1, of, since, steps[0].amount; open steps[0].amount" },
        { "since the founding in the latest year", Award with { Since = R("founded") }, "2024=12; 2023=11; founded 2024-03-01", "10万元 [] missing ; told of, since, steps[0].amount; open steps[0].amount" },
        { "since a founding that nobody told", Award with { Since = R("founded") }, "2024=12; 2023=9; from 2023", "10万元 [] missing ; told of -1, of, since, steps[0].amount; open steps[0].amount" },
        { "since a founding that nobody told, no step", Award with { Since = R("founded") }, "2024=9; 2023=9; from 2023", "0元 [] missing ; told of; open " },
        { "since a founding of two sources", Award with { Since = R("founded"), Later = LaterCrossing.Difference }, "2024=60; 2023=21; 2022=12; from 2022; founded 2022-01-01|2024-01-01", "30万元至50万元 [ConflictingSources] missing ; told of -2, of -1, of, since, steps[1].amount, steps[2].amount; open since, steps[1].amount, steps[2].amount" },
        { "since a founding of two sources that matters not", Award with { Since = R("founded"), Later = LaterCrossing.Difference }, "2024=60; 2023=8; 2022=9; from 2022; founded 2022-01-01|2024-01-01", "50万元 [] missing ; told of -2, of -1, of, since, steps[2].amount; open steps[2].amount" },
        { "since a founding of two sources, crossed in the later year", Award with { Since = R("founded"), Later = LaterCrossing.Difference }, "2024=60; 2023=21; 2022=12; from 2022; founded 2022-01-01|2023-01-01", "30万元 [] missing ; told of -2, of -1, of, since, steps[1].amount, steps[2].amount; open steps[1].amount, steps[2].amount" },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void Value_OfAHistory_IsToldWithItsReasonsAndYears(string what, FirstAbove award, string told, string expected)
    {
        var rules = Compile(award);
        var facts = Told(told);
        var result = rules.Evaluate("it", facts, Day);
        var interpreter = new Interpreter(rules, facts, new RuleContext(Day), Readings.AllOpen);
        var below = interpreter.BelowOf(award, interpreter.Home).Select(Short);
        var open = interpreter.OpenBelowOf(award, interpreter.Home).Select(Short);
        $"{result.Value!.ToText(Language.Zh)} [{string.Join(", ", result.Reasons.Select(r => r.GetType().Name))}] missing {string.Join(", ", result.MissingFacts)}; told {string.Join(", ", below)}; open {string.Join(", ", open)}".ShouldBe(expected, what);
    }

    private static string Short(Below below) => below.Step?.Replace(".firstAbove.", "", StringComparison.Ordinal) + (below.Frame.Years == 0 ? "" : $" {below.Frame.Years}");

    private static FactSet Told(string told) => new("firm", [.. told.Split("; ").SelectMany(t => t.Split(' ') is [var what, var when]
        ? when.Split('|').Select((w, i) => new FactClaim(what == "from" ? "revenue" : "founded", FactTime.None, what == "from" ? new FactBeginning(ReportingPeriod.Parse(w)) : new FactDay(NodaTime.Text.LocalDatePattern.Iso.Parse(w).Value), Sources[i]))
        : [new FactClaim("revenue", FactTime.Parse(t.Split('=')[0]), ValueOf(string.Join("~", t.Split('=')[1].Split('~').Select(v => v + "亿元"))))])]);
}
