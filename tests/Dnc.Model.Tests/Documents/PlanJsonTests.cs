using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dnc.Model.Documents;
using Dnc.Model.Plans;
using Dnc.Model.Plans.Instruments;
using Dnc.Model.Primitives;
using Dnc.Model.Tests.Conventions;
using Dnc.Model.Tests.Plans;
using FsCheck.Xunit;
using NJsonSchema;

namespace Dnc.Model.Tests.Documents;

public sealed partial class PlanJsonTests
{
    [Fact]
    public void Write_OfRead_GivesTheSameBytes() => PlanJson.Write(PlanJson.Read(MiniPlan.Json).OrThrow()).ShouldBe(MiniPlan.Json);

    [Fact]
    public void MiniPlan_HasEveryCaseOfEveryFamily()
    {
        var plan = MiniPlan.Plan;
        plan.Commitments.Select(c => c.Kind).Distinct().Count().ShouldBe(Enum.GetValues<CommitmentKind>().Length);
        plan.Commitments.Select(c => c.Instrument?.Kind).OfType<InstrumentKind>().Distinct().Count().ShouldBe(28);
        Enum.GetValues<InstrumentKind>().Length.ShouldBe(28);
        Cases(typeof(Dnc.Model.Indicators.Statistic)).ShouldBe(plan.Targets.Select(t => t.Specification.Statistic.GetType()).ToHashSet(), ignoreOrder: true);
        Cases(typeof(Dnc.Model.Indicators.IndicatorKind)).ShouldBe(plan.Indicators.Select(i => i.Kind.GetType()).ToHashSet(), ignoreOrder: true);
        Cases(typeof(ReadingEffect)).ShouldBe(plan.Interpretations.SelectMany(i => i.Reading.Options).SelectMany(o => o.Effect).Select(e => e.GetType()).ToHashSet(), ignoreOrder: true);
    }

    [Property(Arbitrary = [typeof(PlanGenerators)], MaxTest = 200)]
    public void Read_OfWrite_GivesAnEqualPlan(Plan plan)
    {
        var written = PlanJson.Write(plan);
        var read = PlanJson.Read(written).OrThrow();
        read.ShouldBe(plan);
        PlanJson.Write(read).ShouldBe(written);
        PlanJson.Hash(read).ShouldBe(PlanJson.Hash(plan));
    }

    [Fact]
    public void Read_OtherCulture_GivesTheSame()
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberGroupSeparator) = (",", "~", ".");
            (odd.DateTimeFormat.DateSeparator, odd.DateTimeFormat.ShortDatePattern) = ("#", "dd#MM#yyyy");
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (odd, odd);
            PlanJson.Write(PlanJson.Read(MiniPlan.Json).OrThrow()).ShouldBe(MiniPlan.Json);
            var json = PlanEdit.Set(MiniPlan.Json, ("commitments/t-growth/upper", null), ("commitments/k1/due", "\"2030-01-01\""));
            PlanJson.Read(json).Issues.Select(i => i.Message.En).ShouldBe(
                ["The comparator between has no upper end.", "2030-01-01 is not in the period 2017-01-01..2021-12-31 of the plan."]);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void Read_BytesAndStream_GiveTheSamePlan()
    {
        var bytes = Encoding.UTF8.GetBytes(MiniPlan.Json);
        PlanJson.Read(bytes).OrThrow().ShouldBe(MiniPlan.Plan);
        using var stream = new MemoryStream(bytes);
        PlanJson.Read(stream).OrThrow().ShouldBe(MiniPlan.Plan);
        using var written = new MemoryStream();
        PlanJson.Write(MiniPlan.Plan, written);
        written.ToArray().ShouldBe(bytes);
    }

    [Fact]
    public void Read_MoreThanTheLimit_IsOneIssue()
    {
        var limits = new DocumentLimits { MaxBytes = 1000 };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(MiniPlan.Json));
        foreach (var result in (Result<Plan>[])[PlanJson.Read(MiniPlan.Json, "big", limits), PlanJson.Read(Encoding.UTF8.GetBytes(MiniPlan.Json), "big", limits), PlanJson.Read(stream, "big", limits)])
        {
            result.Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.LimitExceeded);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"text\"")]
    [InlineData("{ \"units\": 3, \"schemaVersion\": [] }")]
    [InlineData("{ \"units\": [ { \"id\": \"1\", \"zh\": \"万\", \"en\": \" \", \"enPlural\": \"x\" } ] }")]
    public void Read_NoPlan_IsRefusedWithIssues(string json) => PlanJson.Read(json).Issues.ShouldNotBeEmpty();

    [Fact]
    public void Read_AnyTruncation_NeverThrows()
    {
        for (var length = 0; length < MiniPlan.Json.Length; length += 211)
        {
            PlanJson.Read(MiniPlan.Json[..length]).IsSuccess.ShouldBeFalse();
        }
    }

    [Fact]
    public void Read_ThousandsOfFaults_AreCutAtTheLimit()
    {
        const int Many = 3000;
        var goals = Enumerable.Range(0, Many).Select(i => $$"""
            { "$type": "goal", "id": "h{{i}}", "section": "nowhere{{i}}", "clause": {}, "name": { "zh": "甲", "en": "a" }, "strength": "vision", "actors": [ { "organization": "city", "role": "lead", "basis": "stated" } ], "servedBy": ["h{{(i + 1) % Many}}"] }
            """);
        var json = PlanEdit.Set(MiniPlan.Json, ("commitments", $"[{string.Join(',', goals)}]"));
        var issues = PlanJson.Read(json).Issues;
        issues.Count.ShouldBe(201);
        issues.ShouldContain(i => i.Code == IssueCodes.LimitExceeded);
    }

    [Fact]
    public void Hash_OfAnotherPlan_Differs()
    {
        var hash = PlanJson.Hash(MiniPlan.Plan);
        hash.ShouldMatch("^sha256:[0-9a-f]{64}$");
        var chosen = MiniPlan.Plan.Choose(InterpretationId.Parse("q-number"), new RecordedChoice("one", new("甲", "a"), new("乙", "b"), NodaTime.Instant.FromUtc(2020, 1, 1, 0, 0)));
        PlanJson.Hash(chosen).ShouldNotBe(hash);
        PlanJson.Read(PlanJson.Write(chosen)).OrThrow().ShouldBe(chosen);
    }

    [Fact]
    public void Schema_IsTheOnePublished() =>
        PlanJson.Schema().ShouldBe(File.ReadAllText(Path.Combine(Library.Root.FullName, "docs", "schemas", "plan.schema.json")), "publish the schema anew, and say why");

    [Fact]
    public async Task Schema_ValidatesTheMiniPlanAndRefusesFaultsOfForm()
    {
        // The validator at hand speaks an older draft, in which definitions and constants are spelled otherwise.
        var older = Constant().Replace(PlanJson.Schema().Replace("$defs", "definitions", StringComparison.Ordinal), "\"enum\": [$1]");
        var schema = await JsonSchema.FromJsonAsync(older, TestContext.Current.CancellationToken);
        schema.Validate(MiniPlan.Json).ShouldBeEmpty();
        foreach (var (place, value) in ((string, string?)[])[("commitments/c1/colour", "1"), ("commitments/c1/name/en", null), ("commitments/m-fund/instrument/stage", "\"studied\""), ("indicators", "3")])
        {
            schema.Validate(PlanEdit.Set(MiniPlan.Json, (place, value))).ShouldNotBeEmpty(place);
        }
    }

    [GeneratedRegex("\"const\": (\"[^\"]*\")")]
    private static partial Regex Constant();

    private static HashSet<Type> Cases(Type family) => [.. family.Assembly.GetTypes().Where(t => t.BaseType == family)];
}
