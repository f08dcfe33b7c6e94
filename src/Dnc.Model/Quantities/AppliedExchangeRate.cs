using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>A published rate in the direction in which it is used.</summary>
/// <param name="Quoted">The rate as published.</param>
/// <param name="IsInverted">Whether it is used against its direction, as an exact fraction.</param>
public sealed record AppliedExchangeRate(ExchangeRate Quoted, bool IsInverted)
{
    /// <summary>The rate as published.</summary>
    public ExchangeRate Quoted { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Quoted);

    /// <summary>The currency that is converted.</summary>
    public Currency From => IsInverted ? Quoted.To : Quoted.From;

    /// <summary>The currency of the result.</summary>
    public Currency To => IsInverted ? Quoted.From : Quoted.To;

    /// <summary>How much of <see cref="To"/> one unit of <see cref="From"/> is, exactly.</summary>
    public Rational Factor => IsInverted ? Rational.One / Quoted.Rate : Quoted.Rate;

    /// <summary>The published rate, and whether it is inverted.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>1 USD = 6.8632 CNY (2018-12-28), inverted</c>.</returns>
    public string ToString(Language language) => (IsInverted, language) switch
    {
        (false, _) => Quoted.ToString(),
        (_, Language.Zh) => $"{Quoted}，取倒数",
        _ => $"{Quoted}, inverted",
    };

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.En);
}
