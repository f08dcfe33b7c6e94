using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Cases;

/// <summary>A figure as a worked answer rounds it (约), such as <c>约9.09%</c>: what is found, rounded half up to as many decimals, is this.</summary>
public sealed record ExpectedAbout : ExpectedValue
{
    private static readonly string[] Words = ["约", "≈", "about "];

    private ExpectedAbout(string text, CompoundQuantity figure, Rational step) => (Text, Figure, Step) = (text, figure, step);

    /// <summary>The text as it is written.</summary>
    public string Text { get; }

    /// <summary>The rounded figure.</summary>
    public CompoundQuantity Figure { get; }

    /// <summary>What it is rounded to, in base units: 0.01 % for <c>约9.09%</c>, 0.01 亿元 for <c>约1.23亿元</c>.</summary>
    public Rational Step { get; }

    /// <summary>Reads a rounded figure: 约, ≈ or about, and a figure.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The figure, or null.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out ExpectedAbout? result)
    {
        result = null;
        if (s is null || Words.FirstOrDefault(w => s.StartsWith(w, StringComparison.Ordinal)) is not { } word)
        {
            return false;
        }

        // What stands for one in the last place is the figure whose digits are 0 but for a last 1.
        var rest = s[word.Length..].TrimStart(' ');
        var digits = rest.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-').Count();
        var point = rest[..digits].IndexOf('.', StringComparison.Ordinal);
        var last = point < 0 ? "1" : "0." + new string('0', Math.Max(0, digits - point - 2)) + "1";
        if (!CompoundQuantity.TryParse(rest, out var figure) || !CompoundQuantity.TryParse(last + rest[digits..], out var step))
        {
            return false;
        }

        result = new ExpectedAbout(s, figure, step.Amount);
        return true;
    }

    /// <summary>Whether an amount rounds to the figure.</summary>
    /// <param name="amount">The amount in base units.</param>
    /// <returns>Whether it does.</returns>
    internal bool IsRoundedFrom(Rational amount) => (amount / Step).ToDecimal(0, Rounding.HalfUp) * Step == Figure.Amount;

    internal override void Close()
    {
    }
}
