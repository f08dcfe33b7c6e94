using Dnc.Model.Documents.Csv;
using Dnc.Model.Documents.Json;
using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;
using NodaTime.Text;
using CsvMessages = Dnc.Model.Documents.Csv.ErrorMessages;

namespace Dnc.Model.Documents;

/// <summary>One row of a table of figures.</summary>
internal sealed class ObservationRow(CsvRow row, List<string> header, Plan plan, string? documentName)
{
    public List<Issue> Issues { get; } = [];

    /// <summary>The figure, or null when something is wrong with the row.</summary>
    public Observation? Read()
    {
        if (row.Cells.Count != header.Count)
        {
            Issues.Add(CsvMessages.WrongCellCount(At(null), row.Cells.Count, header.Count));
            return null;
        }

        var indicator = ReadIndicator();
        var organization = ReadOrganization(indicator);
        var time = Parsed<ObservedTime>("period", new("日期、报告期或日期区间", "a day, a period or a range"));
        var value = ReadValue(indicator);
        var source = ReadSource();
        var recordedAt = ReadRecordedAt(source);
        var approximate = Flag("approximate");
        var status = Word<EntryStatus>("status");
        return Issues.Count > 0 ? null : new Observation(indicator!.Id, organization, time, value!, source!, recordedAt)
        {
            TimeIsApproximate = approximate,
            Status = status,
            Note = Cell("note") is { Length: > 0 } note ? note : null,
        };
    }

    private Indicator? ReadIndicator()
    {
        var text = Cell("indicator");
        var indicator = IndicatorId.TryParse(text, out var id) ? plan.Indicators.FirstOrDefault(i => i.Id == id) : null;
        if (indicator is null)
        {
            Issues.Add(CsvMessages.UnknownIndicator(At("indicator"), text, plan.Indicators.Select(i => i.Id.ToString())));
        }

        return indicator;
    }

    private OrganizationId ReadOrganization(Indicator? indicator)
    {
        var text = Cell("organization");
        if (text.Length == 0)
        {
            return indicator?.Scope ?? plan.Jurisdiction;
        }

        if (!OrganizationId.TryParse(text, out var id) || !plan.Organizations.TryGet(id, out _))
        {
            Issues.Add(CsvMessages.UnknownOrganization(At("organization"), text));
        }

        return id;
    }

    private Bound? ReadValue(Indicator? indicator)
    {
        var text = Cell("value") + Cell("unit");
        if (!Quantity.TryParse(text, plan.Units, out var quantity, out var issue))
        {
            Issues.Add(issue with { Location = At("value") });
            return null;
        }

        var comparable = indicator is null || quantity.Unit.IsComparableTo(indicator.Unit) || (quantity.Dimension == Dimension.Money && indicator.Unit.Dimension == Dimension.Money);
        if (!comparable)
        {
            Issues.Add(CsvMessages.IncomparableFigure(At("value"), text, indicator!.Unit.Zh));
            return null;
        }

        var comparator = Cell("comparator").Length == 0 ? Comparator.Exactly : Word<Comparator>("comparator");
        var tolerance = Cell("tolerance");
        if (comparator == Comparator.About)
        {
            return tolerance.Length == 0 ? Bound.About(quantity) : About(quantity, tolerance);
        }

        if (comparator == Comparator.Between || tolerance.Length > 0)
        {
            Issues.Add(CsvMessages.BadCell(At("comparator"), Cell("comparator"), new LocalizedText("单值的比较词（容差只用于about）", "a comparator of one figure (a tolerance goes with about only)")));
            return null;
        }

        return Bound.Of(comparator, quantity);
    }

    private Bound? About(Quantity quantity, string text)
    {
        var tolerance = Ratio.TryParse(text, out var share) && share.Value >= 0m && quantity.Dimension != Dimension.Ratio
            ? Tolerance.Within(share)
            : Quantity.TryParse(text, plan.Units, out var width, out _) && width.Value >= 0m && width.Dimension != Dimension.Ratio ? Tolerance.Within(width) : null;
        if (tolerance?.Fits(quantity) == true)
        {
            return Bound.About(quantity, tolerance);
        }

        Issues.Add(CsvMessages.BadCell(At("tolerance"), text, new LocalizedText("容差，如5%或0.2个百分点", "a tolerance such as 5% or 0.2个百分点")));
        return null;
    }

    private SourceReference? ReadSource()
    {
        var id = Needed("source");
        var title = Needed("sourceTitle");
        var published = Date("publishedOn");
        var undated = Flag("undated");
        var confidence = Word<Confidence>("confidence");
        return id is null || title is null ? null : new SourceReference(id, title)
        {
            PublishedOn = published,
            IsUndated = undated,
            Confidence = confidence,
            Address = Cell("address") is { Length: > 0 } address ? address : null,
        };
    }

    private Instant ReadRecordedAt(SourceReference? source)
    {
        var text = Cell("recordedAt");
        if (text.Length > 0)
        {
            if (!InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant))
            {
                Issues.Add(CsvMessages.BadCell(At("recordedAt"), text, new LocalizedText("时刻，如2022-06-30T15:59:59Z", "an instant such as 2022-06-30T15:59:59Z")));
            }

            return instant;
        }

        if (source?.PublishedOn is { } day)
        {
            return RecordedTime.EndOfDay(day);
        }

        if (Cell("publishedOn").Length == 0)
        {
            Issues.Add(CsvMessages.NoRecordingTime(At("publishedOn")));
        }

        return default;
    }

    private string? Needed(string column)
    {
        if (Cell(column) is { Length: > 0 } text)
        {
            return text;
        }

        Issues.Add(CsvMessages.BadCell(At(column), "", new LocalizedText("必填内容", "filled in, as it must be")));
        return null;
    }

    private LocalDate? Date(string column)
    {
        var text = Cell(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
        {
            Issues.Add(CsvMessages.BadCell(At(column), text, new LocalizedText("日期，如2021-12-31", "a day such as 2021-12-31")));
        }

        return day;
    }

    private bool Flag(string column)
    {
        var text = Cell(column);
        if (text is not ("" or "true" or "false"))
        {
            Issues.Add(CsvMessages.BadCell(At(column), text, new LocalizedText("true或false", "true or false")));
        }

        return text == "true";
    }

    private T Word<T>(string column)
        where T : struct, Enum
    {
        var text = Cell(column);
        if (text.Length == 0)
        {
            return default;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (Codecs.Word(value) == text)
            {
                return value;
            }
        }

        var words = string.Join(", ", Enum.GetValues<T>().Select(Codecs.Word));
        Issues.Add(CsvMessages.BadCell(At(column), text, new LocalizedText($"可用词之一：{words}", $"one of {words}")));
        return default;
    }

    private T Parsed<T>(string column, LocalizedText expected)
        where T : struct, IParsable<T>
    {
        var text = Cell(column);
        if (!T.TryParse(text, null, out var value))
        {
            Issues.Add(CsvMessages.BadCell(At(column), text, expected));
        }

        return value;
    }

    private string Cell(string column) => header.IndexOf(column) is var index && index >= 0 ? row.Cells[index].Trim() : "";

    private IssueLocation At(string? column) => new(documentName, column, row.Line, column is null ? null : header.IndexOf(column) + 1);
}
