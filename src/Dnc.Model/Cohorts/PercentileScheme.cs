using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Cohorts;

/// <summary>A population divided into classes by cumulative shares (分档), such as per-mu benefit: A the first 20 %, B to 60 %, C to 95 %, D the rest.</summary>
/// <param name="Classes">The classes, best first; their shares rise, and the last reaches 1.</param>
/// <param name="Rounding">How a part of a place at an edge is rounded: with up, the first 20 % of seven are two.</param>
/// <param name="Ties">What happens to equal scores at an edge; silent leaves both classes possible.</param>
/// <param name="ExcludedClass">
/// The class of members that are excluded from the ranking: one of its own, such as <c>T</c>, or a class of the scheme ("no class, treated as B").
/// </param>
/// <param name="Order">Which score stands first.</param>
/// <param name="SecondOrder">Which second key stands first; read only with <see cref="TieRule.BySecondKey"/>.</param>
/// <param name="Forced">What a member whose class is forced does to the ranking.</param>
/// <remarks>
/// A class may be empty in a small population. Bonuses and penalties are added to the score beforehand, see <see cref="CohortMember.Adjust"/>.
/// </remarks>
public sealed record PercentileScheme(
    ValueList<PercentileClass> Classes,
    Rounding Rounding,
    TieRule Ties,
    string ExcludedClass,
    RankOrder Order = RankOrder.HighestFirst,
    RankOrder SecondOrder = RankOrder.HighestFirst,
    ForcedPlace Forced = ForcedPlace.Kept)
{
    /// <summary>The classes, best first.</summary>
    public ValueList<PercentileClass> Classes { get; init => field = Rising(value); } = Rising(Classes);

    /// <summary>How a part of a place at an edge is rounded.</summary>
    public Rounding Rounding { get; init => field = Guard.Defined(value); } = Guard.Defined(Rounding);

    /// <summary>What happens to equal scores at an edge.</summary>
    public TieRule Ties { get; init => field = Guard.Defined(value); } = Guard.Defined(Ties);

    /// <summary>The class of members that are excluded from the ranking.</summary>
    public string ExcludedClass { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(ExcludedClass);

    /// <summary>Which score stands first.</summary>
    public RankOrder Order { get; init => field = Guard.Defined(value); } = Guard.Defined(Order);

    /// <summary>Which second key stands first.</summary>
    public RankOrder SecondOrder { get; init => field = Guard.Defined(value); } = Guard.Defined(SecondOrder);

    /// <summary>What a member whose class is forced does to the ranking.</summary>
    public ForcedPlace Forced { get; init => field = Guard.Defined(value); } = Guard.Defined(Forced);

    /// <summary>How many of a population stand at or above the lower edge of each class, ties left aside.</summary>
    /// <param name="population">How many are ranked; 0 or more.</param>
    /// <returns>The cumulative places, one a class; the last is the population.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ValueList<int> Edges(int population) => [.. Classes.Select(c => QuotaSize.Share(c.UpTo, Rounding).Places(population))];

    /// <summary>Divides a population.</summary>
    /// <param name="candidates">The members, in any order.</param>
    /// <returns>The classes of every member, by best rank, worst rank and identifier; those never ranked last.</returns>
    /// <exception cref="ArgumentException">Two members have one identifier, or a change names a class that the scheme does not have.</exception>
    public ValueList<ClassResult> Classify(IEnumerable<ClassCandidate> candidates)
    {
        var list = Guard.NotNull(candidates).ToValueList();
        foreach (var change in list.SelectMany(c => Guard.NotNull(c, nameof(candidates)).Changes))
        {
            Guard.That(Classes.Any(c => c.Code == change.Code), $"The scheme has no class '{change.Code}'.", nameof(candidates));
        }

        return new Classification(this, list).Results();
    }

    private static ValueList<PercentileClass> Rising(ValueList<PercentileClass> classes)
    {
        Guard.That(Guard.NotNull(classes, nameof(Classes)).Count > 0, "A scheme has a class.", nameof(Classes));
        Guard.That(classes.All(c => c is not null), "A class is not null.", nameof(Classes));
        Guard.That(classes.Zip(classes.Skip(1), (a, b) => a.UpTo < b.UpTo).All(rises => rises), "The shares of the classes rise.", nameof(Classes));
        Guard.That(classes[^1].UpTo == Rational.One, "The last class reaches to the whole population, a share of 1.", nameof(Classes));
        Guard.That(classes.Select(c => c.Code).Distinct(StringComparer.Ordinal).Count() == classes.Count, "Each class has a code of its own.", nameof(Classes));
        return classes;
    }
}
