namespace Dnc.Model.Primitives;

/// <summary>Something found in an input: what, where, what was expected and what to do.</summary>
/// <remarks>Codes are public and never reused; <see cref="IssueCodes"/> lists them.</remarks>
public sealed record Issue
{
    /// <summary>Creates an issue.</summary>
    /// <param name="code">The code, <c>DNC</c> and four digits.</param>
    /// <param name="location">The place in the input.</param>
    /// <param name="message">What was found and what was expected.</param>
    /// <param name="advice">What to do about it.</param>
    /// <param name="severity">How much it weighs.</param>
    public Issue(string code, IssueLocation location, LocalizedText message, LocalizedText advice, IssueSeverity severity = IssueSeverity.Error)
    {
        Code = Guard.NotBlank(code);
        Location = Guard.NotNull(location);
        Message = Guard.NotNull(message);
        Advice = Guard.NotNull(advice);
        Severity = Guard.Defined(severity);
    }

    /// <summary>The code, such as <c>DNC2003</c>.</summary>
    public string Code { get; }

    /// <summary>How much it weighs.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>The place in the input.</summary>
    public IssueLocation Location { get; init => field = Guard.NotNull(value); }

    /// <summary>What was found and what was expected.</summary>
    public LocalizedText Message { get; }

    /// <summary>What to do about it.</summary>
    public LocalizedText Advice { get; }

    /// <summary>The issue on one line, in one language.</summary>
    /// <param name="language">The language of the message and the advice.</param>
    /// <returns>Location, severity, code, message and advice.</returns>
    public string ToString(Language language)
    {
        var word = (Severity, language) switch
        {
            (IssueSeverity.Error, Language.Zh) => "错误",
            (IssueSeverity.Error, _) => "error",
            (_, Language.Zh) => "警告",
            _ => "warning",
        };
        var at = Location.ToString();
        return $"{at}{(at.Length > 0 ? ": " : "")}{word} {Code}: {Message[language]} {Advice[language]}";
    }

    /// <summary>The issue on one line, in English.</summary>
    /// <returns>Location, severity, code, message and advice.</returns>
    public override string ToString() => ToString(Language.En);
}
