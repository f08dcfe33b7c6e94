using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Rules.Gaps;

/// <summary>A small catalogue of facts and what is evaluated on it.</summary>
internal static class GapSubject
{
    public const int Year = 2024;

    public static RuleContext Context { get; } = AsOf.Date(Year + 1, 6, 30);

    public static ValueList<FactDefinition> Catalogue { get; } =
    [
        Figure("revenue", "营业收入", "元", FactPeriodicity.Year) with { Minimum = Q("0元"), Step = Q("1万元"), CanChange = FactChange.UpOrDown },
        Figure("rd", "研发费用", "元", FactPeriodicity.Year) with { Minimum = Q("0元"), Maximum = Q("5000万元"), Step = Q("1万元"), CanChange = FactChange.Up },
        Figure("cost", "成本", "元", FactPeriodicity.Fixed) with { Step = Q("0.5万元") },
        Figure("tax", "税收", "元", FactPeriodicity.Fixed),
        Figure("staff", "职工人数", "人", FactPeriodicity.AtDate) with { Minimum = Q("0人") },
        Figure("debt", "负债率", "%", FactPeriodicity.Fixed) with { Minimum = Q("0%"), Maximum = Q("100%"), Step = Q("0.1%"), CanChange = FactChange.Down },
        Figure("city", "全市平均", "元", FactPeriodicity.Fixed) with { Scope = FactScope.Context, Step = Q("1万元") },
        Of("clean", "信用良好", FactKind.Flag),
        Of("listed", "上市", FactKind.Flag),
        Of("fined", "受过处罚", FactKind.Flag) with { CanChange = FactChange.No },
        Of("certified", "已认证", FactKind.Flag) with { CanChange = FactChange.Up },
        Of("closed", "已停业", FactKind.Flag) with { CanChange = FactChange.Down },
        Of("launch", "投产日期", FactKind.Date) with { CanChange = FactChange.Up },
        Of("permits", "许可", FactKind.Codes) with { CanChange = FactChange.Up },
        Of("sanctions", "处罚", FactKind.Codes) with { CanChange = FactChange.Down },
        Figure("age", "年限", "年", FactPeriodicity.Fixed) with { Step = Q("1年"), CanChange = FactChange.ByTime },
        Of("industry", "行业", FactKind.Code) with { IsHierarchical = true },
        Of("level", "级别", FactKind.Code) with { Codes = [new("a", LocalizedText.Same("a")), new("b", LocalizedText.Same("b")), new("c", LocalizedText.Same("c"))] },
        Of("zone", "园区", FactKind.Code),
        Of("branch", "门类", FactKind.Code) with { IsHierarchical = true, Codes = [new("1", LocalizedText.Same("1")), new("2", LocalizedText.Same("2"))] },
        Of("workshops", "车间数", FactKind.Quantity) with { Unit = CompoundUnit.Of(Units.Get("个")), Step = Q("5个"), Minimum = Q("0个") },
        Of("lapsing", "逐年到期资格", FactKind.Label) with { CanChange = FactChange.Down },
        Of("timed", "届满资格", FactKind.Label) with { CanChange = FactChange.ByTime },
        Of("certificates", "认证", FactKind.Codes),
        Of("founded", "成立日期", FactKind.Date),
        Of("opening", "开工日期", FactKind.Date) with { CanChange = FactChange.Down },
        Of("high-tech", "高新技术企业", FactKind.Label),
        Of("loans", "贷款", FactKind.Items) with { Items = [Figure("principal", "本金", "元", FactPeriodicity.Fixed)] },
    ];

    public static CompoundQuantity Q(string text) => CompoundQuantity.Parse(text);

    public static FactFigure Value(string text) => FactFigure.Exactly(Q(text));

    public static FactSet Facts(params (string Key, FactValue Value)[] values) =>
        values.Aggregate(FactSet.Empty, (facts, v) => facts.With(v.Key, v.Key is "revenue" or "rd" ? FactTime.Year(Year) : FactTime.None, v.Value));

    public static RuleEvaluation Evaluate(Criterion when, FactSet facts, RuleContext? context = null, ValueList<RuleDefinition>? definitions = null, ValueList<Interpretation<LocalizedText>>? questions = null) =>
        Rules(when, definitions, questions).Evaluate("rule", facts, context ?? Context);

    public static CompiledRules Rules(Criterion when, ValueList<RuleDefinition>? definitions = null, ValueList<Interpretation<LocalizedText>>? questions = null, ValueList<RuleParameter>? parameters = null) =>
        UncheckedRules.Compile(
            new RuleSet
            {
                Id = "gaps",
                Title = LocalizedText.Same("gaps"),
                Facts = Catalogue,
                Parameters = parameters ?? [],
                Definitions = definitions ?? [],
                Questions = questions ?? [],
                Rules = [new("rule", new("规则", "rule"), when)],
            },
            ("nobody", _ => Verdict.False));

    private static FactDefinition Figure(string key, string name, string unit, FactPeriodicity periodicity) =>
        Of(key, name, FactKind.Quantity) with { Unit = CompoundUnit.Of(Units.Get(unit)), Periodicity = periodicity };

    private static FactDefinition Of(string key, string name, FactKind kind) => new() { Key = key, Name = new(name, key), Kind = kind };
}
