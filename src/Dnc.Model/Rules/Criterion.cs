using Dnc.Model.Rules.Criteria;

namespace Dnc.Model.Rules;

/// <summary>A yes-or-no question about facts (条件). A closed family of immutable trees.</summary>
/// <remarks>
/// The verdict follows strong Kleene logic: a missing fact makes what needs it unknown, and what does not need it is decided all the same.
/// The cases stand in the namespace <c>Dnc.Model.Rules.Criteria</c>.
/// </remarks>
public abstract partial record Criterion : RuleNode
{
    /// <summary>Both criteria.</summary>
    public static Criterion operator &(Criterion left, Criterion right) => new AllOf([.. Flat<AllOf>(left), .. Flat<AllOf>(right)]);

    /// <summary>At least one of the criteria.</summary>
    public static Criterion operator |(Criterion left, Criterion right) => new AnyOf([.. Flat<AnyOf>(left), .. Flat<AnyOf>(right)]);

    /// <summary>Not the criterion.</summary>
    public static Criterion operator !(Criterion criterion) => new Negation(criterion);

    private static IEnumerable<Criterion> Flat<T>(Criterion criterion) => criterion is T ? criterion.Parts.Select(p => (Criterion)p.Node) : [criterion];
}
