using System.Text;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Tests.Documents.Rules;
using Dnc.Model.Tests.Rules;
using Dnc.Model.Time;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Documents;

public sealed class FactsJsonTests
{
    // Figures are made up over all numbers.
    private static readonly FactCatalog Unbounded = new(SampleDocuments.Catalog.Facts.Select(f => f with { Minimum = null, Maximum = null, Items = f.Items.Select(i => i with { Minimum = null, Maximum = null }).ToValueList() }).ToValueList());

    private static readonly FactsDocument Sample = FactsJson.Read(SampleDocuments.FactsText, SampleDocuments.Catalog).OrThrow();

    [Fact]
    public void Write_OfRead_GivesTheSameBytes() => FactsJson.Write(Sample).ShouldBe(SampleDocuments.FactsText);

    [Fact]
    public void Sample_HasEveryKindOfFact() => Sample.Facts.Claims.Select(c => c.Value.Kind).Distinct().Order().ShouldBe(Enum.GetValues<FactKind>());

    [Property(Arbitrary = [typeof(FactGenerators)], MaxTest = 200)]
    public void Read_OfWrite_GivesEqualFacts(FactsDocument facts)
    {
        var written = FactsJson.Write(facts);
        var read = FactsJson.Read(written, Unbounded).OrThrow();
        read.ShouldBe(facts);
        FactsJson.Write(read).ShouldBe(written);
    }

    [Fact]
    public void Read_AFigureBelowItsMinimum_IsAFaultWithItsPlace()
    {
        var issue = Read("\"facts\":{\"staff\":{\"2024-01-01\":-1}}").Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path).ShouldBe((IssueCodes.FactOutOfRange, "$.facts.staff.2024-01-01"));
        issue.Message.En.ShouldContain("is below 0 persons");
    }

    [Theory]
    [InlineData("\"staff\":\"320人\"", "320人")]
    [InlineData("\"staff\":320", "320人")]
    [InlineData("\"rent\":\"30元/平方米/个月以上\"", "≥30元")]
    [InlineData("\"rent\":\"超过30元/平方米/个月\"", ">30元")]
    [InlineData("\"rent\":\"30元/平方米/个月\"", "30元")]
    [InlineData("\"rating\":87.5", "87.5")]
    public void Read_AFigure_TakesEverySpelling(string fact, string bound)
    {
        var value = Read($"\"facts\":{{{fact}}}").OrThrow().Facts.Claims.ShouldHaveSingleItem().Value.ShouldBeOfType<FactFigure>();
        value.Bound.ShouldBe(Bound.Parse(bound));
    }

    [Theory]
    [InlineData("\"facts\":{\"revenu\":{\"2024\":\"1元\"}}", IssueCodes.FactNotAsked, "$.facts.revenu", "Should it be 'revenue'?")]
    [InlineData("\"facts\":{\"city-average\":{\"2024\":\"1元/亩\"}}", IssueCodes.FactNotAsked, "$.facts.city-average", "Move it to 'context'")]
    [InlineData("\"context\":{\"blacklisted\":true}", IssueCodes.FactNotAsked, "$.context.blacklisted", "Move it to 'facts'")]
    [InlineData("\"facts\":{\"revenue\":{\"2024\":\"300人\"}}", IssueCodes.FactUnitDiffers, "$.facts.revenue.2024", "does not compare")]
    [InlineData("\"facts\":{\"revenue\":{\"2024\":300}}", IssueCodes.FactUnitDiffers, "$.facts.revenue.2024", "has no unit")]
    [InlineData("\"facts\":{\"rent\":\"30元\"}", IssueCodes.FactUnitDiffers, "$.facts.rent", "does not compare")]
    [InlineData("\"facts\":{\"rating\":\"30%\"}", IssueCodes.FactUnitDiffers, "$.facts.rating", "a plain number")]
    [InlineData("\"facts\":{\"blacklisted\":{\"2024\":true}}", IssueCodes.FactTimeDiffers, "$.facts.blacklisted.2024", "has no time")]
    [InlineData("\"facts\":{\"revenue\":\"1元\"}", IssueCodes.FactTimeDiffers, "$.facts.revenue", "such as 2024")]
    [InlineData("\"facts\":{\"revenue\":{\"2024-Q1\":\"1元\"}}", IssueCodes.FactTimeDiffers, "$.facts.revenue.2024-Q1", "it is 2024-Q1")]
    [InlineData("\"facts\":{\"revenue\":{\"2024\":\"1元\",\"completeSince\":\"2024-Q1\"}}", IssueCodes.FactTimeDiffers, "$.facts.revenue.completeSince", "it is 2024-Q1")]
    [InlineData("\"facts\":{\"revenue\":{\"completeSince\":2015}}", IssueCodes.WrongKind, "$.facts.revenue.completeSince", "text")]
    [InlineData("\"facts\":{\"staff\":{\"2024-12-31\":\"1人\",\"completeSince\":\"1人\"}}", IssueCodes.FactTimeDiffers, "$.facts.staff.completeSince", "neither a day nor")]
    [InlineData("\"facts\":{\"revenue\":{\"2024-13\":\"1元\"}}", IssueCodes.FactTimeDiffers, "$.facts.revenue.2024-13", "neither a day nor")]
    [InlineData("\"facts\":{\"revenue\":{\"claims\":[{\"value\":\"1元\"}]}}", IssueCodes.FactTimeDiffers, "$.facts.revenue.claims[0]", "none is stated")]
    [InlineData("\"facts\":{\"revenue\":{\"claims\":[],\"more\":1}}", IssueCodes.UnknownMember, "$.facts.revenue.more", "claims")]
    [InlineData("\"facts\":{\"rent\":{\"value\":\"1元/平方米/个月\",\"sauce\":\"x\"}}", IssueCodes.UnknownMember, "$.facts.rent.sauce", "source")]
    [InlineData("\"facts\":{\"level\":\"nationl\"}", IssueCodes.FactCodeNotAllowed, "$.facts.level", "'national'")]
    [InlineData("\"facts\":{\"blacklisted\":\"no\"}", IssueCodes.WrongKind, "$.facts.blacklisted", "true or false")]
    [InlineData("\"facts\":{\"rent\":true}", IssueCodes.WrongKind, "$.facts.rent", "A figure is expected")]
    [InlineData("\"facts\":{\"high-tech\":[\"2022-01-01..2021-01-01\"]}", IssueCodes.InvalidText, "$.facts.high-tech[0]", "a range of dates")]
    [InlineData("\"facts\":{\"high-tech\":{\"held\":[\"2022\"]}}", IssueCodes.InvalidText, "$.facts.high-tech.held[0]", "a range of dates")]
    [InlineData("\"facts\":{\"loans\":[{\"principle\":\"1元\"}]}", IssueCodes.FactNotAsked, "$.facts.loans[0].principle", "'principal'")]
    [InlineData("\"facts\":{\"rent\":{\"about\":\"1元/平方米/个月\",\"tolerance\":{\"absolute\":\"1人\"}}}", IssueCodes.BoundEndsDoNotFit, "$.facts.rent", "does not compare")]
    [InlineData("\"facts\":{\"rent\":\"1元/园\"}", IssueCodes.UnknownUnit, "$.facts.rent", "")]
    [InlineData("\"facts\":[]", IssueCodes.WrongKind, "$.facts", "expected an object")]
    [InlineData("\"schemaVersion\":\"9\"", IssueCodes.DuplicateMember, "$.schemaVersion", "twice")]
    public void Read_AFault_NamesCodePlaceAndAdvice(string members, string code, string path, string words)
    {
        var issue = Read(members).Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path).ShouldBe((code, path));
        $"{issue.Message.En} {issue.Advice.En}".ShouldContain(words);
    }

    [Theory]
    [InlineData("{\"2024\":\"1元\",\"completeSince\":\"2015\"}")]
    [InlineData("{\"completeSince\":{\"value\":\"2015\",\"source\":\"a\"}}")]
    [InlineData("{\"completeSince\":\"2015\"}")]
    [InlineData("{\"claims\":[{\"value\":{\"completeSince\":\"2015\"},\"source\":\"a\"},{\"value\":{\"completeSince\":\"2015\"},\"source\":\"b\"}]}")]
    public void Read_WhereAHistoryBegins_IsAClaimWithoutATime(string json)
    {
        var facts = Read($"\"facts\":{{\"revenue\":{json}}}").OrThrow();
        facts.Facts.Claims[^1].ShouldSatisfyAllConditions(c => c.Time.ShouldBe(FactTime.None), c => c.Value.ShouldBe(new FactBeginning(ReportingPeriod.OfYear(2015))));
        FactsJson.Read(FactsJson.Write(facts), SampleDocuments.Catalog).OrThrow().ShouldBe(facts);
    }

    [Fact]
    public void Read_SeveralFaults_ReportsAllAtOnce() =>
        Read("\"facts\":{\"revenue\":{\"2024\":1,\"2023\":\"1人\"},\"x\":1},\"context\":{\"y\":2}").Issues.Count.ShouldBe(4);

    [Fact]
    public void Read_ADamagedDocument_NeverThrows()
    {
        var text = SampleDocuments.FactsText;
        for (var at = 0; at < text.TrimEnd().Length; at += 5)
        {
            FactsJson.Read(text[..at], SampleDocuments.Catalog).IsSuccess.ShouldBeFalse();
            foreach (var piece in (string[])["null", "[]", "{}", "\"\"", "-1"])
            {
                var end = text.IndexOfAny([',', '\n'], at);
                FactsJson.Read(string.Concat(text.AsSpan(0, at), piece, text.AsSpan(end < 0 ? text.Length : end)), SampleDocuments.Catalog);
            }
        }

        FactsJson.Read(new string('[', 100_000), SampleDocuments.Catalog).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.LimitExceeded);
    }

    [Fact]
    public void Read_BytesAndStream_GiveTheSameFacts()
    {
        using var written = new MemoryStream();
        FactsJson.Write(Sample, written);
        written.Position = 0;
        FactsJson.Read(written, SampleDocuments.Catalog).OrThrow().ShouldBe(Sample);
        FactsJson.Read(Encoding.UTF8.GetBytes(SampleDocuments.FactsText), SampleDocuments.Catalog).OrThrow().ShouldBe(Sample);
    }

    private static Result<FactsDocument> Read(string members) => FactsJson.Read($"{{\"schemaVersion\":\"1.0\",{members}}}", SampleDocuments.Catalog);
}
