using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Support.Industries;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Support.Industries;

/// <summary>Small documents of industry strategies over facts that all tests share; quotation marks may be single ones.</summary>
internal static class IndustryWorld
{
    public const string Chain = """
        {'id':'grid','name':{'zh':'电网链','en':'grid chain'},'links':[
          {'id':'steel','name':{'zh':'钢材','en':'steel'},'stage':'upstream','industries':['31','32-33']},
          {'id':'tower','name':{'zh':'铁塔','en':'towers'},'stage':'midstream'},
          {'id':'service','name':{'zh':'运维','en':'service'},'stage':'downstream','missing':true}]}
        """;

    public const string ByReading = "{'reading':{'question':'measure','options':{'output':'output','revenue':'revenue'}}}";

    public static readonly AsOf Day = AsOf.Date(new LocalDate(2024, 6, 30));

    private const string Rules = """
        'schemaVersion':'1.0','id':'world','title':{'zh':'测试产业','en':'industries of a test'},
        'documents':[{'id':'plan','title':'Plan','publishedOn':'2020-01-01'}],
        'facts':[
          {'key':'industry','name':{'zh':'行业代码','en':'industry'},'kind':'code','hierarchical':true},
          {'key':'new','name':{'zh':'新经济','en':'new economy'},'kind':'flag'},
          {'key':'staff','name':{'zh':'职工','en':'staff'},'kind':'quantity','unit':'人','minimum':'0人'},
          {'key':'output','name':{'zh':'产值','en':'output'},'kind':'quantity','unit':'元','periodicity':'year','minimum':'0元'},
          {'key':'revenue','name':{'zh':'营业收入','en':'revenue'},'kind':'quantity','unit':'元','periodicity':'year'},
          {'key':'positions','name':{'zh':'链上位置','en':'positions in chains'},'kind':'codes'}
        ],
        'questions':[
          {'id':'measure','question':{'zh':'规模按什么计？','en':'What is scale?'},'options':[{'id':'output','name':{'zh':'产值','en':'output'}},{'id':'revenue','name':{'zh':'营业收入','en':'revenue'}}]},
          {'id':'settled','question':{'zh':'规模按什么计？','en':'What is scale?'},'options':[{'id':'output','name':{'zh':'产值','en':'output'}},{'id':'revenue','name':{'zh':'营业收入','en':'revenue'}}],
           'choices':[{'option':'revenue','chosenBy':{'zh':'统计局','en':'statistics'},'basis':{'zh':'批复','en':'reply'},'recordedAt':'2024-03-01T00:00:00Z'}]}
        ]
        """;

    public static string Document(string strategies, string more = $"'positions':'positions','chains':[{Chain}]") => Quoted($"{{{Rules}{(more.Length > 0 ? "," + more : "")},'strategies':[{strategies}]}}");

    public static Result<CompiledIndustries> Compile(string strategies, string more = $"'positions':'positions','chains':[{Chain}]") => IndustriesJson.Compile(Document(strategies, more));

    /// <summary>A strategy; by default of the industries 38 to 39, its scale the output.</summary>
    public static string Strategy(string more = "", string id = "power", string when = "{'in':['industry','38-39']}", string scale = "'output'") =>
        $"{{'id':'{id}','name':{{'zh':'电力装备','en':'power equipment'}},'when':{when},'scale':{scale}{(more.Length > 0 ? "," + more : "")}}}";

    /// <summary>Where the only industry stands.</summary>
    public static IndustryStanding Standing(string strategy, params string[] firms) => Standing(strategy, Day, firms);

    public static IndustryStanding Standing(string strategy, AsOf asOf, params string[] firms)
    {
        var industries = Compile(strategy).OrThrow();
        return industries.Evaluate(firms.Select((f, i) => Firm(industries, $"f{i + 1}", f)), asOf, TestContext.Current.CancellationToken).ShouldHaveSingleItem();
    }

    public static CohortFirm Firm(CompiledIndustries industries, string id, string facts) =>
        new(id, FactsJson.Read(Quoted($"{{'schemaVersion':'1.0','facts':{{{facts}}}}}"), industries.Rules.Facts).OrThrow().Facts, AwardLedger.Unknown);

    /// <summary>An industry and an output in 亿元; empty for what is not known.</summary>
    public static string Maker(string industry, string output, string more = "") => string.Join(',', ((string[])[
        industry.Length > 0 ? $"'industry':'{industry}'" : "", output.Length > 0 ? $"'output':{{'2023':'{output}亿元'}}" : "", more]).Where(m => m.Length > 0));

    /// <summary>A range in 亿元: <c>5..10</c>, <c>7</c>, <c>5..</c>.</summary>
    public static string Text(this Interval<Money> range) => range.IsExact ? Number(range.Low!.Value) : $"{(range.Low is { } low ? Number(low) : "")}..{(range.High is { } high ? Number(high) : "")}";

    public static string Quoted(string text) => text.Replace('\'', '"');

    private static string Number(Money money) => (money.Amount / 100_000_000).ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture);
}
