using Dnc.Model.Indicators;
using Dnc.Model.Organizations;
using Dnc.Model.Plans;
using Dnc.Model.Plans.Instruments;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dnc.Model.Tests.Plans;

/// <summary>Small random plans that are valid by construction.</summary>
public static class PlanGenerators
{
    private static readonly OrganizationId[] Bodies = [.. ((string[])["city", "science", "towns"]).Select(OrganizationId.Parse)];

    private static readonly (IndicatorId Id, Unit Unit, IndicatorKind Kind)[] Kinds =
    [
        (IndicatorId.Parse("level"), Units.Enterprise, new Stock()),
        (IndicatorId.Parse("amount"), Unit.Of(Currency.Usd), new Flow()),
        (IndicatorId.Parse("total"), Unit.Counted("顶", "hat", "hats"), new RunningTotal(RunningTotalReset.Never)),
        (IndicatorId.Parse("rate"), Units.Percent, new Rate()),
    ];

    private static readonly Gen<LocalizedText> Texts = from zh in Gen.Elements("甲", "“引号”", "面积 <m²>\t", "换\n行") from en in Gen.Elements("a", "it's \"quoted\"", "back\\slash", "é") select new LocalizedText(zh, en);

    private static readonly Gen<LocalDate> Days = from days in Gen.Choose(0, 1825) select new LocalDate(2017, 1, 1).PlusDays(days);

    private static readonly Gen<ValueList<OrganizationId>> SomeBodies = from set in Gen.SubListOf(Bodies) select set.Count == 0 ? [Bodies[0]] : set.ToValueList();

    private static readonly Gen<Instrument> Instruments = Gen.OneOf<Instrument>(
        from bodies in SomeBodies from matter in Texts select (Instrument)new ResponsibilityInstrument(ResponsibilityDuty.List, bodies, matter),
        from places in Gen.NonEmptyListOf(Texts)
        from industries in Gen.OneOf(Gen.Constant<ValueList<LocalizedText>?>(null), from l in Gen.NonEmptyListOf(Texts) select (ValueList<LocalizedText>?)l.Take(2).ToValueList())
        select (Instrument)new SpatialCarrierInstrument(SpatialCarrierForm.Park, places.Take(3).ToValueList(), industries),
        from purpose in Texts select (Instrument)new FundInstrument(purpose, [purpose], FundStage.Study));

    public static Arbitrary<Plan> Plans() => Gen.Sized(size =>
        from count in Gen.Choose(1, 2 + (size / 10))
        from seeds in Gen.ArrayOf(Commitments(), count)
        from spans in Gen.Elements(2021, 2022)
        from note in Texts
        select Build(seeds, spans, note)).ToArbitrary();

    private static Gen<Func<int, Commitment>> Commitments() =>
        from head in Heads()
        from name in Texts
        from due in Days
        from basis in Gen.Elements(DueBasis.Stated, DueBasis.Inherited)
        from bodies in SomeBodies
        from bound in Gen.Choose(1, 999_999)
        from comparator in Gen.Elements(Comparator.AtLeast, Comparator.MoreThan, Comparator.Exactly, Comparator.About, Comparator.Between)
        from kind in Gen.Choose(0, 5)
        from indicator in Gen.Elements(Kinds)
        from steps in Gen.Elements(true, false)
        select (Func<int, Commitment>)(i => kind switch
        {
            0 => Fill(new Coverage { Id = Id(i), Section = head.Section, Clause = head.Clause, Name = name, Strength = head.Strength, Actors = head.Actors, Units = bodies, Item = name, PerUnit = (bound % 5) + 1, Due = due, DueBasis = basis }, head),
            1 => Fill(new Cadence { Id = Id(i), Section = head.Section, Clause = head.Clause, Name = name, Strength = head.Strength, Actors = head.Actors, Every = (PeriodKind)(bound % 4), Convener = bodies[0], Attendees = bodies, Item = name, IsForEachUnit = steps }, head),
            2 => Fill(new MilestoneCommitment { Id = Id(i), Section = head.Section, Clause = head.Clause, Name = name, Strength = head.Strength, Actors = head.Actors, Deliverable = name, Form = (MilestoneForm)(bound % 7), Count = (bound % 3) + 1, Due = due, DueBasis = basis }, head),
            3 => Fill(new Threshold { Id = Id(i), Section = head.Section, Clause = head.Clause, Name = name, Strength = head.Strength, Actors = head.Actors, Subject = (ThresholdSubject)(bound % 4), Measurand = name, Bound = BoundOf(comparator, bound, indicator.Unit), Required = steps ? bound : null, Due = due, DueBasis = basis }, head),
            4 => Fill(new Measure { Id = Id(i), Section = head.Section, Clause = head.Clause, Name = name, Strength = head.Strength, Actors = head.Actors }, head),
            _ => Fill(new Target { Id = Id(i), Section = head.Section, Clause = head.Clause, Name = name, Strength = head.Strength, Actors = head.Actors, DueBasis = basis, Specification = Specification(indicator, comparator, bound, steps) }, head),
        });

    private static Gen<(SectionId Section, ClauseReference Clause, Strength Strength, ValueList<Actor> Actors, Instrument Instrument, LocalizedText? Note)> Heads() =>
        from section in Gen.Elements("A", "A.1")
        from document in Gen.Elements("plan", "annex")
        from sentence in Gen.Elements<int?>(null, 1, 42)
        from paragraph in Gen.Elements(null, "三")
        from strength in Gen.Elements(Strength.Ensure, Strength.Binding, Strength.Strive, Strength.Guide, Strength.Explore)
        from body in Gen.Elements(Bodies)
        from role in Gen.Elements(Enum.GetValues<ActorRole>())
        from instrument in Instruments
        from note in Gen.OneOf(Gen.Constant<LocalizedText?>(null), from t in Texts select (LocalizedText?)t)
        select (SectionId.Parse(section), new ClauseReference(document, section, paragraph, sentence), strength, (ValueList<Actor>)[new Actor(body, role, ActorBasis.Stated)], instrument, note);

    private static Commitment Fill(
        Commitment commitment, (SectionId Section, ClauseReference Clause, Strength Strength, ValueList<Actor> Actors, Instrument Instrument, LocalizedText? Note) head) =>
        commitment with { Instrument = head.Instrument, Note = head.Note };

    private static TargetSpecification Specification((IndicatorId Id, Unit Unit, IndicatorKind Kind) indicator, Comparator comparator, int figure, bool steps)
    {
        Statistic statistic = indicator.Kind switch
        {
            Flow when steps => new SumOver(DateRange.Years(2018, 2020)),
            Flow or Rate => new ValueOver(ReportingPeriod.OfYear(2020)),
            _ => new ValueAt(new LocalDate(2020, 6, 30)),
        };
        return new TargetSpecification(indicator.Id, statistic, BoundOf(comparator, figure, indicator.Unit), new LocalDate(2021, 12, 31))
        {
            Baseline = steps ? new Baseline(new Quantity(figure / 100m, indicator.Unit), new LocalDate(2016, 12, 31), new SourceReference("annex", "附件")) : null,
            Trajectory = steps
                ? new SteppedTrajectory([new TrajectoryStep(new LocalDate(2018, 12, 31), new Quantity(figure / 8m, indicator.Unit)), new TrajectoryStep(new LocalDate(2019, 12, 31), new Quantity(figure, indicator.Unit))])
                : null,
        };
    }

    private static Bound BoundOf(Comparator comparator, int figure, Unit unit)
    {
        var quantity = new Quantity(figure / 4m, unit);
        return comparator switch
        {
            Comparator.Between => Bound.Between(quantity, new Quantity(figure, unit)),
            Comparator.About when unit.Dimension == Dimension.Ratio => Bound.About(quantity, Tolerance.Within(new Quantity(0.5m, Units.PercentagePoint))),
            Comparator.About => Bound.About(quantity, Tolerance.Within(Ratio.FromPercent(7.5m)).Assume(new LocalizedText("甲", "a"))),
            _ => Bound.Of(comparator, quantity),
        };
    }

    private static Plan Build(Func<int, Commitment>[] commitments, int lastYear, LocalizedText text)
    {
        var builder = new PlanBuilder(PlanId.Parse("random"), text, DateRange.Years(2017, lastYear), Bodies[0])
            .Add(new SourceReference("plan", "规划"))
            .Add(new SourceReference("annex", "附件"))
            .Add(new Section(SectionId.Parse("A"), text))
            .Add(new Section(SectionId.Parse("A.1"), text) { Parent = SectionId.Parse("A") })
            .Add(Kinds[2].Unit);
        foreach (var body in Bodies)
        {
            builder.Add(new Organization(body, OrganizationKind.Town, text) { Parent = body == Bodies[0] ? null : Bodies[0] });
        }

        foreach (var (id, unit, kind) in Kinds)
        {
            builder.Add(new Indicator(id, text, unit, kind, Bodies[1]));
        }

        for (var i = 0; i < commitments.Length; i++)
        {
            builder.Add(commitments[i](i));
        }

        return builder
            .Add(new PlanInterpretation([Id(0)], new Interpretation<ValueList<ReadingEffect>>(InterpretationId.Parse("q"), text, [])))
            .Build().OrThrow();
    }

    private static CommitmentId Id(int index) => CommitmentId.Parse(FormattableString.Invariant($"c{index}"));
}
