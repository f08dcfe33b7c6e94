using Dnc.Model.Cohorts;
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
        var number = o.OptionalValue("places", Codecs.Whole(1, int.MaxValue), q => q.Size.OfPopulation is null ? q.Size.Fewest : null);
        var share = o.OptionalValue("share", QuantityCodecs.Ratio, q => q.Size.OfPopulation is { } part && part.TryToDecimal(out var value) ? new Ratio(value) : null);
        var rounding = o.OptionalValue("rounding", Codecs.Words<Rounding>(), q => q.Size.OfPopulation is null ? null : q.Size.Rounding);
        var atMost = o.OptionalValue("atMost", Codecs.Whole(1, int.MaxValue), q => q.Size.OfPopulation is null ? null : q.Size.Most);
        var atLeast = o.Default("atLeast", Codecs.Whole(0, int.MaxValue), q => q.Size.OfPopulation is null ? 0 : q.Size.Fewest, 0);
        var rank = o.Required("rank", formula, q => q.Rank);
        var order = o.Default("order", Codecs.Words<RankOrder>(), q => q.Order, RankOrder.HighestFirst);
        var ties = o.Default("ties", Codecs.Words<TieRule>(), q => q.Ties, TieRule.Silent);
        var then = o.Optional("thenBy", formula, q => q.ThenBy);
        var thenOrder = o.Default("thenOrder", Codecs.Words<RankOrder>(), q => q.ThenOrder, RankOrder.HighestFirst);
        var within = o.Optional("within", formula, q => q.Within);
        var cited = o.Optional("clause", clause, q => q.Clause);
        o.ExactlyOne("places", "share");
        o.Check(r => r.Get(number) is null && r.Get(atMost) < r.Get(atLeast) ? ErrorMessages.NoQuotaLimits(r.Get(atLeast), r.Get(atMost)!.Value) : null);
        o.Check(r => r.Get(share) is { } part && (part.Value is <= 0 or > 1 || r.Get(rounding) is null) ? ErrorMessages.NoQuota(part) : null);
        return r =>
        {
            var size = r.Get(number) is { } places ? QuotaSize.Count(places) : QuotaSize.Share(r.Get(share)!.Value.Value, r.Get(rounding)!.Value).AtLeast(r.Get(atLeast));
            size = r.Get(number) is null && r.Get(atMost) is { } most ? size.AtMost(most) : size;
            return new AwardQuota(size, r.Get(rank), r.Get(order), r.Get(ties), r.Get(cited)) { ThenBy = r.Get(then), ThenOrder = r.Get(thenOrder), Within = r.Get(within) };
        };
    });
}
