using System.Text;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Support.Ledgers;
using NodaTime;

namespace Dnc.Model.Tests.Documents;

public sealed class LedgerJsonTests
{
    internal const string Sample = """
        {
          "schemaVersion": "1.0",
          "subject": "91370281MA0000015W",
          "completeSince": "2020-01-01",
          "awards": [
            {
              "policy": "p",
              "grantedOn": "2023-03-01",
              "amount": "120万元",
              "forYear": 2022,
              "instalment": "first",
              "paidOn": "2023-04-01",
              "recordedAt": "2023-05-01T00:00:00Z",
              "source": { "id": "book", "title": "兑现台账", "publishedOn": "2023-06-01" }
            },
            { "policy": "q", "grantedOn": "2023-03-02", "amount": "0.05元" }
          ]
        }

        """;

    [Fact]
    public void Read_Sample_IsTheLedger()
    {
        var document = LedgerJson.Read(Sample).OrThrow();
        document.Subject.ShouldBe("91370281MA0000015W");
        document.Ledger.CompleteFrom.ShouldBe(new LocalDate(2020, 1, 1));
        document.Ledger.Entries[0].ShouldBe(new AwardEntry("p", new LocalDate(2023, 3, 1), Money.Cny(1_200_000))
        {
            ForYear = 2022,
            Instalment = "first",
            PaidOn = new LocalDate(2023, 4, 1),
            RecordedAt = Instant.FromUtc(2023, 5, 1, 0, 0),
            Source = new SourceReference("book", "兑现台账") { PublishedOn = new LocalDate(2023, 6, 1) },
        });
        document.Ledger.Entries[1].Amount.ShouldBe(Money.Cny(0.05m));
    }

    [Theory]
    [InlineData(Sample)]
    [InlineData("""{ "schemaVersion": "1.0", "complete": true }""")]
    [InlineData("""{ "schemaVersion": "1.0" }""")]
    [InlineData("""{ "schemaVersion": "1.0", "complete": false, "awards": [] }""")]
    public void Read_OfWrite_GivesAnEqualLedger(string text)
    {
        var document = LedgerJson.Read(text).OrThrow();
        var written = LedgerJson.Write(document);
        LedgerJson.Read(Encoding.UTF8.GetBytes(written)).OrThrow().ShouldBe(document);
        using var stream = new MemoryStream();
        LedgerJson.Write(document, stream);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(written);
    }

    [Theory]
    [InlineData("\"completeSince\": \"2020-01-01\"", "\"completeSince\": \"2020-01-01\", \"complete\": true", IssueCodes.OneMemberExpected, "$")]
    [InlineData("\"amount\": \"0.05元\"", "\"amount\": \"5人\"", IssueCodes.InvalidText, "$.awards[1].amount")]
    [InlineData("\"forYear\": 2022", "\"forYear\": 0", IssueCodes.NumberOutOfRange, "$.awards[0].forYear")]
    [InlineData("\"policy\": \"q\", ", "", IssueCodes.MissingMember, "$.awards[1]")]
    [InlineData("\"paidOn\": \"2023-04-01\"", "\"paidOn\": \"2023-04-31\"", IssueCodes.InvalidText, "$.awards[0].paidOn")]
    public void Read_AFault_NamesCodeAndPlace(string old, string edited, string code, string path)
    {
        Sample.ShouldContain(old);
        var issue = LedgerJson.Read(Sample.Replace(old, edited, StringComparison.Ordinal), "file").Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path, issue.Location.Document).ShouldBe((code, path, "file"));
    }
}
