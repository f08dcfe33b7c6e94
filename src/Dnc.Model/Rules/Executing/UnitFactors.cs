using System.Runtime.CompilerServices;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Executing;

/// <summary>How many base units a unit is, as <see cref="Small"/> numbers.</summary>
internal static class UnitFactors
{
    private static readonly ConditionalWeakTable<Unit, object> Factors = [];

    public static Small Of(Unit unit) => (Small)Factors.GetValue(unit, static u => Small.Of(u.Factor));
}
