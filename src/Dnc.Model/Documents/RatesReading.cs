using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Documents;

/// <summary>What a table of exchange rates holds: the good rows, and what is wrong with the others.</summary>
/// <param name="Rates">The rates of the good rows.</param>
/// <param name="Issues">Everything that was found; each names its line and column.</param>
public sealed record RatesReading(ExchangeRateTable Rates, ValueList<Issue> Issues)
{
    /// <summary>The rates of the good rows.</summary>
    public ExchangeRateTable Rates { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rates);

    /// <summary>Everything that was found.</summary>
    public ValueList<Issue> Issues { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Issues);

    /// <summary>Whether a row was left out.</summary>
    public bool HasErrors => Issues.Any(i => i.Severity == IssueSeverity.Error);
}
