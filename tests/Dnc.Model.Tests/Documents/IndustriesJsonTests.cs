using System.Text;
using System.Text.Json;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using static Dnc.Model.Tests.Support.Industries.IndustryWorld;

namespace Dnc.Model.Tests.Documents;

public sealed class IndustriesJsonTests
{
    /// <summary>Every member that strategies may have.</summary>
    internal static readonly string Everything = Document(
        Strategy(
            """
            'clause':'§1','leadOffice':'industry-bureau','supportingOffices':['commerce-bureau','finance-bureau'],'chain':'grid','keyFirms':['91370281MA0000015W','f1'],'policies':['p'],'commitments':['7a','101b'],
            'targets':[{'id':'t','name':{'zh':'千亿级','en':'100-billion class'},'reach':'≥1000亿元','due':'2021-12-31','clause':'§2'},{'id':'u','name':{'zh':'百亿级','en':'10-billion class'},'reach':'>100亿元'}],
            'firmTargets':[{'id':'t','name':{'zh':'百亿级企业','en':'10-billion firms'},'reach':'≥100亿元','count':3,'due':'2021-12-31','clause':'§3'}],
            'directions':[{'id':'a','name':{'zh':'甲','en':'a'},'link':'tower','clause':'§4'},{'id':'b','name':{'zh':'乙','en':'b'}}],
            'unverified':{'zh':'未核','en':'unverified'},'note':{'zh':'注','en':'note'}
            """,
            scale: ByReading),
        $"'currency':'CNY','positions':'positions','chains':[{Chain}]");

    [Fact]
    public void Read_OfWrite_GivesEqualStrategies()
    {
        var set = IndustriesJson.Read(Everything).OrThrow();
        var written = IndustriesJson.Write(set);
        IndustriesJson.Read(Encoding.UTF8.GetBytes(written)).OrThrow().ShouldBe(set);
        using var stream = new MemoryStream();
        IndustriesJson.Write(set, stream);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(written);
        IndustriesJson.Compile(Encoding.UTF8.GetBytes(written)).OrThrow().Set.ShouldBe(set);
        foreach (var member in (string[])["leadOffice", "supportingOffices", "chain", "keyFirms", "policies", "commitments", "targets", "reach", "due", "firmTargets", "count", "directions", "link", "positions", "stage", "industries", "missing", "unverified", "note"])
        {
            written.ShouldContain($"\"{member}\":");
        }

        // What is the default is not written.
        written.ShouldNotContain("\"currency\"");
    }

    [Theory]
    [InlineData("\"count\":3", "\"count\":0", IssueCodes.NumberOutOfRange, "$.strategies[0].firmTargets[0].count")]
    [InlineData("\"reach\":\"≥1000亿元\"", "\"reach\":\"千亿级\"", IssueCodes.QuantityWithoutNumber, "$.strategies[0].targets[0].reach")]
    [InlineData("\"stage\":\"upstream\"", "\"stage\":\"above\"", IssueCodes.UnknownWord, "$.chains[0].links[0].stage")]
    [InlineData("\"scale\":", "\"size\":", IssueCodes.UnknownMember, "$.strategies[0].size")]
    [InlineData("\"leadOffice\":\"industry-bureau\"", "\"leadOffice\":\"工信局\"", IssueCodes.InvalidText, "$.strategies[0].leadOffice")]
    public void Read_AFault_NamesCodeAndPlace(string old, string edited, string code, string path)
    {
        Everything.ShouldContain(old, Case.Sensitive);
        IndustriesJson.Read(Everything.Replace(old, edited, StringComparison.Ordinal), "file").Issues.Select(i => (i.Code, i.Location.Path, i.Location.Document)).ShouldContain((code, path, "file"));
    }

    [Fact]
    public void Standings_AsJson_AreApproved()
    {
        var industries = IndustriesJson.Compile(Everything).OrThrow();
        var standings = industries.Evaluate(
            [Firm(industries, "f1", "'industry':'38','output':{'2023':'500亿元'},'revenue':{'2023':'400亿元'},'positions':['grid/tower']"), Firm(industries, "f2", "'output':{'2023':'5亿元'}")],
            Day.KnownOn(2024, 6, 30),
            TestContext.Current.CancellationToken);
        var written = IndustryStandingsJson.Write(industries, standings);
        written.ShouldMatchApproved(c => c.WithFileExtension(".json").SubFolder("Approved"));
        using var none = JsonDocument.Parse(IndustryStandingsJson.Write(industries, []));
        none.RootElement.GetProperty("standings").GetArrayLength().ShouldBe(0);
    }
}
