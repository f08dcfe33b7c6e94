using Dnc.Model.Documents.Events;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Services.Cases;

namespace Dnc.Model.Documents.Services;

/// <content>What happens in the course of a case.</content>
internal sealed partial class ServicesCodecs
{
    private static readonly Codec<CaseId> Case = Codecs.Id<CaseId>();

    private UnionCodec<CaseEvent> Events() => new(
        "caseEvent",
        Of<CaseRegistration>("registration", "caseRegistration", "A case is taken down", o =>
        {
            var id = o.Required("case", Case, e => e.Case);
            var enterprise = o.Required("enterprise", Codecs.Id<EnterpriseId>(), e => e.Item.Enterprise);
            var title = o.Required("title", Codecs.Localized, e => e.Item.Title);
            var kind = o.Optional("class", Codecs.Text, e => e.Item.Class);
            var topic = o.Optional("topic", Codecs.Text, e => e.Item.Topic);
            var channel = o.Optional("channel", Codecs.Localized, e => e.Item.Channel);
            var project = o.OptionalValue("project", Codecs.Id<ProjectId>(), e => e.Item.Project);
            return r => new CaseRegistration(new EnterpriseCase(r.Get(id), r.Get(enterprise), r.Get(title))
            {
                Class = r.Get(kind),
                Topic = r.Get(topic),
                Channel = r.Get(channel),
                Project = r.Get(project),
            })
            {
                On = Unset.Day,
                Source = Unset.Source,
                RecordedAt = default,
            };
        }),
        Plain("contact", "caseContact", "The enterprise is spoken to", id => new CaseContact(id) { On = Unset.Day, Source = Unset.Source, RecordedAt = default }),
        Of<CaseAssignment>("assignment", "caseAssignment", "The case is given to a unit, or to another one", o =>
        {
            var id = o.Required("case", Case, e => e.Case);
            var lead = o.Required("leadUnit", HeadCodecs.Organization, e => e.LeadUnit);
            var supporting = o.OptionalList("supportingUnits", Codecs.List(HeadCodecs.Organization, unique: true), e => e.SupportingUnits);
            return r => new CaseAssignment(r.Get(id), r.Get(lead)) { SupportingUnits = r.Get(supporting), On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Of<CaseFeedback>("feedback", "caseFeedback", "The enterprise is told what will be done", o =>
        {
            var id = o.Required("case", Case, e => e.Case);
            var text = o.Required("text", Codecs.Localized, e => e.Text);
            return r => new CaseFeedback(r.Get(id), r.Get(text)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Of<CaseEscalation>("escalation", "caseEscalation", "The case goes to a higher level", o =>
        {
            var id = o.Required("case", Case, e => e.Case);
            var reason = o.Required("reason", Codecs.Localized, e => e.Reason);
            var to = o.OptionalValue("to", HeadCodecs.Organization, e => e.To);
            return r => new CaseEscalation(r.Get(id), r.Get(reason)) { To = r.Get(to), On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Of<CaseHold>("hold", "caseHold", "The clocks stand still from here", o =>
        {
            var id = o.Required("case", Case, e => e.Case);
            var reason = o.Required("reason", Codecs.Localized, e => e.Reason);
            return r => new CaseHold(r.Get(id), r.Get(reason)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Plain("resumption", "caseResumption", "The clocks run again", id => new CaseResumption(id) { On = Unset.Day, Source = Unset.Source, RecordedAt = default }),
        Of<CaseResolution>("resolution", "caseResolution", "The case is disposed of", o =>
        {
            var id = o.Required("case", Case, e => e.Case);
            var outcome = o.Required("outcome", Codecs.Words<CaseOutcome>(), e => e.Outcome);
            var text = o.Optional("text", Codecs.Localized, e => e.Text);
            return r => new CaseResolution(r.Get(id), r.Get(outcome)) { Text = r.Get(text), On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Of<CaseRevisit>("revisit", "caseRevisit", "The enterprise is asked how it was served", o =>
        {
            var id = o.Required("case", Case, e => e.Case);
            var answer = o.Required("answer", Codecs.Words<CaseAnswer>(), e => e.Answer);
            return r => new CaseRevisit(r.Get(id), r.Get(answer)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Of<CaseReopening>("reopening", "caseReopening", "The case is taken up again", o =>
        {
            var id = o.Required("case", Case, e => e.Case);
            var reason = o.Required("reason", Codecs.Localized, e => e.Reason);
            return r => new CaseReopening(r.Get(id), r.Get(reason)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Plain("closure", "caseClosure", "The case is struck off the list", id => new CaseClosure(id) { On = Unset.Day, Source = Unset.Source, RecordedAt = default }),
        Plain("cancellation", "caseCancellation", "The enterprise takes its case back", id => new CaseCancellation(id) { On = Unset.Day, Source = Unset.Source, RecordedAt = default }));

    private (string Word, ICaseCodec Codec) Plain<T>(string word, string name, string description, Func<CaseId, T> make)
        where T : CaseEvent => Of<T>(word, name, description, o =>
    {
        var id = o.Required("case", Case, e => e.Case);
        return r => make(r.Get(id));
    });

    private (string Word, ICaseCodec Codec) Of<T>(string word, string name, string description, Func<ObjectShape<T>, Func<ObjectReader, T>> declare)
        where T : CaseEvent => (word, EventCodec.Of<T>(_source, name, description, o =>
    {
        var build = declare(o);
        var at = o.OptionalValue("at", Codecs.TimeOfDay, e => e.At);
        return r => (T)((CaseEvent)build(r) with { At = r.Get(at) });
    }));
}
