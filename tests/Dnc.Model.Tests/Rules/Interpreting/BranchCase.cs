using Dnc.Model.Rules;
using Formula = Dnc.Model.Rules.Formula;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>A formula, facts with gaps, and all the ways to fill these.</summary>
public sealed record BranchCase(Formula Formula, FactSet Facts, IReadOnlyList<FactSet> Completions)
{
    public override string ToString() => $"{Formula}\n{string.Join("\n", Facts.Claims)}";
}
