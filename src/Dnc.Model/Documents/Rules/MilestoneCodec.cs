using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Rules;

/// <summary>How a milestone of a roadmap stands in documents.</summary>
internal static class MilestoneCodec
{
    /// <summary>The codec.</summary>
    /// <param name="source">How its evidence stands.</param>
    /// <param name="name">What the schema calls it.</param>
    /// <param name="description">What the schema says of it.</param>
    public static ObjectCodec<Milestone> Of(Codec<SourceReference> source, string name, string description) => Codecs.Object<Milestone>(name, description, o =>
    {
        var id = o.Required("id", Codecs.Text, m => m.Id);
        var words = o.Required("name", Codecs.Localized, m => m.Name);
        var due = o.Required("due", Codecs.Date, m => m.Due);
        var done = o.OptionalValue("doneOn", Codecs.Date, m => m.DoneOn);
        var evidence = o.Optional("evidence", source, m => m.Evidence);
        return r => new Milestone(r.Get(id), r.Get(words), r.Get(due)) { DoneOn = r.Get(done), Evidence = r.Get(evidence) };
    });
}
