using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Rules;

/// <summary>How case documents stand, given what the facts are.</summary>
internal sealed class CaseCodecs
{
    /// <summary>What the documents are called.</summary>
    public static readonly LocalizedText Documents = new("案例文件", "case documents");

    /// <summary>The paths of the rule documents.</summary>
    public static readonly Codec<ValueList<string>> Paths = Codecs.List(Codecs.Text, minItems: 1, unique: true);

    private static readonly Codec<AsOf> AsOfCodec = Codecs.Parsed<AsOf>(
        new LocalizedText("评估时点", "an as-of date"), null, "2024-06-30", "2024-06-30 known 2024-03-01");

    private readonly Codec<FactSet> _facts;
    private readonly Codec<FactSet> _context;
    private readonly Codec<string> _key;

    public CaseCodecs(FactCatalog catalog)
    {
        (_facts, _context) = (new FactSetCodec(catalog, FactScope.Subject), new FactSetCodec(catalog, FactScope.Context));
        _key = new TextCodec<string>(
            (string text, [MaybeNullWhen(false)] out string value, [NotNullWhen(false)] out Fault? fault) =>
            {
                value = text;
                fault = catalog.TryGet(text, out _) ? null : ErrorMessages.UnknownFact(text, catalog.Facts.Select(f => f.Key));
                return fault is null;
            },
            key => key,
            "The key of a fact",
            null);
        File = Codecs.Object<RuleCaseFile>("cases", "Worked examples of a rule set", o =>
        {
            o.Optional<string>("$schema", Codecs.Text, _ => null);
            o.Required("schemaVersion", Codecs.Text, _ => RuleCodecs.SchemaVersion);
            var rules = o.Required("rules", Paths, f => f.Rules);
            var source = o.Optional("source", Codecs.Text, f => f.Source);
            var asOf = o.OptionalValue("asOf", AsOfCodec, f => f.AsOf);
            var facts = o.Default("facts", _facts, f => f.Facts, FactSet.Empty);
            var context = o.Default("context", _context, f => f.Context, FactSet.Empty);
            var cases = o.Required("cases", Codecs.List(Case()), f => f.Cases);
            return r => new RuleCaseFile
            {
                Rules = r.Get(rules),
                Source = r.Get(source),
                AsOf = r.Get(asOf),
                Facts = r.Get(facts),
                Context = r.Get(context),
                Cases = r.Get(cases),
            };
        });
    }

    public Codec<RuleCaseFile> File { get; }

    private ObjectCodec<RuleCase> Case() => Codecs.Object<RuleCase>("case", "A worked example", o =>
    {
        var name = o.Required("name", Codecs.Text, c => c.Name);
        var why = o.Optional("why", Codecs.Text, c => c.Why);
        var start = Step(o, c => c.Start);
        var steps = o.OptionalList("steps", Codecs.List(Codecs.Object<CaseStep>("step", "A later moment of a case", s => Step(s, v => v))), c => c.Steps);
        return r => new RuleCase(r.Get(name), start(r), r.Get(why), r.Get(steps));
    });

    /// <summary>The members of a moment: as-of date, facts, and what is expected.</summary>
    private Func<ObjectReader, CaseStep> Step<T>(ObjectShape<T> o, Func<T, CaseStep> get)
        where T : notnull
    {
        var facts = StepFacts(o, get);
        var expect = o.OptionalList("expect", Expectations, v => get(v).Expect);
        return r => facts(r) with { Expect = r.Get(expect) };
    }

    /// <summary>The members of a moment but what is expected.</summary>
    public Func<ObjectReader, CaseStep> StepFacts<T>(ObjectShape<T> o, Func<T, CaseStep> get)
        where T : notnull
    {
        var asOf = o.OptionalValue("asOf", AsOfCodec, v => get(v).AsOf);
        var year = o.OptionalValue("referenceYear", Codecs.Whole(int.MinValue, int.MaxValue), v => get(v).ReferenceYear);
        var facts = o.Default("facts", _facts, v => get(v).Facts, FactSet.Empty);
        var context = o.Default("context", _context, v => get(v).Context, FactSet.Empty);
        var without = o.OptionalList("without", Codecs.List(_key, unique: true), v => get(v).Without);
        return r => new CaseStep
        {
            AsOf = r.Get(asOf),
            ReferenceYear = r.Get(year),
            Facts = r.Get(facts),
            Context = r.Get(context),
            Without = r.Get(without),
        };
    }

    private static Codec<ValueList<Expectation>> Expectations => Codecs.Map(
        new MapCodec<Expectation>(new ExpectationCodec()),
        map => map.Select(p => p.Value with { Target = p.Key }).ToValueList(),
        list => list.Select(e => new KeyValuePair<string, Expectation>(e.Target, e)).ToValueList());
}
