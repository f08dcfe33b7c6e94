using Dnc.Model.Documents.Events;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Governance;

/// <summary>How records of governance stand in documents, given how their sources do.</summary>
internal sealed partial class GovernanceCodecs
{
    private readonly Codec<SourceReference> _source;

    private GovernanceCodecs(Codec<SourceReference> source) => _source = source;

    /// <summary>The codecs of a document whose sources are those that it lists, or named by any text when it lists none.</summary>
    public static GovernanceCodecs Of(ValueList<SourceReference> documents, bool isListRead = true) =>
        new(documents.Count == 0 ? SourceCodecs.Free : SourceCodecs.Listed(documents, isListRead));

    public ObjectCodec<GovernanceDraft> Document() => Codecs.Object<GovernanceDraft>("governance", "Records about how a plan is governed", o =>
    {
        o.Optional<string>("$schema", Codecs.Text, _ => null);
        o.Required("schemaVersion", Codecs.Text, _ => RuleCodecs.SchemaVersion);
        var plan = o.OptionalValue("plan", Codecs.Id<PlanId>(), d => d.Plan);
        var documents = o.OptionalList("documents", RuleCodecs.Documents, d => d.Documents);
        var organizations = o.OptionalList("organizations", Codecs.List(PlanCodecs.Organization), d => d.Organizations);
        var complete = o.OptionalList("complete", Codecs.List(Complete()), d => d.Complete);
        var responsibilities = o.OptionalList("responsibilities", Codecs.List(Responsibility()), d => d.Responsibilities);
        var holdings = o.OptionalList("holdings", Codecs.List(Holding()), d => d.Holdings);
        var duties = o.OptionalList("duties", Codecs.List(Duty()), d => d.Duties);
        var submissions = o.OptionalList("submissions", Codecs.List(Submission()), d => d.Submissions);
        var meetings = o.OptionalList("meetings", Codecs.List(Meeting()), d => d.Meetings);
        var windows = o.OptionalList("cadenceWindows", Codecs.List(Window()), d => d.CadenceWindows);
        var milestones = o.OptionalList("milestones", Codecs.List(Milestone()), d => d.Milestones);
        var matters = o.OptionalList("matterEvents", Codecs.List(MatterEvents()), d => d.MatterEvents);
        var upstream = o.OptionalList("upstreamEvents", Codecs.List(UpstreamEvents()), d => d.UpstreamEvents);
        var attraction = o.OptionalList("attractionEvents", Codecs.List(AttractionEvents()), d => d.AttractionEvents);
        return r => new GovernanceDraft(
            r.Get(plan), r.Get(documents), r.Get(organizations), r.Get(responsibilities), r.Get(holdings), r.Get(duties), r.Get(submissions), r.Get(meetings), r.Get(windows),
            r.Get(milestones), r.Get(matters), r.Get(upstream), r.Get(attraction), r.Get(complete));
    });

    private ObjectCodec<Milestone> Step() => MilestoneCodec.Of(_source, "step", "A step with its date");

    private (string Word, ICaseCodec Codec) Case<T>(string word, string name, string description, Func<ObjectShape<T>, Func<ObjectReader, T>> declare)
        where T : RecordedEvent => (word, Event(name, description, declare));

    private ObjectCodec<T> Event<T>(string name, string description, Func<ObjectShape<T>, Func<ObjectReader, T>> declare)
        where T : RecordedEvent => EventCodec.Of(_source, name, description, declare);
}
