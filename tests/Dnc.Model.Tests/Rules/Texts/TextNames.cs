using System.Collections.Frozen;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Texts;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Rules.Texts;

/// <summary>Facts, parameters, definitions and questions with names.</summary>
internal static class TextNames
{
    private static readonly RuleSet Sizes = new()
    {
        Id = "sizes",
        Title = new("划型标准", "size classes"),
        Facts = [Fact("staff", "职工人数", "staff", FactKind.Quantity)],
        Definitions = [new RuleDefinition("size", new("企业规模", "size of the enterprise"), new CodeConstant("micro"), Codes: [new("large", new("大型", "large")), new("micro", new("微型", "micro"))])],
    };

    private static readonly RuleSet Home = new()
    {
        Id = "home",
        Title = new("示例", "example"),
        Uses = ["sizes"],
        Facts =
        [
            Fact("revenue", "营业收入", "revenue", FactKind.Quantity),
            Fact("rd", "研发费用", "R&D expense", FactKind.Quantity),
            Fact("foundedOn", "成立日期", "date of founding", FactKind.Date),
            Fact("blacklisted", "失信", "blacklisted", FactKind.Flag),
            Fact("industry", "行业", "industry", FactKind.Code),
            Fact("level", "级别", "level", FactKind.Code) with { Codes = [new("national", new("国家级", "national")), new("city", new("市级", "city"))] },
            Fact("certificates", "认证", "certificates", FactKind.Codes) with { Codes = [new("iso9001", new("质量管理体系认证", "ISO 9001"))] },
            Fact("high-tech", "高新技术企业", "high-tech enterprise", FactKind.Label),
            Fact("broken", "换\n行", "line\r\nbreak", FactKind.Flag),
            Fact("loans", "贷款", "loans", FactKind.Items) with
            {
                Items = [Fact("principal", "贷款本金", "loan principal", FactKind.Quantity), Fact("revenue", "贷款收入", "loan income", FactKind.Quantity)],
            },
        ],
        Parameters = [new RuleParameter("rate", new("基准利率", "benchmark rate"), new Dated<Formula>([]))],
        Questions =
        [
            new Interpretation<LocalizedText>(
                InterpretationId.Parse("base"),
                new("上限针对什么", "what the cap is on"),
                [new("cap-base", new("针对基数", "on the base"), new("基数", "base")), new("cap-award", new("针对奖补", "on the award"), new("奖补", "award"))]),
        ],
        Definitions =
        [
            new RuleDefinition("rd-intensity", new("研发费用占比", "R&D intensity"), new Quotient(new Reference("rd"), new Reference("revenue"))),
            new RuleDefinition("points", new("综合得分", "points"), new Score([new ScorePart("people", new("职工", "people"), new Reference("rd"))])),
            new RuleDefinition("class", new("类别", "class"), new CodeConstant("a"), Codes: [new("a", new("甲类", "class A")), new("b", new("乙类", "class B"))]),
            new RuleDefinition("grade", new("等级", "grade"), new CodeConstant("b"), Codes: [new("b", new("乙级", "grade B"))]),
            new RuleDefinition("circle", new("循环", "circle"), new Reference("circle")),
        ],
    };

    public static RuleNames Names { get; } = Of(Home);

    private static FactDefinition Fact(string key, string zh, string en, FactKind kind) => new() { Key = key, Name = new(zh, en), Kind = kind };

    private static RuleNames Of(RuleSet rules)
    {
        var compiled = new CompiledRules(rules, [Sizes], new FactCatalog([.. rules.Facts, .. Sizes.Facts]), FrozenDictionary<string, OpaquePredicate>.Empty, RuleLimits.Default);
        return new RuleNames(compiled, compiled.Home);
    }
}
