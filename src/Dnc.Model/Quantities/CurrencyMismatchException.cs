using System.Diagnostics.CodeAnalysis;

namespace Dnc.Model.Quantities;

/// <summary>Amounts of two currencies were added or compared without a dated rate.</summary>
/// <remarks>The standard exception constructors are left out: without its currencies this exception says nothing.</remarks>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without its currencies this exception says nothing.")]
public sealed class CurrencyMismatchException : InvalidOperationException
{
    internal CurrencyMismatchException(Currency left, Currency right)
        : base(ErrorMessages.CurrencyMismatch(left, right).En)
    {
        Left = left;
        Right = right;
    }

    /// <summary>The currency of the amount on the left; <c>default</c> for an amount of no currency.</summary>
    public Currency Left { get; }

    /// <summary>The currency of the amount on the right; <c>default</c> for an amount of no currency.</summary>
    public Currency Right { get; }
}
