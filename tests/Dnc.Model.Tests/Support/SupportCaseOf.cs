using Dnc.Model.Rules;
using Dnc.Model.Support;
using Dnc.Model.Support.Ledgers;

namespace Dnc.Model.Tests.Support;

/// <summary>A random catalogue and firm.</summary>
public sealed record SupportCaseOf(CompiledCatalog Catalog, string Text, FactSet Facts, AwardLedger Ledger)
{
    public EnterpriseSupportPlan Evaluate() => Catalog.Evaluate(Facts, Ledger, SupportWorld.Day(2024, 6, 30));

    /// <summary>The evaluation that stops after so many ways.</summary>
    public EnterpriseSupportPlan Evaluate(int mostWays) => Catalog.Evaluate(Facts, Ledger, SupportWorld.Day(2024, 6, 30) with { MostWays = mostWays });

    /// <summary>The policies beneath a cap.</summary>
    public IReadOnlySet<string> MembersOf(SharedCap cap) =>
        cap.Of.SelectMany(o => Catalog.Catalog.Groups.FirstOrDefault(g => g.Id == o)?.Of ?? [o]).ToHashSet(StringComparer.Ordinal);

    public override string ToString() => $"{Text}\n{string.Join("; ", Facts.Claims.Select(c => $"{c.Key}={c.Value}"))}\n{string.Join("; ", Ledger.Entries)} {Ledger.CompleteFrom}";
}
