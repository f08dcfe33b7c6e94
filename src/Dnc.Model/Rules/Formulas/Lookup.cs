using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>What a table gives for a code (查表).</summary>
/// <param name="Of">The code.</param>
/// <param name="Entries">The rows; the first whose codes match counts.</param>
/// <param name="Else">What holds for other codes; null when the rule is silent there.</param>
/// <remarks>JSON: <c>{"lookup": {"of": "level", "values": [{"codes": ["national"], "value": "100%"}], "else": "0%"}}</c>.</remarks>
public sealed record Lookup(Formula Of, ValueList<LookupEntry> Entries, Formula? Else = null) : Formula
{
    /// <summary>The code.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The rows; the first whose codes match counts.</summary>
    public ValueList<LookupEntry> Entries { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Entries);

    internal override IEnumerable<RulePart> Parts => [new(".lookup.of", Of), .. Entries.Select((e, i) => new RulePart($".lookup.values[{i}].value", e.Value)), .. Else is null ? (RulePart[])[] : [new(".lookup.else", Else)]];
}
