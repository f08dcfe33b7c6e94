namespace Dnc.Model.Primitives;

/// <summary>The texts of this room's errors.</summary>
internal static class ErrorMessages
{
    public static LocalizedText NotAnIdentifier(string? text) => new(
        $"“{text}”不是标识符：应以字母或数字开头，只含字母、数字、点、下划线和连字符，至多{Identifier.MaxLength}个字符。",
        $"'{text}' is not an identifier: it should begin with a letter or digit and hold only letters, digits, dots, underscores and hyphens, at most {Identifier.MaxLength} characters.");
}
