using Dnc.Model.Documents;
using Dnc.Model.Primitives;

namespace Dnc.Model.Tests.Plans;

/// <summary>Each thing that can be wrong with a plan, put into a right one: found once, with its code, its path and its line.</summary>
public sealed class PlanFaultTests
{
    private const string Measure = """{ "$type": "measure", "id": "x", "section": "B", "clause": {}, "name": { "zh": "新", "en": "x" }, "strength": "guide", "actors": [ { "organization": "city", "role": "lead", "basis": "stated" } ], "instrument": { "$type": "brand", "actions": ["strategy"] } }""";

    public static TheoryData<string, string?, string, string> Meanings { get; } = new()
    {
        // identifiers and references
        { "sections/+", """{ "id": "A", "name": { "zh": "又", "en": "again" } }""", IssueCodes.DuplicateId, "sections/4/id" },
        { "documents/+", """{ "id": "plan", "title": "又" }""", IssueCodes.DuplicateId, "documents/2/id" },
        { "indicators/+", """{ "id": "trade", "name": { "zh": "又", "en": "again" }, "unit": "元", "kind": { "$type": "flow" }, "polarity": "increase" }""", IssueCodes.DuplicateId, "indicators/9/id" },
        { "commitments/+", Measure.Replace("\"x\", \"section", "\"g1\", \"section", StringComparison.Ordinal), IssueCodes.DuplicateId, "commitments/44/id" },
        { "interpretations/+", """{ "id": "n-note", "commitments": ["th1"], "question": { "zh": "？", "en": "?" } }""", IssueCodes.DuplicateId, "interpretations/6/id" },
        { "decompositions/+", """{ "commitment": "t-patents", "parts": [ { "name": { "zh": "全", "en": "all" }, "quantity": "2000件" } ] }""", IssueCodes.DuplicateId, "decompositions/1/commitment" },
        { "organizations/+", """{ "id": "city", "kind": "city", "name": { "zh": "又", "en": "again" } }""", IssueCodes.DuplicateOrganization, "organizations/6/id" },
        { "jurisdiction", "\"country\"", IssueCodes.UnknownReference, "jurisdiction" },
        { "sections/A.2/parent", "\"AA\"", IssueCodes.UnknownReference, "sections/A.2/parent" },
        { "indicators/trains/scope", "\"west\"", IssueCodes.UnknownReference, "indicators/trains/scope" },
        { "indicators/energy-intensity/kind/denominator", "\"gdp\"", IssueCodes.UnknownReference, "indicators/energy-intensity/kind/denominator" },
        { "indicators/rd-intensity/redefined/by", "\"gdp\"", IssueCodes.UnknownReference, "indicators/rd-intensity/redefined/by" },
        { "commitments/d1/section", "\"C\"", IssueCodes.UnknownReference, "commitments/d1/section" },
        { "commitments/d1/clause", """{ "document": "other" }""", IssueCodes.UnknownReference, "commitments/d1/clause/document" },
        { "commitments/d1/actors/1/organization", "\"town\"", IssueCodes.UnknownReference, "commitments/d1/actors/1/organization" },
        { "commitments/d1/convener", "\"nobody\"", IssueCodes.UnknownReference, "commitments/d1/convener" },
        { "commitments/d1/attendees/1", "\"sciense\"", IssueCodes.UnknownReference, "commitments/d1/attendees/1" },
        { "commitments/c1/units/0", "\"villages\"", IssueCodes.UnknownReference, "commitments/c1/units/0" },
        { "commitments/m-assessment/instrument/covers/1", "\"villages\"", IssueCodes.UnknownReference, "commitments/m-assessment/instrument/covers/1" },
        { "commitments/m-register/members/list/0/organization", "\"west\"", IssueCodes.UnknownReference, "commitments/m-register/members/list/0/organization" },
        { "commitments/g1/servedBy/1", "\"g9\"", IssueCodes.UnknownReference, "commitments/g1/servedBy/1" },
        { "commitments/t-energy/indicator", "\"energy\"", IssueCodes.UnknownReference, "commitments/t-energy/indicator" },
        { "commitments/t-share/statistic/whole", "\"traed\"", IssueCodes.UnknownReference, "commitments/t-share/statistic/whole" },
        { "commitments/t-patents/baseline/source", "\"report\"", IssueCodes.UnknownReference, "commitments/t-patents/baseline/source" },
        { "interpretations/n-note/commitments/0", "\"t-patent\"", IssueCodes.UnknownReference, "interpretations/n-note/commitments/0" },
        { "interpretations/q-who/options/ever/effects/0/indicator", "\"talents\"", IssueCodes.UnknownReference, "interpretations/q-who/options/ever/effects/0/indicator" },
        { "decompositions/0/source", "\"report\"", IssueCodes.UnknownReference, "decompositions/0/source" },
        { "decompositions/0/parts/0/organization", "\"west\"", IssueCodes.UnknownReference, "decompositions/0/parts/0/organization" },

        // structure
        { "sections/A/parent", "\"A.1\"", IssueCodes.CyclicSection, "sections/A/parent" },
        { "organizations/city/parent", "\"east\"", IssueCodes.CyclicOrganization, "organizations/city/parent" },
        { "commitments/g2/servedBy", """["m-platform", "g1"]""", IssueCodes.CyclicGoal, "commitments/g1/servedBy" },
        { "commitments/g2/servedBy", """["g2"]""", IssueCodes.CyclicGoal, "commitments/g2/servedBy" },
        { "period", "\"2016-01-01..\"", IssueCodes.OpenPeriod, "period" },
        { "commitments/c1/strength", "\"vision\"", IssueCodes.VisionIsAGoal, "commitments/c1/strength" },
        { "commitments/m-brand/instrument", null, IssueCodes.MissingMember, "commitments/m-brand" },

        // figures and dates
        { "commitments/t-trade/quantity", "\"2000亿美元\"", IssueCodes.UnitMismatch, "commitments/t-trade/quantity" },
        { "commitments/t-growth/quantity", "\"0.1亿元\"", IssueCodes.BoundEndsDoNotFit, "commitments/t-growth/upper" },
        { "commitments/t-patents/baseline/quantity", "\"800家\"", IssueCodes.UnitMismatch, "commitments/t-patents/baseline/quantity" },
        { "commitments/t-patents/trajectory/steps/0/quantity", "\"800家\"", IssueCodes.UnitMismatch, "commitments/t-patents/trajectory/steps/0/quantity" },
        { "commitments/t-patents/statistic", """{ "$type": "sumOver", "window": "2017-01-01..2021-12-31" }""", IssueCodes.StatisticDoesNotFit, "commitments/t-patents/statistic" },
        { "commitments/t-trade/statistic", """{ "$type": "valueAt", "date": "2021-12-31" }""", IssueCodes.StatisticDoesNotFit, "commitments/t-trade/statistic" },
        { "commitments/t-patents/statistic", """{ "$type": "averagePer", "per": "year", "window": "2017-01-01..2021-12-31" }""", IssueCodes.StatisticDoesNotFit, "commitments/t-patents/statistic" },
        { "commitments/t-patents/statistic", """{ "$type": "valueOver", "period": "2021" }""", IssueCodes.StatisticDoesNotFit, "commitments/t-patents/statistic" },
        { "commitments/t-trade/statistic/window", "\"2016-01-01..2020-12-31\"", IssueCodes.OutsidePlanPeriod, "commitments/t-trade/statistic" },
        { "commitments/k1/due", "\"2022-01-01\"", IssueCodes.OutsidePlanPeriod, "commitments/k1/due" },
        { "commitments/th1/due", "\"2016-12-31\"", IssueCodes.OutsidePlanPeriod, "commitments/th1/due" },
        { "commitments/t-exact/due", "\"2020-06-30\"", IssueCodes.StatisticAfterDue, "commitments/t-exact/statistic" },
        { "commitments/t-talent/statistic/window", "\"2017-02-01..2021-12-31\"", IssueCodes.NoWholePeriods, "commitments/t-talent/statistic" },
        { "commitments/t-growth/statistic/base", "\"2021\"", IssueCodes.GrowthBase, "commitments/t-growth/statistic" },
        { "commitments/t-growth/statistic/base", "\"2020-H1\"", IssueCodes.GrowthBase, "commitments/t-growth/statistic" },
        { "commitments/t-share/statistic/whole", "\"talent\"", IssueCodes.NoPart, "commitments/t-share/statistic" },
        { "indicators/energy-intensity/kind/numerator", "\"energy-intensity\"", IssueCodes.IndicatorOfItself, "indicators/energy-intensity/kind/numerator" },
        { "commitments/t-patents/baseline/on", "\"2022-01-01\"", IssueCodes.BaselineAfterDue, "commitments/t-patents/baseline/on" },
        { "commitments/t-patents/trajectory/steps/0/on", "\"2016-06-30\"", IssueCodes.TrajectoryDoesNotFit, "commitments/t-patents/trajectory/steps/0/on" },
        { "commitments/t-patents/trajectory/steps/1/quantity", "\"1199件\"", IssueCodes.TrajectoryDoesNotFit, "commitments/t-patents/trajectory/steps/1/quantity" },
        { "commitments/t-less/trajectory", """{ "$type": "seasonal", "shares": [ { "month": 1, "share": "100%" }, { "month": 2, "share": "0%" }, { "month": 3, "share": "0%" }, { "month": 4, "share": "0%" }, { "month": 5, "share": "0%" }, { "month": 6, "share": "0%" }, { "month": 7, "share": "0%" }, { "month": 8, "share": "0%" }, { "month": 9, "share": "0%" }, { "month": 10, "share": "0%" }, { "month": 11, "share": "0%" }, { "month": 12, "share": "0%" } ] }""", IssueCodes.TrajectoryDoesNotFit, "commitments/t-less/trajectory" },
        { "units/+", """{ "id": "家", "zh": "户头", "en": "account", "enPlural": "accounts" }""", IssueCodes.UnitTaken, "units/1" },
        { "units/+", """{ "id": "lot", "zh": "家", "en": "lot", "enPlural": "lots", "kind": "家" }""", IssueCodes.UnitTaken, "units/1" },
        { "decompositions/0/commitment", "\"th1\"", IssueCodes.NotATarget, "decompositions/0/commitment" },
        { "decompositions/0/parts", """[ { "name": { "zh": "全", "en": "all" }, "quantity": "2000家" } ]""", IssueCodes.UnitMismatch, "decompositions/0/parts/0/quantity" },

        // readings
        { "interpretations/q-window/options/later/effects/0/statistic/window", "\"2016-01-01..2021-12-31\"", IssueCodes.OutsidePlanPeriod, "interpretations/q-window/options/later/effects/0" },
        { "interpretations/q-who/options/ever/effects/1", """{ "$type": "useStatistic", "statistic": { "$type": "sumOver", "window": "2018-01-01..2021-12-31" } }""", IssueCodes.StatisticDoesNotFit, "interpretations/q-who/options/ever/effects/1" },
        { "interpretations/q-who/options/ever/effects/0/indicator", "\"patents\"", IssueCodes.UnitMismatch, "interpretations/q-who/options/ever/effects/0" },
        { "interpretations/q-number/options/one/effects/0", """{ "$type": "useIndicator", "indicator": "talent" }""", IssueCodes.EffectDoesNotApply, "interpretations/q-number/options/one/effects/0" },
        { "interpretations/q-number/options/one/effects/0", """{ "$type": "useTolerance", "tolerance": { "relative": "5%" } }""", IssueCodes.EffectDoesNotApply, "interpretations/q-number/options/one/effects/0" },
        { "interpretations/q-due/options/end/effects/1/strength", "\"vision\"", IssueCodes.VisionIsAGoal, "interpretations/q-due/options/end/effects/1" },
        { "interpretations/q-due/options/stated/effects/+", """{ "$type": "useDue", "due": "2020-12-31" }""", IssueCodes.ConflictingEffects, "interpretations/q-due/options/stated/effects/0" },
        { "interpretations/q-number/options/one/effects/+", """{ "$type": "useRequired", "required": 3 }""", IssueCodes.ConflictingEffects, "interpretations/q-number/options/one/effects/1" },
        { "interpretations/q-near/options/five/effects/0/tolerance", """{ "absolute": "5件" }""", IssueCodes.ToleranceDoesNotFit, "interpretations/q-near/options/five/effects/0" },

        // shape
        { "commitments/t-growth/upper", null, IssueCodes.BoundEndsDoNotFit, "commitments/t-growth/upper" },
        { "commitments/t-growth/upper", "\"4%\"", IssueCodes.BoundEndsDoNotFit, "commitments/t-growth/upper" },
        { "commitments/th1/upper", "\"2000亿元\"", IssueCodes.BoundEndsDoNotFit, "commitments/th1/upper" },
        { "commitments/t-trade/tolerance", """{ "relative": "5%" }""", IssueCodes.ToleranceDoesNotFit, "commitments/t-trade/tolerance" },
        { "commitments/t-trains/tolerance", """{ "relative": "5%", "absolute": "3车皮" }""", IssueCodes.ToleranceDoesNotFit, "commitments/t-trains/tolerance/relative" },
        { "commitments/t-trains/tolerance", "{}", IssueCodes.ToleranceDoesNotFit, "commitments/t-trains/tolerance/relative" },
        { "commitments/t-trains/tolerance/absolute", "\"-3车皮\"", IssueCodes.ToleranceDoesNotFit, "commitments/t-trains/tolerance/absolute" },
        { "commitments/t-trains/tolerance/absolute", "\"3家\"", IssueCodes.ToleranceDoesNotFit, "commitments/t-trains/tolerance" },
        { "commitments/t-less/tolerance/absolute", "\"0.2%\"", IssueCodes.ToleranceDoesNotFit, "commitments/t-less/tolerance/absolute" },
        { "commitments/t-patents/trajectory/steps/1/on", "\"2019-12-31\"", IssueCodes.StepsNotRising, "commitments/t-patents/trajectory/steps" },
        { "commitments/t-trains/trajectory/shares/3", null, IssueCodes.MonthlySharesDoNotFit, "commitments/t-trains/trajectory/shares" },
        { "commitments/t-trains/trajectory/shares/3/share", "\"9%\"", IssueCodes.MonthlySharesDoNotFit, "commitments/t-trains/trajectory/shares" },
        { "units/0/enPlural", "\"+wagons\"", IssueCodes.UnitSpelling, "units/0/enPlural" },
        { "scheduleBands/1/atLeast", "0", IssueCodes.BandEndsDoNotFit, "scheduleBands/1/moreThan" },
        { "scheduleBands/1/atMost", "0", IssueCodes.BandEndsDoNotFit, "scheduleBands/1" },
        { "scheduleBands/2/moreThan", "9.5", IssueCodes.OverlappingBands, "scheduleBands/2" },
        { "scheduleBands/2/status", "\"fulfilled\"", IssueCodes.NotAScheduleStatus, "scheduleBands/2/status" },
        { "interpretations/q-due/options/stated/id", "\"end\"", IssueCodes.DuplicateId, "interpretations/q-due/options" },
        { "interpretations/q-window/choices/0/option", "\"never\"", IssueCodes.UnknownOption, "interpretations/q-window/choices" },
        { "interpretations/q-number/options/two", null, IssueCodes.TooFewItems, "interpretations/q-number/options" },
        { "interpretations/q-number/options/two/effects", "[]", IssueCodes.TooFewItems, "interpretations/q-number/options/two/effects" },
        { "documents", "[]", IssueCodes.TooFewItems, "documents" },

        // form
        { "commitments/t-trade/quantity", "\"2000亿圆圆\"", IssueCodes.UnknownUnit, "commitments/t-trade/quantity" },
        { "indicators/trade/unit", "\"圆圆\"", IssueCodes.UnknownUnit, "indicators/trade/unit" },
        { "commitments/t-trade/$type", "\"targets\"", IssueCodes.UnknownType, "commitments/t-trade/$type" },
        { "commitments/m-fund/instrument/stage", "\"studied\"", IssueCodes.UnknownWord, "commitments/m-fund/instrument/stage" },
        { "commitments/m-fund/instrument/earmarkedFor", "[]", IssueCodes.TooFewItems, "commitments/m-fund/instrument/earmarkedFor" },
        { "commitments/m-talent/instrument/means", """["training", "training"]""", IssueCodes.DuplicateItem, "commitments/m-talent/instrument/means/1" },
        { "commitments/th2/required", "0", IssueCodes.NumberOutOfRange, "commitments/th2/required" },
        { "commitments/c1/name/en", "\" \"", IssueCodes.BlankText, "commitments/c1/name/en" },
        { "commitments/c1/name/en", null, IssueCodes.MissingMember, "commitments/c1/name" },
        { "commitments/c1/color", "1", IssueCodes.UnknownMember, "commitments/c1/color" },
        { "schemaVersion", "\"2.0\"", IssueCodes.UnsupportedVersion, "schemaVersion" },
    };

    public static TheoryData<string, string?, string, string> Warnings { get; } = new()
    {
        { "sections/+", """{ "id": "C", "name": { "zh": "空", "en": "empty" } }""", IssueCodes.EmptySection, "sections/4" },
        { "commitments/m-procedureReform/overtaken/on", "\"2016-12-31\"", IssueCodes.OvertakenOutsidePeriod, "commitments/m-procedureReform/overtaken/on" },
        { "commitments/t-energy/comparator", "\"atLeast\"", IssueCodes.ComparatorAgainstPolarity, "commitments/t-energy/comparator" },
        { "commitments/t-less/tolerance", null, IssueCodes.AboutWithoutTolerance, "commitments/t-less/tolerance" },
        { "interpretations/q-near", null, IssueCodes.AboutWithoutTolerance, "commitments/t-talent/tolerance" },
        { "decompositions/0/parts/1/quantity", "\"480件\"", IssueCodes.DoesNotAddUp, "decompositions/0/parts" },
        { "interpretations/q-window/options/later/effects/0/statistic/window", "\"2017-01-01..2021-12-31\"", IssueCodes.EffectChangesNothing, "interpretations/q-window/options/later/effects/0" },
        { "interpretations/q-number/options/two/effects/0/required", "1", IssueCodes.SameOption, "interpretations/q-number/options/two" },
    };

    [Theory]
    [MemberData(nameof(Meanings))]
    public void Read_OneFault_IsFoundOnceWithItsPlace(string place, string? value, string code, string at)
    {
        var json = PlanEdit.Set(MiniPlan.Json, (place, value));
        var result = PlanJson.Read(json, "mini.json");
        var issue = result.Issues.Where(i => i.Severity == IssueSeverity.Error).ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path).ShouldBe((code, PlanEdit.Path(json, at)));
        issue.Location.Document.ShouldBe("mini.json");
        issue.Location.Line.ShouldNotBeNull();
        result.IsSuccess.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Warnings))]
    public void Read_OneDoubt_IsAWarningAndGivesThePlan(string place, string? value, string code, string at)
    {
        var json = PlanEdit.Set(MiniPlan.Json, (place, value));
        var result = PlanJson.Read(json);
        var issue = result.Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path, issue.Severity).ShouldBe((code, PlanEdit.Path(json, at), IssueSeverity.Warning));
        result.IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void Read_UnknownReference_SuggestsTheNearest()
    {
        var json = PlanEdit.Set(MiniPlan.Json, ("commitments/d1/convener", "\"ofice\""));
        PlanJson.Read(json).Issues.ShouldHaveSingleItem().Advice.En.ShouldBe("Did you mean 'office'?");
    }

    [Fact]
    public void Read_PartsThatDoNotAddUp_SayTheExactDifference()
    {
        var json = PlanEdit.Set(MiniPlan.Json, ("decompositions/0/parts/1/quantity", "\"480件\""));
        PlanJson.Read(json).Issues.ShouldHaveSingleItem().Message.Zh.ShouldBe("各部分之和比目标“2000件”少20件。");
    }

    [Fact]
    public void Read_GoalServedOnlyByACircle_IsReportedApart()
    {
        var json = PlanEdit.Set(
            MiniPlan.Json,
            ("commitments/g2/servedBy", """["g3"]"""),
            ("commitments/g1/servedBy", """["g2"]"""),
            ("commitments/+", """{ "$type": "goal", "id": "g3", "section": "B", "clause": {}, "name": { "zh": "三", "en": "three" }, "strength": "vision", "actors": [ { "organization": "city", "role": "lead", "basis": "stated" } ], "servedBy": ["g2"] }"""));
        PlanJson.Read(json).Issues.Select(i => (i.Code, i.Location.Path)).ShouldBe(
            [(IssueCodes.GoalNotServed, "$.commitments[0].servedBy"), (IssueCodes.CyclicGoal, "$.commitments[1].servedBy")]);
    }

    [Fact]
    public void Read_ManyFaults_AreAllReportedAtOnceInOrder()
    {
        var json = PlanEdit.Set(
            MiniPlan.Json,
            ("sections/A.2/parent", "\"Z\""),
            ("commitments/t-trade/quantity", "\"5家\""),
            ("commitments/t-growth/upper", "\"1%\""),
            ("commitments/k1/due", "\"2030-01-01\""),
            ("interpretations/q-window/choices/0/option", "\"none\""),
            ("decompositions/0/source", "\"none\""));
        var issues = PlanJson.Read(json).Issues.Where(i => i.Severity == IssueSeverity.Error).ToList();
        issues.Select(i => i.Code).ShouldBe(
        [
            IssueCodes.UnknownReference, IssueCodes.UnitMismatch, IssueCodes.BoundEndsDoNotFit, IssueCodes.OutsidePlanPeriod, IssueCodes.UnknownOption, IssueCodes.UnknownReference,
        ]);
        issues.Select(i => i.Location.Line).ShouldBeInOrder();
    }

    [Fact]
    public void Read_QuestionOfTooManyReadings_IsRefused()
    {
        var goals = Enumerable.Range(0, 300).Select(i => ("commitments/+", (string?)Measure.Replace("\"x\"", $"\"x{i}\"", StringComparison.Ordinal))).ToList();
        var options = string.Join(',', Enumerable.Range(0, 20).Select(i => $$"""{ "id": "o{{i}}", "name": { "zh": "甲", "en": "a" }, "effects": [ { "$type": "keep" } ] }"""));
        var touched = string.Join(',', Enumerable.Range(0, 300).Select(i => $"\"x{i}\""));
        var json = PlanEdit.Set(MiniPlan.Json, [.. goals, ("interpretations/n-note/options", $"[{options}]"), ("interpretations/n-note/commitments", $"[{touched}]")]);
        var issue = PlanJson.Read(json).Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path).ShouldBe((IssueCodes.LimitExceeded, "$.interpretations[5]"));
    }

    [Fact]
    public void Read_TooManyUnits_AreRefused()
    {
        var units = Enumerable.Range(0, 201).Select(i => ("units/+", (string?)$$"""{ "id": "u{{i}}", "zh": "器u{{i}}", "en": "u{{i}}", "enPlural": "u{{i}}s" }"""));
        var issue = PlanJson.Read(PlanEdit.Set(MiniPlan.Json, [.. units])).Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path).ShouldBe((IssueCodes.LimitExceeded, "$.units"));
    }

    [Fact]
    public void Read_FaultyPiece_IsStillKnownToOthers()
    {
        // The target cannot be made, yet what refers to it is not blamed.
        var json = PlanEdit.Set(MiniPlan.Json, ("commitments/t-patents/upper", "\"9件\""));
        PlanJson.Read(json).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.BoundEndsDoNotFit);
    }
}
