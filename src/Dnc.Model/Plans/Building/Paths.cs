using System.Globalization;

namespace Dnc.Model.Plans.Building;

/// <summary>Places in a plan document, the same for plans built in C#.</summary>
internal static class Paths
{
    /// <summary>The lists of a plan in the order of the document, which is the order of its issues.</summary>
    private static readonly string[] Order =
        ["period", "jurisdiction", "documents", "organizations", "sections", "units", "scheduleBands", "indicators", "commitments", "interpretations", "decompositions"];

    public static string Of(string list, int index, string? member = null)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"$.{list}[{index}]");
        return member is null ? path : $"{path}.{member}";
    }

    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>Where a path sorts: by list, then by position in it.</summary>
    public static (int List, int Index) Rank(string? path)
    {
        var steps = (path ?? "$").Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        var list = steps.Length > 1 ? Array.IndexOf(Order, steps[1]) : -1;
        var index = steps.Length > 2 && int.TryParse(steps[2], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        return (list, index);
    }
}
