using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance;

/// <summary>Of which classes of bodies, such as every town, the register of organisations is said to list all members (成员名单完整性).</summary>
/// <param name="Declarations">Who says so of which class, over which days; the subject is the identifier of the class.</param>
/// <remarks>A class that nobody has declared may have members that are not listed, so that "every unit" is never proved by those that are. Two are equal when they hold the same declarations in the same order.</remarks>
public sealed record MemberLists(ValueList<CompletenessDeclaration> Declarations)
{
    /// <summary>No class is declared complete.</summary>
    public static MemberLists Empty { get; } = new([]);

    /// <summary>Who says so of which class, over which days; the subject is the identifier of the class.</summary>
    public ValueList<CompletenessDeclaration> Declarations { get; init => field = Named(value); } = Named(Declarations);

    /// <summary>The lists with one more declaration.</summary>
    /// <param name="collective">The class of which all members are listed.</param>
    /// <param name="range">The days over which that is so.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="recordedAt">When that was recorded.</param>
    /// <returns>The new lists.</returns>
    public MemberLists Declare(OrganizationId collective, DateRange range, SourceReference source, Instant recordedAt) =>
        this with { Declarations = Declarations.Add(new CompletenessDeclaration(range, source, recordedAt, collective.ToString())) };

    /// <summary>Whether all members of a class are said to be listed.</summary>
    /// <param name="collective">The class.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>Whether somebody says so.</returns>
    public bool AreComplete(OrganizationId collective, AsOf asOf) =>
        Declarations.Any(d => d.Subject == collective.ToString() && d.Range.Contains(asOf.Day) && !(d.RecordedAt > asOf.KnownUntil));

    private static ValueList<CompletenessDeclaration> Named(ValueList<CompletenessDeclaration> declarations)
    {
        Guard.That(Guard.NotNull(declarations).All(d => d.Subject is not null), "A list of members is that of a class of bodies.", nameof(declarations));
        return declarations;
    }
}
