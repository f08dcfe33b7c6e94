using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Executing;

/// <summary>What is claimed about a fact at one time, ready to be judged.</summary>
internal sealed class FactCell
{
    private readonly object? _detail;

    private FactCell(object? detail, Small exact = default, bool isExact = false, bool isHard = false, Verdict flag = Verdict.Unknown)
    {
        _detail = detail;
        Exact = exact;
        IsExact = isExact;
        IsHard = isHard;
        Flag = flag;
    }

    /// <summary>The number; only where <see cref="IsExact"/>.</summary>
    public Small Exact { get; }

    public bool IsExact { get; }

    /// <summary>Whether only the reference can judge it.</summary>
    public bool IsHard { get; }

    /// <summary>Whether a flag is set.</summary>
    public Verdict Flag { get; }

    /// <summary>The amounts that are possible.</summary>
    public Interval<Small> Range => IsExact ? Interval<Small>.Exactly(Exact) : _detail is RangeBox box ? box.Range : default;

    /// <summary>The codes that a code may be; null for any.</summary>
    public ValueList<string>? Codes => _detail as ValueList<string>;

    /// <summary>The histories of a label that sources give; null when none does.</summary>
    public LabelTimeline[]? Labels => _detail as LabelTimeline[];

    /// <summary>The sets of codes that sources give; null when none does.</summary>
    public ValueList<string>[]? Sets => _detail as ValueList<string>[];

    private static FactCell Hard { get; } = new(null, isHard: true);

    private static FactCell Nothing { get; } = new(null);

    private static FactCell Yes { get; } = new(null, flag: Verdict.True);

    private static FactCell No { get; } = new(null, flag: Verdict.False);

    /// <summary>The cell of claims of the right kind, which may be none.</summary>
    public static FactCell Of(FactDefinition fact, ReadOnlySpan<FactClaim> claims)
    {
        switch (fact.Kind)
        {
            case FactKind.Quantity or FactKind.Date:
                return claims is [{ Value: var only }] && Number(only) is { IsValid: true } number ? OfNumber(number) : OfRange(BoundFacts.Range(fact, claims.ToArray().ToValueList()));
            case FactKind.Flag:
                return Agreed(claims);
            case FactKind.Code:
                return new(claims.Length > 0 ? CodeSet.Of(claims.ToArray().Select(c => ((FactCode)c.Value).Code), false, []).Possible
                    : fact.Codes.Count > 0 && !fact.IsHierarchical ? CodeSet.Of(fact.Codes.Select(c => c.Code), false, []).Possible
                    : null);
            case FactKind.Codes:
                return claims.Length == 0 ? Nothing : new(claims.ToArray().Select(c => ((FactCodes)c.Value).Codes).ToArray());
            case FactKind.Label:
                return claims.Length == 0 ? Nothing : new(claims.ToArray().Select(c => new LabelTimeline((FactLabel)c.Value)).ToArray());
            default:
                return Hard;
        }
    }

    public static FactCell OfRange(Interval<Rational> range) => SmallRanges.Of(range) is not { } small ? Hard
        : small.IsExact ? OfNumber(small.Low!.Value)
        : small is { Low: null, High: null } ? Nothing
        : new(new RangeBox(small));

    private static FactCell OfNumber(Small number) => new(null, number, isExact: true);

    // The one exact figure of one source: what nearly every fact is.
    private static Small Number(FactValue value) => value switch
    {
        FactDay day => FactTimes.NumberOf(day.Day),
        FactFigure { Bound: { Comparator: Comparator.Exactly, Quantity: var quantity }, Per.Count: 0 } => UnitFactors.Of(quantity.Unit) * Small.Of(quantity.Value),
        _ => Small.Invalid,
    };

    private static FactCell Agreed(ReadOnlySpan<FactClaim> claims)
    {
        if (claims.Length == 0)
        {
            return Nothing;
        }

        var first = ((FactFlag)claims[0].Value).Value;
        foreach (var claim in claims)
        {
            if (((FactFlag)claim.Value).Value != first)
            {
                return Nothing;
            }
        }

        return first ? Yes : No;
    }

    private sealed class RangeBox(Interval<Small> range)
    {
        public Interval<Small> Range => range;
    }
}
