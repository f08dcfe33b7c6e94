using Dnc.Model.Primitives;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>A table of a briefing (表).</summary>
/// <param name="Id">A short stable name, unique in its section.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">The heads of the columns.</param>
/// <param name="Rows">The rows, each with a cell for each column.</param>
public sealed record BriefingTable(string Id, LocalizedText Title, ValueList<LocalizedText> Columns, ValueList<ValueList<BriefingCell>> Rows)
{
    /// <summary>A short stable name, unique in its section.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it shows.</summary>
    public LocalizedText Title { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Title);

    /// <summary>The heads of the columns.</summary>
    public ValueList<LocalizedText> Columns { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Columns);

    /// <summary>The rows, each with a cell for each column.</summary>
    public ValueList<ValueList<BriefingCell>> Rows { get; init => field = Full(value, Columns); } = Full(Rows, Columns);

    private static ValueList<ValueList<BriefingCell>> Full(ValueList<ValueList<BriefingCell>> rows, ValueList<LocalizedText> columns)
    {
        Guard.That(Guard.NotNull(rows).All(r => r.Count == columns.Count), "Each row has a cell for each column.", nameof(rows));
        return rows;
    }
}
