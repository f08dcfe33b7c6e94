using System.Globalization;

namespace Dnc.Model.Primitives;

/// <summary>The place of an <see cref="Issue"/> in its input.</summary>
/// <param name="Document">The name of the document or file; null when the caller gave none.</param>
/// <param name="Path">A JSON path such as <c>$.commitments[3].due</c>, or the name of a column; null when the whole input is meant.</param>
/// <param name="Line">The line or row, from 1; null when unknown.</param>
/// <param name="Column">The character or field in the line, from 1; null when unknown.</param>
/// <remarks>The ordering is by line, column and path, as a reader meets the places.</remarks>
public sealed record IssueLocation(string? Document = null, string? Path = null, int? Line = null, int? Column = null)
{
    /// <summary>The place that is the whole input.</summary>
    public static IssueLocation Whole { get; } = new();

    /// <summary>A place named by a path only.</summary>
    /// <param name="path">The JSON path or column name.</param>
    /// <returns>The location.</returns>
    public static IssueLocation At(string path) => new(Path: path);

    /// <summary>The place as <c>document(line,column): path</c>, with what is known of it.</summary>
    /// <returns>The text; empty for the whole of an unnamed input.</returns>
    public override string ToString()
    {
        var at = Line is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"({line}{(Column is { } column ? $",{column}" : "")})")
            : "";
        var head = Document + at;
        return head.Length > 0 && Path is not null ? $"{head}: {Path}" : head + Path;
    }
}
