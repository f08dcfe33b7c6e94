using System.Text;
using Dnc.Model.Evaluation;
using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Spectre.Console;

namespace Dnc.Tool;

/// <summary>Evaluations as tables.</summary>
internal static class EvaluationTable
{
    public static string Heading(PlanEvaluation evaluation, List<CommitmentResult> results, Language language)
    {
        var zh = language == Language.Zh;
        var counts = results.GroupBy(r => r.Status).OrderByDescending(g => g.Key).Select(g => $"{g.Key.ToText(language)} {g.Count()}");
        return $"{evaluation.Plan.Name[language]}{(zh ? "，" : ", ")}{evaluation.AsOf.ToString(language)}\n{string.Join(zh ? "，" : ", ", counts)}";
    }

    public static Table Of(List<CommitmentResult> results, Language language)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var name in Columns(language))
        {
            table.AddColumn(name);
        }

        foreach (var result in results)
        {
            table.AddRow([.. Cells(result, language).Select((c, i) => i == 2 ? $"[{Colour(result.Status)}]{Markup.Escape(c)}[/]" : Markup.Escape(c))]);
        }

        return table;
    }

    public static string Markdown(PlanEvaluation evaluation, List<CommitmentResult> results, Language language)
    {
        var builder = new StringBuilder("# ").Append(Heading(evaluation, results, language).Replace("\n", "\n\n", StringComparison.Ordinal)).Append("\n\n");
        var columns = Columns(language);
        builder.Append("| ").AppendJoin(" | ", columns).Append(" |\n|").AppendJoin('|', columns.Select(_ => "---")).Append("|\n");
        foreach (var result in results)
        {
            builder.Append("| ").AppendJoin(" | ", Cells(result, language).Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }

        return builder.ToString();
    }

    private static string[] Columns(Language language) =>
        language == Language.Zh ? ["编号", "事项", "状态", "目标", "数值", "进度", "原因"] : ["id", "commitment", "status", "target", "value", "progress", "why"];

    private static string[] Cells(CommitmentResult result, Language language)
    {
        var one = result.Readings is [var only] ? only.Assessment : null;
        return
        [
            result.Id.ToString(),
            result.Name[language],
            result.Status.ToText(language) + (result.IsFinal && result.Status == AssessmentStatus.OffTrack ? language == Language.Zh ? "（到期未达成）" : " (not reached)" : ""),
            (result.Commitment as Target)?.Specification.Bound.ToString(language) ?? "",
            one?.Value.SoFar is { } value && !one.Value.NeedsTolerance ? value.ToText(language, v => Figure(v, one.Indicator.Unit, language)) : "",
            one?.Progress is { } progress ? progress.ToText(language, Percent) : "",
            result.Reasons is [var first, ..] ? first.Text[language] : "",
        ];
    }

    private static string Colour(AssessmentStatus status) => status switch
    {
        AssessmentStatus.Fulfilled or AssessmentStatus.AchievedSoFar or AssessmentStatus.OnTrack => "green",
        AssessmentStatus.AtRisk or AssessmentStatus.NeedsInterpretation => "yellow",
        AssessmentStatus.OffTrack => "red",
        _ => "grey",
    };

    private static string Figure(Rational amount, Unit unit, Language language) =>
        new Quantity((amount / unit.Factor) is var x && x.TryToDecimal(out var exact) ? exact : x.ToDecimal(2, Rounding.HalfUp), unit).ToString(language);

    private static string Percent(Rational share) => new Quantity((share * 100).ToDecimal(1, Rounding.HalfUp), Units.Percent).ToString(Language.En);
}
