using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Documents.Projects;

/// <summary>How a document of projects stands, before its parts are put together.</summary>
internal sealed class ProjectCodecs
{
    /// <summary>The parts of a document.</summary>
    public sealed record Draft(
        string Id,
        LocalizedText Title,
        bool IsSynthetic,
        LocalizedText? Note,
        ValueList<SourceReference> Documents,
        ValueList<Organization> Organizations,
        ValueList<FactDefinition> Facts,
        ValueList<ProjectStage> Stages,
        ValueList<ProjectLibrary> Libraries,
        ValueList<Project> Projects,
        ValueList<Recorded<(ProjectId Project, StageMove Move)>> Moves,
        ValueList<Recorded<LibraryEvent>> Events,
        ValueList<CompletenessDeclaration> Complete,
        ValueList<Recorded<ProjectReport>> Reports);

    public ProjectCodecs(RuleCodecs listed, FactCatalog facts, SourceReference? source, Instant? recordedAt)
    {
        var head = new RecordHead(listed, source, recordedAt);
        var records = new RecordCodecs(listed, facts, head);
        Document = Codecs.Object<Draft>("projects", "The projects of a place with everything that happened to them", o => Members(o, listed, ProjectFileCodecs.Of(listed, facts), records, Complete(listed, source, recordedAt)));
    }

    public static readonly Codec<ValueList<FactDefinition>> FactList = Codecs.List(RuleCodecs.Fact);

    public ObjectCodec<Draft> Document { get; }

    private static Codec<CompletenessDeclaration> Complete(RuleCodecs listed, SourceReference? source, Instant? recordedAt) =>
        Codecs.Object<CompletenessDeclaration>("complete", "Somebody's word that a library misses nothing", o =>
        {
            var library = o.Optional("library", Codecs.Text, d => d.Subject);
            var range = o.Required("range", StatisticCodecs.Range, d => d.Range);
            var from = o.Optional("source", listed.Source, d => d.Source);
            var at = o.OptionalValue("recordedAt", Codecs.Instant, d => d.RecordedAt);
            o.Check(r => (r.Get(from) ?? source) is null ? Json.ErrorMessages.MissingMember("source") : null);
            o.Check(r => (r.Get(at) ?? recordedAt) is null ? Json.ErrorMessages.MissingMember("recordedAt") : null);
            return r => new CompletenessDeclaration(r.Get(range), (r.Get(from) ?? source)!, (r.Get(at) ?? recordedAt)!.Value, r.Get(library));
        });

    private static Func<ObjectReader, Draft> Members(ObjectShape<Draft> o, RuleCodecs listed, Codec<Project> project, RecordCodecs records, Codec<CompletenessDeclaration> complete)
    {
        o.Optional<string>("$schema", Codecs.Text, _ => null);
        o.Required("schemaVersion", Codecs.Text, _ => RuleCodecs.SchemaVersion);
        var id = o.Required("id", Codecs.Text, d => d.Id);
        var title = o.Required("title", Codecs.Localized, d => d.Title);
        var synthetic = o.Default("synthetic", Codecs.Flag, d => d.IsSynthetic, false);
        var note = o.Optional("note", Codecs.Localized, d => d.Note);
        var documents = o.OptionalList("documents", RuleCodecs.Documents, d => d.Documents);
        o.Optional<SourceReference>("source", listed.Source, _ => null);
        o.OptionalValue<Instant>("recordedAt", Codecs.Instant, _ => null);
        var organizations = o.OptionalList("organizations", Codecs.List(PlanCodecs.Organization), d => d.Organizations);
        var facts = o.OptionalList("facts", FactList, d => d.Facts);
        var stages = o.OptionalList("stages", Codecs.List(StageCodecs.Stage), d => d.Stages);
        var libraries = o.OptionalList("libraries", Codecs.List(StageCodecs.Library), d => d.Libraries);
        var projects = o.Required("projects", Codecs.List(project), d => d.Projects);
        var moves = o.OptionalList("moves", Codecs.List(records.Move), d => d.Moves);
        var events = o.OptionalList("libraryEvents", Codecs.List(records.Event), d => d.Events);
        var declared = o.OptionalList("complete", Codecs.List(complete), d => d.Complete);
        var reports = o.OptionalList("reports", Codecs.List(records.Report), d => d.Reports);
        return r => new Draft(
            r.Get(id), r.Get(title), r.Get(synthetic), r.Get(note), r.Get(documents), r.Get(organizations), r.Get(facts), r.Get(stages), r.Get(libraries), r.Get(projects),
            r.Get(moves), r.Get(events), r.Get(declared), r.Get(reports));
    }
}
