namespace Dnc.Model.Primitives;

/// <summary>The steps of paths in documents.</summary>
internal static class PathStep
{
    /// <summary>The step to a member, such as <c>.revenue</c> or <c>['a.b']</c>.</summary>
    public static string Of(string name) => Identifies(name) ? $".{name}" : $"['{name}']";

    // A $ sign and letters of any script read well after a dot; anything else is quoted.
    private static bool Identifies(string name) => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '$' or '-');
}
