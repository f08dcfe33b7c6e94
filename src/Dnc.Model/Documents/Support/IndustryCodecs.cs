using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Support.Industries;

namespace Dnc.Model.Documents.Support;

/// <summary>How industry strategies stand in a document; clauses and sources are of the documents that it lists.</summary>
internal sealed class IndustryCodecs
{
    /// <summary>What the documents are called.</summary>
    public static readonly LocalizedText Documents = new("一业一策文件", "documents of industry strategies");

    private static readonly Codec<Bound> Reach = new TextCodec<Bound>(
        (string text, [MaybeNullWhen(false)] out Bound value, [NotNullWhen(false)] out Fault? fault) =>
        {
            var read = Bound.TryParse(text, UnitCatalog.Standard, out value, out var issue);
            fault = issue is null ? null : FigureCodecs.ToFault(issue);
            return read;
        },
        FactFigureCodec.Spell,
        "At least, or more than, an amount",
        null,
        "≥1000亿元",
        ">100亿元");

    private readonly RuleCodecs _rules;

    public IndustryCodecs(RuleCodecs rules)
    {
        _rules = rules;
        Set = Codecs.Object<IndustryStrategySet>("industries", "Strategies for key industries, and the rules that they rest on", o =>
        {
            var head = rules.Members(o, s => s.Rules);
            var currency = o.Default("currency", MoneyCodecs.Currency, s => s.Currency, Currency.Cny);
            var positions = o.Optional("positions", Codecs.Text, s => s.Positions);
            var chains = o.OptionalList("chains", Codecs.List(ChainCodecs.Chain), s => s.Chains);
            var strategies = o.OptionalList("strategies", Codecs.List(Strategy()), s => s.Strategies);
            return r => new IndustryStrategySet
            {
                Rules = head(r),
                Currency = r.Get(currency),
                Positions = r.Get(positions),
                Chains = r.Get(chains),
                Strategies = r.Get(strategies),
            };
        });
    }

    public Codec<IndustryStrategySet> Set { get; }

    /// <summary>The codec of a document, whose clauses are of the documents that it lists.</summary>
    public static Codec<IndustryStrategySet> Of(DocumentNode root, ReadContext context) => RuleReader.WithListed(root, context, c => new IndustryCodecs(c).Set);

    private ObjectCodec<IndustryStrategy> Strategy() => Codecs.Object<IndustryStrategy>("strategy", "The strategy for one industry", o =>
    {
        var id = o.Required("id", Codecs.Text, s => s.Id);
        var name = o.Required("name", Codecs.Localized, s => s.Name);
        var clause = o.Optional("clause", _rules.Clause, s => s.Clause);
        var lead = o.OptionalValue("leadOffice", Codecs.Id<OrganizationId>(), s => s.LeadOffice);
        var supporting = o.OptionalList("supportingOffices", Codecs.List(Codecs.Id<OrganizationId>()), s => s.SupportingOffices);
        var when = o.Required("when", _rules.Nodes.Criterion, s => s.When);
        var scale = o.Required("scale", _rules.Nodes.Formula, s => s.Scale);
        var targets = o.OptionalList("targets", Codecs.List(Target()), s => s.Targets);
        var firmTargets = o.OptionalList("firmTargets", Codecs.List(FirmTarget()), s => s.FirmTargets);
        var chain = o.Optional("chain", Codecs.Text, s => s.Chain);
        var directions = o.OptionalList("directions", Codecs.List(Direction()), s => s.Directions);
        var keyFirms = o.OptionalList("keyFirms", Codecs.List(Codecs.Id<EnterpriseId>()), s => s.KeyFirms);
        var policies = o.OptionalList("policies", Codecs.List(Codecs.Text), s => s.Policies);
        var commitments = o.OptionalList("commitments", Codecs.List(Codecs.Id<CommitmentId>()), s => s.Commitments);
        var unverified = o.Optional("unverified", Codecs.Localized, s => s.Unverified);
        var note = o.Optional("note", Codecs.Localized, s => s.Note);
        return r => new IndustryStrategy
        {
            Id = r.Get(id),
            Name = r.Get(name),
            Clause = r.Get(clause),
            LeadOffice = r.Get(lead),
            SupportingOffices = r.Get(supporting),
            When = r.Get(when),
            Scale = r.Get(scale),
            Targets = r.Get(targets),
            FirmTargets = r.Get(firmTargets),
            Chain = r.Get(chain),
            Directions = r.Get(directions),
            KeyFirms = r.Get(keyFirms),
            Policies = r.Get(policies),
            Commitments = r.Get(commitments),
            Unverified = r.Get(unverified),
            Note = r.Get(note),
        };
    });

    private ObjectCodec<ScaleTarget> Target() => Codecs.Object<ScaleTarget>("scaleTarget", "A threshold for the scale of the industry", o =>
    {
        var id = o.Required("id", Codecs.Text, t => t.Id);
        var name = o.Required("name", Codecs.Localized, t => t.Name);
        var reach = o.Required("reach", Reach, t => t.Reach);
        var due = o.OptionalValue("due", Codecs.Date, t => t.Due);
        var clause = o.Optional("clause", _rules.Clause, t => t.Clause);
        return r => new ScaleTarget(r.Get(id), r.Get(name), r.Get(reach), r.Get(due), r.Get(clause));
    });

    private ObjectCodec<FirmScaleTarget> FirmTarget() => Codecs.Object<FirmScaleTarget>("firmScaleTarget", "A threshold for firms of the industry", o =>
    {
        var id = o.Required("id", Codecs.Text, t => t.Id);
        var name = o.Required("name", Codecs.Localized, t => t.Name);
        var reach = o.Required("reach", Reach, t => t.Reach);
        var count = o.OptionalValue("count", Codecs.Whole(1, int.MaxValue), t => t.Count);
        var due = o.OptionalValue("due", Codecs.Date, t => t.Due);
        var clause = o.Optional("clause", _rules.Clause, t => t.Clause);
        return r => new FirmScaleTarget(r.Get(id), r.Get(name), r.Get(reach), r.Get(count), r.Get(due), r.Get(clause));
    });

    private ObjectCodec<AttractionDirection> Direction() => Codecs.Object<AttractionDirection>("direction", "Whom the industry is to attract", o =>
    {
        var id = o.Required("id", Codecs.Text, d => d.Id);
        var name = o.Required("name", Codecs.Localized, d => d.Name);
        var link = o.Optional("link", Codecs.Text, d => d.Link);
        var clause = o.Optional("clause", _rules.Clause, d => d.Clause);
        return r => new AttractionDirection(r.Get(id), r.Get(name), r.Get(link), r.Get(clause));
    });
}
