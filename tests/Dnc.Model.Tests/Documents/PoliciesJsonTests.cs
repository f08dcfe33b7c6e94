using System.Text;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Documents;

public sealed class PoliciesJsonTests
{
    /// <summary>Every member that a catalogue may have.</summary>
    internal static readonly string Everything = Document(
        "'currency':'CNY'," + Catalog(
            [
                Policy("p", "{'product':['10%','a']}", """
                    'clause':'§1','issuer':{'zh':'市工信局','en':'industry office'},'level':'municipal','valid':'2021-01-01..2025-12-31','reference':'application','when':'x','upTo':true,'cap':'100万元',
                    'round':{'to':'1万元','mode':'down'},'repeat':'topUp','quota':{'places':50,'rank':'staff','order':'lowestFirst','ties':'allInside','clause':'§2'},
                    'funding':[{'payer':'city','name':{'zh':'市','en':'city'},'share':'60%'},{'payer':'county','name':{'zh':'县','en':'county'},'share':'40%'}],
                    'instalments':[{'id':'i1','name':{'zh':'首期','en':'first'},'share':'50%'},{'id':'i2','name':{'zh':'余款','en':'rest'},'share':'50%','when':'y','clause':'§3'}],
                    'clawbacks':[{'id':'moved','name':{'zh':'迁出','en':'moved'},'when':{'not':'x'},'share':'100%','clause':'§4'}],
                    'window':{'yearlyFrom':'03-01','yearlyTo':'04-30'},'flags':['taxLinked','namedFirm'],'lawfulBasis':'law','unverified':{'zh':'未核','en':'unverified'},'note':{'zh':'注','en':'note'}
                    """),
                Policy("q", "'1元'", "'reference':{'event':'listedOn'},'window':'automatic','repeat':'once','quota':{'share':'20%','rounding':'up','rank':'staff'}"),
                Policy("r", "'1元'", "'reference':{'yearOf':'revenue'},'window':['2024-01-01..2024-02-01','2025-01-01..2025-02-01'],'repeat':'oncePerYear','round':{'to':'0.1元','mode':'halfEven'}"),
                Policy("s", "'1元'", "'window':'2024-01-01..2024-02-01'"),
            ],
            [
                Group("g1", "p q", "'highestOnly'", "'repeat':'once','clause':'§5'"), Group("g2", "p q", "{'highest':2}"), Group("g3", "p q", "'sum'"), Group("g4", "p q", "'byPriority'"),
                Group("g5", "p q", "'bestForEnterprise'"), Group("g6", "p q", "'silent'"), Group("g7", "p q", "{'elected':'choice'}"),
                Group("g8", "p q", "{'reading':{'question':'stack','options':{'yes':'sum','no':{'highest':3}}}}"),
            ],
            [
                Cap("c1", "p g2", "'tax'", "'over':'year','usedByOthers':'b','reduce':'proRata','clause':'§6'"), Cap("c2", "p", "'1元'", "'over':'validity'"), Cap("c3", "p", "'1元'", "'over':'ever'"),
                Cap("c4", "p", "'1元'", "'over':{'years':3}"), Cap("c5", "p", "'1元'", "'over':{'within':'2024-01-01..2024-12-31'}"),
            ])
        + ",'budgets':[{'id':'b1','name':{'zh':'预算','en':'budget'},'of':['p','g1'],'amount':'pool','allocate':'ranked','by':'staff','misfit':'skip','clause':'§7'},{'id':'b2','name':{'zh':'预算二','en':'budget 2'},'of':['q'],'amount':'1亿元','allocate':'proRata'}]");

    [Fact]
    public void Read_OfWrite_GivesAnEqualCatalogue()
    {
        var catalog = PoliciesJson.Read(Everything).OrThrow();
        var written = PoliciesJson.Write(catalog);
        var read = PoliciesJson.Read(written).OrThrow();
        read.ShouldBe(catalog);
        PoliciesJson.Write(read).ShouldBe(written);
        (PoliciesJson.Hash(read), PoliciesJson.Hash(catalog with { Budgets = [] })).ShouldSatisfyAllConditions(
            h => h.Item1.ShouldBe(PoliciesJson.Hash(catalog)), h => h.Item2.ShouldNotBe(h.Item1), h => h.Item1.Length.ShouldBe(71));
        PoliciesJson.Compile(written).Issues.Where(i => i.Severity == IssueSeverity.Error).ShouldBeEmpty();
    }

    [Fact]
    public void Write_OfEverything_HasEveryMemberAndWord()
    {
        var written = PoliciesJson.Write(PoliciesJson.Read(Everything).OrThrow());
        foreach (var word in (string[])["issuer", "level", "valid", "reference", "upTo", "cap", "round", "repeat", "quota", "order", "ties", "funding", "instalments", "clawbacks", "window", "flags", "lawfulBasis", "unverified", "note", "usedByOthers", "reduce", "over", "misfit", "allocate"])
        {
            written.ShouldContain($"\"{word}\":");
        }

        // What is the default is not written.
        written.ShouldNotContain("\"currency\"");
        written.ShouldNotContain("\"unlimited\"");
        written.ShouldNotContain("\"asOf\"");
    }

    [Fact]
    public void Read_FromBytesAndStream_IsTheSame()
    {
        var bytes = Encoding.UTF8.GetBytes(Everything);
        using var stream = new MemoryStream(bytes);
        PoliciesJson.Read(stream).OrThrow().ShouldBe(PoliciesJson.Read(bytes).OrThrow());
        using var target = new MemoryStream();
        PoliciesJson.Write(PoliciesJson.Read(bytes).OrThrow(), target);
        Encoding.UTF8.GetString(target.ToArray()).ShouldBe(PoliciesJson.Write(PoliciesJson.Read(bytes).OrThrow()));
        PoliciesJson.SchemaVersion.ShouldBe("1.0");
    }

    [Theory]
    [InlineData("'level':'municipal'", "'level':'city'", IssueCodes.UnknownWord, "$.policies[0].level")]
    [InlineData("'upTo':true", "'upto':true", IssueCodes.UnknownMember, "$.policies[0].upto")]
    [InlineData("'yearlyFrom':'03-01'", "'yearlyFrom':'3-1'", IssueCodes.InvalidText, "$.policies[0].window.yearlyFrom")]
    [InlineData("'window':'automatic'", "'window':'sometimes'", IssueCodes.InvalidText, "$.policies[1].window")]
    [InlineData("'round':{'to':'1万元','mode':'down'}", "'round':{'to':'1万元'}", IssueCodes.MissingMember, "$.policies[0].round")]
    [InlineData("{'highest':2}", "{'highest':0}", IssueCodes.NumberOutOfRange, "$.groups[1].combine.highest")]
    [InlineData("{'highest':2}", "{'highest':2,'elected':'choice'}", IssueCodes.OneMemberExpected, "$.groups[1].combine")]
    [InlineData("'silent'", "'silence'", IssueCodes.UnknownWord, "$.groups[5].combine")]
    [InlineData("{'years':3}", "{'years':0}", IssueCodes.NumberOutOfRange, "$.caps[3].over.years")]
    [InlineData("'flags':['taxLinked','namedFirm']", "'flags':['taxLinked','taxLinked']", IssueCodes.DuplicateItem, "$.policies[0].flags[1]")]
    [InlineData("'reference':{'event':'listedOn'}", "'reference':'event'", IssueCodes.UnknownWord, "$.policies[1].reference")]
    [InlineData("'currency':'CNY'", "'currency':'XXY'", IssueCodes.InvalidText, "$.currency")]
    [InlineData("'lawfulBasis':'law'", "'lawfulBasis':'lav'", IssueCodes.InvalidText, "$.policies[0].lawfulBasis")]
    public void Read_AFault_NamesCodeAndPlace(string old, string edited, string code, string path)
    {
        Everything.ShouldContain(Quoted(old));
        var issue = PoliciesJson.Read(Everything.Replace(Quoted(old), Quoted(edited), StringComparison.Ordinal), "file").Issues[0];
        (issue.Code, issue.Location.Path, issue.Location.Document).ShouldBe((code, path, "file"));
        issue.Location.Column.ShouldNotBeNull();
    }

    [Fact]
    public void Read_WhatIsNoDocument_IsAnIssue()
    {
        PoliciesJson.Read("[").IsSuccess.ShouldBeFalse();
        PoliciesJson.Read("[]").Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.WrongKind);
        PoliciesJson.Read(Everything.Replace("\"schemaVersion\":\"1.0\"", "\"schemaVersion\":\"9.0\"", StringComparison.Ordinal)).Issues[0].Code.ShouldBe(IssueCodes.UnsupportedVersion);
        PoliciesJson.Compile(Document("'policies':[{}]")).Issues.Select(i => i.Code).Distinct().ShouldBe([IssueCodes.MissingMember]);
    }

    [Fact]
    public void Compile_OfPolicies_UsesOtherRules() =>
        PoliciesJson.Compile(Everything.Replace("\"when\":\"x\"", "\"when\":\"other:x\"", StringComparison.Ordinal)).IsSuccess.ShouldBeFalse();

    [Fact]
    public void Catalogue_OfTheSample_IsEvaluated() => Plan(PoliciesJson.Compile(Everything).OrThrow(), "'x':false").Policies.Count.ShouldBe(4);
}
