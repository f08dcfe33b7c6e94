using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Rules;

/// <summary>An answer says what has not been checked of all that it rests on.</summary>
public sealed class UnverifiedTests
{
    private const string Rules = """
        "facts": [ { "key": "income", "name": { "zh": "所得", "en": "income" }, "kind": "quantity", "unit": "元" } ],
        "parameters": [ { "key": "rate", "name": { "zh": "税率", "en": "rate" }, "unverified": { "zh": "税率未核对", "en": "rate not checked" }, "values": [ { "from": "2020-01-01", "value": "5%", "source": { "id": "law", "title": "Law", "undated": true } } ] } ],
        "definitions": [
          { "id": "tax", "name": { "zh": "税额", "en": "tax" }, "value": { "product": [ "income", "rate" ] }, "unverified": { "zh": "口径未核对", "en": "base not checked" } },
          { "id": "idle", "name": { "zh": "无关", "en": "idle" }, "value": "income", "unverified": { "zh": "无关", "en": "nobody asks" } } ]
        """;

    [Theory]
    [InlineData("", "base not checked, rate not checked")]
    [InlineData(", \"unverified\": { \"zh\": \"全文\", \"en\": \"the whole text\" }", "base not checked, rate not checked, the whole text")]
    public void Unverified_OfARule_IsThatOfAllBeneathIt(string document, string expected)
    {
        var rules = RulesJson.Compile($$"""
            { "schemaVersion": "1.0", "id": "demo", "title": { "zh": "示例", "en": "demo" }{{document}}, {{Rules}},
              "rules": [ { "id": "due", "name": { "zh": "应缴", "en": "due" }, "when": { "moreThan": [ "tax", "10元" ] } } ] }
            """).OrThrow();
        var found = rules.Evaluate("due", FactSet.Empty, AsOf.Date(2024, 1, 1));
        string.Join(", ", found.Unverified.Select(u => u.En)).ShouldBe(expected);
        RuleEvaluationJson.Write([found]).ShouldContain("rate not checked");
        Should.Throw<KeyNotFoundException>(() => rules.UnverifiedOf("nothing"));
    }

    [Fact]
    public void Unverified_OfAPolicy_IsToldWithIt()
    {
        var catalog = PoliciesJson.Compile($$"""
            { "schemaVersion": "1.0", "id": "demo", "title": { "zh": "示例", "en": "demo" }, {{Rules}},
              "policies": [
                { "id": "back", "name": { "zh": "返还", "en": "back" }, "award": "tax", "unverified": { "zh": "比例未核对", "en": "share not checked" } },
                { "id": "flat", "name": { "zh": "定额", "en": "flat" }, "award": "5元" } ] }
            """).OrThrow();
        var plan = catalog.Evaluate(FactSet.Empty, AwardLedger.Nothing, AsOf.Date(2024, 1, 1));
        plan["back"].Unverified.Select(u => u.En).ShouldBe(["share not checked", "base not checked", "rate not checked"], ignoreOrder: true);
        plan["back"].Explain().ToText(Language.Zh).ShouldContain("未核对：税率未核对");
        plan["flat"].Unverified.ShouldBeEmpty();
        SupportPlanJson.Write(plan).ShouldContain("share not checked");
        Should.Throw<KeyNotFoundException>(() => catalog.UnverifiedOf("nothing"));
    }
}
