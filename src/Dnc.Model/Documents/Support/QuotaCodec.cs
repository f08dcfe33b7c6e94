using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Support;

namespace Dnc.Model.Documents.Support;

/// <summary>A quota: places as a number or a share, and what ranks.</summary>
internal static class QuotaCodec
{
    public static Codec<AwardQuota> Of(Codec<Formula> formula, Codec<ClauseReference> clause) => Codecs.Object<AwardQuota>("quota", "How many firms can have an award, chosen by rank", o =>
    {
        var number = o.OptionalValue("places", Codecs.Whole(1, int.MaxValue), q => q.Places.Number);
        var share = o.OptionalValue("share", QuantityCodecs.Ratio, q => q.Places.Share);
        var rounding = o.OptionalValue("rounding", Codecs.Words<Rounding>(), q => q.Places.Share is null ? null : q.Places.Rounding);
        var rank = o.Required("rank", formula, q => q.Rank);
        var ascending = o.Default("ascending", Codecs.Flag, q => q.Ascending, false);
        var ties = o.Default("ties", Codecs.Words<QuotaTies>(), q => q.Ties, QuotaTies.Silent);
        var cited = o.Optional("clause", clause, q => q.Clause);
        o.ExactlyOne("places", "share");
        o.Check(r => r.Get(share) is { } part && (part.Value is <= 0 or > 1 || r.Get(rounding) is null) ? ErrorMessages.NoQuota(part) : null);
        return r => new AwardQuota(
            r.Get(number) is { } places ? QuotaPlaces.Of(places) : QuotaPlaces.Of(r.Get(share)!.Value, r.Get(rounding)!.Value), r.Get(rank), r.Get(ascending), r.Get(ties), r.Get(cited));
    });
}
