using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Support;

/// <summary>How an application window stands on a day (申报状态).</summary>
/// <param name="Phase">The state.</param>
/// <param name="Days">The days of the window that is open, that comes next, or that was the last; null for an automatic award.</param>
public sealed record WindowState(WindowPhase Phase, DateRange? Days)
{
    /// <summary>The state in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, such as <c>申报中，截至2025-04-30</c>.</returns>
    public string ToText(Language language) => (Phase, language) switch
    {
        (WindowPhase.Automatic, Language.Zh) => "免申即享",
        (WindowPhase.Automatic, _) => "automatic, no application needed",
        (WindowPhase.Open, Language.Zh) => Days?.End is { } end ? $"申报中，截至{Dates.Text(end)}" : "申报中",
        (WindowPhase.Open, _) => Days?.End is { } end ? $"open until {Dates.Text(end)}" : "open",
        (WindowPhase.NotYetOpen, Language.Zh) => $"尚未开始，{Dates.Text(Days!.Value.Start)}起申报",
        (WindowPhase.NotYetOpen, _) => $"opens on {Dates.Text(Days!.Value.Start)}",
        (_, Language.Zh) => $"申报已于{Dates.Text(Days!.Value.LastDay)}截止",
        _ => $"closed since {Dates.Text(Days!.Value.LastDay)}",
    };
}
