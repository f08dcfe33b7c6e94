using System.Text;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;

namespace Dnc.Model.Tests.Documents;

public sealed class TableTextTests
{
    private const string Table = "id,town\nf1,胶莱\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_Utf8_IsTheText(bool withMark) => TableText.Read([.. new UTF8Encoding(withMark).GetPreamble(), .. Encoding.UTF8.GetBytes(Table)]).OrThrow().ShouldBe(Table);

    // The same text in GBK, in UTF-16 with a mark, and Latin letters in UTF-16 without one.
    [Theory]
    [InlineData("69642C746F776E0A66312CBDBAC0B30A")]
    [InlineData("FFFE69006400")]
    [InlineData("69006400")]
    public void Read_AnotherEncoding_IsRefused(string bytes)
    {
        var issue = TableText.Read(Convert.FromHexString(bytes), "firms.csv").Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Location.Document).ShouldBe((IssueCodes.TableNotUtf8, "firms.csv"));
        issue.Advice.Zh.ShouldContain("CSV UTF-8");
    }
}
