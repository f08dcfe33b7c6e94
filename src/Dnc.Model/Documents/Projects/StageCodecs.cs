using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Organizations;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Projects.Lifecycle;

namespace Dnc.Model.Documents.Projects;

/// <summary>How stages and libraries stand in a document.</summary>
internal static class StageCodecs
{
    private static readonly Codec<EvidenceRequirement> Requirement = Codecs.Object<EvidenceRequirement>("evidenceRequirement", "A document without which a stage is not entered", o =>
    {
        var id = o.Required("id", Codecs.Text, e => e.Id);
        var name = o.Required("name", Codecs.Localized, e => e.Name);
        return r => new EvidenceRequirement(r.Get(id), r.Get(name));
    });

    public static readonly Codec<ProjectStage> Stage = Codecs.Object<ProjectStage>("stage", "A stage of projects", o =>
    {
        var id = o.Required("id", Codecs.Text, s => s.Id);
        var name = o.Required("name", Codecs.Localized, s => s.Name);
        var role = o.OptionalValue("role", Codecs.Words<StageRole>(), s => s.Role);
        var mechanism = o.OptionalValue("mechanism", Codecs.Words<ProjectMechanism>(), s => s.Mechanism);
        var from = o.Optional("from", Codecs.List(Codecs.Text), s => s.From);
        var entry = o.Default("entry", Codecs.Flag, s => s.IsEntry, false);
        var evidence = o.OptionalList("evidence", Codecs.List(Requirement), s => s.Evidence);
        return r => new ProjectStage(r.Get(id), r.Get(name))
        {
            Role = r.Get(role),
            Mechanism = r.Get(mechanism),
            From = r.Get(from),
            IsEntry = r.Get(entry),
            Evidence = r.Get(evidence),
        };
    });

    private static readonly Codec<LibraryClass> Class = Codecs.Object<LibraryClass>("libraryClass", "A class of projects in a library", o =>
    {
        var id = o.Required("id", Codecs.Text, c => c.Id);
        var name = o.Required("name", Codecs.Localized, c => c.Name);
        var reserve = o.Default("reserve", Codecs.Flag, c => c.IsReserve, false);
        return r => new LibraryClass(r.Get(id), r.Get(name), r.Get(reserve));
    });

    public static readonly Codec<ProjectLibrary> Library = Codecs.Object<ProjectLibrary>("library", "A library of projects that a level of government keeps", o =>
    {
        var id = o.Required("id", Codecs.Id<Primitives.ProjectId>(), l => Primitives.ProjectId.Parse(l.Id));
        var name = o.Required("name", Codecs.Localized, l => l.Name);
        var level = o.Required("level", Codecs.Words<AdministrativeLevel>(), l => l.Level);
        var keeper = o.OptionalValue("keeper", HeadCodecs.Organization, l => l.Keeper);
        var classes = o.OptionalList("classes", Codecs.List(Class), l => l.Classes);
        var rule = o.Optional("entryRule", Codecs.Text, l => l.EntryRule);
        o.Check(r => ProjectFileCodecs.Twice("classes", r.Get(classes).Select(c => c.Id)));
        return r => new ProjectLibrary(r.Get(id).ToString(), r.Get(name), r.Get(level)) { Keeper = r.Get(keeper), Classes = r.Get(classes), EntryRule = r.Get(rule) };
    });
}
