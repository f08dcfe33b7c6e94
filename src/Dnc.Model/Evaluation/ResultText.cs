using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Evaluation;

/// <summary>Results as explanations.</summary>
internal static class ResultText
{
    /// <summary>What the records say of a commitment under one way to read its text.</summary>
    public static Explanation Read(LocalizedText name, GovernanceAnswer answer) => new(
        new LocalizedText($"读法“{name.Zh}”：{answer.Status.ToText(Language.Zh)}", $"read as '{name.En}': {answer.Status.ToText(Language.En)}"),
        answer.Grounds is null ? [] : [answer.Grounds])
    {
        IsDecisive = true,
    };

    public static Explanation Explain(CommitmentResult result)
    {
        if (result.Readings is [var only])
        {
            return only.Assessment.Explain(result.Clause);
        }

        var children = new List<Explanation>();
        foreach (var reading in result.Readings)
        {
            var name = new LocalizedText($"读法“{reading.Name.Zh}”", $"read as '{reading.Name.En}'");
            children.Add(new Explanation(name, [reading.Assessment.Explain()]) { IsDecisive = true });
        }

        children.AddRange(result.Grounds);
        children.AddRange(result.Reasons.Select(r => new Explanation(r.Text) { IsDecisive = true }));
        children.AddRange(result.ServedBy.Select(s => new Explanation(new LocalizedText(
            $"{s.Id} {s.Name.Zh}：{s.Status.ToText(Language.Zh)}",
            $"{s.Id} {s.Name.En}: {s.Status.ToText(Language.En)}"))));
        var answer = new LocalizedText($"{result.Name.Zh}：{result.Status.ToText(Language.Zh)}", $"{result.Name.En}: {result.Status.ToText(Language.En)}");
        return new Explanation(answer, children.ToValueList()) { Clause = result.Clause };
    }
}
