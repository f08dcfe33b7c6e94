using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Executing;

/// <summary>Formulas over facts.</summary>
internal static class Numbers
{
    /// <summary>A number that no subject changes.</summary>
    internal sealed class Fixed(FactCell cell) : NumberNode
    {
        public FactCell Cell => cell;

        public override bool TryExact(ref RowState state, out Small value)
        {
            value = cell.Exact;
            return cell.IsExact;
        }

        public override Interval<Small>? Range(ref RowState state) => cell.Range;
    }

    /// <summary>What the as-of question settles.</summary>
    internal sealed class Settled(int index) : NumberNode
    {
        public override bool TryExact(ref RowState state, out Small value)
        {
            ref readonly var cell = ref state.Context.Numbers[index];
            value = cell.Exact;
            return cell.IsExact;
        }

        public override Interval<Small>? Range(ref RowState state) => state.Context.Numbers[index].Range;
    }

    /// <summary>A fact of the subject.</summary>
    internal sealed class Fact(FactSlot slot) : NumberNode
    {
        public FactSlot Slot => slot;

        public override bool TryExact(ref RowState state, out Small value)
        {
            ref readonly var cell = ref state.Find(slot);
            value = cell.Exact;
            return cell.IsExact;
        }

        public override Interval<Small>? Range(ref RowState state)
        {
            ref readonly var cell = ref state.Find(slot);
            return cell.IsHard ? null : cell.Range;
        }
    }

    /// <summary>Formulas joined one after another by an operation.</summary>
    internal abstract class Fold(NumberNode[] of) : NumberNode
    {
        public override bool TryExact(ref RowState state, out Small value)
        {
            if (!of[0].TryExact(ref state, out value))
            {
                return false;
            }

            for (var i = 1; i < of.Length; i++)
            {
                if (!of[i].TryExact(ref state, out var next))
                {
                    return false;
                }

                value = Join(value, next);
            }

            return value.IsValid;
        }

        public override Interval<Small>? Range(ref RowState state)
        {
            var range = of[0].Range(ref state);
            for (var i = 1; i < of.Length; i++)
            {
                range = range is { } left && of[i].Range(ref state) is { } right && Join(left, right) is { } joined ? SmallRanges.Valid(joined) : null;
            }

            return range;
        }

        protected abstract Small Join(Small left, Small right);

        protected abstract Interval<Small>? Join(Interval<Small> left, Interval<Small> right);
    }

    internal sealed class Total(NumberNode[] of) : Fold(of)
    {
        protected override Small Join(Small left, Small right) => left + right;

        protected override Interval<Small>? Join(Interval<Small> left, Interval<Small> right) => Interval.Add(left, right);
    }

    internal sealed class Minus(NumberNode left, NumberNode right) : Fold([left, right])
    {
        protected override Small Join(Small left, Small right) => left - right;

        protected override Interval<Small>? Join(Interval<Small> left, Interval<Small> right) => Interval.Subtract(left, right);
    }

    internal sealed class Times(NumberNode[] of) : Fold(of)
    {
        protected override Small Join(Small left, Small right) => left * right;

        protected override Interval<Small>? Join(Interval<Small> left, Interval<Small> right) => SmallRanges.Multiply(left, right);
    }

    internal sealed class Minimum(NumberNode[] of) : Fold(of)
    {
        protected override Small Join(Small left, Small right) => left.IsValid && right.IsValid ? (left.CompareTo(right) <= 0 ? left : right) : Small.Invalid;

        protected override Interval<Small>? Join(Interval<Small> left, Interval<Small> right) => ExactMath.Least(left, right);
    }

    internal sealed class Maximum(NumberNode[] of) : Fold(of)
    {
        protected override Small Join(Small left, Small right) => left.IsValid && right.IsValid ? (left.CompareTo(right) >= 0 ? left : right) : Small.Invalid;

        protected override Interval<Small>? Join(Interval<Small> left, Interval<Small> right) => ExactMath.Greatest(left, right);
    }

    /// <summary>A quotient; for growth only of a positive divisor.</summary>
    internal sealed class Over(NumberNode left, NumberNode right, bool onlyPositive = false) : Fold([left, right])
    {
        // A divisor that means nothing leaves everything possible, which no exact number is.
        protected override Small Join(Small left, Small right) => right.Sign > 0 || (!onlyPositive && right.Sign < 0) ? left / right : Small.Invalid;

        protected override Interval<Small>? Join(Interval<Small> left, Interval<Small> right) => SmallRanges.Divide(left, right, onlyPositive);
    }

    internal sealed class Size(NumberNode of) : NumberNode
    {
        public override bool TryExact(ref RowState state, out Small value)
        {
            var exact = of.TryExact(ref state, out value);
            value = value.Sign < 0 ? -value : value;
            return exact;
        }

        public override Interval<Small>? Range(ref RowState state) => of.Range(ref state) switch
        {
            { Low.Sign: >= 0 } range => range,
            { IsExact: true } range => Interval.Negate(range),
            { Low: null, High: null } => Interval<Small>.AtLeast(Small.Zero),
            _ => null,
        };
    }

    /// <summary>Whole years, months or days between two days.</summary>
    internal sealed class Between(TimeStep step, NumberNode from, NumberNode to) : NumberNode
    {
        public override bool TryExact(ref RowState state, out Small value)
        {
            value = default;
            if (!from.TryExact(ref state, out var first) || !to.TryExact(ref state, out var last))
            {
                return false;
            }

            if (step == TimeStep.Days)
            {
                value = last - first;
                return value.IsValid;
            }

            if (NumberNode.DayOf(first) is not { } start || NumberNode.DayOf(last) is not { } end)
            {
                return false;
            }

            value = Interpreter.Months(start, end, step == TimeStep.WholeYears);
            return true;
        }

        public override Interval<Small>? Range(ref RowState state)
        {
            if (TryExact(ref state, out var exact))
            {
                return Interval<Small>.Exactly(exact);
            }

            if (from.Range(ref state) is not { } first || to.Range(ref state) is not { } last)
            {
                return null;
            }

            return step == TimeStep.Days ? SmallRanges.Valid(Interval.Subtract(last, first))
                : first is { Low: null, High: null } || last is { Low: null, High: null } ? Interval<Small>.Everything
                : null;
        }
    }

    /// <summary>The day some months after another.</summary>
    internal sealed class MonthsLater(NumberNode date, int months) : NumberNode
    {
        public override bool TryExact(ref RowState state, out Small value)
        {
            value = default;
            if (!date.TryExact(ref state, out var number) || NumberNode.DayOf(number) is not { } day || Interpreter.Plus(day, months) is not { } later)
            {
                return false;
            }

            value = FactTimes.NumberOf(later);
            return true;
        }

        public override Interval<Small>? Range(ref RowState state) =>
            TryExact(ref state, out var exact) ? Interval<Small>.Exactly(exact)
            : date.Range(ref state) is { Low: null, High: null } ? Interval<Small>.Everything
            : null;
    }

    /// <summary>How many criteria hold.</summary>
    internal sealed class Count(CriterionNode[] of) : NumberNode
    {
        public override bool TryExact(ref RowState state, out Small value)
        {
            var (certain, possible) = Junctions.Count(of, ref state);
            value = certain;
            return certain == possible;
        }

        public override Interval<Small>? Range(ref RowState state)
        {
            var (certain, possible) = Junctions.Count(of, ref state);
            return Interval<Small>.Between(certain, possible);
        }
    }
}
