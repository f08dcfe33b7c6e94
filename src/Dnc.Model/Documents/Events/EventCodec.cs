using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Events;

/// <summary>How an event on record stands in documents: what it says itself, and then what all events say.</summary>
internal static class EventCodec
{
    // The common members are read once what an event says itself has been read, and take the place of what stood there until then.
    public static ObjectCodec<T> Of<T>(Codec<SourceReference> sources, string name, string description, Func<ObjectShape<T>, Func<ObjectReader, T>> declare)
        where T : RecordedEvent => Codecs.Object<T>(name, description, o =>
    {
        var build = declare(o);
        var on = o.Required("on", Codecs.Date, e => e.On);
        var sequence = o.Default("sequence", Codecs.Whole(0, int.MaxValue), e => e.Sequence, 0);
        var actor = o.OptionalValue("actor", HeadCodecs.Organization, e => e.Actor);
        var source = o.Required("source", sources, e => e.Source);
        var recorded = o.Required("recordedAt", Codecs.Instant, e => e.RecordedAt);
        var withdrawn = o.OptionalValue("withdrawnAt", Codecs.Instant, e => e.WithdrawnAt);
        var id = o.Optional("id", Codecs.Text, e => e.Id);
        var supersedes = o.Optional("supersedes", Codecs.Text, e => e.Supersedes);
        var remark = o.Optional("remark", Codecs.Localized, e => e.Remark);
        return r => (T)((RecordedEvent)build(r) with
        {
            On = r.Get(on),
            Sequence = r.Get(sequence),
            Actor = r.Get(actor),
            Source = r.Get(source),
            RecordedAt = r.Get(recorded),
            WithdrawnAt = r.Get(withdrawn),
            Id = r.Get(id),
            Supersedes = r.Get(supersedes),
            Remark = r.Get(remark),
        });
    });
}
