using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Tests.Documents.Rules;
using Dnc.Model.Tests.Quantities;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dnc.Model.Tests.Rules;

/// <summary>Random facts of a catalogue, with the claims of each key together.</summary>
public static class FactGenerators
{
    private static readonly SourceReference[] Sources = [new("report", "report"), new("audit", "审计报告") { PublishedOn = new LocalDate(2025, 3, 1) }];

    public static Arbitrary<FactsDocument> FactsArbitrary() => (
        from subject in Gen.Elements<string?>(null, "91370281MA0000015W")
        from facts in Set(SampleDocuments.Catalog.Facts.Where(f => f.Scope == FactScope.Subject))
        from context in Set(SampleDocuments.Catalog.Facts.Where(f => f.Scope == FactScope.Context))
        select new FactsDocument(new FactSet(subject, facts.Claims), context)).ToArbitrary();

    /// <summary>Claims about some of the facts.</summary>
    public static Gen<FactSet> Set(IEnumerable<FactDefinition> facts) =>
        facts.Select(ClaimsOf).Aggregate(Gen.Constant(FactSet.Empty), (sets, claims) => from set in sets from more in claims select new FactSet(null, [.. set.Claims, .. more]));

    private static Gen<ValueList<FactClaim>> ClaimsOf(FactDefinition fact) => RuleGenerators.Few(
        from time in TimeOf(fact.Periodicity)
        from value in ValueOf(fact)
        from source in Gen.OneOf(Gen.Elements(Sources).Select(s => (SourceReference?)s), Gen.Constant<SourceReference?>(null))
        from recorded in Gen.Elements<Instant?>(null, Instant.FromUtc(2024, 2, 29, 1, 2, 3))
        from begins in Gen.Choose(0, 5)
        select begins == 0 && fact.Kind == FactKind.Quantity && time.Period is { } period
            ? new FactClaim(fact.Key, FactTime.None, new FactBeginning(period), source, recorded)
            : new FactClaim(fact.Key, time, value, source, recorded));

    private static Gen<FactTime> TimeOf(FactPeriodicity periodicity) => periodicity switch
    {
        FactPeriodicity.Fixed => Gen.Constant(FactTime.None),
        FactPeriodicity.AtDate => Gen.OneOf(Gen.Constant(FactTime.None), RuleGenerators.Day.Select(d => (FactTime)d)),
        FactPeriodicity.Year => Gen.Choose(2020, 2024).Select(FactTime.Year),
        _ => Gen.Choose(1, 4).Select(q => (FactTime)ReportingPeriod.OfQuarter(2024, q)),
    };

    private static Gen<FactValue> ValueOf(FactDefinition fact) => fact.Kind switch
    {
        FactKind.Quantity => FigureOf(fact.Unit!),
        FactKind.Date => RuleGenerators.Day.Select(d => (FactValue)new FactDay(d)),
        FactKind.Flag => Gen.Elements(true, false).Select(v => (FactValue)new FactFlag(v)),
        FactKind.Code => Gen.Elements(fact.Codes.Count > 0 ? fact.Codes.Select(c => c.Code).ToArray() : ["38", "C 1", "true"]).Select(c => (FactValue)new FactCode(c)),
        FactKind.Codes => RuleGenerators.Few(RuleGenerators.Code).Select(c => (FactValue)new FactCodes(c)),
        FactKind.Label => from held in RuleGenerators.Few(Gen.Elements(DateRange.Parse("2019-12-01..2022-11-30"), DateRange.Parse("2023-01-01..")))
                          from since in Gen.Elements<LocalDate?>(null, new LocalDate(2015, 1, 1))
                          from complete in Gen.Elements(true, false)
                          select (FactValue)new FactLabel(held, since, complete),
        _ => from items in RuleGenerators.Few(Set(fact.Items)) from complete in Gen.Elements(true, false) select (FactValue)new FactItems(items, complete),
    };

    private static Gen<FactValue> FigureOf(CompoundUnit unit) =>
        from value in QuantityGenerators.Modest
        from other in QuantityGenerators.Modest
        from comparator in Gen.Elements(Enum.GetValues<Comparator>())
        from share in Gen.Elements<Tolerance?>(null, Tolerance.Within(Ratio.FromPercent(10m)), Tolerance.Within(Ratio.FromPercent(10m)).Assume(new LocalizedText("评估组", "the office")))
        let low = new Quantity(Math.Min(value, other), unit.Unit)
        let high = new Quantity(Math.Max(value, other), unit.Unit)
        select (FactValue)new FactFigure(
            comparator switch
            {
                Comparator.Between => Bound.Between(low, high),
                Comparator.About => Bound.About(low, share),
                _ => Bound.Of(comparator, low),
            },
            unit.Per);
}
