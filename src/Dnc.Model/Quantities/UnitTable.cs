namespace Dnc.Model.Quantities;

/// <summary>The standard units as data. The first unit that has a spelling is the one that it reads as.</summary>
internal static class UnitTable
{
    private const string CoalEquivalent = "coal-equivalent";
    private const string Months = "months";
    private const string WorkingDays = "working-days";

    public static IEnumerable<Unit> All() => [.. Measured(), .. Counted(), .. CurrencyTable.Units];

    private static Unit[] Measured() =>
    [
        Units.SquareMetre,
        Units.Mu,
        Units.Hectare,
        Unit.Measure(Dimension.Area, "km2", "平方公里", "km²", 1_000_000, aliases: ["㎢", "平方千米", "square kilometre", "square kilometres"]),
        Units.Percent,
        Units.Permille,
        Unit.Measure(Dimension.Ratio, "times", "倍", "times", 1),
        Units.PercentagePoint,
        Unit.Measure(Dimension.PercentagePoint, "bp", "个基点", "basis point", new(1, 100), "basis points", aliases: ["基点"]),
        Unit.Measure(Dimension.Mass, "t", "吨", "t", 1, aliases: ["公吨", "tonne", "tonnes", "ton", "tons"]),
        Unit.Measure(Dimension.Mass, "kg", "千克", "kg", new(1, 1000), aliases: ["公斤"]),
        Unit.Measure(Dimension.Mass, "g", "克", "g", new(1, 1_000_000)),
        Unit.Measure(Dimension.Mass, "mg", "毫克", "mg", new(1, 1_000_000_000)),
        Unit.Measure(Dimension.Mass, "ug", "微克", "µg", new(1, 1_000_000_000_000), aliases: ["μg"]),
        Unit.Measure(Dimension.Energy, "kWh", "千瓦时", "kWh", 1, aliases: ["度"]),
        Unit.Measure(Dimension.Energy, "MWh", "兆瓦时", "MWh", 1000),
        Unit.Measure(Dimension.Energy, "GJ", "吉焦", "GJ", new(2500, 9)),
        Unit.Measure(Dimension.Energy, "MJ", "兆焦", "MJ", new(5, 18)),
        Unit.Measure(Dimension.Energy, "tce", "吨标准煤", "tce", 1, kind: CoalEquivalent, aliases: ["吨标煤"]),
        Unit.Measure(Dimension.Power, "kW", "千瓦", "kW", 1),
        Unit.Measure(Dimension.Power, "MW", "兆瓦", "MW", 1000),
        Unit.Measure(Dimension.Power, "GW", "吉瓦", "GW", 1_000_000),
        Unit.Measure(Dimension.Length, "m", "米", "m", 1, aliases: ["metre", "metres"]),
        Unit.Measure(Dimension.Length, "km", "公里", "km", 1000, aliases: ["千米", "kilometre", "kilometres"]),
        Unit.Measure(Dimension.Volume, "m3", "立方米", "m³", 1, aliases: ["㎥", "方"]),
        Unit.Measure(Dimension.Volume, "L", "升", "L", new(1, 1000), aliases: ["litre", "litres"]),
        Unit.Measure(Dimension.Duration, "h", "小时", "hour", new(1, 24), "hours", aliases: ["个小时"]),
        Unit.Measure(Dimension.Duration, "d", "天", "day", 1, "days", aliases: ["日", "个自然日", "自然日"]),
        Unit.Measure(Dimension.Duration, "month", "个月", "month", 1, "months", Months, ["月"]),
        Unit.Measure(Dimension.Duration, "year", "年", "year", 12, "years", Months, ["岁"]),
        Unit.Measure(Dimension.Duration, "working-day", "个工作日", "working day", 1, "working days", WorkingDays, ["工作日"]),
    ];

    private static Unit[] Counted() =>
    [
        Units.Enterprise,
        Units.Person,
        Unit.Counted("名", "person", "people", kind: "人"),
        Unit.Counted("位", "person", "people", kind: "人"),
        Units.Each,
        Unit.Counted("个", "platform", "platforms", "platform", "个"),
        Unit.Counted("个", "project", "projects", "project", "个"),
        Unit.Counted("个", "team", "teams", "team", "个"),
        Unit.Counted("个", "alliance", "alliances", "alliance", "个"),
        Units.Piece,
        Unit.Counted("件", "patent", "patents", "patent", "件"),
        Unit.Counted("件", "trade mark", "trade marks", "trade-mark", "件", ["trademark", "trademarks"]),
        Units.Item,
        Unit.Counted("项", "standard", "standards", "standard", "项"),
        Unit.Counted("户", "household", "households"),
        Unit.Counted("户", "market entity", "market entities", "market-entity", "户", ["entity", "entities"]),
        Unit.Counted("列", "train", "trains"),
        Unit.Counted("条", "line", "lines"),
        Unit.Counted("艘", "vessel", "vessels"),
        Unit.Counted("辆", "vehicle", "vehicles"),
        Unit.Counted("台", "machine", "machines", aliases: ["台套", "台(套)"]),
        Unit.Counted("床", "bed", "beds"),
        Unit.Counted("学时", "class hour", "class hours"),
        Unit.Counted("套", "set", "sets"),
        Unit.Counted("座", "structure", "structures"),
        Unit.Counted("栋", "building", "buildings", aliases: ["幢"]),
        Unit.Counted("所", "institution", "institutions"),
        Unit.Counted("次", "occasion", "occasions"),
        Unit.Counted("人次", "visit", "visits"),
        Unit.Counted("架次", "flight", "flights"),
        Unit.Counted("班次", "service", "services", aliases: ["班"]),
        Unit.Counted("只", "fund", "funds"),
        Unit.Counted("支", "contingent", "contingents"),
        Unit.Counted("处", "site", "sites"),
        Unit.Counted("株", "plant", "plants"),
        Unit.Counted("场", "session", "sessions"),
        Unit.Counted("篇", "paper", "papers"),
        Unit.Counted("部", "work", "works"),
        Unit.Counted("张", "sheet", "sheets"),
        Unit.Counted("份", "copy", "copies"),
        Unit.Counted("对", "pair", "pairs"),
        Unit.Counted("批", "batch", "batches"),
        Unit.Counted("组", "group", "groups"),
        Unit.Counted("种", "variety", "varieties"),
        Unit.Counted("类", "category", "categories"),
        Unit.Counted("门", "course", "courses"),
        Unit.Counted("标准箱", "TEU", "TEU", "TEU", aliases: ["国际标准箱", "标箱"]),
    ];
}
