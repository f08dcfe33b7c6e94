using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Evaluation;

/// <summary>Results as explanations.</summary>
internal static class ResultText
{
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

        children.AddRange(result.Reasons.Select(r => new Explanation(r.Text) { IsDecisive = true }));
        children.AddRange(result.ServedBy.Select(s => new Explanation(new LocalizedText(
            $"{s.Id} {s.Name.Zh}：{s.Status.ToText(Language.Zh)}",
            $"{s.Id} {s.Name.En}: {s.Status.ToText(Language.En)}"))));
        var answer = new LocalizedText($"{result.Name.Zh}：{result.Status.ToText(Language.Zh)}", $"{result.Name.En}: {result.Status.ToText(Language.En)}");
        return new Explanation(answer, children.ToValueList()) { Clause = result.Clause };
    }
}
