using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;

namespace Dnc.Model.Support.Industries;

/// <summary>Where an industry stands against its strategy (产业进展): who belongs, how large it is, what is missing to its thresholds, where its chain has gaps.</summary>
/// <remarks>It does not depend on the order of the firms: they come by identifier. A figure that is missing leaves the scale open upwards; it is never zero.</remarks>
public sealed partial class IndustryStanding
{
    internal IndustryStanding(IndustryStrategy strategy, RuleContext context) => (Strategy, Context) = (strategy, context);

    /// <summary>The strategy.</summary>
    public IndustryStrategy Strategy { get; }

    /// <summary>The as-of date and the surroundings.</summary>
    public RuleContext Context { get; }

    /// <summary>The firms that belong, or may, by identifier.</summary>
    public ValueList<IndustryMember> Members { get; internal init; } = [];

    /// <summary>The firms that certainly belong.</summary>
    public IEnumerable<IndustryMember> CertainMembers => Members.Where(m => m.Belongs == Verdict.True);

    /// <summary>The firms that may belong: a fact is missing, a reading is open, or the firm could not be evaluated.</summary>
    public IEnumerable<IndustryMember> PossibleMembers => Members.Where(m => m.Belongs != Verdict.True);

    /// <summary>The firms without figures, because of which the scale has no upper end.</summary>
    public IEnumerable<IndustryMember> WithoutFigures => Members.Where(m => m.LacksFigures);

    /// <summary>How large the industry is: what its certain members come to, and up to what the possible ones come to besides.</summary>
    /// <remarks>Where a reading is open, the smallest range that holds all of <see cref="Readings"/>.</remarks>
    public Interval<Money> Scale { get; internal init; }

    /// <summary>The scale under each combination of open readings; one where none is open. A reading is of all firms or of none.</summary>
    public ValueList<IndustryReading> Readings { get; internal init; } = [];

    /// <summary>How the industry stands to its thresholds, in the order of the strategy.</summary>
    public ValueList<ScaleStanding> Targets { get; internal init; } = [];

    /// <summary>Which firms reach the thresholds for firms, in the order of the strategy.</summary>
    public ValueList<FirmScaleStanding> FirmTargets { get; internal init; } = [];

    /// <summary>How the key firms stand, in the order of the strategy.</summary>
    public ValueList<KeyFirmStanding> KeyFirms { get; internal init; } = [];

    /// <summary>The links of the chain with their firms, in the order of the chain; empty for an industry without a chain map.</summary>
    public ValueList<LinkStanding> Links { get; internal init; } = [];

    /// <summary>The links without any firm (缺链).</summary>
    public IEnumerable<LinkStanding> Gaps => Links.Where(l => l.State == LinkState.Empty);

    /// <summary>Whom to attract, the most pressing first: for links without firms, for links of which it is not known, for no single link, for links with firms.</summary>
    public ValueList<DirectionStanding> Directions { get; internal init; } = [];

    /// <summary>The firms that could not be evaluated; they may belong, with any scale.</summary>
    public IEnumerable<IndustryMember> Failed => Members.Where(m => m.Error is not null);
}
