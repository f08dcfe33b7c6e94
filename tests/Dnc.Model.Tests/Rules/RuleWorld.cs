using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Formula = Dnc.Model.Rules.Formula;

namespace Dnc.Model.Tests.Rules;

/// <summary>Random rules that are well typed, and random facts that hit their edges: figures are those of the rules, bounds, conflicts, and missing.</summary>
public static class RuleWorld
{
    public const string Rule = "rule";
    public const string Amount = "amount";
    private const int Depth = 3;

    private static readonly LocalizedText Text = new("说明", "remark");
    private static readonly SourceReference[] Sources = [new("a", "A"), new("b", "B")];
    private static readonly Instant Early = Instant.FromUtc(2024, 1, 1, 0, 0);
    private static readonly Instant Late = Instant.FromUtc(2025, 6, 1, 0, 0);
    private static readonly RuleNodes Plain = new(definitions: false, readings: false);
    private static readonly RuleNodes Full = new(definitions: true, readings: false);
    private static readonly RuleNodes Open = new(definitions: true, readings: true);

    /// <summary>The facts of the world.</summary>
    public static ValueList<FactDefinition> Facts { get; } =
    [
        Quantity("revenue", "元", FactPeriodicity.Year, minimum: "0元"), Quantity("rd", "元", FactPeriodicity.Year, minimum: "0元"), Quantity("profit", "元", FactPeriodicity.Year),
        Quantity("grant", "元", FactPeriodicity.Quarter, minimum: "0元", maximum: "1亿元"), Quantity("capital", "元", FactPeriodicity.Fixed), Quantity("staff", "人", FactPeriodicity.AtDate, minimum: "0人"),
        Quantity("researchers", "人", FactPeriodicity.Fixed, minimum: "0人"), Quantity("rate", "%", FactPeriodicity.Fixed, minimum: "0%", maximum: "100%"), Quantity("mark", "", FactPeriodicity.Fixed),
        Quantity("city-average", "元", FactPeriodicity.Year) with { Scope = FactScope.Context },
        Fact("foundedOn", FactKind.Date), Fact("industry", FactKind.Code) with { IsHierarchical = true }, Fact("grade", FactKind.Code) with { Codes = [new("good", Text), new("bad", Text)] },
        Fact("certificates", FactKind.Codes), Fact("blacklisted", FactKind.Flag), Fact("audited", FactKind.Flag, FactPeriodicity.Year), Fact("pilot-city", FactKind.Flag) with { Scope = FactScope.Context },
        Fact("high-tech", FactKind.Label), Fact("loans", FactKind.Items) with { Items = [Quantity("principal", "元", FactPeriodicity.Fixed, minimum: "0元"), Fact("bank", FactKind.Code), Fact("overdue", FactKind.Flag)] },
    ];

    /// <summary>Rules, half of them with readings.</summary>
    public static Arbitrary<RuleCase> Cases() => Gen.OneOf(Case(Full), Case(Open)).ToArbitrary();

    /// <summary>A criterion of which nothing is known but that it is well typed.</summary>
    public static Gen<Criterion> Criterion(int depth) => Full.Criterion(depth);

    /// <summary>A rule set of the world with one criterion and one formula.</summary>
    public static RuleSet Set(Criterion rule, Formula? amount = null, ValueList<RuleDefinition>? definitions = null) => new()
    {
        Id = "world",
        Title = Text,
        Documents = [new("d", "D")],
        Facts = Facts,
        Parameters =
        [
            new("threshold", Text, Dated<Formula>.From(RuleNodes.Day("2024-01-01"), Constant("500万元"), Sources[0])),
            new("limit", Text, Dated<Formula>.From(RuleNodes.Day("2000-01-01"), Constant("10%"), Sources[0])),
        ],
        Questions = [Question("open"), Question("chosen").Choose(new("x", Text, Text, Early))],
        Definitions = definitions ?? [],
        Rules = amount is null ? [new(Rule, Text, rule)] : [new(Rule, Text, rule), new(Amount, Text, amount)],
    };

    public static CompiledRules Compile(RuleSet set, RuleLimits? limits = null) =>
        UncheckedRules.Compile(set, limits ?? RuleLimits.Default, ("visit", f => f.TryGet("staff", out var claims) && claims.Count > 0 ? Verdict.True : Verdict.Unknown));

    public static FactFigure Figure(string text) => new(Bound.Parse(text), []);

    public static bool IsMoney(string key) => Facts.First(f => f.Key == key).Unit?.Unit.Dimension == Dimension.Money;

    private static Gen<RuleCase> Case(RuleNodes nodes) =>
        from spent in Plain.Money(1)
        from intensity in Plain.Ratio(1)
        from points in Plain.Number(1)
        from eligible in Plain.Criterion(1)
        from rule in nodes.Criterion(Depth)
        from amount in nodes.Formula(Depth - 1)
        from subject in Subject
        from surroundings in Claims(["city-average", "pilot-city"])
        from day in Gen.Elements("2024-12-31", "2024-06-30", "2023-07-01")
        from year in Gen.Elements<int?>(null, null, 2022)
        from known in Gen.Frequency((3, Gen.Constant<Instant?>(null)), (1, Gen.Constant<Instant?>(Early)))
        let asOf = AsOf.Date(RuleNodes.Day(day))
        select new RuleCase(
            Set(rule, amount, [new("spent", Text, spent), new("intensity", Text, intensity), new("points", Text, points), new("eligible", Text, eligible)]),
            new FactSet("s", subject),
            new RuleContext(known is { } instant ? asOf.KnownAt(instant) : asOf) { Surroundings = new FactSet(null, surroundings), ReferenceYear = year });

    /// <summary>Claims about a subject.</summary>
    public static Gen<ValueList<FactClaim>> Subject { get; } = Claims(Facts.Where(f => f.Scope == FactScope.Subject).Select(f => f.Key).ToArray());

    private static Gen<ValueList<FactClaim>> Claims(string[] keys) =>
        Gen.CollectToList(keys, key => Claims(Facts.First(f => f.Key == key))).Select(lists => lists.SelectMany(l => l).ToValueList());

    private static Gen<List<FactClaim>> Claims(FactDefinition fact)
    {
        FactTime[] times = fact.Periodicity switch
        {
            FactPeriodicity.Fixed => [FactTime.None],
            FactPeriodicity.AtDate => [FactTime.None, RuleNodes.Day("2022-12-31"), RuleNodes.Day("2024-06-30"), FactTime.Year(2023)],
            FactPeriodicity.Quarter => [FactTime.Parse("2023-Q3"), FactTime.Parse("2024-Q1"), FactTime.Parse("2024-Q2"), FactTime.Parse("2024-Q4")],
            _ => [FactTime.Year(2020), FactTime.Year(2021), FactTime.Year(2022), FactTime.Year(2023), FactTime.Year(2024)],
        };

        // Mostly one claim or none; at times two that may conflict.
        return Gen.CollectToList(times, time => from count in Gen.Frequency((3, Gen.Constant(0)), (12, Gen.Constant(1)), (2, Gen.Constant(2))) from claims in Claim(fact, time).ListOf(count) select claims)
            .Select(lists => lists.SelectMany(l => l).ToList())
            .SelectMany(claims => Beginnings(fact).Select(more => claims.Concat(more).ToList()));
    }

    // Where the history begins, at times two that may conflict.
    private static Gen<IEnumerable<FactClaim>> Beginnings(FactDefinition fact)
    {
        string[] periods = (fact.Kind, fact.Periodicity) switch
        {
            (FactKind.Quantity, FactPeriodicity.Year) => ["2018", "2020"],
            (FactKind.Quantity, FactPeriodicity.Quarter) => ["2019-Q2", "2023-Q3"],
            _ => [],
        };
        var told = from period in Gen.Elements(periods)
                   from source in Gen.Elements(Sources)
                   from recorded in Gen.Elements<Instant?>(null, Early, Late)
                   select new FactClaim(fact.Key, FactTime.None, new FactBeginning(ReportingPeriod.Parse(period)), source, recorded);
        return periods.Length == 0
            ? Gen.Constant<IEnumerable<FactClaim>>([])
            : from count in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2))) from claims in told.ListOf(count) select (IEnumerable<FactClaim>)claims;
    }

    private static Gen<FactClaim> Claim(FactDefinition fact, FactTime time) =>
        from value in Value(fact)
        from source in Gen.Elements(Sources)
        from recorded in Gen.Elements<Instant?>(null, null, Early, Late)
        select new FactClaim(fact.Key, time, value, source, recorded);

    private static Gen<FactValue> Value(FactDefinition fact) => fact.Kind switch
    {
        FactKind.Date => Gen.Elements(RuleNodes.Days).Select(d => (FactValue)new FactDay(RuleNodes.Day(d))),
        FactKind.Flag => Gen.Elements<FactValue>(new FactFlag(true), new FactFlag(false)),
        FactKind.Code => Gen.Elements(fact.IsHierarchical ? RuleNodes.Industries : ["good", "bad"]).Select(c => (FactValue)new FactCode(c)),
        FactKind.Codes => Gen.Elements<FactValue>(new FactCodes([]), new FactCodes(["iso9001"]), new FactCodes(["iso9001", "iso14001"])),
        FactKind.Label => from held in Gen.Elements("2020-01-01..2022-12-31", "2023-07-01..", "2024-12-31..2024-12-31", "2012-02-29..2024-06-30").ListOf(2)
                          from complete in Gen.Elements(true, true, false)
                          from since in Gen.Elements<LocalDate?>(null, RuleNodes.Day("2021-01-01"))
                          select (FactValue)new FactLabel(held.Select(DateRange.Parse).ToValueList(), complete ? since : null, complete),
        FactKind.Items => from count in Gen.Choose(0, 3)
                          from items in Gen.CollectToList(fact.Items, Claims).Select(l => new FactSet(null, l.SelectMany(c => c).ToValueList())).ListOf(count)
                          from complete in Gen.Elements(true, false)
                          select (FactValue)new FactItems(items.ToValueList(), complete),
        _ => Number(fact),
    };

    // The figures of the rules and their neighbours, at times only as bounds.
    private static Gen<FactValue> Number(FactDefinition fact)
    {
        var texts = fact.Key switch
        {
            "rate" => RuleNodes.Shares,
            "mark" => RuleNodes.Points.Select(p => p.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray(),
            "staff" or "researchers" => RuleNodes.Heads,
            _ => [.. RuleNodes.Amounts, "99.9999万元", "100.01万元", "3亿元"],
        };
        return from text in Gen.Elements(texts)
               from comparator in Gen.Frequency((10, Gen.Constant("")), (1, Gen.Constant(">")), (1, Gen.Constant("≥")), (1, Gen.Constant("<")), (1, Gen.Constant("≤")))
               from negative in Gen.Frequency((6, Gen.Constant("")), (fact.Minimum is null ? 1 : 0, Gen.Constant("-")))
               select (FactValue)Figure(comparator + (text[0] == '0' ? "" : negative) + text);
    }

    private static Dnc.Model.Rules.Formulas.Constant Constant(string text) => new(CompoundQuantity.Parse(text));

    private static Interpretation<LocalizedText> Question(string id) => new(InterpretationId.Parse(id), Text, [new("x", Text, Text), new("y", Text, Text)]);

    private static FactDefinition Fact(string key, FactKind kind, FactPeriodicity periodicity = FactPeriodicity.Fixed) => new() { Key = key, Name = Text, Kind = kind, Periodicity = periodicity };

    private static FactDefinition Quantity(string key, string unit, FactPeriodicity periodicity, string? minimum = null, string? maximum = null) => Fact(key, FactKind.Quantity, periodicity) with
    {
        Unit = CompoundUnit.Of(unit.Length == 0 ? Units.Number : Units.Get(unit)),
        Minimum = minimum is null ? null : CompoundQuantity.Parse(minimum),
        Maximum = maximum is null ? null : CompoundQuantity.Parse(maximum),
    };
}
