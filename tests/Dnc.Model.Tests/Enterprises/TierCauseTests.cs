using Dnc.Model.Documents;
using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.SampleFacts;

namespace Dnc.Model.Tests.Enterprises;

public sealed class TierCauseTests
{
    private static readonly CompiledRules Rules = RulesJson.Compile(
        """
        {
          "schemaVersion": "1.0", "id": "sample", "title": { "zh": "样例", "en": "sample" },
          "documents": [ { "id": "law", "title": "样例" } ],
          "facts": [
            { "key": "revenue", "name": { "zh": "营业收入", "en": "revenue" }, "kind": "quantity", "unit": "元", "periodicity": "year" },
            { "key": "high-tech", "name": { "zh": "高新技术企业", "en": "high-tech enterprise" }, "kind": "label" },
            { "key": "foundedOn", "name": { "zh": "成立日期", "en": "day of foundation" }, "kind": "date" }
          ],
          "parameters": [
            { "key": "line", "name": { "zh": "规上标准", "en": "line" },
              "values": [ { "from": "1998-01-01", "value": "500万元", "source": "law" }, { "from": "2011-01-01", "value": "2000万元", "source": "law" } ] }
          ],
          "definitions": [
            { "id": "scaled", "name": { "zh": "规上", "en": "above scale" }, "when": { "atLeast": ["counted", "line"] } },
            { "id": "counted", "name": { "zh": "所计收入", "en": "what counts" }, "value": { "max": ["revenue", "0元"] } },
            { "id": "recognised", "name": { "zh": "持证", "en": "recognised" }, "when": { "held": "high-tech" } },
            { "id": "grown", "name": { "zh": "满三年", "en": "three years old" }, "when": { "atLeast": [{ "wholeYears": ["foundedOn", "asOf"] }, "3年"] } }
          ],
          "rules": [ { "id": "all", "name": { "zh": "全部", "en": "all" }, "when": { "all": ["scaled", "recognised", "grown"] } } ]
        }
        """,
        "sample").OrThrow();

    [Fact]
    public void Causes_OfAnotherYearsFigure_AreTheFigures()
    {
        var firm = new Enterprise("firm-1").With(Revenue, 2021, Money.Cny(19_000_000)).With(Revenue, 2022, Money.Cny(21_000_000));
        var cause = Only("scaled", firm, AsOf.Date(2022, 6, 30), AsOf.Date(2023, 6, 30));
        cause.Key.ShouldBe("revenue");
        cause.ToString(Language.Zh).ShouldBe("营业收入：1900万元 → 2100万元");
    }

    [Fact]
    public void Causes_OfALabelThatEnds_AreTheLabel()
    {
        var firm = new Enterprise("firm-1").With(HighTech, new DateRange(new LocalDate(2019, 12, 1), new LocalDate(2022, 11, 30)));
        var cause = Only("recognised", firm, AsOf.Date(2022, 11, 30), AsOf.Date(2022, 12, 1));
        cause.Key.ShouldBe("high-tech");
        cause.Before.Verdict.ShouldBe(Verdict.True);
        cause.After.Verdict.ShouldBe(Verdict.False);
    }

    [Fact]
    public void Causes_OfANewThreshold_AreTheParameter()
    {
        var firm = new Enterprise("firm-1").With(Revenue, 2010, Money.Cny(10_000_000));
        var cause = Only("scaled", firm, AsOf.Date(2010, 12, 31), AsOf.Date(2011, 1, 1));
        cause.Key.ShouldBe("line");
        cause.ToString().ShouldBe("line: 5,000,000 CNY → 20,000,000 CNY");
    }

    [Fact]
    public void Causes_WhereOnlyTimePassed_SaySo()
    {
        var firm = new Enterprise("firm-1") { FoundedOn = new LocalDate(2020, 3, 1) };
        Only("grown", firm, AsOf.Date(2023, 2, 28), AsOf.Date(2023, 3, 1)).Key.ShouldBe("asOf");
    }

    private static TierCause Only(string criterion, Enterprise firm, AsOf from, AsOf to)
    {
        var ladder = new TierLadder("sample", LocalizedText.Same("sample"), [new Tier("only", LocalizedText.Same("only"), criterion)]);
        return ladder.Follow(Rules, firm, from, to).Moves.ShouldHaveSingleItem().Changes.ShouldHaveSingleItem().Causes.ShouldHaveSingleItem();
    }
}
