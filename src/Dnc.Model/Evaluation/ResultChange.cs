using Dnc.Model.Indicators;
using Dnc.Model.Primitives;

namespace Dnc.Model.Evaluation;

/// <summary>A commitment that stands otherwise in another evaluation.</summary>
/// <param name="Before">How it stood.</param>
/// <param name="After">How it stands.</param>
/// <param name="Causes">Everything that differs and bears on it.</param>
public sealed record ResultChange(CommitmentResult Before, CommitmentResult After, ValueList<ChangeCause> Causes)
{
    /// <summary>How it stood.</summary>
    public CommitmentResult Before { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Before);

    /// <summary>How it stands.</summary>
    public CommitmentResult After { get; init => field = Guard.NotNull(value); } = Guard.NotNull(After);

    /// <summary>Everything that differs and bears on it.</summary>
    public ValueList<ChangeCause> Causes { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Causes);

    /// <summary>The change on one line.</summary>
    /// <returns>The commitment, both statuses and the causes.</returns>
    public LocalizedText Text => new(
        $"{After.Id} {After.Name.Zh}：{Before.Status.ToText(Language.Zh)} → {After.Status.ToText(Language.Zh)}（{string.Join("、", Causes.Select(Zh))}）",
        $"{After.Id} {After.Name.En}: {Before.Status.ToText(Language.En)} → {After.Status.ToText(Language.En)} ({string.Join(", ", Causes.Select(En))})");

    internal static ResultChange Between(PlanEvaluation earlier, CommitmentResult before, PlanEvaluation later, CommitmentResult after)
    {
        var causes = new List<ChangeCause>();
        if (earlier.AsOf.Day != later.AsOf.Day)
        {
            causes.Add(ChangeCause.Date);
        }

        var then = Used(before);
        var now = Used(after);
        if (now.Any(o => !then.Contains(o)))
        {
            causes.Add(now.Any(n => then.Any(t => t.Time == n.Time && t.Source.Id == n.Source.Id && t != n)) ? ChangeCause.Revision : ChangeCause.Fact);
        }

        if (before.Grounds != after.Grounds && (earlier.AsOf.KnownUntil != later.AsOf.KnownUntil || earlier.Facts.Governance != later.Facts.Governance))
        {
            causes.Add(ChangeCause.Fact);
        }

        if (Choices(earlier, before) != Choices(later, after) || earlier.Facts.Figures.KnownAt(earlier.AsOf.KnownUntil).Choices != later.Facts.Figures.KnownAt(later.AsOf.KnownUntil).Choices)
        {
            causes.Add(ChangeCause.Choice);
        }

        if (before.Commitment != after.Commitment)
        {
            causes.Add(ChangeCause.RuleVersion);
        }

        return new ResultChange(before, after, causes.ToValueList());
    }

    private static ValueList<Observation> Used(CommitmentResult result) => result.Readings.SelectMany(r => r.Assessment.Value.Used).Distinct().ToValueList();

    private static ValueList<string> Choices(PlanEvaluation evaluation, CommitmentResult result) => evaluation.Plan.InterpretationsOf(result.Id)
        .Select(i => $"{i.Id}:{i.Reading.ChoiceAt(evaluation.AsOf.KnownUntil)?.Option}")
        .ToValueList();

    private static string Zh(ChangeCause cause) => cause switch
    {
        ChangeCause.Date => "日期不同",
        ChangeCause.Fact => "新数据",
        ChangeCause.Revision => "数据修订",
        ChangeCause.Choice => "取舍",
        _ => "规则版本",
    };

    private static string En(ChangeCause cause) => cause switch
    {
        ChangeCause.Date => "another day",
        ChangeCause.Fact => "new figures",
        ChangeCause.Revision => "revised figures",
        ChangeCause.Choice => "a choice",
        _ => "another version of the text",
    };
}
