using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>The texts of the issues about cases.</summary>
internal static class ErrorMessages
{
    public static Issue UnknownClass(EnterpriseCase item, IEnumerable<string> known) => Whole(
        IssueCodes.UnknownCaseClass,
        new LocalizedText($"诉求{item.Id}的分类“{item.Class}”不在办理规程中。", $"The class '{item.Class}' of case {item.Id} is not in the procedure."),
        Advice(item.Class!, known));

    public static Issue UnknownTopic(EnterpriseCase item, IEnumerable<string> known) => Whole(
        IssueCodes.UnknownCaseTopic,
        new LocalizedText($"诉求{item.Id}的类别“{item.Topic}”不在办理规程中。", $"The topic '{item.Topic}' of case {item.Id} is not in the procedure."),
        Advice(item.Topic!, known));

    public static Issue DuplicateName(string name) => Whole(
        IssueCodes.DuplicateCaseName,
        new LocalizedText($"名称“{name}”重复。", $"The name '{name}' is there twice."),
        new LocalizedText("请使用不同的名称。", "Give each a name of its own."));

    public static Issue ClockCannotRun(CaseClock clock) => Whole(
        IssueCodes.ClockCannotRun,
        new LocalizedText(
            $"时限“{clock.Id}”从“{clock.From.ToText(Language.Zh)}”计到“{clock.To.ToText(Language.Zh)}”，无法计时。",
            $"The clock '{clock.Id}' runs from '{clock.From.ToText(Language.En)}' to '{clock.To.ToText(Language.En)}', which it cannot."),
        new LocalizedText(
            "起点与终点须不同；挂起、恢复、撤回不能作起点或终点，登记不能作终点。",
            "Start and stop differ; a hold, a resumption or a cancellation is neither, and a registration stops nothing."));

    private static LocalizedText Advice(string name, IEnumerable<string> known)
    {
        var names = known.ToList();
        return Spelling.Nearest(name, names) is { } near
            ? new LocalizedText($"是否应为“{near}”？", $"Is '{near}' meant?")
            : names.Count == 0
                ? new LocalizedText("规程中没有列出任何名称；请先列出。", "The procedure lists none; list it first.")
                : new LocalizedText($"可用的名称：{string.Join("、", names)}。", $"Names that it has: {string.Join(", ", names)}.");
    }

    private static Issue Whole(string code, LocalizedText message, LocalizedText advice) => new(code, IssueLocation.Whole, message, advice);
}
