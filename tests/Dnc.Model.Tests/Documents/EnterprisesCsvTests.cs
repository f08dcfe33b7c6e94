using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;

namespace Dnc.Model.Tests.Documents;

public sealed class EnterprisesCsvTests
{
    private static readonly FactCatalog Facts = PoliciesJson.Compile("""
        { "schemaVersion": "1.0", "id": "demo", "title": { "zh": "示例", "en": "demo" },
          "facts": [
            { "key": "revenue", "name": { "zh": "营业收入", "en": "revenue" }, "kind": "quantity", "unit": "元", "periodicity": "year" },
            { "key": "staff", "name": { "zh": "从业人员", "en": "staff" }, "kind": "quantity", "unit": "人", "minimum": "0人", "maximum": "1000人" },
            { "key": "industrial", "name": { "zh": "工业", "en": "industrial" }, "kind": "flag" },
            { "key": "champion", "name": { "zh": "冠军", "en": "champion" }, "kind": "label" },
            { "key": "loans", "name": { "zh": "贷款", "en": "loans" }, "kind": "items", "items": [ { "key": "sum", "name": { "zh": "金额", "en": "sum" }, "kind": "quantity", "unit": "元" } ] } ] }
        """).OrThrow().Rules.Facts;

    [Fact]
    public void Read_GoodRows_AreFactsAsInDocuments()
    {
        var reading = EnterprisesCsv.Read("id,revenue@2023[万元],revenue@2024,staff,industrial,champion\nf1,12.5,超过3亿元,20,是,2022-01-01..2024-12-31\nf2,,,,,-\n", Facts);
        reading.Issues.ShouldBeEmpty();
        var same = FactsJson.Read("""
            { "schemaVersion": "1.0", "subject": "f1", "facts": { "revenue": { "2023": "12.5万元", "2024": "超过3亿元" }, "staff": "20人", "industrial": true, "champion": ["2022-01-01..2024-12-31"] } }
            """, Facts).OrThrow().Facts;
        reading.Firms[0].Facts.ShouldBe(same);
        reading.Firms[1].Facts.Claims.Select(c => c.Key).ShouldBe(["champion"]);
    }

    [Theory]
    [InlineData("id,staff\nf1,many", IssueCodes.InvalidText, "staff", 2)]
    [InlineData("id,staff\nf1,20元", IssueCodes.FactUnitDiffers, "staff", 2)]
    [InlineData("id,staff\nf1,-1", IssueCodes.FactOutOfRange, "staff", 2)]
    [InlineData("id,staff\nf1,1001", IssueCodes.FactOutOfRange, "staff", 2)]
    [InlineData("id,staff\nf1,少于0人", IssueCodes.FactOutOfRange, "staff", 2)]
    [InlineData("id,revenue@2023[万元]\nf1,\"2,000\"", IssueCodes.BadCell, "revenue@2023[万元]", 2)]
    [InlineData("id,industrial\nf1,maybe", IssueCodes.BadCell, "industrial", 2)]
    [InlineData("id,loans\nf1,3", IssueCodes.BadCell, "loans", 2)]
    [InlineData("id,staff\n,3", IssueCodes.BadCell, "id", 2)]
    [InlineData("id,staff\nf1,3\nf1,4", IssueCodes.DuplicateFirm, "id", 3)]
    [InlineData("id,staff\nf1,3,4", IssueCodes.WrongCellCount, null, 2)]
    [InlineData("id,stuff\nf1,3", IssueCodes.UnknownColumn, null, 1)]
    [InlineData("staff\n3", IssueCodes.MissingColumn, null, 1)]
    public void Read_AFault_NamesRowAndColumn(string csv, string code, string? column, int line)
    {
        var reading = EnterprisesCsv.Read(csv, Facts, null, "firms.csv");
        var issue = reading.Issues.ShouldHaveSingleItem();
        (issue.Location.Document, issue.Location.Line, issue.Location.Path).ShouldBe(("firms.csv", line, column));
        (issue.Code == code || code == IssueCodes.InvalidText).ShouldBeTrue(issue.ToString());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1000")]
    [InlineData("≤5人")] // between 0 and 5
    [InlineData("≥0人")]
    [InlineData("约0人")]
    public void Read_AFigureThatMayBeWithinItsBounds_IsGood(string staff) => EnterprisesCsv.Read($"id,staff\nf1,{staff}", Facts).Issues.ShouldBeEmpty();

    [Fact]
    public void Read_ANumberInGroups_SaysThatSeparatorsAreNotWritten()
    {
        EnterprisesCsv.Read("id,revenue@2023[万元]\nf1,\"2,000\"", Facts).Issues[0].ToString(Language.Zh).ShouldContain("“2,000”不是数字。 数字不要写千分位分隔符。");
        LedgersCsv.Read("id,policy,grantedOn,amount\nf1,p,2023-05-31,\"2,000\"", null, Currency.Cny).Issues[0].Advice.En.ShouldBe("Write numbers without separators.");
        EnterprisesCsv.Read("id,revenue@2023\nf1,超过2000", Facts).Issues[0].Message.En.ShouldContain("has no unit");
    }

    [Fact]
    public void Read_ACreditCodeWithAWrongCheckCharacter_IsAWarning()
    {
        var reading = EnterprisesCsv.Read("id,staff\n91370281MA0000016W,3\nf2,4", Facts);
        var issue = reading.Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Severity, issue.Location.Line, reading.Firms.Count, reading.LeftOut).ShouldBe((IssueCodes.BadCreditCode, IssueSeverity.Warning, 2, 2, 0));
    }

    // However many codes are doubtful, a row that is left out is told.
    [Fact]
    public void Read_OfFaultsBesideDoubts_TellsTheFaultsFirst()
    {
        var reading = EnterprisesCsv.Read("id,staff\n91370281MA0000016W,3\nf2,many", Facts, limits: EnterprisesCsv.DefaultLimits with { MaxIssues = 1 });
        (reading.HasErrors, reading.LeftOut, reading.Issues.ShouldHaveSingleItem().Location.Line).ShouldBe((true, 1, 3));
    }

    [Fact]
    public void Read_ABadRow_LosesNoGoodOne()
    {
        var reading = EnterprisesCsv.Read("id,staff\nf1,many\nf2,7\n", Facts);
        (reading.HasErrors, reading.LeftOut).ShouldBe((true, 1));
        reading.Firms.Select(f => f.Id).ShouldBe(["f2"]);
        Should.Throw<InvalidDocumentException>(() => reading.OrThrow());
    }

    [Fact]
    public void Ledgers_AreReadByFirm()
    {
        var ledgers = LedgersCsv.Read("id,policy,grantedOn,amount,forYear\nf1,p,2023-05-01,100000,2022\nf1,q,2024-05-01,20万元,\n", new NodaTime.LocalDate(2020, 1, 1), Currency.Cny);
        ledgers.Issues.ShouldBeEmpty();
        ledgers.Of("f1").Entries.Select(e => (e.Policy, e.Amount.Amount, e.ForYear)).ShouldBe([("p", 100_000m, 2022), ("q", 200_000m, null)]);
        ledgers.Of("f2").Entries.ShouldBeEmpty();
        ledgers.Of("f2").CompleteFrom.ShouldBe(new NodaTime.LocalDate(2020, 1, 1));
    }

    [Theory]
    [InlineData("id,policy,grantedOn,amount\nf1,p,2023-05-32,1", "grantedOn")]
    [InlineData("id,policy,grantedOn,amount\nf1,p,2023-05-31,much", "amount")]
    [InlineData("id,policy,grantedOn,amount\nf1,,2023-05-31,1", "policy")]
    [InlineData("id,policy,grantedOn,amount,forYear\nf1,p,2023-05-31,1,x", "forYear")]
    public void Ledgers_WithAFault_NameRowAndColumn(string csv, string column)
    {
        var issue = LedgersCsv.Read(csv, null, Currency.Cny).Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Location.Line, issue.Location.Path).ShouldBe((IssueCodes.BadCell, 2, column));
    }
}
