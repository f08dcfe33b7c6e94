using Dnc.Model.Cohorts;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Support;

namespace Dnc.Model.Documents.Support;

/// <summary>How a catalogue of policies stands in a document; clauses and sources are of the documents that it lists.</summary>
internal sealed class PolicyCodecs
{
    private static readonly Codec<AwardRounding> Round = Codecs.Object<AwardRounding>("awardRounding", "How an award is rounded after its own cap", o =>
    {
        var to = o.Required("to", MoneyCodecs.Money, r => r.To);
        var mode = o.Required("mode", Codecs.Words<Rounding>(), r => r.Mode);
        o.Check(r => r.Get(to) is { Amount: > 0 } money && money.RoundToMinorUnit(Rounding.Down) == money ? null : ErrorMessages.NoRounding(r.Get(to)));
        return r => new AwardRounding(r.Get(to), r.Get(mode));
    });

    private static readonly Codec<FundingShare> Share = Codecs.Object<FundingShare>("fundingShare", "Who pays which share", o =>
    {
        var payer = o.Required("payer", Codecs.Text, s => s.Payer);
        var name = o.Required("name", Codecs.Localized, s => s.Name);
        var share = o.Required("share", QuantityCodecs.Ratio, s => s.Share);
        return r => new FundingShare(r.Get(payer), r.Get(name), r.Get(share));
    });

    private readonly RuleCodecs _rules;

    public PolicyCodecs(RuleCodecs rules)
    {
        _rules = rules;
        Catalog = Codecs.Object<PolicyCatalog>("policies", "Support policies, and the rules that they rest on", o =>
        {
            var head = rules.Members(o, c => c.Rules);
            var currency = o.Default("currency", MoneyCodecs.Currency, c => c.Currency, Currency.Cny);
            var policies = o.OptionalList("policies", Codecs.List(Policy()), c => c.Policies);
            var groups = o.OptionalList("groups", Codecs.List(Group()), c => c.Groups);
            var caps = o.OptionalList("caps", Codecs.List(Cap()), c => c.Caps);
            var budgets = o.OptionalList("budgets", Codecs.List(Budget()), c => c.Budgets);
            var classes = o.OptionalList("classes", Codecs.List(ClassCodecs.Of(rules.Nodes, rules.Clause)), c => c.Classes);
            var scores = o.OptionalList("scores", Codecs.List(ScoreCodecs.Of(rules.Nodes, rules.Clause)), c => c.Scores);
            var ladders = o.OptionalList("ladders", Codecs.List(Codecs.Text, unique: true), c => c.Ladders);
            return r => new PolicyCatalog
            {
                Ladders = r.Get(ladders),
                Rules = head(r),
                Currency = r.Get(currency),
                Policies = r.Get(policies),
                Groups = r.Get(groups),
                Caps = r.Get(caps),
                Budgets = r.Get(budgets),
                Classes = r.Get(classes),
                Scores = r.Get(scores),
            };
        });
    }

    public Codec<PolicyCatalog> Catalog { get; }

    /// <summary>The codec of catalogues that list these documents.</summary>
    public static PolicyCodecs Of(ValueList<SourceReference> documents) => new(RuleCodecs.Of(documents));

    private ObjectCodec<SupportPolicy> Policy() => Codecs.Object<SupportPolicy>("policy", "One award that a text offers", o =>
    {
        var nodes = _rules.Nodes;
        var id = o.Required("id", Codecs.Text, p => p.Id);
        var name = o.Required("name", Codecs.Localized, p => p.Name);
        var clause = o.Optional("clause", _rules.Clause, p => p.Clause);
        var issuer = o.Optional("issuer", Codecs.Localized, p => p.Issuer);
        var level = o.OptionalValue("level", Codecs.Words<AdministrativeLevel>(), p => p.Level);
        var valid = o.OptionalValue("valid", StatisticCodecs.Range, p => p.Valid);
        var reference = o.Default("reference", ReferenceCodec.Of(nodes.Formula), p => p.Reference, PolicyReference.AsOf);
        var when = o.Optional("when", nodes.Criterion, p => p.When);
        var award = o.Required("award", nodes.Formula, p => p.Award);
        var upTo = o.Default("upTo", Codecs.Flag, p => p.IsCeiling, false);
        var cap = o.Optional("cap", nodes.Formula, p => p.Cap);
        var round = o.Optional("round", Round, p => p.Rounding);
        var repeat = o.Default("repeat", Codecs.Words<RepeatRule>(), p => p.Repeat, RepeatRule.Unlimited);
        var quota = o.Optional("quota", QuotaCodec.Of(nodes.Formula, _rules.Clause), p => p.Quota);
        var funding = o.OptionalList("funding", Codecs.List(Share), p => p.Funding);
        var instalments = o.OptionalList("instalments", Codecs.List(Instalment()), p => p.Instalments);
        var clawbacks = o.OptionalList("clawbacks", Codecs.List(Clawback()), p => p.Clawbacks);
        var window = o.Optional("window", WindowCodec.Instance, p => p.Window);
        var flags = o.OptionalList("flags", Codecs.List(Codecs.Words<ComplianceConcern>(), unique: true), p => p.Flags);
        var basis = o.Optional("lawfulBasis", _rules.Source, p => p.LawfulBasis);
        var unverified = o.Optional("unverified", Codecs.Localized, p => p.Unverified);
        var note = o.Optional("note", Codecs.Localized, p => p.Note);
        return r => new SupportPolicy
        {
            Id = r.Get(id),
            Name = r.Get(name),
            Clause = r.Get(clause),
            Issuer = r.Get(issuer),
            Level = r.Get(level),
            Valid = r.Get(valid),
            Reference = r.Get(reference),
            When = r.Get(when),
            Award = r.Get(award),
            IsCeiling = r.Get(upTo),
            Cap = r.Get(cap),
            Rounding = r.Get(round),
            Repeat = r.Get(repeat),
            Quota = r.Get(quota),
            Funding = r.Get(funding),
            Instalments = r.Get(instalments),
            Clawbacks = r.Get(clawbacks),
            Window = r.Get(window),
            Flags = r.Get(flags),
            LawfulBasis = r.Get(basis),
            Unverified = r.Get(unverified),
            Note = r.Get(note),
        };
    });

    private ObjectCodec<Instalment> Instalment() => Codecs.Object<Instalment>("instalment", "A part that is paid when a milestone is reached", o =>
    {
        var id = o.Required("id", Codecs.Text, p => p.Id);
        var name = o.Required("name", Codecs.Localized, p => p.Name);
        var share = o.Required("share", QuantityCodecs.Ratio, p => p.Share);
        var when = o.Optional("when", _rules.Nodes.Criterion, p => p.When);
        var clause = o.Optional("clause", _rules.Clause, p => p.Clause);
        return r => new Instalment(r.Get(id), r.Get(name), r.Get(share), r.Get(when), r.Get(clause));
    });

    private ObjectCodec<Clawback> Clawback() => Codecs.Object<Clawback>("clawback", "When money that was paid is given back", o =>
    {
        var id = o.Required("id", Codecs.Text, p => p.Id);
        var name = o.Required("name", Codecs.Localized, p => p.Name);
        var when = o.Required("when", _rules.Nodes.Criterion, p => p.When);
        var share = o.Required("share", _rules.Nodes.Formula, p => p.Share);
        var clause = o.Optional("clause", _rules.Clause, p => p.Clause);
        return r => new Clawback(r.Get(id), r.Get(name), r.Get(when), r.Get(share), r.Get(clause));
    });

    private ObjectCodec<PolicyGroup> Group() => Codecs.Object<PolicyGroup>("group", "Awards for the same matter", o =>
    {
        var id = o.Required("id", Codecs.Text, g => g.Id);
        var name = o.Required("name", Codecs.Localized, g => g.Name);
        var of = o.Required("of", Codecs.List(Codecs.Text, minItems: 1), g => g.Of);
        var combine = o.Required("combine", CombinationCodec.Instance, g => g.Combine);
        var repeat = o.OptionalValue("repeat", Codecs.Words<RepeatRule>(), g => g.Repeat);
        var clause = o.Optional("clause", _rules.Clause, g => g.Clause);
        return r => new PolicyGroup(r.Get(id), r.Get(name), r.Get(of), r.Get(combine), r.Get(clause)) { Repeat = r.Get(repeat) };
    });

    private ObjectCodec<SharedCap> Cap() => Codecs.Object<SharedCap>("cap", "The most that some awards come to together", o =>
    {
        var id = o.Required("id", Codecs.Text, c => c.Id);
        var name = o.Required("name", Codecs.Localized, c => c.Name);
        var of = o.Required("of", Codecs.List(Codecs.Text, minItems: 1), c => c.Of);
        var most = o.Required("most", _rules.Nodes.Formula, c => c.Most);
        var over = o.Default("over", SpanCodec.Instance, c => c.Over, CapSpan.Now);
        var others = o.Optional("usedByOthers", _rules.Nodes.Formula, c => c.UsedByOthers);
        var reduce = o.Default("reduce", Codecs.Words<CapReduction>(), c => c.Reduce, CapReduction.InOrder);
        var clause = o.Optional("clause", _rules.Clause, c => c.Clause);
        return r => new SharedCap(r.Get(id), r.Get(name), r.Get(of), r.Get(most), r.Get(clause)) { Over = r.Get(over), UsedByOthers = r.Get(others), Reduce = r.Get(reduce) };
    });

    private ObjectCodec<PolicyBudget> Budget() => Codecs.Object<PolicyBudget>("budget", "The money there is for some awards, for all firms together", o =>
    {
        var id = o.Required("id", Codecs.Text, b => b.Id);
        var name = o.Required("name", Codecs.Localized, b => b.Name);
        var of = o.Required("of", Codecs.List(Codecs.Text, minItems: 1), b => b.Of);
        var amount = o.Required("amount", _rules.Nodes.Formula, b => b.Amount);
        var allocate = o.Required("allocate", Codecs.Words<BudgetMethod>(), b => b.Allocate);
        var by = o.Optional("by", _rules.Nodes.Formula, b => b.By);
        var ties = o.Default("ties", Codecs.Words<TieRule>(), b => b.Ties, TieRule.Silent);
        var then = o.Optional("thenBy", _rules.Nodes.Formula, b => b.ThenBy);
        var thenOrder = o.Default("thenOrder", Codecs.Words<RankOrder>(), b => b.ThenOrder, RankOrder.HighestFirst);
        var misfit = o.Default("misfit", Codecs.Words<MisfitRule>(), b => b.Misfit, MisfitRule.PayPart);
        var within = o.Optional("within", _rules.Nodes.Formula, b => b.Within);
        var clause = o.Optional("clause", _rules.Clause, b => b.Clause);
        return r => new PolicyBudget(r.Get(id), r.Get(name), r.Get(of), r.Get(amount), r.Get(allocate), r.Get(by), r.Get(clause))
        {
            Ties = r.Get(ties),
            ThenBy = r.Get(then),
            ThenOrder = r.Get(thenOrder),
            Misfit = r.Get(misfit),
            Within = r.Get(within),
        };
    });
}
