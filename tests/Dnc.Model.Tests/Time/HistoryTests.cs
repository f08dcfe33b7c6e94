using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Time.TimeGenerators;

namespace Dnc.Model.Tests.Time;

public sealed class HistoryTests
{
    private static readonly DateRange Year = DateRange.Years(2020, 2020);

    private static HistoryEntry<int> Entry(int value, string source, int at, string? id = null, string? supersedes = null) =>
        HistoryEntry.Of(value, Year, At(at), Source(source)) with { Id = id, Supersedes = supersedes };

    private static int[] Values(History<int> history, int? at = null) =>
        [.. history.KnownAt(at is { } second ? At(second) : null).For(Year).Select(e => e.Value)];

    private static History<int> Of(params HistoryEntry<int>[] entries) => History<int>.Empty.AppendAll(entries).OrThrow();

    [Fact]
    public void KnownAt_RevisionOfOneSource_SupersedesFromItsInstantOn()
    {
        var history = Of(Entry(178, "bureau", 10), Entry(180, "bureau", 20) with { Status = EntryStatus.Revised });
        Values(history, 9).ShouldBeEmpty();
        Values(history, 10).ShouldBe([178]);
        Values(history, 19).ShouldBe([178]);
        Values(history, 20).ShouldBe([180]);
        Values(history).ShouldBe([180]);
    }

    [Fact]
    public void KnownAt_OtherSource_Coexists() => Values(Of(Entry(178, "review", 20), Entry(180, "bureau", 10))).ShouldBe([180, 178]);

    [Fact]
    public void KnownAt_OtherSubjectOrRange_Coexists()
    {
        var history = Of(
            Entry(1, "bureau", 1) with { Subject = "a" },
            Entry(2, "bureau", 2) with { Subject = "b" },
            Entry(3, "bureau", 3) with { Subject = "a", Valid = DateRange.From(Year.Start) });
        history.KnownAt(null).Entries.Count.ShouldBe(3);
        history.KnownAt(null).Subjects.ShouldBe(["a", "b"]);
        history.KnownAt(null).Of("a").Entries.Select(e => e.Value).ShouldBe([1, 3]);
        history.KnownAt(null).Of("c").Entries.ShouldBeEmpty();
    }

    [Fact]
    public void AppendAll_SubjectsOfOneSourceAndInstant_StandInOrdinalOrder() =>
        Of(Entry(2, "bureau", 1) with { Subject = "b" }, Entry(1, "bureau", 1) with { Subject = "B" }, Entry(3, "bureau", 1) with { Subject = "" })
            .KnownAt(null).Entries.Select(e => e.Value).ShouldBe([3, 1, 2]);

    [Fact]
    public void KnownAt_ExplicitCorrection_SupersedesAnotherSource()
    {
        var history = Of(Entry(178, "review", 10, "first"), Entry(180, "bureau", 20, supersedes: "first"));
        Values(history, 19).ShouldBe([178]);
        Values(history).ShouldBe([180]);
    }

    [Fact]
    public void KnownAt_Retraction_LeavesNothing()
    {
        var history = Of(Entry(178, "bureau", 10), HistoryEntry.Retraction<int>(Year, At(20), Source("bureau")));
        Values(history, 19).ShouldBe([178]);
        Values(history).ShouldBeEmpty();
        history.Entries.Count.ShouldBe(2);
    }

    [Fact]
    public void KnownAt_WithdrawnCorrection_DoesNotBringBack()
    {
        var history = Of(Entry(1, "a", 1, "x"), Entry(2, "b", 2, "y", "x"), HistoryEntry.Retraction<int>(Year, At(3), Source("c")) with { Supersedes = "y" });
        Values(history, 2).ShouldBe([2]);
        Values(history).ShouldBeEmpty();
    }

    [Fact]
    public void KnownAt_SameInstantWithIds_BothStand() => Values(Of(Entry(1, "a", 1, "x"), Entry(2, "a", 1, "y"))).ShouldBe([1, 2]);

    [Fact]
    public void Append_EqualEntry_ChangesNothing()
    {
        var history = Of(Entry(1, "a", 1, "x"));
        history.Append(Entry(1, "a", 1, "x")).OrThrow().ShouldBe(history);
    }

    [Fact]
    public void Append_LeavesTheOriginalUnchanged()
    {
        var history = Of(Entry(1, "a", 1));
        history.Append(Entry(2, "a", 2)).IsSuccess.ShouldBeTrue();
        Values(history).ShouldBe([1]);
    }

    [Fact]
    public void Append_SameSourceSameInstant_IsAnIssue() =>
        Of(Entry(1, "a", 1)).Append(Entry(2, "a", 1)).Issues.Select(i => i.Code).ShouldBe([IssueCodes.EntryContradictsItself]);

    [Fact]
    public void Append_IdOfAnother_IsAnIssue() =>
        Of(Entry(1, "a", 1, "x")).Append(Entry(2, "b", 2, "x")).Issues.Select(i => i.Code).ShouldBe([IssueCodes.EntryIdTaken]);

    [Fact]
    public void Append_CorrectionNotLater_IsAnIssueInEitherOrder()
    {
        var (wrong, correction) = (Entry(1, "a", 5, "x"), Entry(2, "b", 5, "y", "x"));
        Of(wrong).Append(correction).Issues.Select(i => i.Code).ShouldBe([IssueCodes.CorrectionNotLater]);
        Of(correction).Append(wrong).Issues.Select(i => i.Code).ShouldBe([IssueCodes.CorrectionNotLater]);
        History<int>.Empty.Append(Entry(1, "a", 1, "x", "x")).Issues.Select(i => i.Code).ShouldBe([IssueCodes.CorrectionNotLater]);
    }

    [Fact]
    public void AppendAll_OneFault_AppendsNothing()
    {
        var result = History<int>.Empty.AppendAll([Entry(1, "a", 1), Entry(2, "a", 1), Entry(3, "a", 1)]);
        result.IsSuccess.ShouldBeFalse();
        result.Issues.Count.ShouldBe(2);
    }

    [Fact]
    public void IsCompleteOver_UnionOfDeclarations_Covers()
    {
        var history = History<int>.Empty
            .Declare(new CompletenessDeclaration(DateRange.Parse("2020-01-01..2020-06-30"), Source("a"), At(1)))
            .Declare(new CompletenessDeclaration(DateRange.Parse("2020-07-01..2020-12-31"), Source("b"), At(2)))
            .Declare(new CompletenessDeclaration(DateRange.From(new LocalDate(2021, 1, 1)), Source("b"), At(2), "firm"));
        history.IsCompleteOver(Year).ShouldBeTrue();
        history.IsCompleteOver(Year, At(1)).ShouldBeFalse();
        history.IsCompleteOver(DateRange.From(Year.Start)).ShouldBeFalse();
        history.IsCompleteOver(DateRange.From(Year.Start), subject: "firm").ShouldBeTrue();
        history.KnownAt(null).CompleteOver.ShouldBe([Year]);
        history.KnownAt(null).Of("firm").CompleteOver.ShouldBe([DateRange.From(Year.Start)]);
        history.KnownAt(At(1)).IsCompleteOver(Year).ShouldBeFalse();
        History<int>.Empty.IsCompleteOver(Year).ShouldBeFalse();
    }

    [Fact]
    public void Retraction_Value_Throws() =>
        Should.Throw<InvalidOperationException>(() => HistoryEntry.Retraction<int>(Year, At(1), Source("a")).Value);

    [Fact]
    public void KnownAt_HundredThousandEntries_AnswersManyQuestions()
    {
        var start = new LocalDate(2000, 1, 1);
        var history = History<int>.Empty;
        for (var i = 0; i < 100_000; i++)
        {
            var day = start.PlusDays(i * 7919 % 9000);
            history = history.Append(HistoryEntry.Of(i, new DateRange(day, day.PlusDays(i % 30)), At(i), Source("s")) with { Subject = $"firm{i % 5000}" }).OrThrow();
        }

        var vintage = history.KnownAt(At(90_000));
        for (var i = 0; i < 5_000; i++)
        {
            vintage.InForce(start.PlusDays(i)).ShouldNotBeEmpty();
            vintage.Of($"firm{i}").Entries.Count.ShouldBeGreaterThan(0);
        }
    }
}
