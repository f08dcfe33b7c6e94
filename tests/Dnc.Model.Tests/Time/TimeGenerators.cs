using Dnc.Model.Primitives;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dnc.Model.Tests.Time;

/// <summary>Arbitrary values of the room Time, and of the NodaTime types that it uses.</summary>
public static class TimeGenerators
{
    private static readonly string?[] Subjects = [null, "", "x"];

    public static Arbitrary<LocalDate> Date() => Days(new LocalDate(2017, 1, 1), 3652).ToArbitrary();

    public static Arbitrary<Instant> Instants() =>
        Gen.Choose(0, int.MaxValue).Select(s => Instant.FromUnixTimeSeconds(s)).ToArbitrary();

    public static Arbitrary<DateRange> Range() => Ranges(new LocalDate(2018, 1, 1), 1500, 200).ToArbitrary();

    public static Arbitrary<ReportingPeriod> ReportingPeriods() =>
        (from kind in Gen.Elements(Enum.GetValues<PeriodKind>())
         from day in Gen.Choose(0, 300 * 365)
         select ReportingPeriod.Of(new LocalDate(1900, 1, 1).PlusDays(day), kind)).ToArbitrary();

    public static Arbitrary<AsOf> AsOfs() =>
        (from day in Date().Generator
         from known in Instants().Generator
         from form in Gen.Choose(0, 2)
         select form switch
         {
             0 => AsOf.Date(day),
             1 => AsOf.Date(day).KnownOn(day.PlusDays(40)),
             _ => AsOf.Date(day).KnownAt(known),
         }).ToArbitrary();

    public static Arbitrary<TimeLimit> Limits() =>
        (from amount in Gen.Frequency((1, Gen.Constant(0)), (8, Gen.Choose(1, 60)), (1, Gen.Choose(0, TimeLimit.MaxAmount)))
         from limit in Limit(amount)
         select limit).ToArbitrary();

    public static Arbitrary<Deadline> Deadlines() =>
        (from limit in Gen.Choose(0, 60).SelectMany(Limit)
         from day in Date().Generator
         from halfHour in Gen.Choose(0, 47)
         from suspensions in Ranges(day.PlusDays(-20), 80, 20).ListOf()
         from rolls in Gen.Elements(true, false)
         select new Deadline(day.AtMidnight().PlusMinutes(30 * halfHour), limit)
         {
             Suspensions = suspensions.Take(4).ToValueList(),
             RollsToWorkingDay = rolls,
         }).ToArbitrary();

    /// <summary>Logs over few sources, subjects, ranges and instants, so that entries meet; all of them can stand together.</summary>
    public static Arbitrary<Log> Logs() =>
        (from entries in Entry().ListOf()
         from declarations in Declaration().ListOf()
         select Log.Of(entries, declarations)).ToArbitrary();

    internal static Instant At(int second) => Instant.FromUnixTimeSeconds(second);

    internal static SourceReference Source(string id) => new(id, $"source {id}");

    private static Gen<TimeLimit> Limit(int amount) =>
        Gen.Elements(TimeLimit.WorkingDays(amount), TimeLimit.CalendarDays(amount), TimeLimit.Hours(amount), TimeLimit.Minutes(amount));

    private static Gen<HistoryEntry<int>> Entry() =>
        from value in Gen.Choose(0, 3)
        from hasValue in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from valid in SmallRange()
        from at in Gen.Choose(0, 9)
        from source in Gen.Elements("a", "b", "c")
        from subject in Gen.Elements("", "x")
        from id in Gen.Frequency((2, Gen.Constant<string?>(null)), (3, Gen.Choose(0, 9).Select(i => (string?)$"e{i}")))
        from supersedes in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, Gen.Choose(0, 9).Select(i => (string?)$"e{i}")))
        select (hasValue ? HistoryEntry.Of(value, valid, At(at), Source(source)) : HistoryEntry.Retraction<int>(valid, At(at), Source(source)))
            with
        { Subject = subject, Id = id, Supersedes = supersedes };

    private static Gen<CompletenessDeclaration> Declaration() =>
        from range in SmallRange()
        from at in Gen.Choose(0, 9)
        from source in Gen.Elements("a", "b")
        from subject in Gen.Elements(Subjects)
        select new CompletenessDeclaration(range, Source(source), At(at), subject);

    private static Gen<DateRange> SmallRange() => Ranges(new LocalDate(2020, 1, 1), 6, 3);

    private static Gen<LocalDate> Days(LocalDate first, int count) => Gen.Choose(0, count - 1).Select(first.PlusDays);

    private static Gen<DateRange> Ranges(LocalDate first, int starts, int longest) =>
        from start in Days(first, starts)
        from length in Gen.Choose(0, longest)
        from open in Gen.Choose(0, 7)
        select open == 0 ? DateRange.From(start) : new DateRange(start, start.PlusDays(length));

    public sealed record Log(ValueList<HistoryEntry<int>> Entries, ValueList<CompletenessDeclaration> Declarations)
    {
        public History<int> History { get; } = Build(Entries, Declarations);

        public static Log Of(IEnumerable<HistoryEntry<int>> candidates, IEnumerable<CompletenessDeclaration> declarations)
        {
            var accepted = new List<HistoryEntry<int>>();
            var history = History<int>.Empty;
            foreach (var entry in candidates)
            {
                if (history.Append(entry).TryGetValue(out var next))
                {
                    accepted.Add(entry);
                    history = next;
                }
            }

            return new Log(accepted.ToValueList(), declarations.ToValueList());
        }

        public static History<int> Build(IEnumerable<HistoryEntry<int>> entries, IEnumerable<CompletenessDeclaration> declarations) =>
            declarations.Aggregate(History<int>.Empty.AppendAll(entries).OrThrow(), (h, d) => h.Declare(d));
    }
}
