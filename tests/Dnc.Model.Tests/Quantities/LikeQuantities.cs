using Dnc.Model.Quantities;

namespace Dnc.Model.Tests.Quantities;

/// <summary>Three quantities whose units compare.</summary>
public sealed record LikeQuantities(Quantity First, Quantity Second, Quantity Third);
