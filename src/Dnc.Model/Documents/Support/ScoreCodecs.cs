using Dnc.Model.Cohorts;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Support;

namespace Dnc.Model.Documents.Support;

/// <summary>How scores of a population stand in documents.</summary>
internal static class ScoreCodecs
{
    private static readonly Codec<MinMaxScore> Scale = Codecs.Object<MinMaxScore>("minMaxScale", "What the worst and the best figure of the population score", o =>
    {
        var from = o.Required("from", Codecs.Number, s => Number(s.From));
        var to = o.Required("to", Codecs.Number, s => Number(s.To));
        var order = o.Default("order", Codecs.Words<RankOrder>(), s => s.Order, RankOrder.HighestFirst);
        o.Check(r => r.Get(to) > r.Get(from) ? null : ErrorMessages.NoScoreScale(r.Get(from), r.Get(to)));
        return r => new MinMaxScore(r.Get(from), r.Get(to), r.Get(order));
    });

    private static readonly Codec<ScoreRounding> Round = Codecs.Object<ScoreRounding>("scoreRounding", "How a score is rounded before anything else uses it", o =>
    {
        var to = o.Required("to", Codecs.Number, r => r.To);
        var mode = o.Required("mode", Codecs.Words<Rounding>(), r => r.Mode);
        o.Check(r => r.Get(to) > 0 ? null : ErrorMessages.NoScoreRounding(r.Get(to)));
        return r => new ScoreRounding(r.Get(to), r.Get(mode));
    });

    public static Codec<PopulationScore> Of(NodeCodecs nodes, Codec<ClauseReference> clause) => Codecs.Object<PopulationScore>("populationScore", "A score by the place of a figure between the extremes of the population", o =>
    {
        var id = o.Required("id", Codecs.Text, s => s.Id);
        var name = o.Required("name", Codecs.Localized, s => s.Name);
        var cited = o.Optional("clause", clause, s => s.Clause);
        var of = o.Required("of", nodes.Formula, s => s.Of);
        var among = o.Optional("among", nodes.Criterion, s => s.Among);
        var within = o.Optional("within", nodes.Formula, s => s.Within);
        var scale = o.Required("minMax", Scale, s => s.Scale);
        var round = o.Required("round", Round, s => s.Rounding);
        return r => new PopulationScore(r.Get(id), r.Get(name), r.Get(of), r.Get(scale), r.Get(round), r.Get(cited)) { Within = r.Get(within), Among = r.Get(among) };
    });

    // A scale of a document is a decimal; one that was made in C# and is not cannot be written.
    private static decimal Number(Rational value) =>
        value.TryToDecimal(out var exact) ? exact : throw new ArgumentException($"The end {value} of a scale has no decimal form that a document could hold.", nameof(value));
}
