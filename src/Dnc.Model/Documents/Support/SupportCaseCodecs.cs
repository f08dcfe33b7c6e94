using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Support.Cases;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;

namespace Dnc.Model.Documents.Support;

/// <summary>How case documents of catalogues stand, given what the facts and policies are.</summary>
internal sealed class SupportCaseCodecs
{
    private static readonly Codec<ValueList<KeyValuePair<string, ValueList<SupportExpectation>>>> Firms = new MapCodec<ValueList<SupportExpectation>>(
        Codecs.Map(
            new MapCodec<SupportExpectation>(new SupportExpectationCodec(allowsClass: true)),
            map => map.Select(p => p.Value with { Target = p.Key }).ToValueList(),
            list => list.Select(e => new KeyValuePair<string, SupportExpectation>(e.Target, e)).ToValueList()));

    private readonly Codec<CohortFirm> _firm;
    private readonly CaseCodecs _rules;
    private readonly MixedExpectationsCodec _expectations;

    public SupportCaseCodecs(FactCatalog facts, Func<string, bool> isSupport)
    {
        (_rules, _expectations) = (new CaseCodecs(facts), new MixedExpectationsCodec(isSupport));
        _firm = Codecs.Object<CohortFirm>("firm", "A firm of a population", o =>
        {
            var id = o.Required("id", Codecs.Text, f => f.Id);
            var own = o.Default("facts", new FactSetCodec(facts, FactScope.Subject), f => new FactSet(null, f.Facts.Claims), FactSet.Empty);
            var ledger = o.Default("ledger", LedgerCodecs.Ledger, f => f.Ledger, AwardLedger.Unknown);
            return r => new CohortFirm(r.Get(id), new FactSet(r.Get(id), r.Get(own).Claims), r.Get(ledger));
        });
        File = Codecs.Object<SupportCaseFile>("supportCases", "Worked examples of a catalogue of policies", o =>
        {
            o.Optional<string>("$schema", Codecs.Text, _ => null);
            o.Required("schemaVersion", Codecs.Text, _ => RuleCodecs.SchemaVersion);
            var catalog = o.Required("catalog", Codecs.Text, f => f.Catalog);
            var uses = o.OptionalList("uses", Codecs.List(Codecs.Text, unique: true), f => f.Uses);
            var source = o.Optional("source", Codecs.Text, f => f.Source);
            var shared = Step(o, f => f.Shared, isShared: true);
            var cases = o.Required("cases", Codecs.List(Case()), f => f.Cases);
            return r => new SupportCaseFile { Catalog = r.Get(catalog), Uses = r.Get(uses), Source = r.Get(source), Shared = shared(r), Cases = r.Get(cases) };
        });
    }

    public Codec<SupportCaseFile> File { get; }

    private ObjectCodec<SupportCase> Case() => Codecs.Object<SupportCase>("supportCase", "A worked example", o =>
    {
        var name = o.Required("name", Codecs.Text, c => c.Name);
        var why = o.Optional("why", Codecs.Text, c => c.Why);
        var start = Step(o, c => c.Start);
        var steps = o.OptionalList("steps", Codecs.List(Codecs.Object<SupportCaseStep>("supportStep", "A later moment of a case; what was due before is booked", s => Step(s, v => v))), c => c.Steps);
        return r => new SupportCase(r.Get(name), start(r), r.Get(why), r.Get(steps));
    });

    private Func<ObjectReader, SupportCaseStep> Step<T>(ObjectShape<T> o, Func<T, SupportCaseStep> get, bool isShared = false)
        where T : notnull
    {
        var facts = _rules.StepFacts(o, v => get(v).Rules);
        var ledger = o.Optional("ledger", LedgerCodecs.Ledger, v => get(v).Ledger);
        var applied = o.OptionalValue("appliedOn", Codecs.Date, v => get(v).AppliedOn);
        var paid = o.OptionalValue("paidOn", Codecs.Date, v => get(v).PaidOn);
        var population = isShared ? default : o.OptionalList("population", new PopulationCodec(_firm), v => get(v).Population);
        var firms = isShared ? default : o.OptionalList("expectFirms", Firms, v => get(v).ExpectFirms);
        var expect = isShared ? default : o.Default("expect", _expectations, v => (get(v).Expect, get(v).Rules.Expect), (ValueList<SupportExpectation>.Empty, ValueList<Expectation>.Empty));
        return r =>
        {
            var (support, rules) = isShared ? ([], []) : r.Get(expect);
            return new SupportCaseStep
            {
                Rules = facts(r) with { Expect = rules },
                Ledger = r.Get(ledger),
                AppliedOn = r.Get(applied),
                PaidOn = r.Get(paid),
                Expect = support,
                Population = isShared ? [] : r.Get(population),
                ExpectFirms = isShared ? [] : r.Get(firms),
            };
        };
    }
}
