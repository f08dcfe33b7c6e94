using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>A population in cells, under an order and a tie rule: what rankings, quotas and classes ask.</summary>
internal sealed class Contest
{
    // Second keys beyond every cell: nobody with an equal score stands before, or everybody does.
    private const int NobodyEqualBefore = int.MaxValue;
    private const int EverybodyEqualBefore = int.MinValue;

    private readonly Entrant[] _entrants;
    private readonly Field _certain;
    private readonly Field _open;
    private readonly TieRule _ties;

    public Contest(IEnumerable<CohortMember> members, RankOrder order, TieRule ties, RankOrder secondOrder)
    {
        Members = [.. Guard.NotNull(members).OrderBy(m => Guard.NotNull(m, nameof(members)).Id, StringComparer.Ordinal)];
        for (var i = 1; i < Members.Count; i++)
        {
            Guard.That(Members[i - 1].Id != Members[i].Id, $"Two members have the identifier '{Members[i].Id}'; each has its own.", nameof(members));
        }

        _ties = ties;
        _entrants = Entrant.Of([.. Members.Select(m => Directed(m.Score, order))], [.. Members.Select(m => Directed(m.SecondKey, secondOrder))], ties);
        _certain = new Field(_entrants.Where(e => Members[e.Number].Qualifies == Verdict.True));
        _open = new Field(_entrants.Where(e => Members[e.Number].Qualifies == Verdict.Unknown));
    }

    /// <summary>The members in the order of their identifiers.</summary>
    public ValueList<CohortMember> Members { get; }

    /// <summary>The fewest that take part.</summary>
    public int Fewest => _certain.Count;

    /// <summary>The most that can take part.</summary>
    public int Most => _certain.Count + _open.Count;

    /// <summary>A figure so that the highest stands first.</summary>
    public static Interval<Rational> Directed(Interval<Rational> figure, RankOrder order) => order == RankOrder.HighestFirst ? figure : Interval.Negate(figure);

    /// <summary>The others around the best position of a member, if it takes part.</summary>
    public Surroundings AtBest(int member) => Around(PositionAt(member, 0));

    /// <summary>The others around the worst position of a member, if it takes part.</summary>
    public Surroundings AtWorst(int member) => Around(PositionAt(member, Positions(member) - 1));

    /// <summary>How many positions, told from each other by the cells, a member can take.</summary>
    public long Positions(int member) => (long)Width(_entrants[member].Score) * Width(Seconds(member));

    /// <summary>The others around a position of a member, counted from the best, if it takes part.</summary>
    public Surroundings At(int member, long position) => Around(PositionAt(member, position));

    /// <summary>The competition ranks (1, 2, 2, 4) of a member, if it takes part: the best and the worst.</summary>
    public (int Best, int Worst) Ranks(int member)
    {
        var score = _entrants[member].Score;
        return (Around(new Position(score.High, NobodyEqualBefore, member)).Before + 1, Around(new Position(score.Low, NobodyEqualBefore, member)).MostBefore + 1);
    }

    /// <summary>The members in the order in which results are shown: by best rank, worst rank and identifier; those who take no part last.</summary>
    public IEnumerable<(int Member, RankRange? Ranks)> InOrder() =>
        Enumerable.Range(0, Members.Count)
            .Select(i => (Member: i, Ranks: Members[i].Qualifies == Verdict.False ? (RankRange?)null : RangeOf(i)))
            .OrderBy(r => r.Ranks?.Best ?? int.MaxValue)
            .ThenBy(r => r.Ranks?.Worst ?? int.MaxValue)
            .ThenBy(r => r.Member);

    private static int Width(CellRange range) => range.High - range.Low + 1;

    private RankRange RangeOf(int member)
    {
        var (best, worst) = Ranks(member);
        return new RankRange(best, worst);
    }

    private CellRange Seconds(int member) => _ties switch
    {
        TieRule.AllInside => new CellRange(NobodyEqualBefore, NobodyEqualBefore),
        TieRule.NoneInside => new CellRange(EverybodyEqualBefore, EverybodyEqualBefore),
        _ => _entrants[member].Second,
    };

    private Position PositionAt(int member, long position)
    {
        var seconds = Seconds(member);
        var (score, second) = Math.DivRem(position, Width(seconds));
        return new Position(_entrants[member].Score.High - (int)score, seconds.High - (int)second, member);
    }

    private Surroundings Around(Position position)
    {
        var self = _entrants[position.Number];
        var (certainBefore, certainBehind, certain) = Count(_certain, Verdict.True);
        var (openBefore, openBehind, open) = Count(_open, Verdict.Unknown);
        return new Surroundings(
            certain,
            certain - certainBehind,
            certainBefore + certainBehind - certain,
            open - openBehind,
            open - openBefore,
            openBefore + openBehind - open);

        // A member does not stand before or behind itself.
        (int Before, int Behind, int All) Count(Field field, Verdict group) =>
            Members[self.Number].Qualifies == group
                ? (field.CanPrecede(position) - (position.CanBePrecededBy(self) ? 1 : 0),
                    field.CanFollow(position) - (position.CanBeFollowedBy(self) ? 1 : 0),
                    field.Count - 1)
                : (field.CanPrecede(position), field.CanFollow(position), field.Count);
    }
}
