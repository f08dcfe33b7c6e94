using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Support;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Support;

/// <summary>Small catalogues over facts that all tests share; quotation marks may be single ones.</summary>
internal static class SupportWorld
{
    /// <summary>The ledger that tells everything, and nothing was had.</summary>
    public const string Complete = "'complete':true";

    private const string Rules = """
        'schemaVersion':'1.0','id':'world','title':{'zh':'测试政策','en':'world'},
        'documents':[{'id':'law','title':'Law','publishedOn':'2020-01-01'}],
        'facts':[
          {'key':'revenue','name':{'zh':'营业收入','en':'revenue'},'kind':'quantity','unit':'元','periodicity':'year','minimum':'0元','step':'1元','canChange':'up'},
          {'key':'tax','name':{'zh':'地方留成','en':'local tax retained'},'kind':'quantity','unit':'元','periodicity':'year','minimum':'0元'},
          {'key':'staff','name':{'zh':'职工','en':'staff'},'kind':'quantity','unit':'人','minimum':'0人','step':'1人','canChange':'up'},
          {'key':'a','name':{'zh':'甲额','en':'figure a'},'kind':'quantity','unit':'元'},
          {'key':'b','name':{'zh':'乙额','en':'figure b'},'kind':'quantity','unit':'元'},
          {'key':'c','name':{'zh':'丙额','en':'figure c'},'kind':'quantity','unit':'元'},
          {'key':'rating','name':{'zh':'评级','en':'rating'},'kind':'code','codes':[{'code':'top','name':{'zh':'优','en':'top'}},{'code':'good','name':{'zh':'良','en':'good'}}]},
          {'key':'choice','name':{'zh':'所选方式','en':'choice'},'kind':'code','codes':[{'code':'p','name':{'zh':'甲','en':'p'}},{'code':'q','name':{'zh':'乙','en':'q'}}]},
          {'key':'x','name':{'zh':'条件甲','en':'condition x'},'kind':'flag'},
          {'key':'y','name':{'zh':'条件乙','en':'condition y'},'kind':'flag'},
          {'key':'listedOn','name':{'zh':'上市日期','en':'day of listing'},'kind':'date'},
          {'key':'pool','name':{'zh':'资金池','en':'pool'},'kind':'quantity','unit':'元','scope':'context'}
        ],
        'parameters':[{'key':'unit','name':{'zh':'标准','en':'standard'},'values':[{'from':'2020-01-01','value':'10万元','source':'law'},{'from':'2024-01-01','value':'20万元','source':'law'}]}],
        'questions':[
          {'id':'stack','question':{'zh':'能否叠加？','en':'Do they add up?'},'options':[{'id':'yes','name':{'zh':'能','en':'yes'}},{'id':'no','name':{'zh':'不能','en':'no'}}]},
          {'id':'settled','question':{'zh':'能否叠加？','en':'Do they add up?'},'options':[{'id':'yes','name':{'zh':'能','en':'yes'}},{'id':'no','name':{'zh':'不能','en':'no'}}],
           'choices':[{'option':'yes','chosenBy':{'zh':'主管部门','en':'the office'},'basis':{'zh':'批复','en':'reply'},'recordedAt':'2022-06-30T00:00:00Z'}]}
        ]
        """;

    /// <summary>The catalogue that has these members besides the rules.</summary>
    public static Result<CompiledCatalog> Compile(string members, string valid = "2020-01-01..2026-12-31") =>
        PoliciesJson.Compile(Quoted($"{{{Rules},'valid':'{valid}',{members}}}"));

    /// <summary>The document of such a catalogue.</summary>
    public static string Document(string members) => Quoted($"{{{Rules},{members}}}");

    /// <summary>The plan of a firm under a catalogue.</summary>
    public static EnterpriseSupportPlan Plan(string members, string facts = "", string ledger = Complete, SupportContext? context = null, string valid = "2020-01-01..2026-12-31") =>
        Plan(Compile(members, valid).OrThrow(), facts, ledger, context);

    public static EnterpriseSupportPlan Plan(CompiledCatalog catalog, string facts = "", string ledger = Complete, SupportContext? context = null)
    {
        var read = FactsJson.Read(Quoted($"{{'schemaVersion':'1.0','facts':{{{facts}}}}}"), catalog.Rules.Facts).OrThrow();
        return catalog.Evaluate(read.Facts, Ledger(ledger), context ?? Day(2024, 6, 30));
    }

    public static AwardLedger Ledger(string members) => LedgerJson.Read(Quoted($"{{'schemaVersion':'1.0',{members}}}".Replace(",}", "}", StringComparison.Ordinal))).OrThrow().Ledger;

    public static SupportContext Day(int year, int month, int day) => new(AsOf.Date(new LocalDate(year, month, day)));

    /// <summary>A policy, named by its id.</summary>
    public static string Policy(string id, string award, string more = "") =>
        $"{{'id':'{id}','name':{{'zh':'政策{id}','en':'policy {id}'}},'award':{award}{(more.Length > 0 ? "," + more : "")}}}";

    public static string Group(string id, string of, string combine, string more = "") =>
        $"{{'id':'{id}','name':{{'zh':'组{id}','en':'group {id}'}},'of':[{Ids(of)}],'combine':{combine}{(more.Length > 0 ? "," + more : "")}}}";

    public static string Cap(string id, string of, string most, string more = "") =>
        $"{{'id':'{id}','name':{{'zh':'封顶{id}','en':'cap {id}'}},'of':[{Ids(of)}],'most':{most}{(more.Length > 0 ? "," + more : "")}}}";

    public static string Catalog(string[] policies, string[]? groups = null, string[]? caps = null) =>
        $"'policies':[{string.Join(',', policies)}],'groups':[{string.Join(',', groups ?? [])}],'caps':[{string.Join(',', caps ?? [])}]";

    /// <summary>What a policy comes to, as a range in yuan: <c>5..10</c>, <c>7</c>, <c>5..</c>.</summary>
    public static string Yuan(this AwardRange range) =>
        range.IsExact ? Text(range.Low) : $"{Text(range.Low)}..{(range.High is { } high ? Text(high) : "")}";

    public static string Yuan(this AwardRange? range) => range is { } known ? known.Yuan() : "error";

    /// <summary>What every policy comes to.</summary>
    public static string Yuan(this EnterpriseSupportPlan plan) => string.Join(' ', plan.Policies.Select(p => p.Amount.Yuan()));

    /// <summary>The lines of the least, as steps and yuan.</summary>
    public static string Lines(this PolicyResult result) => string.Join(' ', result.Lowest.Select(l => $"{l.Step}:{Text(l.Amount)}"));

    public static string Quoted(string text) => text.Replace('\'', '"');

    private static string Text(Money money) => money.Amount.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static string Ids(string of) => string.Join(',', of.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(o => $"'{o}'"));
}
