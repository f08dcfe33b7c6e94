using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Cases;

/// <summary>An expectation that was not met (案例不符).</summary>
/// <param name="Path">Where the expectation stands in its document.</param>
/// <param name="Target">The rule or definition.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Found">What was found.</param>
/// <param name="Explanation">Why that was found; null when nothing was evaluated.</param>
public sealed record RuleCaseFailure(string Path, string Target, LocalizedText Expected, LocalizedText Found, Explanation? Explanation = null)
{
    /// <summary>Where the expectation stands in its document.</summary>
    public string Path { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Path);

    /// <summary>What was expected.</summary>
    public LocalizedText Expected { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Expected);

    /// <summary>What was found.</summary>
    public LocalizedText Found { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Found);

    /// <summary>The failure on one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.Zh
        ? $"{Path}：{Target} 预期{Expected.Zh}，实际{Found.Zh}"
        : $"{Path}: {Target}: expected {Expected.En}, found {Found.En}";

    /// <summary>The failure on one line, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.En);
}
