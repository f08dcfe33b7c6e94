using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Governance;
using Dnc.Model.Governance.Coverages;
using Dnc.Model.Governance.Responsibilities;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Governance;

/// <content>Responsibilities, holdings, evidence and declarations of completeness.</content>
internal sealed partial class GovernanceCodecs
{
    private static readonly Codec<ValueList<OrganizationId>> Units = Codecs.List(HeadCodecs.Organization, unique: true);

    private static readonly Codec<ResponsibilitySubject> Subject = new TextCodec<ResponsibilitySubject>(
        TryReadSubject, s => s.ToString(), "What is answered for: commitment:, project:, enterprise: or attraction:, and the identifier", "^(commitment|project|enterprise|attraction):", "commitment:66c", "project:airport-core");

    /// <summary>The subject that a text names; null when it names none.</summary>
    public static ResponsibilitySubject? ReadSubject(string? text)
    {
        var parts = text?.Split(':', 2) ?? [];
        var id = parts.ElementAtOrDefault(1);
        return parts.ElementAtOrDefault(0) switch
        {
            "commitment" when CommitmentId.TryParse(id, out var commitment) => new CommitmentSubject(commitment),
            "project" when ProjectId.TryParse(id, out var project) => new ProjectSubject(project),
            "enterprise" when EnterpriseId.TryParse(id, out var enterprise) => new EnterpriseSubject(enterprise),
            "attraction" when AttractionProjectId.TryParse(id, out var attraction) => new AttractionSubject(attraction),
            _ => null,
        };
    }

    private static bool TryReadSubject(string text, [MaybeNullWhen(false)] out ResponsibilitySubject value, [NotNullWhen(false)] out Fault? fault)
    {
        value = ReadSubject(text);
        fault = value is null ? Json.ErrorMessages.InvalidText(text, new LocalizedText("责任对象", "something that is answered for"), ["commitment:66c", "project:airport-core"]) : null;
        return value is not null;
    }

    private ObjectCodec<Responsibility> Responsibility() => Codecs.Object<Responsibility>("responsibility", "Who answers for something, until when and by which steps", o =>
    {
        var subject = o.Required("subject", Subject, e => e.Subject);
        var leader = o.Optional("leader", Codecs.Localized, e => e.Leader);
        var body = o.OptionalValue("leaderOrganization", HeadCodecs.Organization, e => e.LeaderOrganization);
        var lead = o.OptionalValue("leadUnit", HeadCodecs.Organization, e => e.LeadUnit);
        var supporting = o.OptionalList("supportingUnits", Units, e => e.SupportingUnits);
        var due = o.OptionalValue("due", Codecs.Date, e => e.Due);
        var roadmap = o.OptionalList("roadmap", Codecs.List(Step()), e => e.Roadmap);
        var valid = o.Default("valid", StatisticCodecs.Range, e => e.Valid, DateRange.Always);
        var source = o.Required("source", _source, e => e.Source);
        var recorded = o.Required("recordedAt", Codecs.Instant, e => e.RecordedAt);
        var id = o.Optional("id", Codecs.Text, e => e.Id);
        var supersedes = o.Optional("supersedes", Codecs.Text, e => e.Supersedes);
        return r => new Responsibility
        {
            Subject = r.Get(subject),
            Leader = r.Get(leader),
            LeaderOrganization = r.Get(body),
            LeadUnit = r.Get(lead),
            SupportingUnits = r.Get(supporting),
            Due = r.Get(due),
            Roadmap = r.Get(roadmap),
            Valid = r.Get(valid),
            Source = r.Get(source),
            RecordedAt = r.Get(recorded),
            Id = r.Get(id),
            Supersedes = r.Get(supersedes),
        };
    });

    private ObjectCodec<UnitHolding> Holding() => Codecs.Object<UnitHolding>("holding", "What a unit has of what every unit is to have", o =>
    {
        var unit = o.Required("unit", HeadCodecs.Organization, h => h.Unit);
        var item = o.Required("item", Codecs.Text, h => h.Item);
        var what = o.Optional("what", Codecs.Localized, h => h.What);
        var count = o.Default("count", Codecs.Whole(0, int.MaxValue), h => h.Count, 1);
        var valid = o.Default("valid", StatisticCodecs.Range, h => h.Valid, DateRange.Always);
        var source = o.Required("source", _source, h => h.Source);
        var recorded = o.Required("recordedAt", Codecs.Instant, h => h.RecordedAt);
        var id = o.Optional("id", Codecs.Text, h => h.Id);
        var supersedes = o.Optional("supersedes", Codecs.Text, h => h.Supersedes);
        return r => new UnitHolding
        {
            Unit = r.Get(unit),
            Item = r.Get(item),
            What = r.Get(what),
            Count = r.Get(count),
            Valid = r.Get(valid),
            Source = r.Get(source),
            RecordedAt = r.Get(recorded),
            Id = r.Get(id),
            Supersedes = r.Get(supersedes),
        };
    });

    private ObjectCodec<MilestoneRecord> Milestone() => Codecs.Object<MilestoneRecord>("milestoneRecord", "Evidence that something exists or has happened", o =>
    {
        var commitment = o.Required("commitment", Codecs.Id<CommitmentId>(), m => m.Commitment);
        var on = o.Required("on", Codecs.Date, m => m.On);
        var what = o.Optional("what", Codecs.Localized, m => m.What);
        var count = o.Default("count", Codecs.Whole(1, int.MaxValue), m => m.Count, 1);
        var evidence = o.Required("evidence", _source, m => m.Evidence);
        var recorded = o.Required("recordedAt", Codecs.Instant, m => m.RecordedAt);
        var id = o.Optional("id", Codecs.Text, m => m.Id);
        var supersedes = o.Optional("supersedes", Codecs.Text, m => m.Supersedes);
        return r => new MilestoneRecord(r.Get(commitment), r.Get(on), r.Get(evidence), r.Get(recorded))
        {
            What = r.Get(what),
            Count = r.Get(count),
            Id = r.Get(id),
            Supersedes = r.Get(supersedes),
        };
    });

    private UnionCodec<CompletenessDraft> Complete() => new(
        "completeness",
        ("responsibilities", Declared<CompleteResponsibilities>("completeResponsibilities", "The list of responsibilities misses nothing", o =>
        {
            var subject = o.Optional("subject", Subject, c => c.Of);
            return (r, d) => new CompleteResponsibilities(d, r.Get(subject));
        })),
        ("holdings", Declared<CompleteHoldings>("completeHoldings", "What units have is told in full", o =>
        {
            var item = o.Optional("item", Codecs.Text, c => c.Item);
            var unit = o.OptionalValue("unit", HeadCodecs.Organization, c => c.Unit);
            return (r, d) => new CompleteHoldings(d, r.Get(item), r.Get(unit));
        })),
        ("submissions", Declared<CompleteSubmissions>("completeSubmissions", "What was handed in is told in full", o =>
        {
            var duty = o.OptionalValue("duty", Codecs.Id<DutyId>(), c => c.Duty);
            return (r, d) => new CompleteSubmissions(d, r.Get(duty));
        })),
        ("meetings", Declared<CompleteMeetings>("completeMeetings", "The reviews that were held are told in full", o =>
        {
            var cadence = o.OptionalValue("cadence", Codecs.Id<CommitmentId>(), c => c.Cadence);
            return (r, d) => new CompleteMeetings(d, r.Get(cadence));
        })),
        ("milestones", Declared<CompleteMilestones>("completeMilestones", "The evidence is told in full", o =>
        {
            var commitment = o.OptionalValue("commitment", Codecs.Id<CommitmentId>(), c => c.Commitment);
            return (r, d) => new CompleteMilestones(d, r.Get(commitment));
        })),
        ("members", Declared<CompleteMembers>("completeMembers", "All members of a class of bodies are listed", o =>
        {
            var collective = o.Required("class", HeadCodecs.Organization, c => c.Class);
            return (r, d) => new CompleteMembers(d, r.Get(collective));
        })));

    private ObjectCodec<T> Declared<T>(string name, string description, Func<ObjectShape<T>, Func<ObjectReader, CompletenessDeclaration, T>> declare)
        where T : CompletenessDraft => Codecs.Object<T>(name, description, o =>
    {
        var build = declare(o);
        var range = o.Required("range", StatisticCodecs.Range, c => c.Declaration.Range);
        var source = o.Required("source", _source, c => c.Declaration.Source);
        var recorded = o.Required("recordedAt", Codecs.Instant, c => c.Declaration.RecordedAt);
        return r => build(r, new CompletenessDeclaration(r.Get(range), r.Get(source), r.Get(recorded)));
    });
}
