using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Indicators.Figures;

namespace Dnc.Model.Tests.Indicators;

public sealed class IndicatorLawTests
{
    [Property(Arbitrary = [typeof(IndicatorGenerators)], MaxTest = 300)]
    public bool Assess_DoesNotDependOnTheOrderOfRecording(TargetCase sample) =>
        Text(Run(sample, sample.Figures)) == Text(Run(sample, sample.Figures.Reverse()))
        && Ledger(sample.Figures) == Ledger(sample.Figures.Reverse());

    [Property(Arbitrary = [typeof(IndicatorGenerators)], MaxTest = 300)]
    public bool Assess_LaterRecordsNeverChangeAnEarlierVintage(TargetCase sample)
    {
        var asOf = AsOf.Date(sample.Day).KnownOn(2020, 6, 30);
        var early = sample.Figures.Where(f => f.RecordedAt <= asOf.KnownUntil);
        var later = Ledger(sample.Figures).Choose(Choice("2017-01-01..2021-12-31", "b", "2022-01-01"));
        return Text(Assess([sample.Indicator], sample.Target, asOf, Ledger(early))) == Text(Assess([sample.Indicator], sample.Target, asOf, later));
    }

    // Information order. Figures of the days of another one, and figures that contradict the others, are new vintages and may change everything.
    [Property(Arbitrary = [typeof(IndicatorGenerators)], MaxTest = 1000)]
    public bool Assess_AFigureForATimeThatHadNone_NeverOverturnsAVerdictAndOnlyNarrows(TargetCase sample)
    {
        var added = sample.Figures[0];
        var others = sample.Figures.Skip(1).ToList();
        var before = Run(sample, others);
        var after = Run(sample, sample.Figures);
        return others.Exists(f => f.Time.Range == added.Time.Range || (sample.Indicator.Kind is not Flow && f.Time.Last == added.Time.Last))
            || before.Value.Conflicts.Count > 0
            || after.Value.Conflicts.Count > 0
            || (before.Value.Range.Contains(after.Value.Range) && (before.Reached == Verdict.Unknown || after.Reached == before.Reached));
    }

    [Property(Arbitrary = [typeof(IndicatorGenerators)], MaxTest = 1000)]
    public bool Read_TheRangeHoldsEverySideOfAConflict(TargetCase sample)
    {
        var value = Run(sample, sample.Figures).Value;
        return value.Conflicts.All(c => c.Claims.Count > 1 && c.Claims.All(s => value.Range.Contains(s.Range)));
    }

    // What the bound asks for and what is known cannot both be, whichever way the judgement went.
    [Property(Arbitrary = [typeof(IndicatorGenerators)], MaxTest = 500)]
    public bool Assess_AVerdict_HoldsForEveryValueThatIsPossible(TargetCase sample)
    {
        var result = Run(sample, sample.Figures);
        sample.Target.Bound.TryToInterval(out var met).ShouldBeTrue();
        var verdict = result.Value.Range.IsWithin(met);
        var agreed = result.Value.Conflicts.Any(c => Verdicts.Agreement(c.Claims.Select(s => s.Range.IsWithin(met))) == result.Reached);
        return result.Value.Used.Count == 0 || result.Reached == verdict || (verdict == Verdict.Unknown && agreed);
    }

    [Property(Arbitrary = [typeof(IndicatorGenerators)], MaxTest = 300)]
    public bool Assess_Always_HasAStatusOrAReason(TargetCase sample)
    {
        var result = Run(sample, sample.Figures);
        var open = result.Status is AssessmentStatus.NotAssessable or AssessmentStatus.NeedsInterpretation or AssessmentStatus.Discontinued;
        return open == result.Reasons.Count > 0;
    }

    [Property(Arbitrary = [typeof(IndicatorGenerators)], MaxTest = 300)]
    public bool Assess_Final_ExactlyWhenReachedIsKnown(TargetCase sample)
    {
        var result = Run(sample, sample.Figures);
        return result.IsFinal == (result.Reached != Verdict.Unknown)
            && (result.Reached == Verdict.True) == (result.Status == AssessmentStatus.Fulfilled);
    }

    // The same figures in 元 and in units a hundred million times as large.
    [Property(Arbitrary = [typeof(IndicatorGenerators)], MaxTest = 300)]
    public bool Assess_DoesNotDependOnTheScale(TargetCase sample)
    {
        var (small, large) = (Money(sample, 1m), Money(sample, 100_000_000m));
        return (small.Status, small.Reached, small.Progress, small.Expected, small.PointsBehind) == (large.Status, large.Reached, large.Progress, large.Expected, large.PointsBehind);
    }

    [Property(MaxTest = 200)]
    public bool Read_MonthsQuartersAndYearThatAgree_HaveOneSum(byte[] amounts)
    {
        var months = Enumerable.Range(0, 12).Select(m => (int)(amounts.Length > m ? amounts[m] : (byte)1)).ToList();
        var byMonth = months.Select((a, m) => Seen(FormattableString.Invariant($"2019-{m + 1:00}"), $"{a}家")).ToList();
        var byQuarter = Enumerable.Range(0, 4).Select(q => Seen(FormattableString.Invariant($"2019-Q{q + 1}"), $"{months.Skip(q * 3).Take(3).Sum()}家")).ToList();
        var year = Seen("2019", $"{months.Sum()}家");
        Observation[][] ways = [[.. byMonth], [.. byQuarter], [year], [.. byMonth, .. byQuarter], [.. byMonth, .. byQuarter, year], [byQuarter[0], .. byMonth.Skip(3)]];
        return ways.All(w => Sum2019(w) is { IsComplete: true, Conflicts.Count: 0 } value && value.Range == Interval<Rational>.Exactly(months.Sum()));
    }

    [Property(MaxTest = 300)]
    public bool Bands_Default_GiveEveryDistanceOneStatus(int numerator, byte denominator)
    {
        var points = Interval<Rational>.Exactly(new Rational(numerator, denominator + 1));
        return ScheduleBands.Default.Bands.Count(b => b.PointsBehind.Contains(points)) == 1 && ScheduleBands.Default.At(points) is not null;
    }

    private static StatisticValue Sum2019(IEnumerable<Observation> figures)
    {
        var flow = Of(new Flow());
        return new StatisticReader(new IndicatorCatalog([flow]), Ledger(figures).KnownAt(null), Day("2020-06-30")).Read(Sum("2019-01-01..2019-12-31"), flow);
    }

    private static Assessment Money(TargetCase sample, decimal factor)
    {
        Bound In(Bound bound) => Bound.Of(bound.Comparator, new Quantity(bound.Quantity.Value * factor, Units.Get("CNY")));
        var indicator = Of(sample.Indicator.Kind, "CNY");
        var target = sample.Target with { Bound = In(sample.Target.Bound) };
        return Assess([indicator], target, AsOf.Date(sample.Day), Ledger(sample.Figures.Select(f => f with { Value = In(f.Value) })));
    }

    private static Assessment Run(TargetCase sample, IEnumerable<Observation> figures) => Assess([sample.Indicator], sample.Target, AsOf.Date(sample.Day), Ledger(figures));

    private static string Text(Assessment assessment) => assessment.Explain().ToText(Language.Zh) + assessment.Explain().ToText(Language.En);
}
