using System.Runtime.CompilerServices;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Executing;

/// <summary>Criteria on facts and formulas.</summary>
internal static class Tests
{
    /// <summary>A fact compared with a number: what most clauses are.</summary>
    internal sealed class Threshold(FactSlot slot, Comparator comparator, Small bound) : CriterionNode
    {
        private readonly Verdict _less = SmallRanges.Compare(-1, comparator);
        private readonly Verdict _same = SmallRanges.Compare(0, comparator);
        private readonly Verdict _more = SmallRanges.Compare(1, comparator);
        private readonly Verdict _missing = SmallRanges.Compare(slot.Missing.Range, comparator, Interval<Small>.Exactly(bound));

        protected override Verdict Decide(ref RowState state)
        {
            ref readonly var cell = ref state.Find(slot);
            if (cell.IsExact)
            {
                var order = cell.Exact.CompareTo(bound);
                return order < 0 ? _less : order == 0 ? _same : _more;
            }

            return Unsafe.AreSame(in cell, in slot.Missing) && !cell.IsHard ? _missing
                : cell.IsHard ? state.Hard()
                : SmallRanges.Compare(cell.Range, comparator, Interval<Small>.Exactly(bound));
        }
    }

    /// <summary>A formula compared with another.</summary>
    internal sealed class Comparing(NumberNode left, Comparator comparator, NumberNode right) : CriterionNode
    {
        protected override Verdict Decide(ref RowState state)
        {
            if (left.TryExact(ref state, out var a) && right.TryExact(ref state, out var b))
            {
                return SmallRanges.Compare(a.CompareTo(b), comparator);
            }

            return left.Range(ref state) is { } x && right.Range(ref state) is { } y ? SmallRanges.Compare(x, comparator, y) : state.Hard();
        }
    }

    /// <summary>A flag.</summary>
    internal sealed class Flag(FactSlot slot) : CriterionNode
    {
        protected override Verdict Decide(ref RowState state) => state.Find(slot).Flag;
    }

    /// <summary>What no subject changes.</summary>
    internal sealed class Fixed(Verdict verdict) : CriterionNode
    {
        protected override Verdict Decide(ref RowState state) => verdict;
    }

    /// <summary>What the as-of question settles.</summary>
    internal sealed class Settled(int index) : CriterionNode
    {
        protected override Verdict Decide(ref RowState state) => state.Context.Verdicts[index];
    }

    /// <summary>A code in a set or in ranges.</summary>
    internal sealed class CodeIn(FactSlot slot, CodePattern[] patterns) : CriterionNode
    {
        protected override Verdict Decide(ref RowState state)
        {
            if (state.Find(slot).Codes is not { } codes)
            {
                return Verdict.Unknown;
            }

            var common = Decide(codes[0]);
            for (var i = 1; i < codes.Length && common != Verdict.Unknown; i++)
            {
                common = Decide(codes[i]) == common ? common : Verdict.Unknown;
            }

            return common;
        }

        private Verdict Decide(string code)
        {
            var verdict = Verdict.False;
            foreach (ref readonly var pattern in patterns.AsSpan())
            {
                verdict = verdict.Or(pattern.Matches(code, slot.Fact.IsHierarchical));
                if (verdict == Verdict.True)
                {
                    break;
                }
            }

            return verdict;
        }
    }

    /// <summary>A code that is the same as another.</summary>
    internal sealed class CodeIs(FactSlot slot, string wanted) : CriterionNode
    {
        protected override Verdict Decide(ref RowState state)
        {
            if (state.Find(slot).Codes is not { } codes)
            {
                return Verdict.Unknown;
            }

            foreach (var code in codes)
            {
                if (string.Equals(code, wanted, StringComparison.Ordinal))
                {
                    return codes.Length == 1 ? Verdict.True : Verdict.Unknown;
                }
            }

            return Verdict.False;
        }
    }

    /// <summary>A set with all or any of some codes.</summary>
    internal sealed class Codes(FactSlot slot, CodeMatch match, ValueList<string> wanted) : CriterionNode
    {
        protected override Verdict Decide(ref RowState state)
        {
            if (state.Find(slot).Sets is not { } sets)
            {
                return Verdict.Unknown;
            }

            var first = Has(sets[0]);
            for (var i = 1; i < sets.Length; i++)
            {
                if (Has(sets[i]) != first)
                {
                    return Verdict.Unknown;
                }
            }

            return Verdicts.Of(first);
        }

        // All of them unless one is lacking; any of them unless none is there.
        private bool Has(ValueList<string> set)
        {
            var all = match == CodeMatch.HasAll;
            foreach (var code in wanted.AsSpan())
            {
                if (set.AsSpan().Contains(code) != all)
                {
                    return !all;
                }
            }

            return all;
        }
    }

    /// <summary>A label on a day.</summary>
    internal sealed class LabelOn(FactSlot slot, NumberNode on) : CriterionNode
    {
        protected override Verdict Decide(ref RowState state)
        {
            if (state.Find(slot).Labels is not { } labels)
            {
                return Verdict.Unknown;
            }

            if (!on.TryExact(ref state, out var number) || NumberNode.DayOf(number) is not { } day)
            {
                return state.Hard();
            }

            Verdict? common = null;
            foreach (var label in labels)
            {
                var verdict = label.Covers(day, day) ? Verdict.True : label.IsOutside(day, day) ? Verdict.False : Verdict.Unknown;
                if (common is { } seen && seen != verdict)
                {
                    return Verdict.Unknown;
                }

                common = verdict;
            }

            return common ?? Verdict.Unknown;
        }
    }

    /// <summary>What only the reference can judge.</summary>
    internal sealed class Asked(Criterion criterion, Frame frame) : CriterionNode
    {
        protected override Verdict Decide(ref RowState state) => state.Reference!.Judge(criterion, frame);
    }
}
