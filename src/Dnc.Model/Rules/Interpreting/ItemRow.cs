using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>An item that counts, surely or perhaps.</summary>
/// <param name="IsSure">Whether it surely counts.</param>
/// <param name="Value">What it adds.</param>
/// <param name="Rank">What it is ranked by.</param>
internal sealed record ItemRow(bool IsSure, Interval<Rational> Value, Interval<Rational> Rank);
