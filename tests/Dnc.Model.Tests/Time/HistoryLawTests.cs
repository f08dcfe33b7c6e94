using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;
using static Dnc.Model.Tests.Time.TimeGenerators;

namespace Dnc.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeGenerators)], MaxTest = 200)]
public sealed class HistoryLawTests
{
    [Property]
    public void KnownAt_IgnoresWhatIsRecordedLater(Log log)
    {
        for (var second = 0; second < 10; second++)
        {
            var earlier = Log.Build(log.Entries.Where(e => e.RecordedAt <= At(second)), log.Declarations.Where(d => d.RecordedAt <= At(second)));
            earlier.KnownAt(null).Entries.ShouldBe(log.History.KnownAt(At(second)).Entries);
            earlier.KnownAt(null).CompleteOver.ShouldBe(log.History.KnownAt(At(second)).CompleteOver);
        }
    }

    [Property]
    public void KnownAt_DoesNotDependOnTheOrderOfAppending(Log log, int seed)
    {
        var shuffled = log.Entries.OrderBy(e => HashCode.Combine(e, seed)).ToArray();
        var other = Log.Build(shuffled, log.Declarations.Reverse());
        other.ShouldBe(log.History);
        other.GetHashCode().ShouldBe(log.History.GetHashCode());
        other.KnownAt(At(5)).Entries.ShouldBe(log.History.KnownAt(At(5)).Entries);
        other.Append(shuffled.FirstOrDefault() ?? HistoryEntry.Of(0, DateRange.Always, At(0), Source("a"))).IsSuccess.ShouldBeTrue();
    }

    [Property]
    public void AppendAll_FaultsDoNotDependOnTheOrder(Log log, Log others)
    {
        HistoryEntry<int>[] all = [.. log.Entries, .. others.Entries];
        History<int>.Empty.AppendAll(all).IsSuccess.ShouldBe(History<int>.Empty.AppendAll(all.Reverse()).IsSuccess);
    }

    [Property]
    public void KnownAt_HoldsWhatTheDefinitionSays(Log log)
    {
        for (var second = 0; second < 10; second++)
        {
            var known = log.Entries.Where(e => e.RecordedAt <= At(second)).Distinct().ToArray();
            bool Superseded(HistoryEntry<int> entry) => known.Any(later =>
                (entry.Id is not null && later.Supersedes == entry.Id)
                || (later.Source.Id == entry.Source.Id && later.Subject == entry.Subject && later.Valid == entry.Valid && later.RecordedAt > entry.RecordedAt));
            log.History.KnownAt(At(second)).Entries.ShouldBe(known.Where(e => e.HasValue && !Superseded(e)), ignoreOrder: true);
        }
    }

    [Property]
    public void KnownAt_WhatIsSuperseded_StaysSo(Log log)
    {
        for (var second = 0; second < 9; second++)
        {
            var now = log.History.KnownAt(At(second)).Entries;
            var gone = log.Entries.Where(e => e.RecordedAt <= At(second) && !now.Contains(e));
            log.History.KnownAt(At(second + 1)).Entries.Intersect(gone).ShouldBeEmpty();
        }
    }

    [Property]
    public void Vintage_Questions_AgreeWithReadingAllEntries(Log log, DateRange range)
    {
        var vintage = log.History.KnownAt(null);
        foreach (var asked in vintage.Entries.Select(e => e.Valid).Append(range).Append(DateRange.OfDay(new LocalDate(2020, 1, 3))))
        {
            vintage.Overlapping(asked).ShouldBe(vintage.Entries.Where(e => e.Valid.Overlaps(asked)));
            vintage.InForce(asked.Start).ShouldBe(vintage.Entries.Where(e => e.Valid.Contains(asked.Start)));
            vintage.For(asked).ShouldBe(vintage.Entries.Where(e => e.Valid == asked));
            vintage.Of("x").Overlapping(asked).ShouldBe(vintage.Entries.Where(e => e.Subject == "x" && e.Valid.Overlaps(asked)));
        }

        vintage.Entries.Order(HistoryEntryOrder<int>.Instance).ShouldBe(vintage.Entries);
    }

    [Property]
    public void IsCompleteOver_NeverShrinks(Log log)
    {
        var day = new LocalDate(2020, 1, 1);
        for (var second = 0; second < 9; second++)
        {
            for (var i = 0; i < 8; i++)
            {
                var range = new DateRange(day.PlusDays(i), day.PlusDays(i + 1));
                var before = log.History.IsCompleteOver(range, At(second), "x");
                before.ShouldBe(log.History.KnownAt(At(second)).Of("x").IsCompleteOver(range));
                before.ShouldBe(new[] { range.Start, range.LastDay }.All(d =>
                    log.Declarations.Any(c => c.Subject is null or "x" && c.RecordedAt <= At(second) && c.Range.Contains(d))));
                (before && !log.History.IsCompleteOver(range, At(second + 1), "x")).ShouldBeFalse();
            }
        }
    }
}
