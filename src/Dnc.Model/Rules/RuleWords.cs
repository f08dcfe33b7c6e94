using Dnc.Model.Quantities;

namespace Dnc.Model.Rules;

/// <summary>The words of enumerations in documents.</summary>
internal static class RuleWords
{
    /// <summary>The camel-case word of a member.</summary>
    public static string Word<T>(this T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>The operator of a comparison in documents.</summary>
    public static string OperatorWord(this Comparator comparator) => comparator == Comparator.Exactly ? "equals" : comparator.Word();
}
