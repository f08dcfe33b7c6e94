using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;

namespace Dnc.Model.Projects.Lights;

/// <summary>The light of one aspect of a project (单项亮灯), or why there is none.</summary>
public sealed record AspectLight
{
    // Computed when asked for, by whichever thread comes first; another one computes the same.
    private ValueList<UndeterminedReason>? _reasons;

    internal AspectLight(RuleEvaluation evaluation, ValueList<CodeName> lights)
    {
        Evaluation = evaluation;
        Possible = evaluation.Error is null && evaluation.Value is RuleCode { Possible: { } possible }
            ? lights.Where(l => possible.Contains(l.Code, StringComparer.Ordinal)).ToValueList()
            : lights;
        Light = evaluation.Error is null && evaluation.Value is RuleCode { Exact: { } code } ? lights.FirstOrDefault(l => l.Code == code) : null;
    }

    /// <summary>The aspect: the rule that tells the light.</summary>
    public RuleDefinition Aspect => Evaluation.Definition;

    /// <summary>The light; null when the facts or the rule do not settle it, see <see cref="Reasons"/>.</summary>
    public CodeName? Light { get; }

    /// <summary>The lights that it may be, from good to bad: all of them where the rule has a hole.</summary>
    public ValueList<CodeName> Possible { get; }

    /// <summary>Why there is no light: facts that are missing, or a hole of the rule; empty when there is one.</summary>
    public ValueList<UndeterminedReason> Reasons => _reasons ??= Light is not null || Evaluation.Error is not null ? [] : Evaluation.Reasons;

    /// <summary>The evaluation, for its explanation.</summary>
    public RuleEvaluation Evaluation { get; }

    /// <inheritdoc/>
    public bool Equals(AspectLight? other) => other is not null && Aspect == other.Aspect && Light == other.Light && Possible == other.Possible;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Aspect, Light, Possible);
}
