namespace Dnc.Model.Tests.Support;

/// <summary>Overlapping groups among which a firm chooses, and a cap.</summary>
public sealed record BestCase(IReadOnlyList<int> Amounts, IReadOnlyList<IReadOnlyList<int>> Groups, IReadOnlyList<int> Capped, int Most);
