using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Facts that show something, confirmed by an evaluation (例证).</summary>
/// <param name="Facts">The facts of the subject.</param>
/// <param name="Context">The as-of date and the facts of the surroundings.</param>
/// <param name="Readings">The readings of open questions under which they show it, as <c>document:question=option</c>; empty when none is open.</param>
public sealed record FindingWitness(FactSet Facts, RuleContext Context, ValueList<string> Readings)
{
    /// <summary>The facts of the subject.</summary>
    public FactSet Facts { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Facts);

    /// <summary>The as-of date and the facts of the surroundings.</summary>
    public RuleContext Context { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Context);

    /// <summary>The readings of open questions under which they show it.</summary>
    public ValueList<string> Readings { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Readings);
}
