using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Tests.Quantities;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dnc.Model.Tests.Rules;

public static partial class RuleGenerators
{
    private static readonly SourceReference FirstLaw = new("law-1", "办法") { PublishedOn = new LocalDate(2017, 5, 3), Address = "https://example.org/1", Confidence = Confidence.High };

    private static Gen<SourceReference> Source { get; } = Gen.Elements(FirstLaw, new SourceReference("law-1", "另一个"), new SourceReference("law-2", "law-2"));

    private static Gen<FactDefinition> PlainFact { get; } =
        from key in Name
        from name in Text
        from kind in Any<FactKind>()
        from unit in QuantityGenerators.AnyUnit
        from periodicity in Any<FactPeriodicity>()
        from scope in Any<FactScope>()
        from codes in Few(CodeName)
        from flag in Any()
        from figure in Figure
        from change in Any<FactChange>()
        from note in Maybe(Text)
        select new FactDefinition
        {
            Key = key,
            Name = name,
            Kind = kind,
            Unit = flag ? new CompoundUnit(unit, figure.Per) : null,
            Periodicity = periodicity,
            Scope = scope,
            Codes = codes,
            IsHierarchical = flag,
            Minimum = flag ? figure : null,
            Maximum = flag ? null : figure,
            Step = flag ? figure : null,
            CanChange = change,
            Note = note,
        };

    private static Gen<CodeName> CodeName => from code in Code from name in Text select new CodeName(code, name);

    private static Gen<FactDefinition> Fact { get; } = from fact in PlainFact from items in Few(PlainFact) select fact with { Items = items };

    private static Gen<RuleParameter> Parameter { get; } =
        from key in Name
        from name in Text
        from first in Formula
        from source in Source
        from day in Gen.Choose(1, 28)
        from unverified in Maybe(Text)
        select new RuleParameter(
            key, name, new Dated<Formula>([DatedEntry.End<Formula>(new LocalDate(2024, 1, day), source), DatedEntry.Of(new LocalDate(2020, 1, day), first, source)]), unverified);

    private static Gen<Interpretation<LocalizedText>> Question { get; } =
        from text in Text
        from effect in Text
        from chosen in Any()
        select new Interpretation<LocalizedText>(
            InterpretationId.Parse("base"),
            text,
            [new("one", text, text), new("o.two", text, effect)],
            chosen ? [new RecordedChoice("o.two", text, effect, Instant.FromUtc(2022, 6, 30, 0, 0))] : []);

    private static Gen<RuleDefinition> Definition { get; } =
        from id in Name
        from name in Text
        from node in Gen.OneOf(Formula.Select(f => (RuleNode)f), Criterion.Select(c => (RuleNode)c))
        from clause in Maybe(Clause)
        from codes in Few(CodeName)
        from unverified in Maybe(Text)
        from note in Maybe(Text)
        select new RuleDefinition(id, name, node, clause, codes, unverified, note);

    /// <summary>Rule sets that say anything about anything.</summary>
    public static Gen<RuleSet> Rules { get; } =
        from id in Name
        from title in Text
        from documents in Few(Source)
        from valid in Gen.Elements<DateRange?>(null, DateRange.Parse("2017-05-03.."), DateRange.Parse("2017-05-03..2020-01-01"))
        from uses in Few(Name)
        from facts in Few(Fact)
        from parameters in Few(Parameter)
        from questions in Few(Question)
        from definitions in Few(Definition)
        from rules in Few(Definition)
        from unverified in Maybe(Text)
        from note in Maybe(Text)
        select new RuleSet
        {
            Id = id,
            Title = title,
            Documents = documents,
            Valid = valid,
            Uses = uses,
            Facts = facts,
            Parameters = parameters,
            Questions = questions,
            Definitions = definitions,
            Rules = rules,
            Unverified = unverified,
            Note = note,
        };

    public static Arbitrary<RuleSet> RulesArbitrary() => Rules.ToArbitrary();
}
