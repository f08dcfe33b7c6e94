using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules;

/// <summary>A predicate of the host (外部判断). Pure: the same facts give the same verdict.</summary>
/// <param name="facts">The facts that the rule lets it read; what is missing makes the answer unknown unless it does not matter.</param>
/// <returns>The verdict.</returns>
public delegate Verdict OpaquePredicate(OpaqueFacts facts);
