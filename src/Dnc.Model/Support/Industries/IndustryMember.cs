using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;

namespace Dnc.Model.Support.Industries;

/// <summary>A firm that belongs to an industry, or may (产业内企业).</summary>
/// <remarks>Immutable. What is not asked for is not computed: reasons are found when they are read.</remarks>
public sealed class IndustryMember
{
    private readonly CompiledRules _rules;
    private readonly IndustryStrategy _strategy;
    private readonly FactSet _facts;
    private readonly RuleContext _context;

    internal IndustryMember(CompiledRules rules, IndustryStrategy strategy, string id, FactSet facts, RuleContext context, Verdict belongs, Interval<Money> scale, RuleError? error)
    {
        (_rules, _strategy, _facts, _context) = (rules, strategy, facts, context);
        (Id, Belongs, Scale, Error) = (id, belongs, scale, error);
    }

    /// <summary>The identifier of the firm.</summary>
    public string Id { get; }

    /// <summary>Whether it belongs: true, or unknown.</summary>
    public Verdict Belongs { get; }

    /// <summary>How much it counts for, if it belongs; without an upper end where nothing bounds what is missing.</summary>
    public Interval<Money> Scale { get; }

    /// <summary>Why it could not be evaluated; null when it could.</summary>
    public RuleError? Error { get; }

    /// <summary>Whether its figures are missing, so that nothing bounds how much it counts for.</summary>
    public bool LacksFigures => Scale.High is null;

    /// <summary>Why it is not settled whether it belongs, decisive reasons only; empty when it is settled.</summary>
    public ValueList<UndeterminedReason> WhyItMayBelong => _rules.Evaluate(IndustryParts.When(_strategy), _facts, _context).Reasons;

    /// <summary>Why its scale is not one figure; empty when it is.</summary>
    public ValueList<UndeterminedReason> WhyItsScaleIsOpen => _rules.Evaluate(IndustryParts.Scale(_strategy), _facts, _context).Reasons;

    /// <summary>Why it belongs, or may, and how much it counts for.</summary>
    /// <returns>The explanation of both.</returns>
    public Explanation Explain() => new Explanation(
        new LocalizedText(Id, Id),
        _rules.Evaluate(IndustryParts.When(_strategy), _facts, _context).Explain(),
        _rules.Evaluate(IndustryParts.Scale(_strategy), _facts, _context).Explain())
    {
        Verdict = Belongs,
    };
}
