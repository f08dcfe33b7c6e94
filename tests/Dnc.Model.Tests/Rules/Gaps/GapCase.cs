using Dnc.Model.Rules;

namespace Dnc.Model.Tests.Rules.Gaps;

/// <summary>A criterion for a subject.</summary>
public sealed record GapCase(Criterion When, FactSet Facts, RuleContext Context);
