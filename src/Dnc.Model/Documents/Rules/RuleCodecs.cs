using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Rules;

/// <summary>How a rule set stands in a document; clauses and sources are of the documents that it lists.</summary>
internal sealed class RuleCodecs
{
    public const string SchemaVersion = "1.0";

    /// <summary>The documents that a rule set lists.</summary>
    public static readonly Codec<ValueList<SourceReference>> Documents = Codecs.List(PlanCodecs.Document);

    private static readonly Codec<CodeName> Code = Codecs.Object<CodeName>("code", "A code and its name", o =>
    {
        var code = o.Required("code", Codecs.Text, c => c.Code);
        var name = o.Required("name", Codecs.Localized, c => c.Name);
        return r => new CodeName(r.Get(code), r.Get(name));
    });

    /// <summary>A fact that rules ask for.</summary>
    public static readonly Codec<FactDefinition> Fact = Codecs.Object<FactDefinition>("fact", "A fact that the rules ask for", o =>
    {
        var key = o.Required("key", Codecs.Text, f => f.Key);
        var name = o.Required("name", Codecs.Localized, f => f.Name);
        var kind = o.Required("kind", Codecs.Words<FactKind>(), f => f.Kind);
        var unit = o.Optional("unit", FigureCodecs.Unit, f => f.Unit);
        var periodicity = o.Default("periodicity", Codecs.Words<FactPeriodicity>(), f => f.Periodicity, FactPeriodicity.Fixed);
        var scope = o.Default("scope", Codecs.Words<FactScope>(), f => f.Scope, FactScope.Subject);
        var codes = o.OptionalList("codes", Codecs.List(Code), f => f.Codes);
        var hierarchical = o.Default("hierarchical", Codecs.Flag, f => f.IsHierarchical, false);
        var minimum = o.OptionalValue("minimum", FigureCodecs.Figure, f => f.Minimum);
        var maximum = o.OptionalValue("maximum", FigureCodecs.Figure, f => f.Maximum);
        var step = o.OptionalValue("step", FigureCodecs.Figure, f => f.Step);
        var canChange = o.Default("canChange", Codecs.Words<FactChange>(), f => f.CanChange, FactChange.UpOrDown);
        var items = o.OptionalList("items", Codecs.List(new LazyCodec<FactDefinition>(() => Fact!)), f => f.Items);
        var note = o.Optional("note", Codecs.Localized, f => f.Note);
        return r => new FactDefinition
        {
            Key = r.Get(key),
            Name = r.Get(name),
            Kind = r.Get(kind),
            Unit = r.Get(unit),
            Periodicity = r.Get(periodicity),
            Scope = r.Get(scope),
            Codes = r.Get(codes),
            IsHierarchical = r.Get(hierarchical),
            Minimum = r.Get(minimum),
            Maximum = r.Get(maximum),
            Step = r.Get(step),
            CanChange = r.Get(canChange),
            Items = r.Get(items),
            Note = r.Get(note),
        };
    });

    private static readonly Codec<InterpretationOption<LocalizedText>> Option = Codecs.Object<InterpretationOption<LocalizedText>>("option", "One way to read the text", o =>
    {
        var id = o.Required("id", Codecs.Text, p => p.Id);
        var name = o.Required("name", Codecs.Localized, p => p.Name);
        var effect = o.Optional("effect", Codecs.Localized, p => p.Effect == p.Name ? null : p.Effect);
        return r => new InterpretationOption<LocalizedText>(r.Get(id), r.Get(name), r.Get(effect) ?? r.Get(name));
    });

    private static readonly Codec<Interpretation<LocalizedText>> Question = Codecs.Object<Interpretation<LocalizedText>>("question", "An open question of interpretation", o =>
    {
        var id = o.Required("id", Codecs.Id<InterpretationId>(), q => q.Id);
        var question = o.Required("question", Codecs.Localized, q => q.Question);
        var options = o.OptionalList("options", Codecs.List(Option), q => q.Options);
        var choices = o.OptionalList("choices", Codecs.List(InterpretationCodecs.Choice), q => q.Choices);
        o.Check(r => r.Get(options).GroupBy(p => p.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice ? ErrorMessages.SameOption(twice.Key) : null);
        o.Check(r => r.Get(choices).FirstOrDefault(c => r.Get(options).All(p => p.Id != c.Option)) is { } choice
            ? ErrorMessages.UnknownOption(choice.Option, r.Get(options).Select(p => p.Id))
            : null);
        return r => new Interpretation<LocalizedText>(r.Get(id), r.Get(question), r.Get(options), r.Get(choices));
    });

    private RuleCodecs(ValueList<SourceReference> documents, bool isListRead)
    {
        Clause = ClauseCodecs.Of(documents is [var first, ..] ? first.Id : null, isListRead);
        Source = SourceCodecs.Listed(documents, isListRead);
        Nodes = new NodeCodecs(Clause);
        RuleSet = Codecs.Object<RuleSet>("rules", "The rules of a document", o => Members(o, s => s));
    }

    public Codec<ClauseReference> Clause { get; }

    public Codec<SourceReference> Source { get; }

    public NodeCodecs Nodes { get; }

    public Codec<RuleSet> RuleSet { get; }

    /// <summary>The codec of rule sets that list these documents.</summary>
    public static RuleCodecs Of(ValueList<SourceReference> documents) => new(documents, isListRead: true);

    /// <summary>The codec of rule sets whose list of documents has faults: clauses and sources are not blamed for what the list lacks.</summary>
    public static RuleCodecs WithoutDocuments() => new([], isListRead: false);

    /// <summary>Declares the members of a rule set, as the head of a document that holds more.</summary>
    public Func<ObjectReader, RuleSet> Members<T>(ObjectShape<T> o, Func<T, RuleSet> get)
        where T : notnull
    {
        o.Optional<string>("$schema", Codecs.Text, _ => null);
        o.Required("schemaVersion", Codecs.Text, _ => SchemaVersion);
        var id = o.Required("id", Codecs.Text, s => get(s).Id);
        var title = o.Required("title", Codecs.Localized, s => get(s).Title);
        var listed = o.OptionalList("documents", Documents, s => get(s).Documents);
        var valid = o.OptionalValue("valid", StatisticCodecs.Range, s => get(s).Valid);
        var uses = o.OptionalList("uses", Codecs.List(Codecs.Text), s => get(s).Uses);
        var facts = o.OptionalList("facts", Codecs.List(Fact), s => get(s).Facts);
        var parameters = o.OptionalList("parameters", Codecs.List(Parameter(Nodes, Source)), s => get(s).Parameters);
        var questions = o.OptionalList("questions", Codecs.List(Question), s => get(s).Questions);
        var definition = Definition(Nodes, Clause);
        var definitions = o.OptionalList("definitions", Codecs.List(definition), s => get(s).Definitions);
        var rules = o.OptionalList("rules", Codecs.List(definition), s => get(s).Rules);
        var unverified = o.Optional("unverified", Codecs.Localized, s => get(s).Unverified);
        var note = o.Optional("note", Codecs.Localized, s => get(s).Note);
        return r => new RuleSet
        {
            Id = r.Get(id),
            Title = r.Get(title),
            Documents = r.Get(listed),
            Valid = r.Get(valid),
            Uses = r.Get(uses),
            Facts = r.Get(facts),
            Parameters = r.Get(parameters),
            Questions = r.Get(questions),
            Definitions = r.Get(definitions),
            Rules = r.Get(rules),
            Unverified = r.Get(unverified),
            Note = r.Get(note),
        };
    }

    private static ObjectCodec<RuleParameter> Parameter(NodeCodecs nodes, Codec<SourceReference> source)
    {
        var value = Codecs.Object<DatedEntry<Formula>>("parameterValue", "A value with the day from which it holds", o =>
        {
            var from = o.Required("from", Codecs.Map(DayCodec, d => d, d => d), e => e.From);
            var figure = o.Optional("value", nodes.Formula, e => e.TryGetValue(out var found) ? found : null);
            var ends = o.Default("ends", Codecs.Flag, e => !e.HasValue, false);
            var cited = o.Required("source", source, e => e.Source);
            o.ExactlyOne("value", "ends");
            o.Check(r => r.Get(figure) is null && !r.Get(ends) ? ErrorMessages.NotAnEnd() : null);
            return r => r.Get(figure) is { } found ? DatedEntry.Of(r.Get(from), found, r.Get(cited)) : DatedEntry.End<Formula>(r.Get(from), r.Get(cited));
        });
        return Codecs.Object<RuleParameter>("parameter", "A figure that changes by law", o =>
        {
            var key = o.Required("key", Codecs.Text, p => p.Key);
            var name = o.Required("name", Codecs.Localized, p => p.Name);
            var values = o.Required("values", Codecs.List(value), p => p.Values.Entries);
            var periodicity = o.Default("periodicity", Codecs.Words<FactPeriodicity>(), p => p.Periodicity, FactPeriodicity.Fixed);
            var unverified = o.Optional("unverified", Codecs.Localized, p => p.Unverified);
            o.Check(r => r.Get(values).GroupBy(v => v.From).FirstOrDefault(g => g.Count() > 1) is { } twice ? ErrorMessages.SameDay(Dates.Text(twice.Key)) : null);
            return r => new RuleParameter(r.Get(key), r.Get(name), new Dated<Formula>(r.Get(values)), r.Get(unverified)) { Periodicity = r.Get(periodicity) };
        });
    }

    private static ObjectCodec<RuleDefinition> Definition(NodeCodecs nodes, Codec<ClauseReference> clause) =>
        Codecs.Object<RuleDefinition>("definition", "A named criterion (when) or formula (value)", o =>
        {
            var id = o.Required("id", Codecs.Text, d => d.Id);
            var name = o.Required("name", Codecs.Localized, d => d.Name);
            var cited = o.Optional("clause", clause, d => d.Clause);
            var codes = o.OptionalList("codes", Codecs.List(Code), d => d.Codes);
            var when = o.Optional("when", nodes.Criterion, d => d.Node as Criterion);
            var value = o.Optional("value", nodes.Formula, d => d.Node as Formula);
            var unverified = o.Optional("unverified", Codecs.Localized, d => d.Unverified);
            var note = o.Optional("note", Codecs.Localized, d => d.Note);
            o.ExactlyOne("when", "value");
            return r => new RuleDefinition(
                r.Get(id), r.Get(name), (RuleNode?)r.Get(when) ?? r.Get(value)!, r.Get(cited), r.Get(codes), r.Get(unverified), r.Get(note));
        });

    private static readonly Codec<NodaTime.LocalDate> DayCodec = new TextCodec<NodaTime.LocalDate>(
        (string text, out NodaTime.LocalDate value, [NotNullWhen(false)] out Fault? fault) =>
        {
            var read = Dates.TryParse(text, out value);
            fault = read ? null : Json.ErrorMessages.InvalidText(text, new LocalizedText("日期", "a day"), ["2024-01-01"]);
            return read;
        },
        Dates.Text,
        "A day (ISO 8601)",
        "^\\d{4}-\\d{2}-\\d{2}$",
        "2024-01-01");
}
