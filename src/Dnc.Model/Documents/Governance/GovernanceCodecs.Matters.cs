using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Documents.Events;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Governance.Supervision;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Governance;

/// <content>Supervised matters.</content>
internal sealed partial class GovernanceCodecs
{
    private static readonly Codec<MatterId> Matter = Codecs.Id<MatterId>();

    private static readonly Codec<TimeLimit> LimitInDays = new TextCodec<TimeLimit>(
        (string text, out TimeLimit value, [NotNullWhen(false)] out Fault? fault) =>
        {
            var read = TimeLimit.TryParse(text, out value) && value.IsInDays;
            fault = read ? null : Json.ErrorMessages.InvalidText(text, new LocalizedText("以日计的时限", "a time limit in days"), ["15个工作日", "30日"]);
            return read;
        },
        l => l.ToString(),
        "A time limit in working days or calendar days",
        null,
        "15个工作日",
        "30日");

    private static readonly Codec<MatterClass> Class = Codecs.Object<MatterClass>("matterClass", "A class of matters with the time that they may take", o =>
    {
        var name = o.Required("name", Codecs.Localized, c => c.Name);
        var limit = o.Required("limit", LimitInDays, c => c.Limit);
        return r => new MatterClass(r.Get(name), r.Get(limit));
    });

    private UnionCodec<MatterEvent> MatterEvents() => new(
        "matterEvent",
        Case<MatterRegistration>("registration", "matterRegistration", "A matter is registered", o =>
        {
            var matter = o.Required("matter", Matter, e => e.Matter);
            var title = o.Required("title", Codecs.Localized, e => e.Item.Title);
            var origin = o.Optional("origin", Codecs.Localized, e => e.Item.Origin);
            var commitment = o.OptionalValue("commitment", Codecs.Id<CommitmentId>(), e => e.Item.Commitment);
            var project = o.OptionalValue("project", Codecs.Id<ProjectId>(), e => e.Item.Project);
            var kind = o.Optional("class", Class, e => e.Item.Class);
            return r => new MatterRegistration(new SupervisionMatter(r.Get(matter), r.Get(title))
            {
                Origin = r.Get(origin),
                Commitment = r.Get(commitment),
                Project = r.Get(project),
                Class = r.Get(kind),
            })
            {
                On = Unset.Day,
                Source = Unset.Source,
                RecordedAt = default,
            };
        }),
        Case<MatterApproval>("approval", "matterApproval", "A matter is approved", o =>
        {
            var matter = o.Required("matter", Matter, e => e.Matter);
            return r => new MatterApproval(r.Get(matter)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<MatterRefusal>("refusal", "matterRefusal", "A matter is not pursued", o =>
        {
            var matter = o.Required("matter", Matter, e => e.Matter);
            var reason = o.Required("reason", Codecs.Localized, e => e.Reason);
            return r => new MatterRefusal(r.Get(matter), r.Get(reason)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<MatterAssignment>("assignment", "matterAssignment", "A matter is given to a lead unit", o =>
        {
            var matter = o.Required("matter", Matter, e => e.Matter);
            var lead = o.Required("leadUnit", HeadCodecs.Organization, e => e.LeadUnit);
            var supporting = o.OptionalList("supportingUnits", Units, e => e.SupportingUnits);
            var due = o.OptionalValue("due", Codecs.Date, e => e.Due);
            return r => new MatterAssignment(r.Get(matter), r.Get(lead)) { SupportingUnits = r.Get(supporting), Due = r.Get(due), On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<MatterReceipt>("receipt", "matterReceipt", "The lead unit signs for a matter", o =>
        {
            var matter = o.Required("matter", Matter, e => e.Matter);
            return r => new MatterReceipt(r.Get(matter)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<MatterProgress>("progress", "matterProgress", "Something is done about a matter", o =>
        {
            var matter = o.Required("matter", Matter, e => e.Matter);
            var text = o.Required("text", Codecs.Localized, e => e.Text);
            return r => new MatterProgress(r.Get(matter), r.Get(text)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<ExtensionRequest>("extensionRequest", "extensionRequest", "More time is asked for", o =>
        {
            var matter = o.Required("matter", Matter, e => e.Matter);
            var reason = o.Required("reason", Codecs.Localized, e => e.Reason);
            var due = o.Required("newDue", Codecs.Date, e => e.NewDue);
            return r => new ExtensionRequest(r.Get(matter), r.Get(reason), r.Get(due)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<ExtensionGrant>("extensionGrant", "extensionGrant", "More time is granted", o =>
        {
            var matter = o.Required("matter", Matter, e => e.Matter);
            var due = o.OptionalValue("newDue", Codecs.Date, e => e.NewDue);
            return r => new ExtensionGrant(r.Get(matter), r.Get(due)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<ExtensionRefusal>("extensionRefusal", "extensionRefusal", "More time is refused", o =>
        {
            var matter = o.Required("matter", Matter, e => e.Matter);
            var reason = o.Required("reason", Codecs.Localized, e => e.Reason);
            return r => new ExtensionRefusal(r.Get(matter), r.Get(reason)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<MatterReport>("report", "matterReport", "The result is reported under the signature of a leader", o =>
        {
            var matter = o.Required("matter", Matter, e => e.Matter);
            var text = o.Required("text", Codecs.Localized, e => e.Text);
            var signed = o.Required("signedBy", Codecs.Localized, e => e.SignedBy);
            return r => new MatterReport(r.Get(matter), r.Get(text), r.Get(signed)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<MatterReturn>("return", "matterReturn", "The report goes back", o =>
        {
            var matter = o.Required("matter", Matter, e => e.Matter);
            var reason = o.Required("reason", Codecs.Localized, e => e.Reason);
            var due = o.OptionalValue("newDue", Codecs.Date, e => e.NewDue);
            return r => new MatterReturn(r.Get(matter), r.Get(reason), r.Get(due)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<MatterPass>("pass", "matterPass", "The report passes review", o =>
        {
            var matter = o.Required("matter", Matter, e => e.Matter);
            return r => new MatterPass(r.Get(matter)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<MatterClosure>("closure", "matterClosure", "A matter is struck off the list", o =>
        {
            var matter = o.Required("matter", Matter, e => e.Matter);
            var evidence = o.Required("evidence", _source, e => e.Evidence);
            return r => new MatterClosure(r.Get(matter), r.Get(evidence)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }));
}
