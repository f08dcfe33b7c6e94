using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;

namespace Dnc.Model.Enterprises;

/// <summary>A fact or parameter that a criterion reads and that is different from before: another year's figure, a label that ended, a new threshold.</summary>
/// <param name="Key">The key of the fact or parameter; <c>asOf</c> where only time has passed.</param>
/// <param name="Name">Its name.</param>
/// <param name="Before">What was read before.</param>
/// <param name="After">What was read after.</param>
public sealed record TierCause(string Key, LocalizedText Name, NodeResult Before, NodeResult After)
{
    /// <summary>The key of the fact or parameter; <c>asOf</c> where only time has passed.</summary>
    public string Key { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Key);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>What was read before.</summary>
    public NodeResult Before { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Before);

    /// <summary>What was read after.</summary>
    public NodeResult After { get; init => field = Guard.NotNull(value); } = Guard.NotNull(After);

    /// <summary>The cause on one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>营业收入：9.8亿元 → 21亿元</c>.</returns>
    public string ToString(Language language)
    {
        var colon = Guard.Defined(language) == Language.Zh ? "：" : ": ";
        return $"{Name[language]}{colon}{Text(Before, language)} → {Text(After, language)}";
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.En);

    private static string Text(NodeResult result, Language language) => result.Verdict?.ToText(language) ?? result.Value?.ToText(language) ?? "?";
}
