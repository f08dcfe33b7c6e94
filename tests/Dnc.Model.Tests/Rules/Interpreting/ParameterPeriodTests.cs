using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>Parameters whose value belongs to a period, and moves with the figures that it is applied to.</summary>
public sealed class ParameterPeriodTests
{
    // Made up in the manner of the relief of social insurance of 2020: half of February to June, by the month that is paid for.
    private static readonly CompiledRules Rules = RulesJson.Compile("""
        { "schemaVersion": "1.0", "id": "relief", "title": { "zh": "减免", "en": "relief" },
          "documents": [ { "id": "law", "title": "Law", "undated": true } ],
          "facts": [
            { "key": "due", "name": { "zh": "应缴额", "en": "due" }, "kind": "quantity", "unit": "元", "periodicity": "month" },
            { "key": "income", "name": { "zh": "应纳税所得额", "en": "income" }, "kind": "quantity", "unit": "元", "periodicity": "year" },
            { "key": "staff", "name": { "zh": "职工", "en": "staff" }, "kind": "quantity", "unit": "人", "periodicity": "atDate" } ],
          "parameters": [
            { "key": "share", "name": { "zh": "减免比例", "en": "share" }, "periodicity": "month", "values": [
              { "from": "2020-01-01", "value": "0%", "source": "law" }, { "from": "2020-02-01", "value": "50%", "source": "law" }, { "from": "2020-07-01", "value": "0%", "source": "law" } ] },
            { "key": "share-of-the-day", "name": { "zh": "当日比例", "en": "share of the day" }, "values": [
              { "from": "2020-01-01", "value": "0%", "source": "law" }, { "from": "2020-02-01", "value": "50%", "source": "law" }, { "from": "2020-07-01", "value": "0%", "source": "law" } ] },
            { "key": "rate", "name": { "zh": "税率", "en": "rate" }, "periodicity": "year", "values": [
              { "from": "2022-01-01", "value": "2.5%", "source": "law" }, { "from": "2023-01-01", "value": "5%", "source": "law" }, { "from": "2024-07-01", "value": "10%", "source": "law" } ] },
            { "key": "standard", "name": { "zh": "标准", "en": "standard" }, "periodicity": "atDate", "values": [ { "from": "2022-06-30", "value": "300人", "source": "law" }, { "from": "2023-06-30", "value": "400人", "source": "law" } ] } ],
          "definitions": [ { "id": "relief-of-the-month", "name": { "zh": "当月减免", "en": "relief of the month" }, "value": { "product": [ "due", "share" ] } } ],
          "rules": [
            { "id": "relief", "name": { "zh": "全年减免", "en": "relief of the year" }, "value": { "sumOver": { "of": "relief-of-the-month", "months": 12 } } },
            { "id": "by-the-day", "name": { "zh": "按当日", "en": "by the day" }, "value": { "sumOver": { "of": { "product": [ "due", "share-of-the-day" ] }, "months": 12 } } },
            { "id": "tax", "name": { "zh": "税额", "en": "tax" }, "value": { "product": [ "income", "rate" ] } },
            { "id": "tax-before", "name": { "zh": "上年税额", "en": "tax of the year before" }, "value": { "shift": { "of": { "product": [ "income", "rate" ] }, "years": -1 } } },
            { "id": "grew", "name": { "zh": "达标", "en": "meets the standard" }, "when": { "atLeast": [ { "shift": { "of": { "difference": [ "staff", "standard" ] }, "years": -1 } }, "0人" ] } } ] }
        """).OrThrow();

    [Fact]
    public void Evaluate_AParameterByMonth_MovesWithTheMonthsOfAWindow()
    {
        var facts = Facts("\"due\": { " + string.Join(", ", Enumerable.Range(1, 12).Select(m => $"\"2020-{m:D2}\": \"10万元\"")) + " }");
        Value("relief", facts, AsOf.Date(2020, 12, 31)).ShouldBe("25万元");
        Value("by-the-day", facts, AsOf.Date(2020, 12, 31)).ShouldBe("0元");
        Rules.Evaluate("relief", facts, AsOf.Date(2020, 12, 31)).Explain().ToText(Language.En).ShouldContain("share (February 2020, from 2020-02-01): 50%");
    }

    [Theory]
    [InlineData(2023, 5, 31, null, "tax", "2.5万元")]
    [InlineData(2023, 12, 31, null, "tax", "10万元")]
    [InlineData(2025, 5, 31, 2022, "tax", "2.5万元")]
    [InlineData(2025, 5, 31, null, "tax", "30万元")]
    [InlineData(2025, 5, 31, null, "tax-before", "10万元")]
    [InlineData(2023, 12, 31, null, "tax-before", "2.5万元")]
    public void Evaluate_AParameterByYear_IsThatOfTheLastDayOfTheYear(int year, int month, int day, int? reference, string rule, string expected) =>
        Value(rule, Facts("\"income\": { \"2022\": \"100万元\", \"2023\": \"200万元\", \"2024\": \"300万元\" }"), new RuleContext(AsOf.Date(year, month, day)) { ReferenceYear = reference }).ShouldBe(expected);

    [Theory]
    [InlineData(2023, 6, 30, Verdict.True)]
    [InlineData(2024, 6, 30, Verdict.False)]
    public void Evaluate_AParameterAtADate_MovesWithTheFactsAtADate(int year, int month, int day, Verdict expected) =>
        Rules.Evaluate("grew", Facts("\"staff\": { \"2022-01-01\": \"350人\" }"), AsOf.Date(year, month, day)).Verdict.ShouldBe(expected);

    [Fact]
    public void Evaluate_APeriodWithoutAValue_NamesThePeriod()
    {
        var found = Rules.Evaluate("tax-before", Facts("\"income\": { \"2021\": \"100万元\", \"2022\": \"200万元\" }"), AsOf.Date(2022, 12, 31));
        found.Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>().Text.En.ShouldContain("rate has no value in force (2021)");
        found.Reasons[0].Text.Zh.ShouldContain("税率没有规定值（2021年）");
    }

    [Fact]
    public void Write_AParameterByPeriod_ReadsBack()
    {
        var text = RulesJson.Write(Rules.Rules);
        text.ShouldContain("\"periodicity\": \"month\"");
        RulesJson.Read(text).OrThrow().ShouldBe(Rules.Rules);
    }

    private static FactSet Facts(string members) => FactsJson.Read($"{{ \"schemaVersion\": \"1.0\", \"facts\": {{ {members} }} }}", Rules.Facts).OrThrow().Facts;

    private static string Value(string rule, FactSet facts, RuleContext context) => Rules.Evaluate(rule, facts, context).Value!.ToText(Language.Zh);
}
