using Dnc.Model.Cohorts;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Support;

namespace Dnc.Model.Documents.Support;

/// <summary>How classifications of a population stand in documents.</summary>
internal static class ClassCodecs
{
    private static readonly Codec<PercentileClass> Class = Codecs.Object<PercentileClass>("percentileClass", "A class, and up to which share of the ranked firms it reaches", o =>
    {
        var code = o.Required("code", Codecs.Text, c => c.Code);
        var upTo = o.Required("upTo", QuantityCodecs.Ratio, c => new Ratio(c.UpTo.TryToDecimal(out var share) ? share : 0));
        o.Check(r => r.Get(upTo).Value is <= 0 or > 1 ? ErrorMessages.NoClassEdge(r.Get(upTo)) : null);
        return r => new PercentileClass(r.Get(code), r.Get(upTo).Value);
    });

    public static Codec<PolicyClassification> Of(NodeCodecs nodes, Codec<ClauseReference> clause) => Codecs.Object<PolicyClassification>("classification", "Classes of a population by rank", o =>
    {
        var id = o.Required("id", Codecs.Text, c => c.Id);
        var name = o.Required("name", Codecs.Localized, c => c.Name);
        var cited = o.Optional("clause", clause, c => c.Clause);
        var score = o.Required("score", nodes.Formula, c => c.Score);
        var classes = o.Required("classes", Codecs.List(Class, minItems: 1), c => c.Scheme.Classes);
        var rounding = o.Required("rounding", Codecs.Words<Rounding>(), c => c.Scheme.Rounding);
        var ties = o.Default("ties", Codecs.Words<TieRule>(), c => c.Scheme.Ties, TieRule.Silent);
        var order = o.Default("order", Codecs.Words<RankOrder>(), c => c.Scheme.Order, RankOrder.HighestFirst);
        var excluded = o.Default("excludedClass", Codecs.Text, c => c.Scheme.ExcludedClass, "none");
        var forced = o.Default("forced", Codecs.Words<ForcedPlace>(), c => c.Scheme.Forced, ForcedPlace.Kept);
        var then = o.Optional("thenBy", nodes.Formula, c => c.ThenBy);
        var thenOrder = o.Default("thenOrder", Codecs.Words<RankOrder>(), c => c.Scheme.SecondOrder, RankOrder.HighestFirst);
        var within = o.Optional("within", nodes.Formula, c => c.Within);
        var among = o.Optional("among", nodes.Criterion, c => c.Among);
        var adjustments = o.OptionalList("adjustments", Codecs.List(Adjustment(nodes, clause)), c => c.Adjustments);
        var changes = o.OptionalList("changes", Codecs.List(Change(nodes, clause)), c => c.Changes);
        var gives = o.Optional("gives", Codecs.Text, c => c.Gives);
        o.Check(r => Edges(r.Get(classes)));
        return r => new PolicyClassification(
            r.Get(id),
            r.Get(name),
            r.Get(score),
            new PercentileScheme(r.Get(classes), r.Get(rounding), r.Get(ties), r.Get(excluded), r.Get(order), r.Get(thenOrder), r.Get(forced)),
            r.Get(cited))
        {
            ThenBy = r.Get(then),
            Within = r.Get(within),
            Among = r.Get(among),
            Adjustments = r.Get(adjustments),
            Changes = r.Get(changes),
            Gives = r.Get(gives),
        };
    });

    private static ObjectCodec<ScoreAdjustment> Adjustment(NodeCodecs nodes, Codec<ClauseReference> clause) => Codecs.Object<ScoreAdjustment>("scoreAdjustment", "Points that are added when a criterion holds", o =>
    {
        var when = o.Required("when", nodes.Criterion, a => a.When);
        var points = o.Required("points", Codecs.Number, a => a.Points);
        var cited = o.Optional("clause", clause, a => a.Clause);
        return r => new ScoreAdjustment(r.Get(when), r.Get(points), r.Get(cited));
    });

    private static ObjectCodec<ClassRule> Change(NodeCodecs nodes, Codec<ClauseReference> clause) => Codecs.Object<ClassRule>("classChange", "A change of the class when a criterion holds", o =>
    {
        var kind = o.Required("kind", Codecs.Words<ClassChangeKind>(), c => c.Kind);
        var code = o.Required("code", Codecs.Text, c => c.Code);
        var when = o.Required("when", nodes.Criterion, c => c.When);
        var cited = o.Optional("clause", clause, c => c.Clause);
        return r => new ClassRule(r.Get(kind), r.Get(code), r.Get(when), r.Get(cited));
    });

    private static Fault? Edges(ValueList<PercentileClass> classes)
    {
        var rises = classes.Zip(classes.Skip(1), (a, b) => a.UpTo < b.UpTo).All(r => r) && classes[^1].UpTo == Rational.One;
        return rises && classes.Select(c => c.Code).Distinct(StringComparer.Ordinal).Count() == classes.Count ? null : ErrorMessages.NoClassEdges();
    }
}
