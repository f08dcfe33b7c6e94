using System.Numerics;
using Dnc.Model.Quantities;

namespace Dnc.Model.Cohorts;

/// <summary>Money as whole numbers of the smallest unit, such as fen (分).</summary>
internal static class MinorUnits
{
    public static bool AreWhole(Money money) => money.RoundToMinorUnit(Rounding.Down) == money;

    public static BigInteger Of(Money money) => (Rational.FromDecimal(money.Amount) * Scale(money.Currency)).Numerator;

    public static Money ToMoney(BigInteger units, Currency currency) =>
        new(new Rational(units, Scale(currency).Numerator).ToDecimal(currency.MinorUnitDigits, Rounding.Down), currency);

    private static Rational Scale(Currency currency) => new(BigInteger.Pow(10, currency.MinorUnitDigits), 1);
}
