using System.Runtime.InteropServices;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Executing;

/// <summary>What is claimed about a fact at one time, ready to be judged. The <c>default</c> value is that nothing is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct FactCell
{
    private readonly object? _detail;

    private FactCell(object? detail, CellState state, Small exact = default, Verdict flag = Verdict.Unknown)
    {
        _detail = detail;
        State = state;
        Exact = exact;
        Flag = flag;
    }

    /// <summary>The number; only where <see cref="IsExact"/>.</summary>
    public Small Exact { get; }

    /// <summary>The time that the claims are about.</summary>
    public int Time { get; private init; }

    /// <summary>The place of the next earlier time; 0 for none.</summary>
    public int Next { get; private init; }

    public CellState State { get; }

    /// <summary>Whether a flag is set.</summary>
    public Verdict Flag { get; }

    public bool IsExact => State == CellState.Exact;

    /// <summary>Whether only the reference can judge it.</summary>
    public bool IsHard => State == CellState.Hard;

    /// <summary>The amounts that are possible.</summary>
    public Interval<Small> Range => IsExact ? Interval<Small>.Exactly(Exact) : _detail is RangeBox box ? box.Range : default;

    /// <summary>The codes that a code may be; null for any.</summary>
    public string[]? Codes => _detail as string[];

    /// <summary>The histories of a label that sources give; null when none does.</summary>
    public LabelTimeline[]? Labels => _detail as LabelTimeline[];

    /// <summary>The sets of codes that sources give; null when none does.</summary>
    public ValueList<string>[]? Sets => _detail as ValueList<string>[];

    /// <summary>The cell of claims of the right kind, which may be none.</summary>
    public static FactCell Of(FactDefinition fact, ReadOnlySpan<FactClaim> claims)
    {
        switch (fact.Kind)
        {
            case FactKind.Quantity or FactKind.Date:
                return claims is [{ Value: var only }] && Number(only) is { IsValid: true } number ? OfNumber(number) : OfRange(BoundFacts.Range(fact, claims.ToArray().ToValueList()));
            case FactKind.Flag:
                return new(null, CellState.Other, flag: Agreed(claims));
            case FactKind.Code:
                return new(
                    claims is [{ Value: FactCode { Code: var code } }] ? [code]
                    : claims.Length > 0 ? Distinct(claims.ToArray().Select(c => ((FactCode)c.Value).Code))
                    : fact.Codes.Count > 0 && !fact.IsHierarchical ? Distinct(fact.Codes.Select(c => c.Code))
                    : null,
                    CellState.Other);
            case FactKind.Codes:
                return new(claims.Length == 0 ? null : claims.ToArray().Select(c => ((FactCodes)c.Value).Codes).ToArray(), CellState.Other);
            case FactKind.Label:
                return new(claims.Length == 0 ? null : claims.ToArray().Select(c => new LabelTimeline((FactLabel)c.Value)).ToArray(), CellState.Other);
            default:
                return new(null, CellState.Hard);
        }
    }

    /// <summary>The cell of amounts.</summary>
    public static FactCell OfRange(Interval<Rational> range) => SmallRanges.Of(range) is not { } small ? new(null, CellState.Hard)
        : small.IsExact ? OfNumber(small.Low!.Value)
        : new(small is { Low: null, High: null } ? null : new RangeBox(small), CellState.Other);

    /// <summary>The cell at a time, before another one.</summary>
    public FactCell At(int time, int next) => this with { Time = time, Next = next };

    private static FactCell OfNumber(Small number) => new(null, CellState.Exact, number);

    private static string[] Distinct(IEnumerable<string> codes) => [.. codes.Distinct(StringComparer.Ordinal)];

    // The one exact figure of one source: what nearly every fact is.
    private static Small Number(FactValue value) => value switch
    {
        FactDay day => FactTimes.NumberOf(day.Day),
        FactFigure { Bound: { Comparator: Comparator.Exactly, Quantity: var quantity }, Per.Count: 0 } => UnitFactors.Of(quantity.Unit) * Small.Of(quantity.Value),
        _ => Small.Invalid,
    };

    private static Verdict Agreed(ReadOnlySpan<FactClaim> claims)
    {
        if (claims.Length == 0)
        {
            return Verdict.Unknown;
        }

        var first = ((FactFlag)claims[0].Value).Value;
        foreach (var claim in claims)
        {
            if (((FactFlag)claim.Value).Value != first)
            {
                return Verdict.Unknown;
            }
        }

        return Verdicts.Of(first);
    }

    private sealed class RangeBox(Interval<Small> range)
    {
        public Interval<Small> Range => range;
    }
}
