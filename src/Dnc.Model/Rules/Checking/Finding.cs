using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Checking;

/// <summary>What is wrong with a part of a rule set, before its place is known.</summary>
internal sealed record Finding(string Code, LocalizedText Message, LocalizedText Advice, IssueSeverity Severity = IssueSeverity.Error);
