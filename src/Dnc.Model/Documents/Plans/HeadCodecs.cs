using Dnc.Model.Documents.Json;
using Dnc.Model.Drafts;
using Dnc.Model.Plans;
using Dnc.Model.Plans.Instruments;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Plans;

/// <summary>How the common members of commitments stand in a document.</summary>
internal static class HeadCodecs
{
    public static readonly Codec<OrganizationId> Organization = Codecs.Id<OrganizationId>();

    private static readonly Codec<ClauseDraft> Clause = Codecs.Object<ClauseDraft>("clause", "The place in a text; without a document, the first one of the plan", o =>
    {
        var document = o.Optional("document", Codecs.Text, c => c.Document);
        var paragraph = o.Optional("paragraph", Codecs.Text, c => c.Paragraph);
        var sentence = o.OptionalValue("sentence", Codecs.Whole(1, int.MaxValue), c => c.Sentence);
        return r => new ClauseDraft(r.Get(document), r.Get(paragraph), r.Get(sentence));
    });

    private static readonly Codec<Actor> Actor = Codecs.Object<Actor>("actor", "A body that has a part in a commitment", o =>
    {
        var organization = o.Required("organization", Organization, a => a.Organization);
        var role = o.Required("role", Codecs.Words<ActorRole>(), a => a.Role);
        var basis = o.Required("basis", Codecs.Words<ActorBasis>(), a => a.Basis);
        return r => new Actor(r.Get(organization), r.Get(role), r.Get(basis));
    });

    private static readonly Codec<NamedMember> Member = Codecs.Object<NamedMember>("namedMember", "One of those that a commitment names", o =>
    {
        var name = o.Required("name", Codecs.Localized, m => m.Name);
        var organization = o.OptionalValue("organization", Organization, m => m.Organization);
        return r => new NamedMember(r.Get(name), r.Get(organization));
    });

    private static readonly Codec<NamedList> Members = Codecs.Object<NamedList>("namedList", "Those that a commitment names", o =>
    {
        var list = o.Required("list", Codecs.List(Member, minItems: 1), m => m.Members);
        var open = o.Required("open", Codecs.Flag, m => m.IsOpen);
        var each = o.Default("each", Codecs.Flag, m => m.IsEach, false);
        return r => new NamedList(r.Get(list), r.Get(open), r.Get(each));
    });

    private static readonly Codec<Overtaken> Overtaken = Codecs.Object<Overtaken>("overtaken", "What made a commitment pointless", o =>
    {
        var on = o.Required("on", Codecs.Date, v => v.On);
        var by = o.Required("by", Codecs.Localized, v => v.By);
        var confidence = o.Required("confidence", Codecs.Words<Confidence>(), v => v.Confidence);
        return r => new Overtaken(r.Get(on), r.Get(by), r.Get(confidence));
    });

    /// <summary>Declares the common members, and says how to read them.</summary>
    public static Func<ObjectReader, CommitmentHead> Declare<T>(ObjectShape<T> o, bool needsInstrument = false)
        where T : CommitmentDraft
    {
        var id = o.Required("id", Codecs.Id<CommitmentId>(), c => c.Head.Id);
        var section = o.Required("section", Codecs.Id<SectionId>(), c => c.Head.Section);
        var clause = o.Required("clause", Clause, c => c.Head.Clause);
        var name = o.Required("name", Codecs.Localized, c => c.Head.Name);
        var term = o.Optional("term", Codecs.Text, c => c.Head.Term);
        var strength = o.Required("strength", Codecs.Words<Strength>(), c => c.Head.Strength);
        var actors = o.Required("actors", Codecs.List(Actor, minItems: 1), c => c.Head.Actors);
        var instrument = needsInstrument
            ? new MemberKey<Instrument?>(o.Required("instrument", InstrumentCodecs.Instrument, c => c.Head.Instrument!).Index)
            : o.Optional("instrument", InstrumentCodecs.Instrument, c => c.Head.Instrument);
        var members = o.Optional("members", Members, c => c.Head.Members);
        var overtaken = o.Optional("overtaken", Overtaken, c => c.Head.Overtaken);
        var note = o.Optional("note", Codecs.Localized, c => c.Head.Note);
        return r => new CommitmentHead(
            r.Get(id), r.Get(section), r.Get(clause), r.Get(name), r.Get(term), r.Get(strength), r.Get(actors), r.Get(instrument), r.Get(members), r.Get(overtaken), r.Get(note));
    }
}
