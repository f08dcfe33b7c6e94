namespace Dnc.Model.Primitives;

/// <summary>A text in Chinese and in English.</summary>
/// <remarks>Two texts are equal when both languages are equal, ordinally.</remarks>
public sealed record LocalizedText
{
    /// <summary>Creates a text from its two languages.</summary>
    /// <param name="zh">The Chinese text; not blank.</param>
    /// <param name="en">The English text; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public LocalizedText(string zh, string en)
    {
        Zh = zh;
        En = en;
    }

    /// <summary>The Chinese text.</summary>
    public string Zh { get; init => field = Guard.NotBlank(value); }

    /// <summary>The English text.</summary>
    public string En { get; init => field = Guard.NotBlank(value); }

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language wanted.</param>
    public string this[Language language] => language == Language.Zh ? Zh : En;

    /// <summary>A text that is the same in both languages, such as a number or a name.</summary>
    /// <param name="text">The text; not blank.</param>
    /// <returns>A text with <paramref name="text"/> in both languages.</returns>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The English text.</summary>
    /// <returns><see cref="En"/>.</returns>
    public override string ToString() => En;
}
