using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Cohorts;

public sealed class PercentileSchemeTests
{
    private static readonly ValueList<PercentileClass> PerMu = [new("A", Percent(20)), new("B", Percent(60)), new("C", Percent(95)), new("D", 1)];

    // Huai'an 2024: A 20 %, B to 60 %, C to 95 %, D the rest.
    [Theory]
    [InlineData(10, Rounding.Up, "AABBBBCCCC")]
    [InlineData(10, Rounding.Down, "AABBBBCCCD")]
    [InlineData(7, Rounding.Up, "AABBBCC")]
    [InlineData(7, Rounding.Down, "ABBBCCD")]
    [InlineData(7, Rounding.HalfUp, "ABBBCCC")]
    [InlineData(1, Rounding.Up, "A")]
    [InlineData(1, Rounding.Down, "D")]
    [InlineData(1, Rounding.HalfUp, "B")]
    [InlineData(0, Rounding.Up, "")]
    public void Classify_Population_FollowsTheShares(int population, Rounding rounding, string classes) =>
        Classes(Scheme(rounding, TieRule.AllInside).Classify(Enumerable.Range(0, population).Select(i => Candidate($"m{i}", 100 - i)))).ShouldBe(classes);

    // Ten members, the second and third equal at the edge of A, the sixth and seventh at that of B.
    [Theory]
    [InlineData(TieRule.AllInside, "AAABBBBCCD")]
    [InlineData(TieRule.NoneInside, "ABBBBCCCCD")]
    [InlineData(TieRule.BySecondKey, "AABBBBCCCD")]
    [InlineData(TieRule.ByIdentifier, "AABBBBCCCD")]
    public void Classify_TiesAtTheEdges_FollowTheRule(TieRule ties, string classes) =>
        Classes(Scheme(Rounding.Down, ties).Classify(WithTies())).ShouldBe(classes);

    [Fact]
    public void Classify_TiesAtTheEdgesOfASilentRule_LeaveBothClasses()
    {
        var results = Scheme(Rounding.Down, TieRule.Silent).Classify(WithTies());
        results[1].Possible.ShouldBe(["A", "B"]);
        results[1].Class.ShouldBeNull();
        results[2].Possible.ShouldBe(["A", "B"]);
        results[5].Possible.ShouldBe(["B", "C"]);
        results[0].Class.ShouldBe("A");
        results[9].Class.ShouldBe("D");
    }

    [Fact]
    public void Classify_ExcludedMember_HasItsClassAndTakesNoPlace()
    {
        var excluded = new ClassCandidate(new("x", Interval<Rational>.Exactly(1000), Verdict.False));
        var results = Scheme(Rounding.Up, TieRule.AllInside).Classify([excluded, excluded with { Member = excluded.Member with { Id = "y" }, ExcludedClass = "B" }, Candidate("a", 2)]);
        results.Select(r => (r.Member.Id, r.Class, r.Excluded)).ShouldBe([("a", "A", Verdict.False), ("x", "T", Verdict.True), ("y", "B", Verdict.True)]);
    }

    [Fact]
    public void Classify_PerhapsExcluded_HasBothClasses()
    {
        var results = Scheme(Rounding.Up, TieRule.AllInside).Classify([new(new("x", Interval<Rational>.Exactly(9), Verdict.Unknown)), Candidate("a", 2)]);
        results[0].Member.Id.ShouldBe("x");
        results.Single(r => r.Member.Id == "x").Possible.ShouldBe(["A", "T"]);
        results.Single(r => r.Member.Id == "x").Excluded.ShouldBe(Verdict.Unknown);
        results.Single(r => r.Member.Id == "a").Possible.ShouldBe(["A", "B"]);
    }

    // The last of one is in A (0.5 rounds to 1); of two, three and four it stands behind the edge of B at 1, 2 and 3.
    [Fact]
    public void Classify_ClassBetweenThatNoCompletionReaches_IsNotPossible()
    {
        var scheme = Scheme(Rounding.HalfUp, TieRule.AllInside) with { Classes = [new("A", Percent(50)), new("B", Percent(70)), new("C", 1)] };
        ClassCandidate[] open = [.. Enumerable.Range(0, 3).Select(i => new ClassCandidate(Candidate($"u{i}", 9 - i).Member with { Qualifies = Verdict.Unknown }))];
        scheme.Classify([.. open, Candidate("last", 1)]).Single(r => r.Member.Id == "last").Possible.ShouldBe(["A", "C"]);
    }

    [Theory]
    [InlineData(ForcedPlace.Kept, "B")]
    [InlineData(ForcedPlace.Left, "A")]
    public void Classify_Veto_KeepsOrLeavesItsPlace(ForcedPlace forced, string second)
    {
        var scheme = Scheme(Rounding.Down, TieRule.AllInside) with { Classes = [new("A", Percent(50)), new("B", 1)], Forced = forced };
        var vetoed = new ClassCandidate(Candidate("v", 9).Member, [new(ClassChangeKind.Forced, "B")]);
        var results = scheme.Classify([vetoed, Candidate("a", 8), Candidate("b", 7)]).ToDictionary(r => r.Member.Id);
        results["v"].Class.ShouldBe("B");
        results["a"].Class.ShouldBe(second);
        results["b"].Class.ShouldBe("B");
    }

    [Theory]
    [InlineData(ForcedPlace.Kept)]
    [InlineData(ForcedPlace.Left)]
    public void Classify_UnknownVeto_LeavesBothClasses(ForcedPlace forced)
    {
        var vetoed = new ClassCandidate(Candidate("v", 9).Member, [new(ClassChangeKind.Forced, "D", Verdict.Unknown)]);
        (Scheme(Rounding.Up, TieRule.AllInside) with { Forced = forced }).Classify([vetoed, Candidate("a", 8)]).Single(r => r.Member.Id == "v").Possible.ShouldBe(["A", "D"]);
    }

    [Fact]
    public void Classify_FloorsAndCaps_ApplyInTheirOrder()
    {
        var last = Candidate("z", 0).Member;
        Of(new ClassChange(ClassChangeKind.NotBelow, "B")).ShouldBe(["B"]);
        Of(new ClassChange(ClassChangeKind.NotBelow, "B", Verdict.Unknown)).ShouldBe(["B", "D"]);
        Of(new ClassChange(ClassChangeKind.NotBelow, "B"), new ClassChange(ClassChangeKind.NotAbove, "C")).ShouldBe(["C"]);
        Of(new ClassChange(ClassChangeKind.NotAbove, "C"), new ClassChange(ClassChangeKind.NotBelow, "B")).ShouldBe(["B"]);
        Of(new ClassChange(ClassChangeKind.NotBelow, "A"), new ClassChange(ClassChangeKind.Forced, "D")).ShouldBe(["D"]);
        Of(new ClassChange(ClassChangeKind.Forced, "A", Verdict.False)).ShouldBe(["D"]);

        ValueList<string> Of(params ClassChange[] changes) =>
            Scheme(Rounding.Down, TieRule.AllInside).Classify([.. Enumerable.Range(0, 9).Select(i => Candidate($"m{i}", 100 - i)), new(last, [.. changes])]).Single(r => r.Member.Id == "z").Possible;
    }

    [Fact]
    public void Adjust_BonusPenaltyAndUnknown_MoveTheScore()
    {
        var member = Candidate("a", 70).Member;
        member.Adjust(Interval<Rational>.Exactly(5)).Score.ShouldBe(Interval<Rational>.Exactly(75));
        member.Adjust(Interval<Rational>.Exactly(-5), Verdict.False).Score.ShouldBe(Interval<Rational>.Exactly(70));
        member.Adjust(Interval<Rational>.Exactly(-5), Verdict.Unknown).Score.ShouldBe(Interval<Rational>.Between(65, 70));
    }

    [Fact]
    public void Scheme_FaultyClasses_Throw()
    {
        Should.Throw<ArgumentException>(() => Scheme(Rounding.Up, TieRule.Silent) with { Classes = [] });
        Should.Throw<ArgumentException>(() => Scheme(Rounding.Up, TieRule.Silent) with { Classes = [new("A", Percent(20))] });
        Should.Throw<ArgumentException>(() => Scheme(Rounding.Up, TieRule.Silent) with { Classes = [new("A", Percent(20)), new("B", Percent(20)), new("C", 1)] });
        Should.Throw<ArgumentException>(() => Scheme(Rounding.Up, TieRule.Silent) with { Classes = [new("A", Percent(20)), new("A", 1)] });
        Should.Throw<ArgumentOutOfRangeException>(() => new PercentileClass("A", 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new PercentileClass("A", Percent(101)));
        Should.Throw<ArgumentException>(() => Scheme(Rounding.Up, TieRule.Silent).Classify([new(Candidate("a", 1).Member, [new(ClassChangeKind.Forced, "Z")])])).Message.ShouldContain("'Z'");
    }

    [Fact]
    public void Edges_Ten_AreCumulative() => Scheme(Rounding.Down, TieRule.Silent).Edges(10).ShouldBe([2, 6, 9, 10]);

    [Property(Arbitrary = [typeof(CohortGenerators)], MaxTest = 200)]
    public void Classify_AgreesWithAllCompletions(SmallPopulation population, ValueListOfClasses classes, TieRule ties, Rounding rounding)
    {
        var scheme = new PercentileScheme(classes.Classes, rounding, ties, "T");
        var seen = population.Members.ToDictionary(m => m.Id, _ => new SortedSet<string>(StringComparer.Ordinal));
        foreach (var completion in Completions.Of(population.Members, ties == TieRule.BySecondKey))
        {
            var edges = scheme.Edges(completion.Count);
            foreach (var member in population.Members)
            {
                seen[member.Id].UnionWith(completion.FirstOrDefault(c => c.Id == member.Id) is { } complete
                    ? Completions.Classes(completion, complete, edges, ties).Select(c => classes.Classes[c].Code)
                    : ["T"]);
            }
        }

        foreach (var result in scheme.Classify(population.Members.Select(m => new ClassCandidate(m))))
        {
            string.Join(' ', result.Possible).ShouldBe(string.Join(' ', seen[result.Member.Id]), $"{result.Member.Id}: {population} {string.Join(' ', classes.Classes)}");
        }
    }

    [Property(Arbitrary = [typeof(CohortGenerators)], MaxTest = 150)]
    public void Classify_WithChanges_AgreesWithAllCompletions(ChangedPopulation population, TieRule ties, Rounding rounding, ForcedPlace forced)
    {
        ValueList<PercentileClass> classes = [new("A", Percent(40)), new("B", Percent(70)), new("C", 1)];
        var scheme = new PercentileScheme(classes, rounding, ties, "T", Forced: forced);
        var seen = population.Candidates.ToDictionary(c => c.Member.Id, _ => new SortedSet<string>(StringComparer.Ordinal));
        foreach (var applied in Completions.OfChanges(population.Candidates))
        {
            foreach (var completion in Completions.Of([.. applied.Select(c => c.Member)], ties == TieRule.BySecondKey))
            {
                IReadOnlyList<Completions.Complete> ranked = [.. completion.Where(m => forced == ForcedPlace.Kept || !IsForced(Of(m.Id)))];
                var edges = scheme.Edges(ranked.Count);
                foreach (var candidate in applied)
                {
                    var id = candidate.Member.Id;
                    var member = completion.FirstOrDefault(c => c.Id == id);
                    seen[id].UnionWith(member is null ? ["T"]
                        : ranked.Contains(member) ? Completions.Classes(ranked, member, edges, ties).Select(c => Completions.Changed(c, candidate.Changes))
                        : [Completions.Changed(0, candidate.Changes)]);
                }
            }

            ClassCandidate Of(string id) => applied.Single(c => c.Member.Id == id);
        }

        foreach (var result in scheme.Classify(population.Candidates))
        {
            string.Join(' ', result.Possible).ShouldBe(string.Join(' ', seen[result.Member.Id]), $"{result.Member.Id}: {population}");
        }

        static bool IsForced(ClassCandidate candidate) => candidate.Changes.Any(c => c is { Kind: ClassChangeKind.Forced, Applies: Verdict.True });
    }

    [Property(Arbitrary = [typeof(CohortGenerators)])]
    public bool Classify_OrderOfMembers_DoesNotMatter(SmallPopulation population, TieRule ties)
    {
        var scheme = Scheme(Rounding.HalfUp, ties);
        return scheme.Classify(population.Members.Select(m => new ClassCandidate(m))) == scheme.Classify(population.Members.Reverse().Select(m => new ClassCandidate(m)));
    }

    private static PercentileScheme Scheme(Rounding rounding, TieRule ties) => new(PerMu, rounding, ties, "T");

    private static Rational Percent(int percent) => new(percent, 100);

    private static ClassCandidate Candidate(string id, int score, int second = 0) =>
        new(new CohortMember(id, Interval<Rational>.Exactly(score), SecondKey: Interval<Rational>.Exactly(second)));

    private static IEnumerable<ClassCandidate> WithTies() =>
        [.. ((int[])[90, 80, 80, 70, 65, 60, 60, 50, 40, 30]).Select((s, i) => Candidate($"m{i}", s, -i))];

    private static string Classes(ValueList<ClassResult> results) => string.Concat(results.Select(r => r.Class));
}
