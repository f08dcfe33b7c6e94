using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>Something that is not settled, and how much depends on it (待核实事项).</summary>
/// <param name="Reason">What is not settled: a missing fact, an open reading, a silent rule, a conflict, or what only the population can tell.</param>
/// <param name="Policies">The policies that it keeps open.</param>
/// <param name="AtStake">The most by which it can change what the firm gets; null when nothing bounds it.</param>
public sealed record NextQuestion(UndeterminedReason Reason, ValueList<string> Policies, Money? AtStake)
{
    /// <summary>What is not settled.</summary>
    public UndeterminedReason Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    /// <summary>The policies that it keeps open.</summary>
    public ValueList<string> Policies { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Policies);

    /// <summary>The missing fact; null when it is something else.</summary>
    public FactNeed? Fact { get; init; }

    /// <summary>The question in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, with the money that depends on it.</returns>
    public string ToText(Language language)
    {
        var money = AtStake?.ToString(language);
        return (money, language) switch
        {
            (null, Language.Zh) => $"{Reason.Text.Zh}（影响金额没有上限）",
            (null, _) => $"{Reason.Text.En} (nothing bounds what depends on it)",
            (_, Language.Zh) => $"{Reason.Text.Zh}（涉及{money}）",
            _ => $"{Reason.Text.En} ({money} depend on it)",
        };
    }

    /// <summary>The question in English words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(Language.En);
}
