using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;
using NodaTime;

namespace Dnc.Model.Rules;

/// <summary>Arithmetic of typed formulas, and what can be asked of days, codes and money alone.</summary>
/// <remarks>
/// Like is added to like; anything is multiplied by or divided by a ratio, a count or a number, which stands on the right; like by like is a ratio. Counted units fall
/// away: 3 persons times 200 yuan are 600 yuan.
/// </remarks>
[SuppressMessage("Naming", "CA1708:Identifiers should differ by more than case", Justification = "Blocks of extension members have no names.")]
public static partial class FormulaExtensions
{
    extension<T>(Formula<T>)
    {
        /// <summary>A share of it.</summary>
        public static Formula<T> operator *(Formula<T> left, Formula<Ratio> right) => Times<T>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);

        /// <summary>It for each of a number of things.</summary>
        public static Formula<T> operator *(Formula<T> left, Formula<Count> right) => Times<T>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);

        /// <summary>It a number of times.</summary>
        public static Formula<T> operator *(Formula<T> left, Formula<decimal> right) => Times<T>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);

        /// <summary>It divided by a number.</summary>
        public static Formula<T> operator /(Formula<T> left, Formula<decimal> right) => Divided<T>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);
    }

    extension<T>(Formula<T>)
        where T : IAdditionOperators<T, T, T>
    {
        /// <summary>The sum.</summary>
        public static Formula<T> operator +(Formula<T> left, Formula<T> right) => Plus<T>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);

        /// <summary>The difference.</summary>
        public static Formula<T> operator -(Formula<T> left, Formula<T> right) => Less<T>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);
    }

    extension(Formula<Ratio>)
    {
        /// <summary>The sum of shares.</summary>
        public static Formula<Ratio> operator +(Formula<Ratio> left, Formula<Ratio> right) => Plus<Ratio>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);

        /// <summary>The difference of shares, a ratio: 6% less 5.5% are 0.5%.</summary>
        public static Formula<Ratio> operator -(Formula<Ratio> left, Formula<Ratio> right) => Less<Ratio>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);

        /// <summary>How many times one ratio is the other.</summary>
        public static Formula<Ratio> operator /(Formula<Ratio> left, Formula<Ratio> right) => Divided<Ratio>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);
    }

    extension(Formula<Money>)
    {
        /// <summary>One amount as a share of another.</summary>
        public static Formula<Ratio> operator /(Formula<Money> left, Formula<Money> right) => Divided<Ratio>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);

        /// <summary>Money per head or piece; the counted unit falls away.</summary>
        public static Formula<Money> operator /(Formula<Money> left, Formula<Count> right) => Divided<Money>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);

        /// <summary>Money per area.</summary>
        public static Formula<Per<Money, Area>> operator /(Formula<Money> left, Formula<Area> right) => Guard.NotNull(left).Over(right);
    }

    extension(Formula<Count>)
    {
        /// <summary>One number of things as a share of another of the same kind.</summary>
        public static Formula<Ratio> operator /(Formula<Count> left, Formula<Count> right) => Divided<Ratio>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);
    }

    extension(Formula<Area>)
    {
        /// <summary>One area as a share of another.</summary>
        public static Formula<Ratio> operator /(Formula<Area> left, Formula<Area> right) => Divided<Ratio>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);
    }

    extension(Formula<LocalDate>)
    {
        /// <summary>The time from the right day to the left one, in days.</summary>
        public static Formula<Period> operator -(Formula<LocalDate> left, Formula<LocalDate> right) => Less<Period>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);
    }

    extension(Formula<Per<Money, Area>>)
    {
        /// <summary>The sum of unit prices.</summary>
        public static Formula<Per<Money, Area>> operator +(Formula<Per<Money, Area>> left, Formula<Per<Money, Area>> right) =>
            Plus<Per<Money, Area>>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);

        /// <summary>The difference of unit prices.</summary>
        public static Formula<Per<Money, Area>> operator -(Formula<Per<Money, Area>> left, Formula<Per<Money, Area>> right) =>
            Less<Per<Money, Area>>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);

        /// <summary>One unit price as a share of another.</summary>
        public static Formula<Ratio> operator /(Formula<Per<Money, Area>> left, Formula<Per<Money, Area>> right) =>
            Divided<Ratio>(Guard.NotNull(left).Node, Guard.NotNull(right).Node);

        /// <summary>A price per area times the area.</summary>
        public static Formula<Money> operator *(Formula<Per<Money, Area>> left, Formula<Area> right) => Guard.NotNull(left).Times(right);
    }

    /// <summary>A unit price times what it is the price of: yuan per square metre and month times months are yuan per square metre.</summary>
    /// <typeparam name="TAbove">What stands above the line.</typeparam>
    /// <typeparam name="TBelow">What stands below the line.</typeparam>
    /// <param name="price">The unit price.</param>
    /// <param name="below">What it is the price of.</param>
    /// <returns>The formula.</returns>
    public static Formula<TAbove> Times<TAbove, TBelow>(this Formula<Per<TAbove, TBelow>> price, Formula<TBelow> below) =>
        Times<TAbove>(Guard.NotNull(price).Node, Guard.NotNull(below).Node);

    // Chains of sums and products are one node each, as people write them.
    private static TypedFormula<T> Plus<T>(Formula left, Formula right) => new(new Sum([.. left is Sum sum ? sum.Of : [left], right]));

    private static TypedFormula<T> Times<T>(Formula left, Formula right) => new(new Product([.. left is Product product ? product.Of : [left], right]));

    private static TypedFormula<T> Less<T>(Formula left, Formula right) => new(new Difference(left, right));

    private static TypedFormula<T> Divided<T>(Formula left, Formula right) => new(new Quotient(left, right));
}
