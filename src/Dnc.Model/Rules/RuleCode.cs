using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>A code, or those that it may be.</summary>
/// <param name="Possible">The codes, in ordinal order; null when it may be any.</param>
/// <param name="Names">The names of codes that have one; empty for none.</param>
public sealed record RuleCode(ValueList<string>? Possible, ValueList<CodeName> Names) : RuleValue
{
    /// <summary>The names of codes that have one.</summary>
    public ValueList<CodeName> Names { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Names);

    /// <inheritdoc/>
    public override bool IsExact => Possible is { Count: 1 };

    /// <summary>The code; null when it is not known.</summary>
    public string? Exact => Possible is [var code] ? code : null;

    /// <inheritdoc/>
    public override string ToText(Language language) => Possible is null
        ? (language == Language.Zh ? "任意代码" : "any code")
        : string.Join(language == Language.Zh ? "或" : " or ", Possible.Select(c => Names.FirstOrDefault(n => n.Code == c)?.Name[language] ?? c));

    internal override void Close()
    {
    }
}
