using Dnc.Model.Primitives;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>A finding that differs between two briefings, and why (与上期相比的变化).</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Before">The finding as it was; null when it is new.</param>
/// <param name="After">The finding as it is; null when it is gone.</param>
/// <param name="Causes">Records about its subject that the later briefing knows and the earlier one did not; empty where the day or the period alone makes the difference.</param>
public sealed record BriefingChange(ChangeKind Kind, Finding? Before, Finding? After, ValueList<LocalizedText> Causes)
{
    /// <summary>How it differs.</summary>
    public ChangeKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>Why it differs.</summary>
    public ValueList<LocalizedText> Causes { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Causes);

    /// <summary>The finding, as it is or as it was.</summary>
    public Finding Finding => After ?? Before!;

    /// <summary>The change on one line.</summary>
    public LocalizedText Text => new(
        $"{(Kind switch { ChangeKind.New => "新增", ChangeKind.Gone => "消除", _ => "变化" })}：{(Kind == ChangeKind.Changed ? $"{Before!.Text.Zh} → " : "")}{Finding.Text.Zh}{Told(Language.Zh)}",
        $"{(Kind switch { ChangeKind.New => "new", ChangeKind.Gone => "gone", _ => "changed" })}: {(Kind == ChangeKind.Changed ? $"{Before!.Text.En} → " : "")}{Finding.Text.En}{Told(Language.En)}");

    private string Told(Language language) => Causes.Count == 0 ? ""
        : language == Language.Zh ? $"（因：{string.Join("；", Causes.Select(c => c.Zh))}）" : $" (because: {string.Join("; ", Causes.Select(c => c.En))})";
}
