using System.Diagnostics.CodeAnalysis;

namespace Dnc.Model.Quantities;

/// <summary>Chinese magnitudes for figures in code: <c>Money.Cny(2000.Yi())</c> is 2000亿元.</summary>
[SuppressMessage("Naming", "CA1708:Identifiers should differ by more than case", Justification = "The rule takes two extension blocks for two names.")]
public static class ChineseMagnitudes
{
    extension(decimal value)
    {
        /// <summary>The number times 10,000 (万).</summary>
        /// <returns>The product, exactly.</returns>
        /// <exception cref="OverflowException">A decimal cannot hold the exact product.</exception>
        public decimal Wan() => ExactDecimal.Multiply(value, Magnitude.Wan);

        /// <summary>The number times 100,000,000 (亿).</summary>
        /// <returns>The product, exactly.</returns>
        /// <exception cref="OverflowException">A decimal cannot hold the exact product.</exception>
        public decimal Yi() => ExactDecimal.Multiply(value, Magnitude.Yi);
    }

    extension(int value)
    {
        /// <summary>The number times 10,000 (万).</summary>
        /// <returns>The product.</returns>
        public decimal Wan() => value * Magnitude.Wan;

        /// <summary>The number times 100,000,000 (亿).</summary>
        /// <returns>The product.</returns>
        public decimal Yi() => value * Magnitude.Yi;
    }
}
