namespace Dnc.Model.Primitives;

/// <summary>The one spelling of all identifiers.</summary>
internal static class Identifier
{
    public const int MaxLength = 80;

    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength } && char.IsAsciiLetterOrDigit(text[0]) && text.AsSpan().IndexOfAnyExcept(Allowed) < 0;

    private static readonly System.Buffers.SearchValues<char> Allowed =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");
}
