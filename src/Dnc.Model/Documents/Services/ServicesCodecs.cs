using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Services.Cases;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Services;

/// <summary>How a document of services looks, given how its sources do.</summary>
internal sealed partial class ServicesCodecs
{
    private static readonly Codec<TimeLimit> Limit = Codecs.Parsed<TimeLimit>(
        new LocalizedText("时限", "a time limit"), null, "60分钟", "24小时", "7日", "3个工作日");

    private static readonly Codec<CaseTopic> Topic = Codecs.Object<CaseTopic>("caseTopic", "What cases may be about", o =>
    {
        var id = o.Required("id", Codecs.Text, t => t.Id);
        var name = o.Required("name", Codecs.Localized, t => t.Name);
        return r => new CaseTopic(r.Get(id), r.Get(name));
    });

    private static readonly Codec<CaseClock> Clock = Codecs.Object<CaseClock>("caseClock", "How long a step of a case may take", o =>
    {
        var id = o.Required("id", Codecs.Text, c => c.Id);
        var name = o.Required("name", Codecs.Localized, c => c.Name);
        var from = o.Default("from", Codecs.Words<CaseEventKind>(), c => c.From, CaseEventKind.Registration);
        var to = o.Required("to", Codecs.Words<CaseEventKind>(), c => c.To);
        var limit = o.Required("limit", Limit, c => c.Limit);
        var rolls = o.Default("rollsToWorkingDay", Codecs.Flag, c => c.RollsToWorkingDay, false);
        return r => new CaseClock(r.Get(id), r.Get(name), r.Get(to), r.Get(limit)) { From = r.Get(from), RollsToWorkingDay = r.Get(rolls) };
    });

    private readonly Codec<SourceReference> _source;
    private readonly Codec<ClauseReference> _clause;

    private ServicesCodecs(Codec<SourceReference> source, Codec<ClauseReference> clause) => (_source, _clause) = (source, clause);

    /// <summary>The codecs of a document whose sources are those that it lists, or named by any text when it lists none.</summary>
    public static ServicesCodecs Of(ValueList<SourceReference> documents, bool isListRead = true) => new(
        documents.Count == 0 ? SourceCodecs.Free : SourceCodecs.Listed(documents, isListRead),
        ClauseCodecs.Of(documents is [var first, ..] ? first.Id : null, isListRead));

    public ObjectCodec<ServicesDraft> Document() => Codecs.Object<ServicesDraft>("services", "Cases of enterprises and how they are handled", o =>
    {
        o.Optional<string>("$schema", Codecs.Text, _ => null);
        o.Required("schemaVersion", Codecs.Text, _ => RuleCodecs.SchemaVersion);
        var documents = o.OptionalList("documents", RuleCodecs.Documents, d => d.Documents);
        var classes = o.OptionalList("caseClasses", Codecs.List(Class()), d => d.Classes);
        var topics = o.OptionalList("caseTopics", Codecs.List(Topic), d => d.Topics);
        var events = o.OptionalList("caseEvents", Codecs.List(Events()), d => d.Events);
        return r => new ServicesDraft(r.Get(documents), r.Get(classes), r.Get(topics), r.Get(events));
    });

    private ObjectCodec<CaseClass> Class() => Codecs.Object<CaseClass>("caseClass", "A class of cases with the clocks that run on them", o =>
    {
        var id = o.Required("id", Codecs.Text, c => c.Id);
        var name = o.Required("name", Codecs.Localized, c => c.Name);
        var clocks = o.OptionalList("clocks", Codecs.List(Clock), c => c.Clocks);
        var clause = o.Optional("clause", _clause, c => c.Clause);
        return r => new CaseClass(r.Get(id), r.Get(name), r.Get(clocks)) { Clause = r.Get(clause) };
    });
}
