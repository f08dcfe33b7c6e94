using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Documents.Projects;

/// <summary>What every record says: who told it, and when it was recorded; the document may say it once for all.</summary>
internal sealed class RecordHead(RuleCodecs listed, SourceReference? source, Instant? recordedAt)
{
    public delegate (SourceReference Source, Instant RecordedAt, Instant? WithdrawnAt, string? Id, string? Supersedes) Reader(ObjectReader r);

    /// <summary>Declares the members, and says how to read them.</summary>
    public Reader Declare<T>(
        ObjectShape<Recorded<T>> o, Func<T, SourceReference> sourceOf, Func<T, Instant> recordedAtOf, Func<T, string?>? idOf = null, Func<T, string?>? supersedesOf = null)
    {
        var from = o.Optional("source", listed.Source, m => sourceOf(m.Record));
        var at = o.OptionalValue("recordedAt", Codecs.Instant, m => recordedAtOf(m.Record));
        var withdrawn = o.OptionalValue("withdrawnAt", Codecs.Instant, m => m.WithdrawnAt);
        var id = idOf is null ? default(MemberKey<string?>?) : o.Optional("id", Codecs.Text, m => idOf(m.Record));
        var supersedes = supersedesOf is null ? default(MemberKey<string?>?) : o.Optional("supersedes", Codecs.Text, m => supersedesOf(m.Record));
        o.Check(r => (r.Get(from) ?? source) is null ? Json.ErrorMessages.MissingMember("source") : null);
        o.Check(r => (r.Get(at) ?? recordedAt) is null ? Json.ErrorMessages.MissingMember("recordedAt") : null);
        o.Check(r => r.Get(withdrawn) <= (r.Get(at) ?? recordedAt) ? ErrorMessages.WithdrawnTooEarly() : null);
        return r => ((r.Get(from) ?? source)!, (r.Get(at) ?? recordedAt)!.Value, r.Get(withdrawn), id is { } i ? r.Get(i) : null, supersedes is { } s ? r.Get(s) : null);
    }
}
