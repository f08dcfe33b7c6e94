using NodaTime;

namespace Dnc.Model.Primitives;

/// <summary>A publication or record that a figure, an event or a rule comes from.</summary>
/// <remarks>Two figures come from the same source when their <see cref="Id"/> is the same; revisions supersede only within a source.</remarks>
public sealed record SourceReference
{
    /// <summary>Creates a reference.</summary>
    /// <param name="id">A short stable name of the source, such as <c>science-plan-14</c>.</param>
    /// <param name="title">The title as printed.</param>
    public SourceReference(string id, string title)
    {
        Id = id;
        Title = title;
    }

    /// <summary>A short stable name; equal ids mean the same source.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); }

    /// <summary>The title as printed.</summary>
    public string Title { get; init => field = Guard.NotBlank(value); }

    /// <summary>The day of publication; for an undated source the latest possible day, see <see cref="IsUndated"/>. Null when nothing is known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether the source itself carries no date, so that <see cref="PublishedOn"/> is the latest possible day.</summary>
    public bool IsUndated { get; init; }

    /// <summary>Where it can be read; null when it has no address.</summary>
    public string? Address { get; init; }

    /// <summary>How far it can be trusted.</summary>
    public Confidence Confidence { get; init => field = Guard.Defined(value); }

    /// <summary>The title with its date.</summary>
    /// <param name="language">The language of the words around the title.</param>
    /// <returns>For example <c>science plan, published 2022-12-19</c>.</returns>
    public string ToString(Language language)
    {
        if (PublishedOn is not { } day)
        {
            return Title;
        }

        var iso = NodaTime.Text.LocalDatePattern.Iso.Format(day);
        return (IsUndated, language) switch
        {
            (true, Language.Zh) => $"{Title}（未标日期，不晚于{iso}）",
            (true, _) => $"{Title}, undated, not later than {iso}",
            (false, Language.Zh) => $"{Title}（{iso}发布）",
            _ => $"{Title}, published {iso}",
        };
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.En);
}
