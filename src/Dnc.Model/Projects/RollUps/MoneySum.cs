using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Projects.RollUps;

/// <summary>A sum over projects that tells what it lacks (汇总数).</summary>
/// <param name="Sums">The sum of what is known in each currency, by the code of the currency; empty when nothing is known. Currencies are never added.</param>
/// <param name="Missing">The projects whose figure is not known, or not settled; they are not in the sum, and do not count as zero.</param>
public sealed record MoneySum(ValueList<Money> Sums, ValueList<ProjectId> Missing)
{
    /// <summary>The sum of what is known in each currency.</summary>
    public ValueList<Money> Sums { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Sums);

    /// <summary>The projects whose figure is not known.</summary>
    public ValueList<ProjectId> Missing { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Missing);

    /// <summary>Whether no figure is missing.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>The sum in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>at least 120,000,000 CNY (2 not known)</c>.</returns>
    public string ToText(Language language)
    {
        var zh = language == Language.Zh;
        var sums = string.Join(zh ? "、" : " and ", Sums.Select(s => s.ToString(language)));
        return (Sums.Count, IsComplete) switch
        {
            (0, true) => zh ? "无" : "none",
            (0, false) => zh ? $"未知（{Missing.Count}个项目缺数）" : $"not known ({Missing.Count} missing)",
            (_, true) => sums,
            _ => zh ? $"已知{sums}（另{Missing.Count}个项目缺数）" : $"{sums} known ({Missing.Count} missing)",
        };
    }

    internal static MoneySum Of(IEnumerable<(ProjectId Project, Money? Figure)> figures)
    {
        var sums = new SortedDictionary<string, Money>(StringComparer.Ordinal);
        var missing = new List<ProjectId>();
        foreach (var (project, figure) in figures)
        {
            if (figure is { } money)
            {
                var code = money.Currency.ToString();
                sums[code] = sums.TryGetValue(code, out var sum) ? sum + money : money;
            }
            else
            {
                missing.Add(project);
            }
        }

        return new MoneySum(sums.Values.ToValueList(), missing.Order().ToValueList());
    }
}
